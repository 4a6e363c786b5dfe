package app.cumulus.ui.review;

import app.cumulus.schedule.Grade;
import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.KeyCap;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.keys.Key;
import app.cumulus.ui.words.Amounts;
import app.cumulus.ui.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The foot of the review screen: show the answer, grade it, or keep an edit. Always as high, so that nothing jumps. */
final class AnswerBar extends HBox {

    private static final double EDGES_OF_GRADE = 40;

    private final Words words;
    private final Amounts amounts;
    private final Consumer<Grade> grade;
    private final Button show;
    private final Button showTyped;
    private final Button save;
    private final Button cancel;
    private final Button suspend;
    private final Button keep;
    private final Button edit;

    /** @param saveTyped keeps what was typed into whatever lies on the desk */
    AnswerBar(ReviewViewModel model, Words words, Runnable saveTyped) {
        this.words = words;
        this.amounts = new Amounts(words);
        this.grade = model::grade;
        CommandButtons make = new CommandButtons(words);
        show = make.quiet(Command.SHOW, words.say("review.show"), model::reveal);
        showTyped = make.quiet(Command.SHOW, new Key.Plain(KeyCode.ENTER), words.say("review.show"), model::reveal);
        save = make.primary(Command.SAVE, words.say("edit.save"), saveTyped);
        cancel = make.quiet(Command.CANCEL, words.say("edit.cancel"), model::cancelEdit);
        suspend = make.quiet(Command.SUSPEND, words.say("repair.suspend"), model.desk()::suspendRepaired);
        edit = make.quiet(Command.EDIT, words.say("repair.edit"), model::startEdit);
        keep = make.quiet(Command.BACK, words.say("repair.keep"), model::cancelEdit);
        getStyleClass().add("answer-bar");
    }

    /** @param typing whether the answer is typed; the field has the keyboard then, and only Enter leaves it */
    void ask(boolean typing) {
        fill(List.of(typing ? showTyped : show));
    }

    void edit() {
        fill(List.of(save, cancel));
    }

    /** @param editable whether the card is the one on the screen */
    void repair(boolean editable) {
        fill(editable ? List.of(edit, suspend, keep) : List.of(suspend, keep));
    }

    void offer(List<GradeChoice> choices) {
        fill(choices.stream().map(this::button).toList());
    }

    private void fill(List<Button> buttons) {
        buttons.forEach(button -> {
            button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        });
        getChildren().setAll(buttons);
    }

    /** The key stands before the word; where both do not fit, before the interval below. */
    private static void placeCap(KeyCap cap, Label name, HBox below, double width) {
        HBox top = (HBox) name.getParent();
        double both = cap.prefWidth(-1) + top.getSpacing() + name.prefWidth(-1) + EDGES_OF_GRADE;
        HBox wanted = both <= width ? top : below;
        if (cap.getParent() != wanted) {
            ((HBox) cap.getParent()).getChildren().remove(cap);
            wanted.getChildren().add(0, cap);
        }
    }

    private Button button(GradeChoice choice) {
        String word = words.say(choice.wordKey());
        Label name = new Label(word);
        name.getStyleClass().add("grade-word");
        KeyCap cap = new KeyCap(choice.command().keyLabel(words));
        HBox top = new HBox(cap, name);
        top.getStyleClass().add("face");
        VBox face = new VBox(top);
        face.getStyleClass().add("grade-face");
        HBox below = new HBox();
        below.getStyleClass().add("face");
        choice.intervalDays().ifPresent(days -> {
            Label interval = new Label(amounts.interval(days));
            interval.getStyleClass().add("grade-interval");
            below.getChildren().add(interval);
        });
        face.getChildren().add(below);
        Button button = new Button(null, face);
        button.widthProperty().addListener((observable, before, now) -> placeCap(cap, name, below, now.doubleValue()));
        button.setId(choice.command().name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("grade");
        button.getStyleClass().add(choice.grade().passed() ? "passed" : "failed");
        // Equal shares, whatever the words on them.
        button.setPrefWidth(1);
        button.setMinWidth(1);
        String tip = words.say(choice.wordKey() + ".what");
        button.setAccessibleText(word + ", " + tip);
        button.setTooltip(new Tooltip(words.say("tooltip", tip, choice.command().keyLabel(words))));
        button.setOnAction(event -> grade.accept(choice.grade()));
        return button;
    }
}

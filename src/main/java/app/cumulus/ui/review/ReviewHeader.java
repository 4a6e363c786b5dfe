package app.cumulus.ui.review;

import app.cumulus.review.Progress;
import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The head of the review screen: how much is left, what was just undone, and what can be done to the card. */
final class ReviewHeader extends HBox {

    private final ReviewViewModel model;
    private final Words words;
    private final Label left = new Label();
    private final Label remark = new Label();
    private final Button undo;
    private final Button flag;

    ReviewHeader(ReviewViewModel model, Words words, Ties ties) {
        this.model = model;
        this.words = words;
        CommandButtons make = new CommandButtons(words);
        undo = make.icon(Command.UNDO, Material2OutlinedMZ.UNDO, model::undo);
        flag = make.icon(Command.FLAG, Material2OutlinedAL.FLAG, model.desk()::flag);
        Button note = make.icon(Command.NOTE, Material2OutlinedMZ.NOTES, model::toggleNote);
        Button about = make.icon(Command.ABOUT, Material2OutlinedAL.INFO, model::toggleAbout);
        Button type = make.icon(Command.TYPE, Material2OutlinedAL.KEYBOARD, model::toggleTyping);
        Button choose = make.icon(Command.CHOOSE, Material2OutlinedMZ.RADIO_BUTTON_CHECKED, model::toggleChoosing);
        Button edit = make.icon(Command.EDIT, Material2OutlinedAL.EDIT, model::startEdit);
        Button repair = make.icon(Command.REPAIR, Material2OutlinedAL.BUILD, model.desk()::openRepair);
        Button write = make.icon(Command.NEW_CARD, Material2OutlinedAL.ADD, model::startWriting);
        Button reset = make.icon(Command.RESET, Material2OutlinedMZ.REPLAY, model.desk()::reset);
        Button bury = make.icon(Command.BURY, Material2OutlinedMZ.SNOOZE, model::bury);
        Button suspend = make.icon(Command.SUSPEND, Material2OutlinedMZ.PAUSE_CIRCLE_OUTLINE, model::suspend);
        left.getStyleClass().add("left");
        remark.getStyleClass().add("remark");
        remark.setId("remark");
        left.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(left, remark);
        first.getStyleClass().add("review-says");
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("review-actions");
        actions.getChildren().setAll(undo, type, choose, edit, write, note, about, repair, flag, reset, bury, suspend);
        HBox.setHgrow(actions, Priority.ALWAYS);
        first.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("review-header");
        getChildren().setAll(first, actions);
        ties.listen(model.noteShownProperty(), (observable, before, now) -> mark(note, now));
        ties.listen(model.desk().aboutShownProperty(), (observable, before, now) -> mark(about, now));
        ties.listen(model.typingProperty(), (observable, before, now) -> mark(type, now));
        ties.listen(model.choosingProperty(), (observable, before, now) -> mark(choose, now));
        ties.listen(
                model.saidProperty(), (observable, before, now) -> model.shown().ifPresent(this::say));
    }

    void show(Frame.Shown shown) {
        left.setText(counts(shown.progress()));
        say(shown);
        undo.setDisable(!shown.canUndo());
        mark(flag, shown.standing().flagged());
    }

    /** Says what the last step did where the screen does not show it: which grade was taken back, that a card was put aside. */
    private void say(Frame.Shown shown) {
        String did = model.saidProperty().get();
        String takenBack = shown.takenBack()
                .map(grade -> words.say("review.taken-back", words.say(grade)))
                .orElse("");
        remark.setText(did.isEmpty() ? takenBack : words.say(did));
        remark.setVisible(!remark.getText().isEmpty());
        // both beside all the icons would need a second row, and the card would jump
        Shown.when(!remark.isVisible(), left);
    }

    private String counts(Progress progress) {
        return progress.left() > 0
                ? words.say("review.left", progress.left(), progress.toRepeat())
                : words.say("review.repeats", progress.toRepeat());
    }

    private static void mark(Button button, boolean on) {
        button.getStyleClass().remove("on");
        if (on) {
            button.getStyleClass().add("on");
        }
    }
}

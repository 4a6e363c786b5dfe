package app.cumulus.ui.cards;

import app.cumulus.library.cards.Reworded;
import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.FormField;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Find and replace among the chosen cards; what would change is shown as one types. */
final class ReplacePane extends ScrollPane {

    private static final int MOST_SHOWN = 30;

    private final CardsViewModel model;
    private final Words words;
    private final FormField find;
    private final FormField with;
    private final CheckBox matchCase = new CheckBox();
    private final Label count = new Label();
    private final VBox changes = new VBox();
    private final Button replace;

    ReplacePane(CardsViewModel model, Words words, Ties ties) {
        this.model = model;
        this.words = words;
        find = FormField.line("replace-find", words.say("cards.replace.find"));
        with = FormField.line("replace-with", words.say("cards.replace.with"));
        matchCase.setText(words.say("cards.replace.case"));
        matchCase.setId("replace-case");
        count.getStyleClass().add("field-hint");
        count.setWrapText(true);
        count.setMinHeight(USE_PREF_SIZE);
        changes.getStyleClass().add("replace-changes");
        CommandButtons make = new CommandButtons(words);
        replace = make.primary(Command.SAVE, words.say("cards.replace.do"), model.writing()::replace);
        FlowPane buttons = new FlowPane(replace, make.quiet(Command.CANCEL, words.say("edit.cancel"), model::close));
        buttons.getStyleClass().add("buttons");
        VBox content = new VBox(find, with, matchCase, buttons, count, changes);
        content.getStyleClass().addAll("card-detail-text", "card-form");
        getStyleClass().add("card-detail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        find.input().textProperty().addListener(changed -> look());
        with.input().textProperty().addListener(changed -> look());
        matchCase.selectedProperty().addListener(changed -> look());
        ties.listen(model.writing().previewProperty(), (observable, before, now) -> show(now));
        show(Optional.empty());
    }

    void start() {
        applyCss();
        find.enter();
        show(model.writing().previewProperty().get());
        look();
    }

    private void look() {
        model.writing().preview(find.text(), with.text(), matchCase.isSelected());
    }

    private void show(Optional<List<Reworded>> preview) {
        List<Reworded> all = preview.orElse(List.of());
        replace.setDisable(all.isEmpty());
        count.setText(
                preview.isEmpty()
                        ? words.say(
                                "cards.replace.hint",
                                model.chosenProperty().get().size())
                        : words.say(
                                "cards.replace.count",
                                all.size(),
                                model.chosenProperty().get().size()));
        List<Node> rows = new ArrayList<>();
        all.stream().limit(MOST_SHOWN).forEach(each -> rows.add(row(each)));
        if (all.size() > MOST_SHOWN) {
            rows.add(line("field-hint", words.say("cards.replace.more", all.size() - MOST_SHOWN)));
        }
        changes.getChildren().setAll(rows);
    }

    private Node row(Reworded each) {
        VBox row = new VBox();
        row.getStyleClass().add("replace-change");
        add(row, each.before().question(), each.after().question());
        add(row, each.before().answer(), each.after().answer());
        add(row, each.before().extra(), each.after().extra());
        return row;
    }

    private void add(VBox row, String before, String after) {
        if (!before.equals(after)) {
            row.getChildren().add(line("replace-before", words.say("cards.replace.before", OneLine.of(before))));
            row.getChildren().add(line("replace-after", words.say("cards.replace.after", OneLine.of(after))));
        }
    }

    private static Label line(String styleClass, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}

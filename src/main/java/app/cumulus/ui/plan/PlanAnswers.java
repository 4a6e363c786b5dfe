package app.cumulus.ui.plan;

import app.cumulus.library.imports.PreparedNote;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What has to be answered before a plan can be carried out: which note a file is, and whether so much may be archived. */
final class PlanAnswers extends VBox {

    private final PlanViewModel model;
    private final Words words;

    PlanAnswers(PlanViewModel model, Words words, Ties ties) {
        this.model = model;
        this.words = words;
        getStyleClass().add("plan-answers");
        InvalidationListener render = changed -> render();
        ties.listen(model.stateProperty(), render);
        render();
    }

    private void render() {
        List<Node> rows = new ArrayList<>();
        for (PreparedNote note : model.notes()) {
            note.suspect()
                    .ifPresent(renamed -> rows.add(row(
                            words.say("plan.renamed", renamed.file(), renamed.known(), renamed.percent()),
                            button(
                                    words.say("plan.renamed.yes", renamed.known()),
                                    () -> model.name(note, renamed.known())),
                            button(words.say("plan.renamed.no"), () -> model.name(note, renamed.file())))));
            if (note.suspect().isEmpty() && note.losesMuch()) {
                CheckBox allow = new CheckBox(words.say("plan.loss.allow"));
                allow.setId("plan-allow-loss");
                allow.setSelected(model.choicesProperty().get().lossAllowed().contains(note.file()));
                allow.setOnAction(event -> model.allowLoss(note.file(), allow.isSelected()));
                rows.add(row(
                        words.say(
                                "plan.loss",
                                note.plan().archivedFromStudy(),
                                note.plan().studiedBefore(),
                                note.file()),
                        allow));
            }
        }
        getChildren().setAll(rows);
        Shown.when(!rows.isEmpty(), this);
    }

    private static Node row(String text, Node... answers) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        FlowPane buttons = new FlowPane(answers);
        buttons.getStyleClass().add("buttons");
        VBox row = new VBox(label, buttons);
        row.getStyleClass().add("plan-answer");
        return row;
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().addAll("quiet", "small");
        button.setOnAction(event -> action.run());
        return button;
    }
}

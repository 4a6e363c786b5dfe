package app.cumulus.ui.today;

import app.cumulus.ui.controls.ReportLines;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Says what an import did, until it is dismissed. */
final class ImportResult extends VBox {

    private final TodayViewModel model;
    private final Words words;
    private final ReportLines lines;

    ImportResult(TodayViewModel model, Words words, Ties ties) {
        this.model = model;
        this.words = words;
        lines = new ReportLines(words);
        getStyleClass().add("import-result");
        ties.listen(model.reportsProperty(), (InvalidationListener) changed -> render());
        ties.listen(model.calledOffProperty(), (InvalidationListener) changed -> render());
        render();
    }

    private void render() {
        List<Node> entries = new ArrayList<>();
        if (model.calledOffProperty().get()) {
            entries.add(entry(List.of(ReportLines.line("import-title", words.say("import.cancelled")))));
        }
        model.reportsProperty().forEach(report -> entries.add(entry(lines.of(report))));
        Shown.when(!entries.isEmpty(), this);
        if (!entries.isEmpty()) {
            ((HBox) entries.get(0)).getChildren().add(dismissButton());
        }
        getChildren().setAll(entries);
    }

    private static Node entry(List<Node> lines) {
        VBox text = new VBox();
        text.getStyleClass().add("import-text");
        text.getChildren().setAll(lines);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(text);
    }

    private Button dismissButton() {
        Button dismiss = new Button(words.say("dismiss"));
        dismiss.setId("dismiss");
        dismiss.getStyleClass().addAll("quiet", "small");
        dismiss.setMinWidth(USE_PREF_SIZE);
        dismiss.setOnAction(event -> model.dismiss());
        return dismiss;
    }
}

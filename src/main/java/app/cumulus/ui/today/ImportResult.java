package app.cumulus.ui.today;

import app.cumulus.card.LineLedger;
import app.cumulus.library.ImportReport;
import app.cumulus.note.Problem;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Says what an import did, until it is dismissed. */
final class ImportResult extends VBox {

    private static final int PROBLEMS_SHOWN = 5;

    private final TodayViewModel model;
    private final Words words;

    ImportResult(TodayViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("import-result");
        model.reportsProperty().addListener((InvalidationListener) changed -> render());
        model.calledOffProperty().addListener((InvalidationListener) changed -> render());
        render();
    }

    private void render() {
        List<Node> entries = new ArrayList<>();
        if (model.calledOffProperty().get()) {
            entries.add(entry(List.of(line("import-title", words.say("import.cancelled")))));
        }
        model.reportsProperty().forEach(report -> entries.add(entry(linesOf(report))));
        setVisible(!entries.isEmpty());
        setManaged(!entries.isEmpty());
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

    private List<Node> linesOf(ImportReport report) {
        List<Node> lines = new ArrayList<>();
        lines.add(line("import-title", words.say("import.done", report.file(), cards(report), sections(report))));
        lines.add(line(
                "import-line",
                words.say("import.changes", report.added(), report.changed(), report.archived(), report.unchanged())));
        lines.add(line("import-line", ledger(report.ledger())));
        report.problems().stream()
                .limit(PROBLEMS_SHOWN)
                .map(Problem::text)
                .forEach(text -> lines.add(line("import-problem", text)));
        if (report.problems().size() > PROBLEMS_SHOWN) {
            lines.add(line(
                    "import-problem", words.say("import.more", report.problems().size() - PROBLEMS_SHOWN)));
        }
        return lines;
    }

    private String ledger(LineLedger ledger) {
        Map<LineLedger.LineClass, Integer> counts = ledger.counts();
        String classes = counts.entrySet().stream()
                .map(each -> words.say("ledger." + each.getKey().name(), each.getValue()))
                .collect(Collectors.joining(", "));
        return words.say("import.ledger", ledger.lines(), classes);
    }

    private Button dismissButton() {
        Button dismiss = new Button(words.say("dismiss"));
        dismiss.setId("dismiss");
        dismiss.getStyleClass().addAll("quiet", "small");
        dismiss.setMinWidth(USE_PREF_SIZE);
        dismiss.setOnAction(event -> model.dismiss());
        return dismiss;
    }

    private static Label line(String styleClass, String text) {
        Label line = new Label(text);
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        return line;
    }

    private static int cards(ImportReport report) {
        return report.activeCardsBySection().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int sections(ImportReport report) {
        return report.activeCardsBySection().size();
    }
}

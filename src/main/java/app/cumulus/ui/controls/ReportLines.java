package app.cumulus.ui.controls;

import app.cumulus.card.LineLedger;
import app.cumulus.library.imports.ImportReport;
import app.cumulus.note.Problem;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Says in a few lines what the import of a note did. */
public final class ReportLines {

    private static final int PROBLEMS_SHOWN = 5;

    private final Words words;

    public ReportLines(Words words) {
        this.words = words;
    }

    public List<Node> of(ImportReport report) {
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
        String classes = ledger.counts().entrySet().stream()
                .map(each -> words.say("ledger." + each.getKey().name(), each.getValue()))
                .collect(Collectors.joining(", "));
        return words.say("import.ledger", ledger.lines(), classes);
    }

    /** A line of text that wraps. */
    public static Label line(String styleClass, String text) {
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

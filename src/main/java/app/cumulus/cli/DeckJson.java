package app.cumulus.cli;

import app.cumulus.library.decks.DeckReport;
import app.cumulus.library.decks.TableLayout;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the import of a deck did, or would do, as JSON. */
final class DeckJson {

    private DeckJson() {}

    static Map<String, ?> of(DeckReport report, Optional<TableLayout> layout, boolean dryRun) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", report.file());
        json.put("deck", report.deck());
        json.put("format", report.format());
        json.put("dryRun", dryRun);
        layout.ifPresent(table -> json.put("table", table(table)));
        json.put("cards", report.cards());
        json.put("added", report.added());
        json.put("updated", report.updated());
        json.put("unchanged", report.unchanged());
        json.put("withProgress", report.withProgress());
        json.put("problemCount", report.problemCount());
        json.put("problems", report.problems().stream().map(DeckJson::problem).toList());
        json.put("first", report.first().stream().map(DeckJson::card).toList());
        report.backup().ifPresent(copy -> json.put("backup", copy.toString()));
        return json;
    }

    private static Map<String, ?> table(TableLayout layout) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("separator", String.valueOf(layout.separator()));
        json.put("header", layout.header());
        json.put("html", layout.html());
        json.put("columns", layout.columns());
        return json;
    }

    private static Map<String, ?> problem(DeckReport.Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", problem.line());
        json.put("where", problem.where());
        json.put("message", problem.message());
        return json;
    }

    private static Map<String, ?> card(DeckReport.Sample card) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", card.kind().name().toLowerCase(Locale.ROOT));
        json.put("topic", card.topic().parts());
        json.put("question", card.text().question());
        json.put("answer", card.text().answer());
        json.put("extra", card.text().extra());
        return json;
    }
}

package app.cumulus.cli;

import app.cumulus.card.check.Flag;
import app.cumulus.library.imports.ImportOutcome;
import app.cumulus.library.imports.ImportReport;
import app.cumulus.library.notes.CheckedNote;
import app.cumulus.library.study.TodayOverview;
import app.cumulus.note.Problem;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the verbs say, as JSON. */
final class JsonText {

    private JsonText() {}

    static String of(Map<String, ?> value) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(value);
    }

    static Map<String, ?> imported(ImportOutcome outcome, Optional<Path> report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("files", outcome.reports().stream().map(JsonText::imported).toList());
        outcome.backup().ifPresent(copy -> json.put("backup", copy.toString()));
        report.ifPresent(file -> json.put("report", file.toString()));
        return json;
    }

    private static Map<String, ?> imported(ImportReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", report.file());
        json.put("activeCards", report.activeCardsBySection());
        json.put("added", report.added());
        json.put("changed", report.changed());
        json.put("archived", report.archived());
        json.put("unchanged", report.unchanged());
        Map<String, Object> lines = new LinkedHashMap<>();
        lines.put("total", report.ledger().lines());
        report.ledger().counts().forEach((lineClass, count) -> lines.put(Words.of(lineClass), count));
        json.put("lines", lines);
        json.put("flags", report.flags().stream().map(JsonText::flag).toList());
        json.put("problems", report.problems().stream().map(JsonText::problem).toList());
        return json;
    }

    static Map<String, ?> checked(List<CheckedNote> notes) {
        return Map.of("files", notes.stream().map(JsonText::checked).toList());
    }

    private static Map<String, ?> checked(CheckedNote note) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", note.file());
        json.put("flags", note.flags().stream().map(JsonText::flag).toList());
        json.put("problems", note.problems().stream().map(JsonText::problem).toList());
        return json;
    }

    private static Map<String, ?> flag(Flag flag) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startLine", flag.lines().startLine());
        json.put("endLine", flag.lines().endLine());
        json.put("kind", flag.kind().name().toLowerCase(Locale.ROOT));
        json.put("message", flag.message());
        json.put("source", flag.source());
        return json;
    }

    private static Map<String, ?> problem(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", problem.file());
        json.put("line", problem.line());
        json.put("message", problem.message());
        return json;
    }

    static Map<String, ?> today(TodayOverview today) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("day", today.day().toString());
        json.put("due", today.due());
        json.put("new", today.fresh());
        json.put("toRepeat", today.toRepeat());
        json.put("activeCards", today.activeCards());
        json.put("dueTomorrow", today.dueTomorrow());
        json.put("answered", today.done().answers());
        json.put("passed", today.done().passed());
        return json;
    }
}

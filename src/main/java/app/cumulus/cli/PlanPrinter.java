package app.cumulus.cli;

import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.deck.Change;
import app.cumulus.deck.Field;
import app.cumulus.deck.ImportPlan;
import app.cumulus.deck.NoteCard;
import app.cumulus.note.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints what an import would do. Candidates that stay off are left out. */
final class PlanPrinter {

    private final Terminal terminal;

    PlanPrinter(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(List<ImportPlan> plans) {
        plans.forEach(this::print);
        terminal.say("Nothing was imported.");
    }

    private void print(ImportPlan plan) {
        List<Change> changes =
                plan.changes().stream().filter(PlanPrinter::isStudied).toList();
        terminal.say(plan.file() + ": " + counts(changes) + ".");
        for (Change change : changes) {
            if (!(change instanceof Change.Unchanged) && !(change instanceof Change.Moved)) {
                print(change);
            }
        }
        terminal.say("");
    }

    private static String counts(List<Change> changes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        PlanWords.ALL.forEach(word -> counts.put(word, 0));
        changes.forEach(change -> counts.merge(PlanWords.of(change), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private void print(Change change) {
        String sure = change.was().isPresent() && !(change instanceof Change.Archived)
                ? " (" + change.confidence() + " % sure)"
                : "";
        terminal.say("");
        terminal.say(PlanWords.of(change) + sure + ", " + lines(change.after()) + ", card "
                + change.after().card().id());
        CardText now = change.after().made().text();
        change.was()
                .map(was -> was.made().text())
                .filter(was -> differs(change, was, now))
                .ifPresent(was -> {
                    say("  was ", was.question());
                    say("    = ", was.answer());
                });
        say("  is  ", now.question());
        say("    = ", now.answer());
        for (Field field : change.conflicts()) {
            say(
                    "  your " + field.name().toLowerCase(Locale.ROOT) + " stays: ",
                    field.of(change.after().card().text()));
        }
    }

    private static boolean differs(Change change, CardText was, CardText now) {
        return !(change instanceof Change.Archived)
                && !(was.question().equals(now.question()) && was.answer().equals(now.answer()));
    }

    private void say(String lead, String text) {
        terminal.say(lead + PlainText.of(text).strip().replaceAll("\\s*\\R\\s*", " / "));
    }

    private static String lines(NoteCard card) {
        Span lines = card.card().source().orElseThrow().lines();
        return lines.startLine() == lines.endLine()
                ? "line " + lines.startLine()
                : "lines " + lines.startLine() + "-" + lines.endLine();
    }

    private static boolean isStudied(Change change) {
        return isStudied(change.after()) || change.was().stream().anyMatch(PlanPrinter::isStudied);
    }

    private static boolean isStudied(NoteCard card) {
        CardState state = card.card().state();
        return state == CardState.ACTIVE || state == CardState.SUSPENDED;
    }
}

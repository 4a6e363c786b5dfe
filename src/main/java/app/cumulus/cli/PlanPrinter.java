package app.cumulus.cli;

import app.cumulus.card.CardId;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.deck.Change;
import app.cumulus.deck.ChangeKind;
import app.cumulus.deck.Field;
import app.cumulus.deck.ImportPlan;
import app.cumulus.deck.NoteCard;
import app.cumulus.note.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        List<Change> changes = ChangeKind.studied(plan);
        terminal.say(plan.file() + ": " + counts(plan, changes) + ".");
        Map<CardId, NoteCard> before = new HashMap<>();
        plan.changes()
                .forEach(change ->
                        change.was().ifPresent(was -> before.put(was.card().id(), was)));
        for (Change change : changes) {
            boolean told = plan.regrouped()
                    .mergedInto()
                    .containsKey(change.after().card().id());
            if (told || !(change instanceof Change.Unchanged) && !(change instanceof Change.Moved)) {
                print(plan, change, before);
            }
        }
        terminal.say("");
    }

    private static String counts(ImportPlan plan, List<Change> changes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        PlanWords.ALL.forEach(word -> counts.put(word, 0));
        changes.forEach(change -> counts.merge(PlanWords.of(plan, change), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private void print(ImportPlan plan, Change change, Map<CardId, NoteCard> before) {
        CardId id = change.after().card().id();
        CardId part = plan.regrouped().partOf().get(id);
        CardId whole = plan.regrouped().mergedInto().get(id);
        Optional<CardId> heirOf = change instanceof Change.Added added ? added.heirOf() : Optional.empty();
        terminal.say("");
        terminal.say(PlanWords.of(plan, change)
                + sure(change)
                + ", "
                + lines(change.after())
                + ", card "
                + id
                + (part == null || heirOf.isPresent() ? "" : ", once a part of card " + part)
                + (whole == null ? "" : ", now also a part of card " + whole)
                + heirOf.map(of -> ", takes over the history of card " + of).orElse(""));
        print(change, heirOf.map(before::get).or(change::was));
    }

    /** Prints a card as it was beside what it will be, and what of it stays the user's. */
    void print(Change change) {
        terminal.say(lines(change.after()) + sure(change) + ", card "
                + change.after().card().id());
        print(change, change.was());
    }

    private void print(Change change, Optional<NoteCard> was) {
        List<String> now = texts(change.after());
        List<String> then = was.map(PlanPrinter::texts).orElse(now);
        if (change instanceof Change.Archived || then.equals(now)) {
            now.forEach(line -> terminal.say("  " + line));
        } else {
            SideBySide.of(then, now).forEach(terminal::say);
        }
        for (Field field : change.conflicts()) {
            terminal.say("  your " + field.name().toLowerCase(Locale.ROOT) + " stays: "
                    + oneLine(field.of(change.after().card().text())));
        }
    }

    private static String sure(Change change) {
        return change.was().isPresent() && !(change instanceof Change.Archived)
                ? " (" + change.confidence() + " % sure)"
                : "";
    }

    private static List<String> texts(NoteCard card) {
        CardText text = card.made().text();
        return List.of(oneLine(text.question()), "= " + oneLine(text.answer()));
    }

    private static String oneLine(String text) {
        return PlainText.of(text).strip().replaceAll("\\s*\\R\\s*", " / ");
    }

    private static String lines(NoteCard card) {
        Span lines = card.card().source().orElseThrow().lines();
        return lines.startLine() == lines.endLine()
                ? "line " + lines.startLine()
                : "lines " + lines.startLine() + "-" + lines.endLine();
    }

    static boolean isStudied(Change change) {
        return isStudied(change.after()) || change.was().stream().anyMatch(PlanPrinter::isStudied);
    }

    private static boolean isStudied(NoteCard card) {
        CardState state = card.card().state();
        return state == CardState.ACTIVE || state == CardState.SUSPENDED;
    }
}

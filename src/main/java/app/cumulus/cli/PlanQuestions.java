package app.cumulus.cli;

import app.cumulus.card.CardId;
import app.cumulus.deck.Change;
import app.cumulus.deck.ImportPlan;
import app.cumulus.library.imports.PlanReview;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks in the terminal about the cards of a plan that are in doubt, and about fields that both changed. */
final class PlanQuestions implements PlanReview {

    private final Terminal terminal;
    private final Runnable wipe;

    /** @param wipe clears the line that tells how far the import is */
    PlanQuestions(Terminal terminal, Runnable wipe) {
        this.terminal = terminal;
        this.wipe = wipe;
    }

    @Override
    public Decisions decide(ImportPlan plan) {
        List<Change> doubtful = plan.changes().stream()
                .filter(Change::isDoubtful)
                .filter(PlanPrinter::isStudied)
                .toList();
        List<Change> conflicts = plan.changes().stream()
                .filter(change -> !change.conflicts().isEmpty() && !change.isDoubtful())
                .toList();
        if (!doubtful.isEmpty() || !conflicts.isEmpty()) {
            wipe.run();
        }
        Set<CardId> apart = new HashSet<>();
        Set<CardId> noteWins = new HashSet<>();
        PlanPrinter printer = new PlanPrinter(terminal);
        for (Change change : doubtful) {
            terminal.say(plan.file() + ", in doubt:");
            printer.print(change);
            if (isAnswered("n", "Enter: the same card, its schedule goes on; n: a new card > ")) {
                apart.add(change.after().card().id());
            }
        }
        for (Change change : conflicts) {
            terminal.say(plan.file() + ", changed by you and in the note:");
            printer.print(change);
            if (isAnswered("n", "Enter: keep mine; n: take what the note says > ")) {
                noteWins.add(change.after().card().id());
            }
        }
        return new Decisions(apart, noteWins);
    }

    private boolean isAnswered(String wanted, String prompt) {
        Optional<String> typed = terminal.ask(prompt).map(String::strip);
        while (typed.isPresent() && !typed.get().isEmpty() && !typed.get().equals(wanted)) {
            typed = terminal.ask(prompt).map(String::strip);
        }
        return typed.stream().anyMatch(wanted::equals);
    }
}

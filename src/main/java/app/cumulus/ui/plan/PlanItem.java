package app.cumulus.ui.plan;

import app.cumulus.card.CardId;
import app.cumulus.card.CardText;
import app.cumulus.deck.Change;
import app.cumulus.deck.ChangeKind;
import app.cumulus.deck.Field;
import app.cumulus.deck.ImportPlan;
import app.cumulus.deck.NoteCard;
import app.cumulus.note.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an import does to one card.
 *
 * @param was the card before, or the one whose history it takes over
 */
public record PlanItem(String file, ChangeKind kind, Change change, Optional<NoteCard> was) {

    /** The items of a plan that matter to who studies. */
    static List<PlanItem> of(ImportPlan plan) {
        Map<CardId, NoteCard> before = new HashMap<>();
        plan.changes()
                .forEach(change ->
                        change.was().ifPresent(was -> before.put(was.card().id(), was)));
        return ChangeKind.studied(plan).stream()
                .map(change -> new PlanItem(
                        plan.file(),
                        ChangeKind.of(plan, change),
                        change,
                        heirOf(change).map(before::get).or(change::was)))
                .toList();
    }

    private static Optional<CardId> heirOf(Change change) {
        return change instanceof Change.Added added ? added.heirOf() : Optional.empty();
    }

    CardId card() {
        return change.after().card().id();
    }

    Span lines() {
        return change.after().card().source().orElseThrow().lines();
    }

    boolean isDoubtful() {
        return change.isDoubtful();
    }

    Set<Field> conflicts() {
        return change.conflicts();
    }

    /** Whether the user has something to say about it. */
    boolean asks() {
        return isDoubtful() || !conflicts().isEmpty();
    }

    /** Whether one need not look at it: the card says what it said. */
    boolean isQuiet() {
        return !asks() && (kind == ChangeKind.UNCHANGED || kind == ChangeKind.MOVED);
    }

    /** How sure it is that it is the same card, in percent; none where nothing was compared. */
    Optional<Integer> confidence() {
        return change.was().isPresent() && kind != ChangeKind.GONE
                ? Optional.of(change.confidence())
                : Optional.empty();
    }

    /** What the notes said before; none for a card that is new. */
    Optional<CardText> before() {
        return was.map(card -> card.made().text());
    }

    /** What the notes say now; none for a card that goes. */
    Optional<CardText> after() {
        return kind == ChangeKind.GONE
                ? Optional.empty()
                : Optional.of(change.after().made().text());
    }
}

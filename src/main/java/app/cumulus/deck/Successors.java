package app.cumulus.deck;

import app.cumulus.card.Card;
import app.cumulus.card.CardState;
import app.cumulus.card.Draft;
import app.cumulus.card.Origin;
import app.cumulus.card.Source;
import app.cumulus.note.Span;
import java.util.Optional;
import java.util.Set;

/** Makes the cards of a new version out of known cards and drafts, and says what kind of change that is. */
final class Successors {

    private final NewNote now;
    private final NewIds ids;

    Successors(NewNote now, NewIds ids) {
        this.now = now;
        this.ids = ids;
    }

    /** A new card; one that says what another said which goes takes over what the user did with that. */
    Change added(Draft draft, Optional<NoteCard> heirOf) {
        Card card = new Card(
                ids.next(draft.content()),
                draft.content(),
                source(draft.lines()),
                heirOf.map(old -> stateAfter(old, draft)).orElse(stateOf(draft)),
                Origin.GENERATED,
                Set.of(),
                ids.group(draft.fact()));
        return new Change.Added(
                new NoteCard(card, draft.content(), words(draft.lines())),
                heirOf.map(old -> old.card().id()));
    }

    /** A new card that says what another said whose lines were broken or joined, and takes over what the user did with that. */
    Change repeated(NoteCard old, Span lines) {
        Card was = old.card();
        Card card = new Card(
                ids.next(old.made()), old.made(), source(lines), was.state(), Origin.GENERATED, Set.of(), was.group());
        return new Change.Added(new NoteCard(card, old.made(), words(lines)), Optional.of(was.id()));
    }

    /**
     * What a card becomes that goes on as a draft.
     *
     * @param lineLikeness how alike its old and new lines are
     */
    Change of(NoteCard old, Draft draft, double lineLikeness) {
        Card was = old.card();
        Card card = new Card(
                was.id(),
                draft.content().withText(old.overlaid(draft.content().text())),
                source(draft.lines()),
                stateAfter(old, draft),
                was.origin(),
                was.tags(),
                ids.group(draft.fact()));
        NoteCard after = new NoteCard(card, draft.content(), words(draft.lines()), Optional.empty(), old.chosen());
        return kind(old, after, confidence(old, after, lineLikeness));
    }

    /** A card whose lines are there, though nothing better is made of them. */
    Change kept(NoteCard old, Span lines, int confidence) {
        Card card = old.card().withSource(new Source(now.file(), lines));
        NoteCard after = new NoteCard(card, old.made(), words(lines), Optional.empty(), old.chosen());
        if (old.equals(after)) {
            return new Change.Unchanged(after);
        }
        return confidence == 100 ? new Change.Moved(old, after, 100) : new Change.Kept(old, after, confidence);
    }

    /** An archived card whose lines are back. */
    Change returned(NoteCard old, Span lines) {
        CardState state = old.left().orElse(CardState.OFF);
        Card card = old.card().withSource(new Source(now.file(), lines)).withState(state);
        return new Change.Revived(old, new NoteCard(card, old.made(), words(lines)), 100);
    }

    static Change archived(NoteCard old) {
        CardState left = old.card().state();
        return new Change.Archived(
                old,
                new NoteCard(
                        old.card().withState(CardState.ARCHIVED), old.made(), old.words(), Optional.of(left), false));
    }

    private static Change kind(NoteCard old, NoteCard after, int confidence) {
        if (old.isArchived()) {
            return new Change.Revived(old, after, confidence);
        } else if (!old.made().equals(after.made())
                || old.card().state() != after.card().state()) {
            // What the user wrote as the answer is still to be recalled.
            boolean other =
                    !Facts.same(old.card().text().answer(), after.card().text().answer());
            return other
                    ? new Change.AnswerChanged(old, after, confidence)
                    : new Change.Reworded(old, after, confidence);
        }
        return old.equals(after) ? new Change.Unchanged(after) : new Change.Moved(old, after, confidence);
    }

    private static int confidence(NoteCard old, NoteCard after, double lineLikeness) {
        if (Wording.Key.of(old.made()).equals(Wording.Key.of(after.made()))) {
            return 100;
        }
        double texts = new Wording().likeness(old.made(), after.made());
        return (int) Math.round(100 * (lineLikeness + texts) / 2);
    }

    private CardState stateAfter(NoteCard old, Draft draft) {
        CardState was = old.left().orElse(old.card().state());
        return switch (was) {
            case SUSPENDED -> CardState.SUSPENDED;
            // Who studies a card goes on with it, unless better rules, not another text, turn it away.
            case ACTIVE -> now.sameText() && !old.chosen() ? stateOf(draft) : CardState.ACTIVE;
            case OFF, ARCHIVED -> stateOf(draft);
        };
    }

    private static CardState stateOf(Draft draft) {
        return draft.active() ? CardState.ACTIVE : CardState.OFF;
    }

    private Optional<Source> source(Span lines) {
        return Optional.of(new Source(now.file(), lines));
    }

    private String words(Span lines) {
        return LineWords.of(now.lines(), lines);
    }
}

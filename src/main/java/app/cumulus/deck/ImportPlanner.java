package app.cumulus.deck;

import app.cumulus.card.Card;
import app.cumulus.card.CardContent;
import app.cumulus.card.CardState;
import app.cumulus.card.Draft;
import app.cumulus.card.Generation;
import app.cumulus.card.Origin;
import app.cumulus.card.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the cards that a library has of a note file with those that a version of the file gives. */
public final class ImportPlanner {

    /**
     * Plans an import. Deterministic; the same version again gives an empty plan.
     *
     * @param known the cards of the file, archived ones included
     * @param generation what the new version gives
     * @param lines the lines of the new version
     */
    public ImportPlan plan(String file, List<NoteCard> known, Generation generation, List<String> lines) {
        List<Draft> drafts = generation.drafts();
        Map<Draft, NoteCard> matches = new CardMatching(known, lines).of(drafts);
        NewIds ids = new NewIds(file, known.stream().map(old -> old.card().id()).collect(Collectors.toSet()));
        List<Change> changes = new ArrayList<>();
        for (Draft draft : drafts) {
            changes.add(change(file, draft, Optional.ofNullable(matches.get(draft)), ids, lines));
        }
        Set<NoteCard> matched = Set.copyOf(matches.values());
        for (NoteCard old : known) {
            if (!matched.contains(old) && old.card().state() != CardState.ARCHIVED) {
                changes.add(gone(old));
            }
        }
        return new ImportPlan(file, changes);
    }

    private static Change change(String file, Draft draft, Optional<NoteCard> match, NewIds ids, List<String> lines) {
        String words = LineWords.of(lines, draft.lines());
        Optional<Source> source = Optional.of(new Source(file, draft.lines()));
        String group = ids.group(draft.fact());
        if (match.isEmpty()) {
            Card card = new Card(
                    ids.next(draft.content()),
                    draft.content(),
                    source,
                    stateOf(draft),
                    Origin.GENERATED,
                    Set.of(),
                    group);
            return new Change.Added(new NoteCard(card, draft.content(), words));
        }
        NoteCard old = match.get();
        Card was = old.card();
        CardContent content = was.origin() == Origin.EDITED ? draft.content().withText(was.text()) : draft.content();
        Card card = new Card(was.id(), content, source, stateAfter(was, draft), was.origin(), was.tags(), group);
        return kind(old, new NoteCard(card, draft.content(), words));
    }

    private static Change kind(NoteCard old, NoteCard now) {
        if (old.card().state() == CardState.ARCHIVED) {
            return new Change.Revived(old, now);
        } else if (!old.made().equals(now.made())
                || old.card().state() != now.card().state()) {
            return new Change.Reworded(old, now);
        }
        return old.equals(now) ? new Change.Unchanged(now) : new Change.Moved(old, now);
    }

    private static Change gone(NoteCard old) {
        NoteCard archived = new NoteCard(old.card().withState(CardState.ARCHIVED), old.made(), old.words());
        return new Change.Archived(old, archived);
    }

    private static CardState stateOf(Draft draft) {
        return draft.active() ? CardState.ACTIVE : CardState.OFF;
    }

    private static CardState stateAfter(Card was, Draft draft) {
        return was.state() == CardState.SUSPENDED ? CardState.SUSPENDED : stateOf(draft);
    }
}

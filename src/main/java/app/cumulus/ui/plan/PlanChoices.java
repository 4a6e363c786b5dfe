package app.cumulus.ui.plan;

import app.cumulus.card.CardId;
import app.cumulus.library.imports.PlanReview;
import app.cumulus.library.imports.PreparedNote;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the user has decided about a plan so far.
 *
 * @param apart doubtful cards that are other ones than those before
 * @param noteWins cards whose fields that both changed shall follow the note
 * @param lossAllowed notes of which more than a third of the cards may be archived
 */
record PlanChoices(Set<CardId> apart, Set<CardId> noteWins, Set<String> lossAllowed) {

    static final PlanChoices NONE = new PlanChoices(Set.of(), Set.of(), Set.of());

    PlanChoices {
        apart = Set.copyOf(apart);
        noteWins = Set.copyOf(noteWins);
        lossAllowed = Set.copyOf(lossAllowed);
    }

    PlanChoices withApart(CardId card, boolean isAnother) {
        return new PlanChoices(changed(apart, card, isAnother), noteWins, lossAllowed);
    }

    PlanChoices withNoteWins(CardId card, boolean wins) {
        return new PlanChoices(apart, changed(noteWins, card, wins), lossAllowed);
    }

    PlanChoices withLoss(String file, boolean allowed) {
        return new PlanChoices(apart, noteWins, changed(lossAllowed, file, allowed));
    }

    private static <T> Set<T> changed(Set<T> set, T value, boolean in) {
        Set<T> changed = new HashSet<>(set);
        if (in) {
            changed.add(value);
        } else {
            changed.remove(value);
        }
        return changed;
    }

    /** The decisions by the name of the note. */
    Map<String, PlanReview.Decisions> of(List<PreparedNote> notes) {
        Map<String, PlanReview.Decisions> decisions = new HashMap<>();
        for (PreparedNote note : notes) {
            Set<CardId> cards = note.plan().changes().stream()
                    .map(change -> change.after().card().id())
                    .collect(Collectors.toSet());
            decisions.put(note.file(), new PlanReview.Decisions(both(cards, apart), both(cards, noteWins)));
        }
        return decisions;
    }

    private static Set<CardId> both(Set<CardId> cards, Set<CardId> chosen) {
        return chosen.stream().filter(cards::contains).collect(Collectors.toSet());
    }
}

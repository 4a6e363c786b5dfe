package app.cumulus.library.imports;

import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.card.CardState;
import app.cumulus.card.Generation;
import app.cumulus.catalog.StandingSilence;
import app.cumulus.deck.Change;
import app.cumulus.deck.ImportPlan;
import app.cumulus.deck.ImportPlanner;
import app.cumulus.deck.NoteCard;
import app.cumulus.library.notes.Accounts;
import app.cumulus.library.notes.ReadNote;
import app.cumulus.library.notes.Silences;
import app.cumulus.store.ImportedNote;
import app.cumulus.store.Store;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans the import of one note that was read: what the library has of it, what is silenced, and what the new version gives. */
final class NotePlanning {

    private final Store store;
    private final ImportPlanner planner = new ImportPlanner();

    NotePlanning(Store store) {
        this.store = store;
    }

    /** A note ready to be stored, and what that will have done. */
    record Planned(ImportedNote note, ImportReport report) {
        ImportPlan plan() {
            return note.plan();
        }
    }

    /**
     * Plans an import.
     *
     * @param file the name of the note in the library
     * @param apart cards that are not those of the new version
     */
    Planned plan(String file, String text, ReadNote read, Set<CardId> apart) {
        List<StandingSilence> silences = new Silences(store).in(file, read.lines());
        Generation generation = Silencing.of(read.generation(), silences);
        ImportPlan plan = planner.plan(file, store.known(file), generation, read.lines(), apart);
        List<NoteCard> cards = plan.changes().stream()
                .filter(change -> !(change instanceof Change.Archived))
                .map(Change::after)
                .toList();
        ImportedNote note =
                new ImportedNote(text, plan, Accounts.of(generation, cards), Silences.places(silences), Map.of());
        return new Planned(note, report(plan, generation));
    }

    private static ImportReport report(ImportPlan plan, Generation generation) {
        Map<String, Integer> active = new LinkedHashMap<>();
        for (Change change : plan.changes()) {
            Card card = change.after().card();
            if (card.state() != CardState.ARCHIVED) {
                active.merge(card.topic().section(), card.state() == CardState.ACTIVE ? 1 : 0, Integer::sum);
            }
        }
        // A card that hands what was learned down goes on as another.
        int heirs = (int) plan.changes().stream()
                .filter(change -> change instanceof Change.Archived
                        && studied(change.was().orElseThrow())
                        && plan.handedDown().contains(change.after().card().id()))
                .count();
        return new ImportReport(
                plan.file(),
                active,
                generation.ledger(),
                generation.problems(),
                generation.flags(),
                count(plan, Change.Added.class) - heirs,
                heirs
                        + count(plan, Change.Reworded.class)
                        + count(plan, Change.AnswerChanged.class)
                        + count(plan, Change.Revived.class),
                count(plan, Change.Archived.class) - heirs,
                count(plan, Change.Unchanged.class) + count(plan, Change.Moved.class) + count(plan, Change.Kept.class));
    }

    /** Changes of a type to cards that are or were in study; candidates that stay off would blur the figures. */
    private static int count(ImportPlan plan, Class<? extends Change> type) {
        return (int) plan.changes().stream()
                .filter(type::isInstance)
                .filter(change -> change.was().stream().anyMatch(NotePlanning::studied) || studied(change.after()))
                .count();
    }

    private static boolean studied(NoteCard card) {
        return card.card().state() == CardState.ACTIVE || card.card().state() == CardState.SUSPENDED;
    }
}

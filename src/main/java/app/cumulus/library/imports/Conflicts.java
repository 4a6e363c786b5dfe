package app.cumulus.library.imports;

import app.cumulus.card.CardContent;
import app.cumulus.card.CardId;
import app.cumulus.card.CardText;
import app.cumulus.deck.Field;
import app.cumulus.deck.ImportPlan;
import app.cumulus.library.cards.Rewording;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.schedule.StudyDay;
import app.cumulus.store.Store;
import app.cumulus.store.WordingBefore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What both the user and the notes changed, and nobody has decided on since. */
final class Conflicts {

    private final Store store;

    Conflicts(Store store) {
        this.store = store;
    }

    List<Conflict> open() {
        List<Conflict> open = new ArrayList<>();
        for (WordingBefore before : store.wordingsBeforeEdits()) {
            CardText mine = store.card(before.card()).orElseThrow().text();
            CardText made = store.made(before.card()).orElseThrow().text();
            for (Field field : Field.values()) {
                String was = field.of(before.text());
                String now = field.of(made);
                boolean edited = !field.of(mine).equals(now);
                if (edited && !was.equals(now) && !field.of(mine).equals(was)) {
                    open.add(new Conflict(before.card(), field, field.of(mine), was, now));
                }
            }
        }
        return open;
    }

    /** The texts of some cards of a plan whose fields that both changed follow the note. */
    static Map<CardId, CardText> settled(ImportPlan plan, Set<CardId> noteWins) {
        return plan.changes().stream()
                .filter(change -> noteWins.contains(change.after().card().id()))
                .collect(Collectors.toMap(
                        change -> change.after().card().id(),
                        change -> picked(
                                change.after().card().text(),
                                change.after().made().text(),
                                change.conflicts())));
    }

    /** Settles the conflicts of a card: these fields follow the note, the others stay the user's. */
    void settle(CardId card, Set<Field> note, StudyDay day) {
        CardText mine = store.card(card)
                .orElseThrow(() -> new LibraryException("There is no card " + card + "."))
                .text();
        CardText made = store.made(card).map(CardContent::text).orElseThrow();
        store.edit(card, picked(mine, made, note), day);
    }

    private static CardText picked(CardText mine, CardText made, Set<Field> note) {
        CardText picked = Rewording.of(
                mine,
                (note.contains(Field.QUESTION) ? made : mine).question(),
                (note.contains(Field.ANSWER) ? made : mine).answer(),
                (note.contains(Field.EXTRA) ? made : mine).extra());
        boolean asMade =
                picked.question().equals(made.question()) && picked.answer().equals(made.answer());
        return asMade ? new CardText(made.question(), made.answer(), picked.extra(), made.clozeText()) : picked;
    }
}

package app.cumulus.library;

import app.cumulus.card.CardContent;
import app.cumulus.card.CardId;
import app.cumulus.card.CardText;
import app.cumulus.deck.Field;
import app.cumulus.schedule.StudyDay;
import app.cumulus.store.Store;
import app.cumulus.store.WordingBefore;
import java.util.ArrayList;
import java.util.List;
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

    /** Has all fields that both changed follow the note. */
    void settleForNote(CardId card, StudyDay day) {
        Set<Field> fields = open().stream()
                .filter(conflict -> conflict.card().equals(card))
                .map(Conflict::field)
                .collect(Collectors.toSet());
        settle(card, fields, day);
    }

    /** Settles the conflicts of a card: these fields follow the note, the others stay the user's. */
    void settle(CardId card, Set<Field> note, StudyDay day) {
        CardText mine = store.card(card)
                .orElseThrow(() -> new LibraryException("There is no card " + card + "."))
                .text();
        CardText made = store.made(card).map(CardContent::text).orElseThrow();
        CardText picked = Rewording.of(
                mine,
                (note.contains(Field.QUESTION) ? made : mine).question(),
                (note.contains(Field.ANSWER) ? made : mine).answer(),
                (note.contains(Field.EXTRA) ? made : mine).extra());
        boolean asMade =
                picked.question().equals(made.question()) && picked.answer().equals(made.answer());
        store.edit(
                card,
                asMade ? new CardText(made.question(), made.answer(), picked.extra(), made.clozeText()) : picked,
                day);
    }
}

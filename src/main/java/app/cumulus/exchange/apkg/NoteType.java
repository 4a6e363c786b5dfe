package app.cumulus.exchange.apkg;

import java.util.List;
import java.util.Optional;

/**
 * What Anki makes cards of a note by.
 *
 * @param fields names of the fields of its notes, in order
 */
record NoteType(String name, boolean cloze, List<String> fields, List<Card> cards) {

    NoteType {
        fields = List.copyOf(fields);
        cards = List.copyOf(cards);
    }

    /** The two templates of one kind of card. */
    record Card(String name, Template question, Template answer) {}

    /** The templates of a card; a note type for cloze has one for all its cards. */
    Optional<Card> card(int ordinal) {
        int index = cloze ? 0 : ordinal;
        return index < cards.size() ? Optional.of(cards.get(index)) : Optional.empty();
    }
}

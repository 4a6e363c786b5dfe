package app.cumulus.exchange.table;

import app.cumulus.exchange.text.CardPart;
import java.util.List;

/** What a column of a table holds. */
public enum ColumnRole {
    QUESTION,
    ANSWER,
    /** Shown small under the answer; several such columns become paragraphs. */
    EXTRA,
    /** Where the card stands in the deck, {@code AWS::Storage}. */
    TOPIC,
    TAGS,
    /** One of the options of a choice card. */
    OPTION,
    /** What tells a card from the others over all versions of the file. */
    KEY,
    /** The id of a card of ours, in a table that we wrote for Anki. */
    OWN_ID,
    /** Anki's note type, which tells gaps and cards asked both ways. */
    NOTE_TYPE,
    IGNORED;

    private static final List<String> OF_NO_USE = List.of(
            "", "id", "nr", "no", "number", "num", "index", "date", "created", "modified", "difficulty", "level");

    /** The role of a column, told by the name at its head. */
    static ColumnRole named(String name) {
        String plain = CardPart.plain(name);
        if (name.strip().matches("(?i)(?:option|choice)[ _-]?[a-h1-8]")) {
            return OPTION;
        }
        if (plain.equals("notetype")) {
            return NOTE_TYPE;
        }
        return CardPart.named(name).map(ColumnRole::of).orElse(OF_NO_USE.contains(plain) ? IGNORED : EXTRA);
    }

    private static ColumnRole of(CardPart part) {
        return switch (part) {
            case QUESTION -> QUESTION;
            case ANSWER -> ANSWER;
            case EXTRA -> EXTRA;
            case TOPIC -> TOPIC;
            case TAGS -> TAGS;
            case KEY -> KEY;
        };
    }
}

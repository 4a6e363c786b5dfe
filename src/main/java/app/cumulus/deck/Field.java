package app.cumulus.deck;

import app.cumulus.card.CardText;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** A part of a card's text that the user can change. */
public enum Field {
    QUESTION(CardText::question),
    ANSWER(CardText::answer),
    EXTRA(CardText::extra);

    private final Function<CardText, String> part;

    Field(Function<CardText, String> part) {
        this.part = part;
    }

    public String of(CardText text) {
        return part.apply(text);
    }

    /** The fields that the user changed and the note has now changed to something else. */
    static Set<Field> conflicts(NoteCard before, NoteCard after) {
        Set<Field> conflicts = EnumSet.noneOf(Field.class);
        for (Field field : values()) {
            String mine = field.of(before.card().text());
            String base = field.of(before.made().text());
            String now = field.of(after.made().text());
            if (!mine.equals(base) && !base.equals(now) && !mine.equals(now)) {
                conflicts.add(field);
            }
        }
        return conflicts;
    }
}

package app.cumulus.catalog;

import app.cumulus.card.CardId;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.TopicPath;
import app.cumulus.schedule.MemoryState;
import java.util.List;

/**
 * A card as one row of a list.
 *
 * @param number its short name in this library
 * @param question the beginning of it
 * @param answer the beginning of it
 * @param tags in the order of the alphabet
 */
public record CardRow(
        int number,
        CardId id,
        CardKind kind,
        CardState state,
        String rule,
        String question,
        String answer,
        TopicPath topic,
        MemoryState memory,
        List<String> tags,
        boolean flagged) {

    public CardRow {
        tags = List.copyOf(tags);
    }
}

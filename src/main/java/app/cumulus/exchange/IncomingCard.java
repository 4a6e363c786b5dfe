package app.cumulus.exchange;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.TopicPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A card as a deck file has it, before the library gives it an identity.
 *
 * @param key what tells it from the other cards of its deck over all later versions of the file: an Anki guid with the
 *     template number, the id of a deck JSON card; empty where the format has none, and then the question is the key
 * @param text question, answer, extra and cloze text in CommonMark
 * @param choices the other answers a choice card offers, empty for other kinds
 * @param flag colour number of Anki, 0 for none to 7
 * @param line 1-based line of the file it begins at, 0 where the format has no lines
 */
public record IncomingCard(
        String key,
        CardKind kind,
        TopicPath topic,
        CardText text,
        List<String> choices,
        Set<String> tags,
        CardState state,
        int flag,
        Optional<IncomingProgress> progress,
        int line) {

    public IncomingCard {
        choices = List.copyOf(choices);
        tags = Set.copyOf(tags);
        if (flag < 0 || flag > 7 || line < 0) {
            throw new IllegalArgumentException("a card cannot have flag " + flag + " and line " + line);
        }
    }
}

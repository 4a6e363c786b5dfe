package app.cumulus.exchange;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.Importance;
import app.cumulus.card.Origin;
import app.cumulus.card.Source;
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
 * @param provenance where the card was made, for formats that tell
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
        Optional<Provenance> provenance,
        int line) {

    public IncomingCard {
        choices = List.copyOf(choices);
        tags = Set.copyOf(tags);
        if (flag < 0 || flag > 7 || line < 0) {
            throw new IllegalArgumentException("a card cannot have flag " + flag + " and line " + line);
        }
    }

    /** A card of a format that does not tell where its cards were made. */
    public IncomingCard(
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
        this(key, kind, topic, text, choices, tags, state, flag, progress, Optional.empty(), line);
    }

    /**
     * What a deck of ours says of the making of a card; a library that takes the card over as it is needs it.
     *
     * @param source the note lines it came from, if it came from a note
     * @param rule name of the rule that made it
     * @param group siblings made from one fact share it; empty where the file names none
     */
    public record Provenance(
            Optional<Source> source, String rule, Importance importance, Origin origin, String group) {}
}

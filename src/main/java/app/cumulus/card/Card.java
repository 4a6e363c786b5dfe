package app.cumulus.card;

import java.util.Optional;
import java.util.Set;

/**
 * A card of a library.
 *
 * @param source none for a card written by hand or read from a deck
 * @param group siblings made from one fact share it; they are not shown on one day
 */
public record Card(
        CardId id,
        CardContent content,
        Optional<Source> source,
        CardState state,
        Origin origin,
        Set<String> tags,
        String group) {

    public Card {
        tags = Set.copyOf(tags);
        if (group == null || group.isBlank()) {
            throw new IllegalArgumentException("card " + id + " needs a group");
        }
    }

    public TopicPath topic() {
        return content.topic();
    }

    public CardText text() {
        return content.text();
    }

    public Card withContent(CardContent changed) {
        return new Card(id, changed, source, state, origin, tags, group);
    }

    public Card withState(CardState changed) {
        return new Card(id, content, source, changed, origin, tags, group);
    }

    public Card withSource(Source changed) {
        return new Card(id, content, Optional.of(changed), state, origin, tags, group);
    }
}

package app.cumulus.card;

/**
 * All that a card says, without its identity.
 *
 * @param rule name of the rule that made it; {@code written} or {@code imported} for cards without one
 */
public record CardContent(CardKind kind, TopicPath topic, CardText text, String rule, Importance importance) {

    public CardContent withText(CardText changed) {
        return new CardContent(kind, topic, changed, rule, importance);
    }

    public CardContent withTopic(TopicPath changed) {
        return new CardContent(kind, changed, text, rule, importance);
    }
}

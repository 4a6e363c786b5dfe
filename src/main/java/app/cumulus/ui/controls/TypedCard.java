package app.cumulus.ui.controls;

import app.cumulus.card.TopicPath;
import app.cumulus.library.cards.NewCard;
import java.util.Optional;

/** A new card as its fields have it. */
public record TypedCard(NewCard.Form form, String topic, String question, String answer, String extra, String tags) {

    /** The key of the sentence that says what is missing; none where it can be kept. */
    public Optional<String> lack() {
        if (Topics.typed(topic).isEmpty()) {
            return Optional.of("cards.topic.blank");
        }
        return card().lack().map(lack -> "cards.lack." + lack);
    }

    /** @throws IllegalStateException if it has no topic */
    public NewCard card() {
        TopicPath path =
                Topics.typed(topic).orElseThrow(() -> new IllegalStateException("bug: a card without a topic"));
        return new NewCard(form, path, question, answer, extra, Topics.tags(tags));
    }
}

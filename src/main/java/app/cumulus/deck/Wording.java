package app.cumulus.deck;

import app.cumulus.card.CardContent;
import app.cumulus.card.CardText;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a card says, made comparable; counted once per card. */
public final class Wording {

    /** Cards of one note that agree in this are one card. */
    record Key(String topic, String question, String answer) {

        static Key of(CardContent content) {
            CardText text = content.text();
            return new Key(
                    content.topic().toString(),
                    text.question().toLowerCase(Locale.ROOT),
                    text.answer().toLowerCase(Locale.ROOT));
        }
    }

    private final Map<CardContent, Set<String>> words = new IdentityHashMap<>();

    /** How alike question and answer of two cards are. */
    double likeness(CardContent one, CardContent other) {
        return Likeness.ofWords(words(one), words(other));
    }

    private Set<String> words(CardContent content) {
        return words.computeIfAbsent(
                content,
                key -> Likeness.words(LineWords.of(
                        "x " + content.text().question() + " " + content.text().answer())));
    }
}

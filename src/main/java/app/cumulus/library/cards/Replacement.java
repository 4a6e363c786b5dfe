package app.cumulus.library.cards;

import app.cumulus.card.CardText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some words in place of others, in question, answer and extra.
 *
 * @param matchCase whether capitals and small letters are told apart
 */
public record Replacement(String find, String replaceWith, boolean matchCase) {

    public Replacement {
        if (find.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to find");
        }
    }

    /** The wording with the words replaced; none where nothing changes or the card would lose its question or answer. */
    Optional<CardText> of(CardText text) {
        Pattern pattern =
                Pattern.compile(Pattern.quote(find), matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        String question = in(pattern, text.question());
        String answer = in(pattern, text.answer());
        String extra = in(pattern, text.extra());
        if (question.isBlank() || answer.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Rewording.of(text, question, answer, extra)).filter(changed -> !changed.equals(text));
    }

    private String in(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(replaceWith));
    }
}

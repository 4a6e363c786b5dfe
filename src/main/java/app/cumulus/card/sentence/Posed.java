package app.cumulus.card.sentence;

import app.cumulus.card.phrase.Phrases;
import java.util.List;
import java.util.regex.Pattern;

/** Tells how many sentences of a line only set the scene for a question: {@code Your crane is stuck. What do you call?}. */
final class Posed {

    private static final int LEAST_QUESTION_WORDS = 4;

    /** Somebody's case, after a word that says that it is a question. */
    private static final Pattern CASE = Pattern.compile(
            "(?i)(?:(?:question|scenario|q)\\s*\\d*\\s*[:.)-]\\s*)?(?:(?:your|my|our|an?) (?!\\p{L}+ (?:is|are) an? )|(?:i|you|we) (?:have|are|want|need)\\b).*");

    private Posed() {}

    static int scene(List<String> sentences) {
        if (!CASE.matcher(sentences.get(0)).matches()) {
            return 0;
        }
        for (int i = sentences.size() - 1; i > 0; i--) {
            if (sentences.get(i).endsWith("?") && Phrases.words(sentences.get(i)) >= LEAST_QUESTION_WORDS) {
                return i;
            }
        }
        return 0;
    }
}

package app.cumulus.card.phrase;

import app.cumulus.card.text.Brackets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a long meaning tells first, and what it adds: of {@code a crane that lifts crates, which the porters steer} the crane that
 * lifts them.
 *
 * @param first what one has to know; the whole meaning where it is short or nothing in it is only added
 * @param more the rest; may be empty
 */
public record Core(String first, String more) {

    static final int MOST_WORDS = 22;
    private static final int ENOUGH_WORDS = 18;
    private static final int LEAST_WORDS = 6;
    private static final int LEAST_REST_WORDS = 3;
    private static final Pattern NO_WORD = Pattern.compile("^[^\\p{L}\\p{N}(]+");

    /** What tells the thing apart from others of its kind, or what it does. */
    private static final Pattern TELLING =
            Pattern.compile("(?i)\\b(?:that|which|to|for|used)\\b|^\\p{L}+s? (?:you|u|users|the|an?|all)\\b");

    /** Several things set side by side with commas, and no list; {@code steady, meaning it does not swing}: how it is. */
    private static final Pattern STRUNG =
            Pattern.compile("(?!.*,[^,]* (?:and|or) [^,]*$)[^,]*,[^,]*,.*|\\p{L}+, .*|(?i:great|good) .*");
    /** A case, way or aim, which is told by all that is said. */
    private static final Pattern CASE = Pattern.compile("(?i)(?:if|when|once|while|by|for|to|as)\\b");

    /** What comes of it, what is told of it besides, and what it goes without. */
    private static final Pattern ADDED = Pattern.compile(
            "(?i),? (?:so that|so (?:you|it|they)|instead of|rather than|regardless of|without \\p{L}+ing|w/o \\p{L}+ing) "
                    + "|, (?:attach|use|can|must|should|it|they|you|then|not) "
                    + "|, (?:which|who|where|whose|but|making|allowing|enabling|ensuring|providing|giving|letting|helping|even|especially|while|including|meaning|thus|such as) "
                    + "|,? and (?:also |then |therefore )?\\p{L}{2,}s (?=(?:the|an?|your|you|its?|all) )"
                    + "|(?<= (?:that|which) .{6,300}) (?:that|which) (?:can|you|may|is|are|one|will) ");

    public static Core of(String meaning) {
        if (Phrases.words(meaning) <= ENOUGH_WORDS || CASE.matcher(meaning).lookingAt()) {
            return new Core(meaning, "");
        }
        int end = -1;
        Matcher added = ADDED.matcher(meaning);
        while (added.find()) {
            String before = meaning.substring(0, added.start());
            int words = Phrases.words(Brackets.without(before));
            if (words >= LEAST_WORDS
                    && words <= MOST_WORDS
                    && isClosed(before)
                    && TELLING.matcher(before).find()) {
                end = added.start();
            }
        }
        return end < 0
                ? new Core(meaning, "")
                : new Core(
                        Phrases.bare(meaning.substring(0, end)),
                        "… " + meaning.substring(end).replaceFirst("^[,\\s]+", ""));
    }

    /** The first thing that a sentence says, {@link DefinitionQuestion#cut}, and what else it tells. */
    public static Core ofSentence(String said) {
        return of(DefinitionQuestion.cut(said)).with(rest(said));
    }

    /** What a sentence tells behind the first thing that it says; empty if that is no more than a word or two. */
    public static String rest(String said) {
        String first = DefinitionQuestion.cut(said);
        String rest = said.startsWith(first)
                ? NO_WORD.matcher(said.substring(first.length())).replaceFirst("")
                : "";
        return Phrases.words(rest) < LEAST_REST_WORDS ? "" : "… " + rest;
    }

    /** The same with what is shown beside the answer, if nothing is yet. */
    public Core with(String rest) {
        return more.isEmpty() ? new Core(first, rest) : this;
    }

    /** Whether it can be recalled: few words, or one long clause. */
    public static boolean isShort(String meaning) {
        int words = Phrases.words(meaning);
        return words <= ENOUGH_WORDS
                || words <= MOST_WORDS && !STRUNG.matcher(meaning).matches();
    }

    private static boolean isClosed(String text) {
        return text.chars().filter(sign -> sign == '(').count()
                == text.chars().filter(sign -> sign == ')').count();
    }
}

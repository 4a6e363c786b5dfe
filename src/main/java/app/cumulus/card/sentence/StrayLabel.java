package app.cumulus.card.sentence;

import app.cumulus.card.fact.NoName;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells labels that name nothing a line could be said of: {@code cheaper}, {@code by default}, {@code Receives}, {@code reasons not to}. */
final class StrayLabel {

    private static final Pattern DEGREE = Pattern.compile("(?<stem>\\p{Ll}{3,}?)(?:er|est)");
    private static final Set<String> UNLIKE = Set.of("best", "worst", "better", "worse", "ideal", "otherwise");
    private static final int MOST_WORDS = 3;
    private static final Pattern OPEN = Pattern.compile("(?i).* (?:to|not|if|when)");

    /** {@code Another way round}: of what, is not said. */
    private static final Pattern SOME_WAY = Pattern.compile(
            "(?i)(?:an? |the )?(?:(?:another|other|alternative|(?:in)?direct|possible|easy|simple|quick|first|second|\\d(?:st|nd|rd)) )+(?:ways?|approach|workaround|solution|method)(?: round)?");

    private final Lexicon lexicon;
    private final Naming naming;

    StrayLabel(Lexicon lexicon, Naming naming) {
        this.lexicon = lexicon;
        this.naming = naming;
    }

    boolean is(String label) {
        if (label.indexOf(' ') < 0) {
            return !label.isEmpty() && isStrayWord(label);
        }
        return OPEN.matcher(label).matches()
                || SOME_WAY.matcher(label).matches()
                || Phrases.words(label) <= MOST_WORDS && isDeed(label.substring(0, label.indexOf(' ')));
    }

    private boolean isStrayWord(String word) {
        boolean plain = Character.isLowerCase(word.charAt(0));
        return isDeed(word) || plain && (isDegree(word) || NoName.is(word) && !word.contains("."));
    }

    private boolean isDegree(String word) {
        Matcher degree = DEGREE.matcher(word);
        return UNLIKE.contains(word)
                || degree.matches()
                        && (naming.isAdjective(degree.group("stem")) || naming.isAdjective(degree.group("stem") + "e"));
    }

    /** {@code triggers}, {@code Receives}; {@code Benefits} and {@code lifts} are things as well. */
    private boolean isDeed(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean spelled = word.equals(word.toUpperCase(Locale.ROOT));
        return !spelled && lower.endsWith("s") && lexicon.isOnlyVerb(lower);
    }
}

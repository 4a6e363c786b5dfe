package app.cumulus.card.phrase;

import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows prepositions with nouns that are one way of saying and name no thing: {@code in progress}, {@code on hold}. */
public final class SetPhrase {

    /** A second noun makes another phrase of it: {@code in use cases}. */
    private static final Pattern TWO_WORDS = Pattern.compile(
            "(?i)(?:only )?(?<link>\\p{L}+) (?<noun>[\\p{L}-]+)(?=$|[.,;:)]| ?\\(| (?:to|with|of|for|from|by|using|at|in|on|when|if|while|and|or|but|until)\\b).*");

    /** Whatever noun follows, these stay together: {@code at rest encryption}. */
    private static final Pattern FIRM = Pattern.compile(
            "(?i)(?:at rest|in case|in advance|in transit|in flight|in memory|on premises?|at runtime) .*");

    private static final WordList PHRASES = WordList.of("set-phrases.txt");

    private SetPhrase() {}

    public static boolean begins(String rest) {
        if (FIRM.matcher(rest).matches()) {
            return true;
        }
        Matcher words = TWO_WORDS.matcher(rest);
        return words.matches()
                && PHRASES.has((words.group("link") + "-" + words.group("noun")).toLowerCase(Locale.ROOT));
    }
}

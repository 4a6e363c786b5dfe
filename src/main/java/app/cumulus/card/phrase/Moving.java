package app.cumulus.card.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Verbs that bring something to something: {@code moves the crates to the pier}, {@code ties the boat to a ring}. */
public final class Moving {

    private static final Pattern PARTS = Pattern.compile(
            "^(?<what>(?!.*\\b(?:to|into|in|on|from|and|or|for|by|as|with)\\b.*\\b(?:to|into)\\b)[^,(]+?)\\s+(?:to|into)\\s+(?<where>[^,]+)$");
    private static final Pattern PLACING = Pattern.compile(
            "(?i)(?:.*\\s)?(?:puts?|sends?|writes?|stores?|saves?|loads?|exports?|delivers?|copy|copies|moves?|returns?|redirects?|routes?|forwards?|pushe?s?|publish(?:es)?|uploads?|imports?|directs?|streams?|replicates?|transfers?|migrates?|sync(?:s|hroni[sz]es?)?)");
    private static final Pattern TYING = Pattern.compile(
            "(?i)(?:.*\\s)?(?:maps?|attach(?:es)?|assigns?|converts?|adds?|binds?|ties?|connects?|limits?|restricts?)");

    private Moving() {}

    public static boolean is(String verb, String rest) {
        return (isPlacing(verb) || TYING.matcher(verb).matches()) && parts(rest).matches();
    }

    /** Whether it is to a place, so that one asks where. */
    public static boolean isPlacing(String verb) {
        return PLACING.matcher(verb).matches();
    }

    /** {@code what} is brought {@code where}. */
    public static Matcher parts(String rest) {
        return PARTS.matcher(rest);
    }
}

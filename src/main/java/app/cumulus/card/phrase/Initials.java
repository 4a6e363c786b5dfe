package app.cumulus.card.phrase;

import app.cumulus.card.rule.meaning.AcronymRule;
import java.util.Locale;

/** Whether the letters of a name are the first ones of words: what they stand for is asked by {@link AcronymRule}. */
public final class Initials {

    private Initials() {}

    /** {@code HAAS - harbour as a service}: one letter for each word. */
    public static boolean are(String name, String words) {
        return name.length() > 2
                && name.indexOf(' ') < 0
                && name.length() == Phrases.words(words)
                && begin(name, words);
    }

    /** {@code CNAME - canonical name}: the name begins with them. */
    public static boolean begin(String name, String words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words.strip().split("\\s+")) {
            initials.append(word.charAt(0));
        }
        return name.toUpperCase(Locale.ROOT).startsWith(initials.toString().toUpperCase(Locale.ROOT));
    }

    /** {@code HLTP - harbour transaction processing}: they are among its letters, in this order. */
    public static boolean areAmong(String name, String words) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || words.indexOf(' ') < 0) {
            return false;
        }
        int at = 0;
        for (String word : words.toUpperCase(Locale.ROOT).split("[\\s-]+")) {
            at = word.isEmpty() ? -1 : name.indexOf(word.charAt(0), at);
            if (at < 0) {
                return false;
            }
            at++;
        }
        return true;
    }
}

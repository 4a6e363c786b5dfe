package app.cumulus.card.gate;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells where one name is another one in short letters. */
final class Spelling {

    private static final int LEAST_LETTERS = 3;
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{3,6}s?");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Spelling() {}

    /** Whether the heading spells out the letters of the name. */
    static boolean spells(String heading, String name) {
        String[] words = NO_WORD.split(heading);
        return SHOUTED.matcher(name).matches() && words.length >= LEAST_LETTERS && isShortFor(words, name);
    }

    /** {@code GHWY}: every word gives its first letter, some give one more. */
    private static boolean isShortFor(String[] words, String name) {
        int at = 0;
        for (String word : words) {
            if (at == name.length() || word.isEmpty() || Character.toUpperCase(word.charAt(0)) != name.charAt(at)) {
                return false;
            }
            at++;
            boolean more = at < name.length()
                    && word.substring(1).toUpperCase(Locale.ROOT).indexOf(name.charAt(at)) >= 0;
            boolean needed = more && !isInitial(words, word, name.charAt(at));
            at += needed ? 1 : 0;
        }
        return at == name.length() || at == name.length() - 1 && name.endsWith("s");
    }

    private static boolean isInitial(String[] words, String word, char letter) {
        for (int i = 0; i + 1 < words.length; i++) {
            if (words[i].equals(word)) {
                return Character.toUpperCase(words[i + 1].charAt(0)) == letter;
            }
        }
        return false;
    }
}

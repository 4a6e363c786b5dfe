package app.cumulus.card.text;

/** Finds words again that were written with one slip: a letter too much or too few, two that changed places, in long words another one. */
public final class Slips {

    private static final int LEAST_LETTERS = 4;
    private static final int LEAST_WITH_OTHER = 7;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private Slips() {}

    /** Whether the word, or what it was meant to be, is in the list; the first letter is seldom the wrong one. */
    public static boolean isOneOf(WordList list, String word) {
        return list.has(word) || word.length() >= LEAST_LETTERS && (isTooLong(list, word) || isTooShort(list, word));
    }

    private static boolean isTooLong(WordList list, String word) {
        for (int i = 1; i < word.length(); i++) {
            String before = word.substring(0, i);
            String behind = word.substring(i + 1);
            boolean swapped =
                    !behind.isEmpty() && list.has(before + behind.charAt(0) + word.charAt(i) + behind.substring(1));
            if (swapped || list.has(before + behind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTooShort(WordList list, String word) {
        for (int i = 1; i <= word.length(); i++) {
            String before = word.substring(0, i);
            for (char letter : LETTERS.toCharArray()) {
                boolean other = i < word.length()
                        && word.length() >= LEAST_WITH_OTHER
                        && list.has(before + letter + word.substring(i + 1));
                if (other || list.has(before + letter + word.substring(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}

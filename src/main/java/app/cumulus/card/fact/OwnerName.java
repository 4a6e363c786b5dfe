package app.cumulus.card.fact;

import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The name of a service as a line of its own has it, and the ways to write it: {@code Step Functions} is {@code stepfunctions},
 * too, and {@code SFns}.
 */
record OwnerName(String written) {

    private static final Pattern NO_SIGN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*");
    private static final int LEAST_LETTERS = 5;
    private static final int LEAST_SHORT_LETTERS = 3;
    private static final int MOST_SHORT_LETTERS = 6;

    /** Whether the words name it. */
    boolean isIn(String words) {
        String[] parts = NO_SIGN.split(words);
        String whole = joined(written);
        if (joined(words).contains(whole) && (whole.length() >= LEAST_LETTERS || isAmong(parts, whole))) {
            return true;
        }
        String[] own = NO_SIGN.split(written);
        // "dynamo" of "dynamo DB"; the words of a longer name mean other things, too
        boolean told = own.length == 2 && own[0].length() >= LEAST_LETTERS && own[1].length() < LEAST_SHORT_LETTERS;
        return told && isAmong(parts, own[0]) || Stream.of(parts).anyMatch(word -> isShort(word, whole));
    }

    /** Whether the block or a line under it names it. */
    boolean isNamedBy(Block block) {
        return isIn(Passage.words(block)) || below(block).stream().anyMatch(this::isNamedBy);
    }

    static List<Block> below(Block block) {
        return block instanceof Section section
                ? section.children()
                : block instanceof Statement statement ? statement.children() : List.of();
    }

    private static boolean isAmong(String[] parts, String word) {
        return Arrays.stream(parts).anyMatch(word::equalsIgnoreCase);
    }

    /** The letters of the short form come in this order in the name, the first and the last of them at its ends. */
    private static boolean isShort(String word, String name) {
        String letters = word.toLowerCase(Locale.ROOT);
        if (word.length() < LEAST_SHORT_LETTERS
                || word.length() > MOST_SHORT_LETTERS
                || !SHORT.matcher(word).matches()
                || letters.charAt(0) != name.charAt(0)
                || letters.charAt(letters.length() - 1) != name.charAt(name.length() - 1)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < letters.length() && at >= 0; i++) {
            at = name.indexOf(letters.charAt(i), at) + 1;
            at = at == 0 ? -1 : at;
        }
        return at > 0;
    }

    private static String joined(String words) {
        return NO_SIGN.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }
}

package app.cumulus.note.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds bullets that only their writer uses: {@code ~ lifts crates}, {@code \- lifts crates}, {@code |-- lifts crates}, {@code [ ] lift
 * crates}, {@code - - lifts crates}. One such sign may be anything; several lines that begin with it, some of them right below each other,
 * are a list.
 */
final class OwnBullets {

    private static final int LEAST = 3;

    /** Signs that no sentence begins with, with or without a blank. */
    private static final String DRAWN = "[»›⁃⦿↳∟⮑⮞↪⤷└├╰¬†¤]{1,2}[─_-]{0,3}\\s*+(?=[\\p{L}\\d\"`(*])";

    /** Signs that mean something else where no blank follows. */
    private static final String TYPED =
            "(?:~{1,3}|\\.{2,3}|_{1,2}|\\^|@{1,2}|&|:{1,2}|[;,×±]|\\\\[-*_+]|>-|<>|~>|\\[[ xX-]?\\]|\\([ *+o-]?\\)|\\{\\}|\\|[-_]{1,3}|\\|(?!.*\\|)|\\+-{1,2}|`-(?!.*`)|[-*][.:)*]|\\*-|- [-*•:]|\\* [-•]|o\\)|=)\\s+(?=[\\p{L}\\d\"`(])";

    /** A second sign that is glued to the words. */
    private static final String SECOND = "(?:- -|-\\*(?!.*\\*)|\\*-|\\* -|\\\\-)(?=\\p{L})";

    /** Several signs right before a capital. */
    private static final String TIGHT =
            "(?:~|-{2,3}|\\+{2,3}|::|\\[[ xX-]\\]|\\([*+-]\\)|\\{\\}|\\|[-_]{1,3}|[-*][:)]|~>|>-|\\\\_)(?=\\p{Lu})";

    private static final Pattern SIGN = Pattern.compile(DRAWN + "|" + TYPED + "|" + SECOND + "|" + TIGHT);

    /** Ticked or not. */
    private static final Pattern BOX = Pattern.compile("^\\[[ xX-]\\]$");

    private OwnBullets() {}

    /** For each line how long its own bullet is, the blanks behind it included; 0 where it has none. */
    static int[] of(List<String> lines) {
        int[] lengths = new int[lines.size()];
        Map<String, List<Integer>> signed = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher sign = SIGN.matcher(lines.get(i).strip());
            if (sign.lookingAt()) {
                lengths[i] = sign.end();
                signed.computeIfAbsent(BOX.matcher(sign.group().strip()).replaceFirst("[]"), key -> new ArrayList<>())
                        .add(i);
            }
        }
        signed.values().stream().filter(rows -> !areList(rows)).forEach(rows -> rows.forEach(row -> lengths[row] = 0));
        return lengths;
    }

    private static boolean areList(List<Integer> rows) {
        boolean adjacent = false;
        for (int i = 1; i < rows.size(); i++) {
            adjacent |= rows.get(i) == rows.get(i - 1) + 1;
        }
        return adjacent && rows.size() >= LEAST;
    }
}

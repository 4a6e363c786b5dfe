package app.cumulus.note.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds fences of backticks around lines of prose: some writers fence all they know of a thing, so that it keeps its shape. The
 * fences are taken away and the lines are read like any other.
 */
public final class ProseFences {

    private static final int LEAST_WORDS = 5;
    private static final int LONGEST_FENCED_LINES = 300;
    private static final Pattern FENCE = Pattern.compile("\\s*+```(?:text|txt|note|notes|markdown|md)?\\s*+");
    private static final Pattern WORD = Pattern.compile("[(\"'`]?\\p{L}[\\p{L}'’-]*+[)\"'`]?[,.;:!?)]{0,2}+");
    private static final Pattern BULLET = Pattern.compile("\\s*+(?:[-*+•]|\\(?[\\p{Ll}\\d]{1,2}[.)])\\s++(?=\\p{L})");

    /** What stands in programs, in their data and at their prompts, and hardly in a sentence. */
    private static final Pattern CODE = Pattern.compile(
            "[{};\\\\]\\s*+$|^\\s*+(?:[$#>%{}\\[\\]<@|]|[\\w.-]+\\s?=\\s?\\S|(?:sudo|aws|docker|kubectl|npm|pip|yum|apt|curl|git|cd|ls|ssh|echo|export|import|from|def|var|let|const|function|SELECT|INSERT)\\s)|\"\\s?:\\s|\\(\\)|[|]{2}|&&|\\s--?[a-z][\\w-]+(?:\\s|=|$)");

    private ProseFences() {}

    /** The lines with empty ones for such fences, which are added to {@code blank}. */
    public static List<String> takenOff(List<String> lines, Map<Integer, String> blank) {
        List<String> left = new ArrayList<>(lines);
        int index = 0;
        while (index < lines.size()) {
            int end = isFence(lines.get(index)) ? end(lines, index) : -1;
            if (end > index && isProse(lines.subList(index + 1, end))) {
                for (int fence : new int[] {index, end}) {
                    left.set(fence, "");
                    blank.put(fence + 1, "markup");
                }
            }
            index = Math.max(end, index) + 1;
        }
        return left;
    }

    private static int end(List<String> lines, int start) {
        int most = Math.min(lines.size(), start + LONGEST_FENCED_LINES);
        for (int index = start + 1; index < most; index++) {
            if (lines.get(index).contains("```")) {
                return lines.get(index).strip().equals("```") ? index : -1;
            }
        }
        return -1;
    }

    private static boolean isFence(String line) {
        return line.contains("```") && FENCE.matcher(line).matches();
    }

    /** Most lines are made of words, and next to none looks like code. */
    private static boolean isProse(List<String> body) {
        int written = 0;
        int sentences = 0;
        int code = 0;
        for (String line : body) {
            written += line.isBlank() ? 0 : 1;
            code += CODE.matcher(line).find() ? 1 : 0;
            sentences += isSentence(line) ? 1 : 0;
        }
        return sentences > 0 && sentences * 2 >= written && code * 10 <= written;
    }

    private static boolean isSentence(String line) {
        String[] words = BULLET.matcher(line).replaceFirst("").strip().split("\\s++");
        int read = 0;
        for (String word : words) {
            read += WORD.matcher(word).matches() ? 1 : 0;
        }
        return read >= LEAST_WORDS && read * 3 >= words.length * 2;
    }
}

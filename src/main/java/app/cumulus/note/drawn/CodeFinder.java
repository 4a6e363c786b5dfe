package app.cumulus.note.drawn;

import app.cumulus.note.CodeBlock;
import app.cumulus.note.Problem;
import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds code blocks: between fences of backticks (one backtick alone on its line is enough), and code that stands unfenced,
 * see {@link UnfencedCode}. A fence that is never closed reaches to the next heading or empty line, and is reported.
 */
public final class CodeFinder {

    private static final int LONGEST_FENCED_LINES = 300;

    /** A line that is a fence: its sign, how long it is, and the language behind it. */
    private record Fence(char sign, int length, String language) {}

    private final String file;
    private final List<String> lines;
    private final CodeBlock[] starts;
    private final List<Problem> problems = new ArrayList<>();

    public CodeFinder(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
        this.starts = new CodeBlock[lines.size()];
        UnfencedCode unfenced = new UnfencedCode(lines);
        int index = 0;
        while (index < lines.size()) {
            CodeBlock code = fenced(index);
            code = code == null ? unfenced.startingAt(index) : code;
            starts[index] = code;
            index = code == null ? index + 1 : code.span().endLine();
        }
    }

    /** The code block that begins on the line with this index, fences included. */
    public Optional<CodeBlock> startingAt(int index) {
        return Optional.ofNullable(starts[index]);
    }

    public List<Problem> problems() {
        return problems;
    }

    private CodeBlock fenced(int index) {
        Fence fence = fence(lines.get(index));
        if (fence == null) {
            return null;
        }
        int most = Math.min(lines.size(), index + LONGEST_FENCED_LINES);
        for (int end = index + 1; end < most && !opensAnother(end); end++) {
            if (closes(lines.get(end), fence)) {
                return block(index, end, fence.language(), lines.subList(index + 1, end));
            }
        }
        return unclosed(index, fence);
    }

    private CodeBlock unclosed(int index, Fence fence) {
        int end = index;
        while (end + 1 < lines.size() && !lines.get(end + 1).isBlank() && !isHeading(end + 1)) {
            end++;
        }
        problems.add(new Problem(
                file,
                index + 1,
                "a code block begins here and is never closed; it was read up to line " + (end + 1)
                        + ". Put a line with ``` behind its last line."));
        return block(index, end, fence.language(), lines.subList(index + 1, end + 1));
    }

    /** A fence that names a language opens a block, so the one before it was never closed; a heading says the same. */
    private boolean opensAnother(int index) {
        Fence fence = fence(lines.get(index));
        return fence != null && !fence.language().isEmpty()
                || isHeading(index) && lines.get(index - 1).isBlank();
    }

    private boolean isHeading(int index) {
        String line = lines.get(index);
        return line.startsWith("## ") || line.startsWith("### ") || line.startsWith("#### ");
    }

    private static boolean closes(String line, Fence fence) {
        String text = line.strip();
        Fence other = fence(text);
        if (other != null) {
            return other.sign() == fence.sign() && (other.length() >= fence.length());
        }
        String sign = String.valueOf(fence.sign()).repeat(fence.length());
        return fence.length() >= 3 && text.endsWith(sign) && text.indexOf(sign) == text.length() - fence.length();
    }

    private static Fence fence(String line) {
        String text = line.strip();
        if (text.isEmpty() || text.charAt(0) != '`' && text.charAt(0) != '~') {
            return null;
        }
        char sign = text.charAt(0);
        int length = 0;
        while (length < text.length() && text.charAt(length) == sign) {
            length++;
        }
        String behind = text.substring(length).strip();
        boolean alone = length == 1 && sign == '`' && behind.isEmpty();
        boolean language = behind.length() <= 40 && behind.indexOf('`') < 0 && behind.indexOf('~') < 0;
        return alone || length >= 3 && language && (sign == '`' || length == 3)
                ? new Fence(sign, length, behind.replaceAll("\\s.*", ""))
                : null;
    }

    /** The lines from one index to another as a block, its body without the margin they share. */
    static CodeBlock block(int start, int end, String language, List<String> body) {
        int margin = body.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        StringBuilder code = new StringBuilder();
        for (String line : body) {
            code.append(code.length() == 0 ? "" : "\n")
                    .append(line.length() < margin ? "" : line.substring(margin).stripTrailing());
        }
        return new CodeBlock(new Span(start + 1, end + 1), language, code.toString());
    }
}

package app.cumulus.note;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds code blocks: between fences of backticks (one backtick alone on its line is enough), and JSON that stands unfenced,
 * from a line that opens a bracket to the line that closes it.
 */
final class CodeFinder {

    private static final Pattern FENCE = Pattern.compile("^\\s*(`{3,}|~{3,}|`)\\s*([\\w+-]*)\\s*$");
    private static final Pattern JSON_START = Pattern.compile("^\\s*(?:\"[\\w.:-]+\"\\s*:\\s*)?[\\[{]\\s*$");
    private static final int LONGEST_FENCED_LINES = 200;

    private final List<String> lines;

    CodeFinder(List<String> lines) {
        this.lines = lines;
    }

    /** The code block that begins on the line with this index, fences included. */
    Optional<CodeBlock> startingAt(int index) {
        var fence = FENCE.matcher(lines.get(index));
        if (fence.matches()) {
            return fenced(index, fence.group(1), fence.group(2));
        }
        return JSON_START.matcher(lines.get(index)).matches() ? json(index) : Optional.empty();
    }

    private Optional<CodeBlock> fenced(int index, String fence, String language) {
        int most = Math.min(lines.size(), index + LONGEST_FENCED_LINES);
        for (int end = index + 1; end < most; end++) {
            var closing = FENCE.matcher(lines.get(end));
            if (closing.matches() && closing.group(1).startsWith(fence)) {
                return Optional.of(block(index, end, language, lines.subList(index + 1, end)));
            }
        }
        return Optional.empty();
    }

    private Optional<CodeBlock> json(int index) {
        int depth = 0;
        for (int end = index; end < Math.min(lines.size(), index + LONGEST_FENCED_LINES); end++) {
            String line = lines.get(end);
            if (line.isBlank()) {
                return Optional.empty();
            }
            depth += count(line, '[', '{') - count(line, ']', '}');
            if (depth <= 0) {
                return end == index
                        ? Optional.empty()
                        : Optional.of(block(index, end, "json", lines.subList(index, end + 1)));
            }
        }
        return Optional.empty();
    }

    private static int count(String line, char one, char other) {
        return (int) line.chars().filter(c -> c == one || c == other).count();
    }

    private static CodeBlock block(int start, int end, String language, List<String> body) {
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

package app.cumulus.note;

/**
 * A range of lines of a note file, both ends included.
 *
 * @param startLine first line, counted from 1
 * @param endLine last line, not before {@code startLine}
 */
public record Span(int startLine, int endLine) {

    public Span {
        if (startLine < 1 || endLine < startLine) {
            throw new IllegalArgumentException("a span of lines cannot be " + startLine + "-" + endLine);
        }
    }

    public static Span line(int line) {
        return new Span(line, line);
    }

    /** The shortest span that holds both. */
    public Span with(Span other) {
        return new Span(Math.min(startLine, other.startLine), Math.max(endLine, other.endLine));
    }

    public boolean contains(int line) {
        return startLine <= line && line <= endLine;
    }
}

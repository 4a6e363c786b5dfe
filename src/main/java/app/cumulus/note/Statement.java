package app.cumulus.note;

import java.util.List;

/**
 * One thing the writer said: a bullet, a numbered item, a line of prose with its hanging lines joined, and what stands
 * under it. Only remarks share lines with other blocks.
 *
 * @param text the words without bullet, number and emphasis marks
 * @param mark what stood before it
 * @param tone how the writer meant it
 */
public record Statement(Span span, String text, Mark mark, Tone tone, List<Block> children) implements Block {

    /** What a statement began with. */
    public enum Mark {
        NONE,
        BULLET,
        NUMBER,
        /** Nothing: it stands in the margin, or under a drawn line, and holds for all lines of its span. */
        REMARK
    }

    /** How the writer meant a statement. */
    public enum Tone {
        PLAIN,
        /** Marked as important: {@code !!!}, {@code NOTE}, bold. */
        EMPHASISED,
        /** Between lines of question marks: the writer was not sure of it. */
        DOUBTED
    }

    public Statement {
        children = List.copyOf(children);
    }
}

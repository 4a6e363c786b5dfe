package app.cumulus.card.fact;

import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import java.util.List;

/**
 * A heading or a statement of a document, with its place and what stands under and behind it.
 *
 * @param text the heading or the statement, cleaned
 * @param heading whether it only names what follows; a heading that says something is a statement
 * @param children what stands under it
 * @param following the siblings behind it, nearest first
 */
public record Passage(
        Block block, String text, boolean heading, Place place, List<Block> children, List<Block> following) {

    public Passage {
        children = List.copyOf(children);
    }

    public Span span() {
        return block.span();
    }

    /** Whether it says something, rather than naming what follows. */
    public boolean isStatement() {
        return !heading && (block instanceof Statement || block instanceof Section);
    }

    /** The statements right under it, code and tables left out. */
    public List<Statement> childStatements() {
        return children.stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .toList();
    }
}

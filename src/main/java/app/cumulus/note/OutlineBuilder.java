package app.cumulus.note;

import app.cumulus.note.Statement.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the pieces of a plain note into a tree. A piece stands under the nearest earlier one with a smaller indent; bullets
 * under a heading line stand under it even at the same indent, because students rarely indent them.
 */
final class OutlineBuilder {

    private static final int MOST_HEADING_WORDS = 8;
    private static final Pattern SENTENCE_WORDS = Pattern.compile(
            "(?i)(?:^|.*\\s)(?:is|are|was|can|can't|cannot|must|should|will|has|have|does|do|don't|it|we|you|be|gets?)(?:\\s.*|$)");

    private final List<Piece> pieces;

    OutlineBuilder(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** An open node of the tree: what it is, and the children found so far. */
    private static final class Open {
        final Piece piece;
        final int indent;
        final int sectionLevel;
        final boolean flushHeading;
        final List<Block> children = new ArrayList<>();

        Open(Piece piece, int indent, int sectionLevel, boolean flushHeading) {
            this.piece = piece;
            this.indent = indent;
            this.sectionLevel = sectionLevel;
            this.flushHeading = flushHeading;
        }
    }

    List<Block> build() {
        Open root = new Open(null, Integer.MIN_VALUE, 0, false);
        Deque<Open> open = new ArrayDeque<>();
        open.push(root);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Title title) {
                closeSections(open, title.level());
                open.push(new Open(title, -1, title.level(), false));
            } else if (piece instanceof Piece.Words words) {
                closeFor(open, words);
                open.push(new Open(words, words.indentColumns(), 0, isFlushHeading(words, i)));
            } else if (piece instanceof Piece.Literal literal) {
                closeDeeper(open, literal.indentColumns());
                open.peek().children.add(literal.code());
            } else if (piece instanceof Piece.Grid grid) {
                closeDeeper(open, grid.indentColumns());
                open.peek().children.add(grid.table());
            }
        }
        while (open.size() > 1) {
            close(open);
        }
        return root.children;
    }

    private static void closeSections(Deque<Open> open, int level) {
        while (open.size() > 1 && (open.peek().sectionLevel == 0 || open.peek().sectionLevel >= level)) {
            close(open);
        }
    }

    /** Code belongs to the nearest line that does not stand deeper, usually the one right above it. */
    private static void closeDeeper(Deque<Open> open, int indent) {
        while (open.size() > 1 && open.peek().sectionLevel == 0 && open.peek().indent > indent) {
            close(open);
        }
    }

    private static void closeFor(Deque<Open> open, Piece.Words words) {
        while (open.size() > 1 && open.peek().sectionLevel == 0 && !standsUnder(open.peek(), words)) {
            close(open);
        }
    }

    private static boolean standsUnder(Open parent, Piece.Words words) {
        if (words.indentColumns() > parent.indent) {
            return true;
        }
        if (words.indentColumns() < parent.indent || !parent.flushHeading) {
            return false;
        }
        return words.mark() != Mark.NONE || !words.standalone();
    }

    private static void close(Deque<Open> open) {
        Open done = open.pop();
        open.peek().children.add(block(done));
    }

    private static Block block(Open done) {
        if (done.piece instanceof Piece.Title title) {
            return new Section(title.span(), title.text(), title.level(), done.children);
        }
        Piece.Words words = (Piece.Words) done.piece;
        if (!done.children.isEmpty() && isHeading(words.text())) {
            return new Section(words.span(), words.text().replaceAll("\\s*:+-?\\s*$", ""), 0, done.children);
        }
        return new Statement(words.span(), words.text(), words.mark(), words.tone(), done.children);
    }

    /** A heading that its children need not be indented under. */
    private boolean isFlushHeading(Piece.Words words, int index) {
        if (words.mark() != Mark.NONE) {
            return false;
        }
        boolean bulletsFollow = index + 1 < pieces.size()
                && pieces.get(index + 1) instanceof Piece.Words next
                && next.indentColumns() == words.indentColumns()
                && next.mark() != Mark.NONE
                && !next.standalone();
        if (bulletsFollow && (words.text().endsWith(":") || isHeading(words.text()))) {
            return true;
        }
        boolean nextStandsAsDeep = index + 1 < pieces.size()
                && pieces.get(index + 1) instanceof Piece.Words next
                && next.indentColumns() == words.indentColumns();
        return nextStandsAsDeep
                && words.standalone()
                && words.leadsOn()
                && isHeading(words.text())
                && startsHigh(words.text());
    }

    /** Few words, no sentence: a line that names what follows. */
    static boolean isHeading(String text) {
        String bare = text.replaceAll("\\([^)]*\\)", "")
                .replaceAll("\\s*:+-?\\s*$", "")
                .strip();
        return !bare.isEmpty()
                && bare.split("\\s+").length <= MOST_HEADING_WORDS
                && !bare.matches(".*[.;,!`]$")
                && !bare.contains(": ")
                && !bare.matches(".*\\s(?:->|=>|=|-)\\s.*")
                && (text.endsWith("?") || !SENTENCE_WORDS.matcher(bare).matches());
    }

    private static boolean startsHigh(String text) {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0));
    }
}

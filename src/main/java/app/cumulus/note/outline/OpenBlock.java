package app.cumulus.note.outline;

import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import app.cumulus.note.Statement.Mark;
import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.piece.Piece;
import app.cumulus.note.title.ColonTitles;
import java.util.ArrayList;
import java.util.List;

/** An open node of the tree: what it is, the children found so far, and which lines stand under it. */
final class OpenBlock {

    /** Which lines at its own indent a line takes for its children. */
    enum Takes {
        NONE,
        MARKED,
        CLOSE_MARKED,
        MARKED_AND_CLOSE,
        CLOSE_UNMARKED,
        BULLETS,
        ALL_BULLETS,
        NOT_RULED,
        UNMARKED,
        TO_NEXT_NAME,
        TO_NEXT_TITLE,
        NEXT_BLOCK
    }

    final Piece piece;
    final int indent;
    final int sectionLevel;
    final boolean title;
    final Takes takes;
    final List<Block> children = new ArrayList<>();
    int childIndent = -1;
    int numberIndent = -1;
    boolean afterNumber;
    /** Bullets at its own indent have been seen. */
    boolean holdsFlushBullets;

    OpenBlock(Piece piece, int indent, int sectionLevel, boolean title, Takes takes) {
        this.piece = piece;
        this.indent = indent;
        this.sectionLevel = sectionLevel;
        this.title = title;
        this.takes = takes;
    }

    /** A title behind a number, with lines of its own: a title right over numbers begins a list anew. */
    private boolean holdsOtherThanNumbers() {
        return afterNumber && childIndent >= 0 && numberIndent < 0;
    }

    /** Whether the line stands under this one. */
    boolean takes(Piece.Words words, ColonTitles named) {
        int deeper = words.indentColumns() - indent;
        if (deeper > 0) {
            return deeper > 1 || !isSlip(words);
        }
        if (deeper < 0) {
            // the depth of 2.3.1 at the margin comes from its number, and its text stands at the margin
            return words.indentColumns() == 0
                    && (takes == Takes.UNMARKED && words.mark() == Mark.NONE
                            || takes == Takes.ALL_BULLETS && words.mark() == Mark.BULLET
                            || takes == Takes.BULLETS && words.mark() == Mark.BULLET && !words.standalone());
        }
        if (named.isTitle(words)) {
            return false;
        }
        boolean marked = words.mark() == Mark.BULLET || words.mark() == Mark.NUMBER;
        return switch (takes) {
            case NONE -> false;
            case MARKED -> marked;
            case CLOSE_MARKED -> marked && !words.standalone();
            // the next number of a list that began before the title
            case MARKED_AND_CLOSE ->
                !(holdsFlushBullets && words.mark() == Mark.NONE && !addsToBullets(words))
                        && !(holdsOtherThanNumbers() && words.mark() == Mark.NUMBER && words.standalone())
                        && (words.mark() != Mark.NONE || !words.standalone() && !isNextOfKind(words));
            case CLOSE_UNMARKED ->
                !marked && !words.standalone() && !words.text().endsWith("?");
            case BULLETS -> words.mark() == Mark.BULLET && !words.standalone();
            case ALL_BULLETS -> words.mark() == Mark.BULLET;
            case UNMARKED -> !named.ends(words) && !isNextTitle(words);
            case TO_NEXT_TITLE -> !named.ends(words);
            case NOT_RULED -> !words.ruled();
            case NEXT_BLOCK -> !marked && (childIndent < 0 || !words.standalone());
            case TO_NEXT_NAME -> !SpacedLines.isOpener(words);
        };
    }

    /** Whether a few words without a mark at the indent hold what stands below them at the same indent. */
    boolean isTitleAt(int column) {
        return sectionLevel == 0
                && indent == column
                && takes == Takes.MARKED_AND_CLOSE
                && piece instanceof Piece.Words words
                && words.mark() == Mark.NONE;
    }

    /** {@code Barges:} behind the numbers or bullets under {@code Tugs:}, and over some of its own, at the same indent. */
    private boolean isNextOfKind(Piece.Words words) {
        return piece instanceof Piece.Words title
                && title.mark() == Mark.NONE
                && endsWithColon(title)
                && endsWithColon(words)
                && words.leadsOn()
                && HeadingWords.areHeading(words.text())
                && !children.isEmpty()
                && isMarked(children.get(children.size() - 1));
    }

    /** The next number, the next bullet where bullets stand before titles, or a title before a colon behind an empty line. */
    private boolean isNextTitle(Piece.Words words) {
        boolean bullet = piece instanceof Piece.Words title && title.mark() == Mark.BULLET;
        return words.mark() == Mark.NUMBER
                || bullet && (words.mark() != Mark.NONE || words.standalone() && endsWithColon(words));
    }

    private static boolean endsWithColon(Piece.Words words) {
        return words.text().endsWith(":") || words.text().endsWith(":-");
    }

    private static boolean isMarked(Block block) {
        return !(block instanceof Statement statement) || statement.mark() != Mark.NONE;
    }

    /** Words in brackets or such as "or", "see" behind bullets belong to them; other words at the margin end them. */
    private static boolean addsToBullets(Piece.Words words) {
        return words.text().startsWith("(") || HeadingWords.isRemark(words.text());
    }

    /** One column is a slip where the children of the line above stand clearly deeper, or not deeper at all. */
    private boolean isSlip(Piece.Words words) {
        if (childIndent < 0) {
            return piece instanceof Piece.Words && takes == Takes.NONE && words.isLone();
        }
        boolean counted = piece instanceof Piece.Words above
                && above.mark() == Mark.NUMBER
                && words.mark() == Mark.NUMBER
                && childIndent > words.indentColumns();
        return counted || childIndent - indent > 2 || words.isLone() && childIndent == indent;
    }
}

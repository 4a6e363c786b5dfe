package app.cumulus.note.outline;

import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import app.cumulus.note.Statement.Mark;
import app.cumulus.note.Statement.Tone;
import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.line.NoteLines;
import app.cumulus.note.outline.OpenBlock.Takes;
import app.cumulus.note.piece.LeadIns;
import app.cumulus.note.piece.NamedRows;
import app.cumulus.note.piece.Piece;
import app.cumulus.note.title.BoldLabels;
import app.cumulus.note.title.ColonTitles;
import app.cumulus.note.title.TermBlocks;
import app.cumulus.note.title.UnmarkedTitles;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the pieces of a plain note into a tree. A piece stands under the nearest earlier one with a smaller indent; bullets
 * under a heading line stand under it even at the same indent, because students rarely indent them.
 */
public final class OutlineBuilder {

    static final int MOST_DECIMALS = 3;
    private static final int MOST_LETTERS_OF_A_REMARK = 4;

    /** What stands deeper goes on at this depth: nobody sees more levels, and each would be a part of the topic. */
    private static final int MOST_LEVELS = 30;

    /** {@code Tug (pulls ships)}: where the next line is built so, too, the first is no heading of the second. */
    private static final Pattern ROW = Pattern.compile("[^()]{2,40}\\([^()]{2,}\\)");

    private final List<Piece> pieces;
    private final UnmarkedTitles titles;
    private final SpacedLines spaced;
    private final ColonTitles named;
    private final MarkedTitles marked;
    private final BoldLabels labels;
    private final TermBlocks terms;
    private final PartTitles parts;
    private int drawnLevel;
    /** The last title that began as the one before it ended, without an empty line between them. */
    private int nextOfKind = -1;
    /** {@code NLO (Northern Lamp Office)}: right under a title, too, it names the bullets below it. */
    private static final Pattern SHORT_NAME = Pattern.compile("\\p{Lu}[\\p{Lu}\\d-]{1,7} ?\\([^()]+\\)");

    /** {@code - Night cranes.} over lines of its own: the stop closes no sentence. */
    private static final Pattern NAME_WITH_STOP = Pattern.compile("\\p{Lu}[\\p{L}\\d-]+(?: [\\p{L}\\d-]+){0,2}\\.");

    private static final int LEAST_OF_PART = 2;

    private static final Pattern POINTS_BACK = Pattern.compile("(?:It|This|They|These)(?:'s|'re)? \\p{Ll}");

    private final Deque<OpenBlock> open = new ArrayDeque<>();

    public OutlineBuilder(List<Piece> pieces, NoteLines lines) {
        this.pieces = pieces;
        this.labels = new BoldLabels(pieces, lines);
        this.titles = new UnmarkedTitles(pieces);
        this.spaced = new SpacedLines(pieces);
        this.parts = new PartTitles(pieces);
        this.marked = new MarkedTitles(pieces);
        this.terms = new TermBlocks(pieces);
        this.named = new ColonTitles(spaced.areUsual() ? List.of() : pieces);
    }

    public List<Block> build() {
        OpenBlock root = new OpenBlock(null, Integer.MIN_VALUE, 0, false, Takes.NONE);
        open.push(root);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            closeDeepest();
            if (piece instanceof Piece.Title title) {
                closeSections(title.level());
                drawnLevel = title.level();
                open.push(new OpenBlock(title, -1, title.level(), true, Takes.NONE));
            } else if (piece instanceof Piece.Words words && titles.sectionLevel(i, drawnLevel) > 0) {
                int level = titles.sectionLevel(i, drawnLevel);
                closeSections(level);
                open.push(new OpenBlock(
                        new Piece.Title(words.span(), titles.title(i), level), -1, level, true, Takes.NONE));
            } else if (piece instanceof Piece.Words words) {
                if (titles.endsSection(i)) {
                    closeSections(drawnLevel + 1);
                }
                if (labels.endsTitle(i)) {
                    closeSections(labels.levelAbove(i));
                }
                if (BareBullets.isOne(pieces, i)) {
                    open.forEach(above -> above.holdsFlushBullets = false);
                }
                if (isNextOfKind(words, i)) {
                    closeTitle(words.indentColumns());
                    nextOfKind = i;
                }
                closeFor(words);
                Piece.Words placed = underNumber(words);
                keepChildIndent(placed);
                open(placed, i);
            } else if (piece instanceof Piece.Literal literal) {
                closeDeeper(literal.indentColumns());
                open.peek().children.add(literal.code());
            } else if (piece instanceof Piece.Grid grid) {
                closeDeeper(grid.indentColumns());
                open.peek().children.add(grid.table());
            }
        }
        while (open.size() > 1) {
            close();
        }
        return root.children;
    }

    private void open(Piece.Words words, int index) {
        OpenBlock parent = open.peek();
        OpenBlock child = new OpenBlock(
                words, words.indentColumns(), 0, titles.namesBullets(index) || named.opens(index), takes(words, index));
        boolean inNumber = parent.piece instanceof Piece.Words above
                && above.mark() == Mark.NUMBER
                && above.indentColumns() == words.indentColumns();
        child.afterNumber = words.mark() == Mark.NONE && (inNumber || parent.numberIndent == words.indentColumns());
        parent.holdsFlushBullets |= words.mark() == Mark.BULLET && parent.indent == words.indentColumns();
        parent.numberIndent = words.mark() == Mark.NUMBER ? words.indentColumns() : parent.numberIndent;
        open.push(child);
    }

    private void keepChildIndent(Piece.Words words) {
        if (open.peek().childIndent < 0) {
            open.peek().childIndent = words.indentColumns();
        }
    }

    /** {@code Barges} right behind the numbers under {@code Tugs}, and over numbers that begin anew, all at one indent. */
    private boolean isNextOfKind(Piece.Words words, int index) {
        return words.mark() == Mark.NONE
                && index > 0
                && index + 1 < pieces.size()
                && pieces.get(index + 1) instanceof Piece.Words next
                && next.mark() == Mark.NUMBER
                && next.indentColumns() == words.indentColumns()
                && pieces.get(index - 1) instanceof Piece.Words before
                && before.mark() == Mark.NUMBER
                && before.indentColumns() == words.indentColumns()
                && isHeading(words)
                && HeadingWords.startHigh(words.text())
                && open.stream().anyMatch(above -> above.isTitleAt(words.indentColumns()));
    }

    private void closeDeepest() {
        while (open.size() > MOST_LEVELS) {
            close();
        }
    }

    private void closeTitle(int indent) {
        while (!open.peek().isTitleAt(indent)) {
            close();
        }
        close();
    }

    private void closeSections(int level) {
        while (open.size() > 1 && (open.peek().sectionLevel == 0 || open.peek().sectionLevel >= level)) {
            close();
        }
    }

    /** Code belongs to the nearest line that does not stand deeper, usually the one right above it. */
    private void closeDeeper(int indent) {
        while (open.size() > 1 && open.peek().sectionLevel == 0 && open.peek().indent > indent) {
            close();
        }
    }

    private void closeFor(Piece.Words words) {
        while (open.size() > 1 && open.peek().sectionLevel == 0 && !open.peek().takes(words, named)) {
            close();
        }
    }

    private void close() {
        OpenBlock done = open.pop();
        open.peek().children.add(block(done));
    }

    private Block block(OpenBlock done) {
        if (done.piece instanceof Piece.Title title) {
            return new Section(title.span(), title.text(), title.level(), done.children);
        }
        Piece.Words words = (Piece.Words) done.piece;
        // over lines that are set in such words are a title, too
        boolean open = done.childIndent == done.indent && LeadIns.isOpen(words);
        boolean part = words.mark() == Mark.NONE
                && done.children.size() >= LEAST_OF_PART
                && done.childIndent > done.indent
                && parts.isPart(words.text());
        boolean heading = words.mark() != Mark.REMARK && (done.title || part || isHeading(words) && !open);
        if (!done.children.isEmpty()
                && words.mark() == Mark.BULLET
                && NAME_WITH_STOP.matcher(words.text()).matches()) {
            String name = words.text().substring(0, words.text().length() - 1);
            if (HeadingWords.areHeading(name)) {
                return new Section(words.span(), name, 0, done.children);
            }
        }
        if (!done.children.isEmpty() && heading) {
            return new Section(words.span(), HeadingWords.withoutColon(words.text()), 0, done.children);
        }
        return new Statement(words.span(), words.text(), words.mark(), words.tone(), done.children);
    }

    /** What a line takes for children although they are not indented. */
    private Takes takes(Piece.Words words, int index) {
        if (index + 1 >= pieces.size()
                || !(pieces.get(index + 1) instanceof Piece.Words next)
                || next.indentColumns() != words.indentColumns() && !isDecimal(words, next)
                || words.mark() == Mark.REMARK) {
            return Takes.NONE;
        }
        if (words.ruled()) {
            return Takes.NOT_RULED;
        }
        if (spaced.opens(index)) {
            return Takes.TO_NEXT_NAME;
        }
        if (named.opens(index)) {
            return Takes.TO_NEXT_TITLE;
        }
        if (isMeantBelow(words, next) || titles.namesRows(index) || NamedRows.areBelow(pieces, index)) {
            return Takes.NEXT_BLOCK;
        }
        if (titles.namesBullets(index) || titles.namesBlock(index)) {
            return Takes.MARKED_AND_CLOSE;
        }
        boolean heading = isHeading(words);
        if (words.mark() != Mark.NONE) {
            return takesUnmarked(words, index, next, heading);
        }
        if (terms.opens(index) || LeadIns.isAskedOfSeveral(pieces, index)) {
            return Takes.CLOSE_UNMARKED;
        }
        boolean introduces = words.text().endsWith(":")
                || words.text().endsWith(":-")
                || counts(words, index)
                || words.isLone() && words.text().endsWith("?")
                || next.mark() != Mark.NONE && !next.standalone() && LeadIns.isOpen(words)
                || words.standalone() && HeadingWords.areShortName(words.text());
        if (next.mark() != Mark.NONE && (introduces || !next.standalone())) {
            boolean opens = introduces
                    || words.standalone()
                    || isFirst(words, index)
                    || index == nextOfKind
                    || SHORT_NAME.matcher(words.text()).matches();
            return opens
                    ? takesMarked(words, heading, introduces)
                    : heading && (isNextTitle(words, index) || titles.isFirstOfSeveral(words, index))
                            ? Takes.MARKED
                            : Takes.NONE;
        }
        // the first line under a title tells what the title is about, and is no heading of the lines behind it
        boolean describes = isRightUnderTitle(words, index) || words.text().indexOf(',') >= 0;
        boolean row =
                ROW.matcher(words.text()).matches() && ROW.matcher(next.text()).matches();
        boolean listed = row
                || LeadIns.areNames(pieces, index)
                || LeadIns.areAlike(words.text(), next.text())
                || LeadIns.isFirstOfInset(pieces, index)
                || LeadIns.isOneOfTwo(pieces, index);
        boolean startsBlock =
                words.standalone() && words.leadsOn() && (heading || LeadIns.isOpen(words)) && !describes && !listed;
        return startsBlock && HeadingWords.startHigh(words.text()) ? Takes.MARKED_AND_CLOSE : Takes.NONE;
    }

    /** {@code There are two kinds of cranes} before two bullets. */
    private boolean counts(Piece.Words words, int index) {
        int count = Counting.in(words.text());
        if (count == 0) {
            return false;
        }
        int marked = 0;
        while (index + marked + 1 < pieces.size()
                && pieces.get(index + marked + 1) instanceof Piece.Words item
                && item.mark() != Mark.NONE
                && item.indentColumns() == words.indentColumns()) {
            marked++;
        }
        return marked > 1 && marked == count;
    }

    private static Takes takesMarked(Piece.Words words, boolean heading, boolean introduces) {
        if (heading || introduces) {
            return heading ? Takes.MARKED_AND_CLOSE : Takes.MARKED;
        }
        return words.standalone() && !HeadingWords.isRemark(words.text()) ? Takes.CLOSE_MARKED : Takes.NONE;
    }

    /** A marked question takes the answer that follows at once; a numbered title takes prose, or bullets. */
    private Takes takesUnmarked(Piece.Words words, int index, Piece.Words next, boolean heading) {
        Takes bullets = marked.overBullets(words, next);
        if (bullets != Takes.NONE && heading && HeadingWords.startHigh(words.text())) {
            return bullets;
        }
        if (next.mark() != Mark.NONE) {
            return Takes.NONE;
        }
        boolean told = heading && labels.isToldBelow(index);
        if ((told || words.text().endsWith("?")) && !next.standalone()) {
            return Takes.CLOSE_UNMARKED;
        }
        boolean title = heading && (words.mark() == Mark.NUMBER && words.standalone() || marked.areUsual(words.mark()));
        return title && HeadingWords.startHigh(words.text()) ? Takes.UNMARKED : Takes.NONE;
    }

    private boolean isDecimal(Piece.Words words, Piece.Words next) {
        boolean bullet = next.mark() == Mark.BULLET && open.stream().noneMatch(OutlineBuilder::isFlushBullet);
        boolean under = next.indentColumns() == 0 && (next.mark() == Mark.NONE || bullet);
        return under && words.mark() == Mark.NUMBER && words.indentColumns() <= MOST_DECIMALS;
    }

    /** A bullet at the margin under 2.3.1 stands deeper than it, and so does a line under it that is its title. */
    private Piece.Words underNumber(Piece.Words words) {
        OpenBlock parent = open.peek();
        boolean below = parent.takes == Takes.BULLETS
                || parent.takes == Takes.ALL_BULLETS
                || parent.takes == Takes.UNMARKED && words.mark() == Mark.NONE;
        return below && words.indentColumns() < parent.indent ? words.at(parent.indent + 1) : words;
    }

    private static boolean isFlushBullet(OpenBlock above) {
        return above.piece instanceof Piece.Words words && words.mark() == Mark.BULLET && words.indentColumns() == 0;
    }

    /** What is marked as important says something. */
    private static boolean isHeading(Piece.Words words) {
        return words.tone() != Tone.EMPHASISED && HeadingWords.areHeading(words.text());
    }

    /** Words in capitals right behind the bullets of the title before, or right under a title. */
    private boolean isNextTitle(Piece.Words words, int index) {
        return words.text().length() > MOST_LETTERS_OF_A_REMARK
                && pieces.get(index - 1) instanceof Piece.Words before
                && (before.mark() != Mark.NONE || before.standalone() && UnmarkedTitles.isInCapitals(before.text()))
                && words.text().indexOf(',') < 0
                && words.text().indexOf('/') < 0
                && UnmarkedTitles.isInCapitals(words.text());
    }

    /** Under a title that no sign marks, words in capitals or before a colon name something of their own. */
    private boolean isRightUnderTitle(Piece.Words words, int index) {
        return index > 0
                && (pieces.get(index - 1) instanceof Piece.Title
                        || titles.opensSection(index - 1)
                                && !words.text().endsWith(":")
                                && !UnmarkedTitles.isInCapitals(words.text()));
    }

    /** A line between empty ones in capitals, before one that speaks of it: {@code Night Crane}, {@code It lifts crates}. */
    private static boolean isMeantBelow(Piece.Words words, Piece.Words next) {
        return words.isLone()
                && !words.leadsOn()
                && next.isLone()
                && POINTS_BACK.matcher(next.text()).lookingAt()
                && UnmarkedTitles.isInCapitals(words.text());
    }

    private boolean isFirst(Piece.Words words, int index) {
        return index == 0 || pieces.get(index - 1).indentColumns() < words.indentColumns();
    }
}

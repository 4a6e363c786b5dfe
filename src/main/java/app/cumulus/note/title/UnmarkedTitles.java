package app.cumulus.note.title;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.Statement.Tone;
import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.piece.NamedRows;
import app.cumulus.note.piece.Piece;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds titles that no sign marks, only the empty lines around them and their words. One such line may be a remark; where a note
 * has several, they are its titles. Over prose they are few words in capitals; over bullets they may be longer, where most lines
 * of this place in the note are names. A note whose drawn titles begin at the second level may have those of the first so.
 */
public final class UnmarkedTitles {

    private static final int LEAST = 3;
    private static final int MOST_WORDS = 7;
    private static final int MOST_INDENT = 3;
    private static final int LEAST_LETTERS = 4;
    private static final int MOST_LINES_TO_BULLETS = 4;
    private static final int MOST_WORDS_OVER_BULLETS = 11;
    private static final int LONGEST_OVER_BULLETS = 90;
    private static final int MOST_WORDS_OVER_BLOCK = 4;

    private static final Pattern LETTER = Pattern.compile("\\p{Lu}\\d{0,2}\\s\\p{L}");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*+\\)|\\[[^\\[\\]]*+\\]");
    private static final Pattern SIGNS = Pattern.compile(".*[,;:.!?=>`|_/]\\s*");
    /** {@code When not to take the ferry}. */
    private static final Pattern ASKING =
            Pattern.compile("(?i)(?:when|how|why|what|where|which)(?: not)? to [^.,;:!?]{3,60}");

    /** {@code What is a Night Crane}, over bullets that say it. */
    private static final Pattern WHAT_IS = Pattern.compile(
            "(?:What|Why|How|When|Where|Who)(?:'?s| is| are| does| do)(?: an?| the)? \\p{Lu}[^.,;:!?]{1,50}");

    /** {@code Night Shifts --}: titles that have a sign of their own. */
    private static final Pattern DASHED = Pattern.compile("^\\p{Lu}.{0,60}[\\p{L}\\p{N})] ?-{1,3}$");

    private static final Pattern FAMILY = Pattern.compile("[^-–—]{2,60}? [-–—] ");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_-]+");

    /** Behind a colon a title lists what it is about; one with a number says something. */
    private static final Pattern SAYS = Pattern.compile(".*:.*\\d.*|.*[.;,!:`]");

    private final List<Piece> pieces;
    private final CountedChapters chapters;
    private final BitSet loud;
    private final boolean usual;
    private final BitSet overBullets = new BitSet();
    private final BitSet rightOverBullets = new BitSet();
    private final BitSet overBlocks = new BitSet();
    private final BitSet overTitles = new BitSet();

    public UnmarkedTitles(List<Piece> pieces) {
        this.pieces = pieces;
        this.chapters = new CountedChapters(pieces);
        this.loud = LoudTitles.of(pieces);
        int[] alike =
                IntStream.range(0, pieces.size()).filter(this::looksLikeOne).toArray();
        this.usual = alike.length >= LEAST
                || alike.length > 1 && alike[0] == 0 && IntStream.of(alike).allMatch(this::isOverBlock);
        markNames(i -> isOverBullets(i, false), overBullets);
        markNames(i -> isOverBullets(i, true), rightOverBullets);
        IntStream.of(rightOverBullets.stream().filter(i -> !isOfFamily(i)).toArray())
                .forEach(rightOverBullets::clear);
        rightOverBullets.or(SlideTitles.of(pieces));
        int[] blocks =
                IntStream.range(0, pieces.size()).filter(this::beginsBlock).toArray();
        int[] named = IntStream.of(blocks).filter(this::isOverSayings).toArray();
        if (named.length >= LEAST && named.length * 3 >= blocks.length) {
            IntStream.of(named).forEach(overBlocks::set);
        }
        int highest = pieces.stream()
                .filter(Piece.Title.class::isInstance)
                .mapToInt(title -> ((Piece.Title) title).level())
                .min()
                .orElse(1);
        int[] over = highest < 2
                ? new int[0]
                : IntStream.range(0, pieces.size())
                        .filter(i -> isOverTitle(i, highest))
                        .toArray();
        if (over.length > 1 && over[0] == 0) {
            IntStream.of(over).forEach(overTitles::set);
        }
    }

    /** The lines of one place, if most of them are names. */
    private void markNames(IntPredicate place, BitSet marked) {
        int[] places = IntStream.range(0, pieces.size()).filter(place).toArray();
        long names = IntStream.of(places).filter(i -> isName(words(i).text())).count();
        if (names >= LEAST && names * 3 >= places.length * 2L) {
            IntStream.of(places).filter(i -> mayName(words(i).text())).forEach(marked::set);
        }
    }

    /** {@code Crane - Fees} is a title beside {@code Crane - Hooks}; alone it may say what the crane is. */
    private boolean isOfFamily(int index) {
        Matcher member = FAMILY.matcher(words(index).text());
        return !member.lookingAt()
                || rightOverBullets.stream()
                        .anyMatch(other -> other != index && words(other).text().startsWith(member.group()));
    }

    /** The level of the section that the piece with this index opens below the last drawn title; 0 if it opens none. */
    public int sectionLevel(int index, int drawnLevel) {
        int below = chapters.isLower(index) ? 2 : 1;
        return overTitles.get(index) ? 1 : opensSection(index) ? drawnLevel + below : 0;
    }

    /** What the section is called that a line of words opens. */
    public String title(int index) {
        return chapters.isOne(index)
                ? chapters.title(index)
                : HeadingWords.withoutColon(words(index).text());
    }

    /** Whether the piece with this index opens a section, as a drawn title does. */
    public boolean opensSection(int index) {
        if (chapters.isOne(index) || loud.get(index) || usual && overBullets.get(index) || isOverPart(index)) {
            return true;
        }
        if (!isLone(index) || isRow(index) && (isRow(index - 1) || isRow(index + 1)) || isLikeBefore(index)) {
            return false;
        }
        String text = words(index).text();
        boolean listed = pieces.get(index + 1) instanceof Piece.Words next && next.mark() != Mark.NONE;
        boolean told = usual
                && (listed && isHeading(bare(text))
                        || ASKING.matcher(text).matches()
                        || listed && WHAT_IS.matcher(text).matches());
        return told || (usual || listed) && isInCapitals(text);
    }

    /** {@code Night Crane} over {@code Pros:}, with an empty line between them. */
    private boolean isOverPart(int index) {
        return isLone(index)
                && isInCapitals(words(index).text())
                && pieces.get(index + 1) instanceof Piece.Words next
                && next.isLone()
                && next.text().endsWith(":")
                && ColonTitles.isPart(next.text());
    }

    /** Whether the layout of the whole note shows that the piece names the bullets below it. */
    public boolean namesBullets(int index) {
        return overBullets.get(index) || rightOverBullets.get(index);
    }

    /** Whether the piece is the first line of a block without bullets, in a note whose blocks begin with their names. */
    public boolean namesBlock(int index) {
        return overBlocks.get(index);
    }

    /** Whether the piece is a lone title over a block of rows that each have a name and what it means. */
    public boolean namesRows(int index) {
        if (!isLone(index) || !isHeading(bare(words(index).text()))) {
            return false;
        }
        int rows = 0;
        for (int i = index + 1;
                i < pieces.size() && NamedRows.isOne(pieces, i) && words(i).standalone() == (rows == 0);
                i++) {
            rows++;
        }
        return rows >= LEAST;
    }

    /** Whether the piece is a line of this sort over lines that are set in: it names another thing than the title before. */
    public boolean endsSection(int index) {
        return usual
                && index + 1 < pieces.size()
                && pieces.get(index) instanceof Piece.Words words
                && pieces.get(index + 1) instanceof Piece.Words next
                && words.mark() == Mark.NONE
                && words.tone() == Tone.PLAIN
                && (words.standalone() || isGlued(index))
                && words.indentColumns() == 0
                && (next.indentColumns() > 0 && isInCapitals(nameOf(words))
                        || DASHED.matcher(words.text()).find());
    }

    /** {@code Night Crane: lifts crates} over an empty line and what is set in behind it names the crane. */
    private static String nameOf(Piece.Words words) {
        int colon = words.leadsOn() ? -1 : words.text().indexOf(": ");
        return colon < 0 ? words.text() : words.text().substring(0, colon);
    }

    /** Right behind the stop of a sentence, but before an empty line. */
    private boolean isGlued(int index) {
        return index > 0
                && !words(index).leadsOn()
                && pieces.get(index - 1) instanceof Piece.Words before
                && before.indentColumns() == 0
                && before.text().endsWith(".");
    }

    /** Few words, each of which but the short ones begins with a capital. */
    public static boolean isInCapitals(String text) {
        String bare = bare(text);
        return isHeading(bare)
                && bare.split("\\s+").length <= MOST_WORDS
                && NO_WORD.splitAsStream(bare)
                        .filter(word -> word.length() >= LEAST_LETTERS)
                        .allMatch(HeadingWords::startHigh);
    }

    /** Right under a title, few words over bullets that are followed by other words in capitals over bullets. */
    public boolean isFirstOfSeveral(Piece.Words words, int index) {
        int next = index + 1;
        while (next < pieces.size()
                && pieces.get(next) instanceof Piece.Words item
                && (item.mark() != Mark.NONE || item.indentColumns() > words.indentColumns())) {
            next++;
        }
        return isInCapitals(words.text())
                && next + 1 < pieces.size()
                && pieces.get(next) instanceof Piece.Words other
                && pieces.get(next + 1) instanceof Piece.Words item
                && other.indentColumns() == words.indentColumns()
                && item.mark() != Mark.NONE
                && !item.standalone()
                && HeadingWords.areHeading(other.text())
                && isInCapitals(other.text());
    }

    private Piece.Words words(int index) {
        return (Piece.Words) pieces.get(index);
    }

    /** {@code C for Crane}, {@code C5 Tower crane} beside another such line: what letters of a word or of a name stand for. */
    private boolean isRow(int index) {
        return index >= 0
                && index < pieces.size()
                && pieces.get(index) instanceof Piece.Words words
                && words.mark() == Mark.NONE
                && LETTER.matcher(words.text()).lookingAt();
    }

    /** {@code Slow night cranes} behind {@code Fast night cranes for ships}: two of a kind, and no title. */
    private boolean isLikeBefore(int index) {
        if (index == 0
                || !isLone(index - 1)
                || !HeadingWords.areHeading(words(index - 1).text())) {
            return false;
        }
        String[] before = words(index - 1).text().split(" ");
        String[] own = words(index).text().split(" ");
        return own.length > 2
                && before.length >= own.length
                && !own[0].equalsIgnoreCase(before[0])
                && IntStream.range(1, own.length).allMatch(i -> own[i].equalsIgnoreCase(before[i]));
    }

    private boolean looksLikeOne(int index) {
        return isLone(index) && isInCapitals(words(index).text()) || isRuledOff(index);
    }

    /** Over an empty line and a block of lines, as two titles of a short note are. */
    private boolean isOverBlock(int index) {
        return isLone(index) && beginsBlock(index + 1);
    }

    /** A title on a line of its own, as those are that a ruler sets off and an empty line. */
    private boolean isRuledOff(int index) {
        return pieces.get(index) instanceof Piece.Title title && title.ruledOff() && isInCapitals(title.text());
    }

    private boolean isLone(int index) {
        return index + 1 < pieces.size()
                && pieces.get(index) instanceof Piece.Words words
                && words.mark() == Mark.NONE
                && words.tone() == Tone.PLAIN
                && words.standalone()
                && !words.leadsOn()
                && words.indentColumns() <= MOST_INDENT
                && words.indentColumns() <= pieces.get(index + 1).indentColumns()
                && !(pieces.get(index + 1) instanceof Piece.Title)
                && (index == 0 || !(pieces.get(index - 1) instanceof Piece.Title));
    }

    /** Words in capitals between empty lines, right above a title of the highest level. */
    private boolean isOverTitle(int index, int highest) {
        return index + 1 < pieces.size()
                && pieces.get(index) instanceof Piece.Words words
                && pieces.get(index + 1) instanceof Piece.Title next
                && next.level() == highest
                && words.mark() == Mark.NONE
                && words.tone() == Tone.PLAIN
                && words.standalone()
                && !words.leadsOn()
                && words.indentColumns() == 0
                && isInCapitals(words.text());
    }

    /** An unmarked line at the margin between empty ones, with a bullet below. */
    private boolean isOverBullets(int index, boolean leadsOn) {
        return index + 1 < pieces.size()
                && pieces.get(index) instanceof Piece.Words words
                && pieces.get(index + 1) instanceof Piece.Words next
                && words.mark() == Mark.NONE
                && words.indentColumns() == 0
                && words.standalone()
                && words.leadsOn() == leadsOn
                && words.span().startLine() == words.span().endLine()
                && !words.text().endsWith(":")
                && next.mark() != Mark.NONE
                && next.mark() != Mark.REMARK
                && next.span().startLine() - words.span().endLine() <= MOST_LINES_TO_BULLETS;
    }

    /** A line behind an empty one, with another right below it at the same indent, both without marks. */
    private boolean beginsBlock(int index) {
        return index + 1 < pieces.size()
                && pieces.get(index) instanceof Piece.Words words
                && words.mark() == Mark.NONE
                && words.standalone()
                && words.leadsOn()
                && isInBlock(index + 1, words);
    }

    private boolean isInBlock(int index, Piece.Words first) {
        return index < pieces.size()
                && pieces.get(index) instanceof Piece.Words words
                && words.mark() == Mark.NONE
                && !words.standalone()
                && words.indentColumns() == first.indentColumns();
    }

    /** Few words over lines at least half of which say something or have more words. */
    private boolean isOverSayings(int index) {
        Piece.Words first = words(index);
        int most = first.text().split("\\s+").length;
        if (most > MOST_WORDS_OVER_BLOCK || !isHeading(bare(first.text())) && !isLowHeading(bare(first.text()))) {
            return false;
        }
        int lines = 0;
        int says = 0;
        for (int i = index + 1; isInBlock(i, first); i++) {
            String text = words(i).text();
            lines++;
            says += HeadingWords.areHeading(text) && text.split("\\s+").length <= MOST_WORDS_OVER_BLOCK ? 0 : 1;
        }
        return says * 2 >= lines;
    }

    private static boolean isLowHeading(String bare) {
        return !bare.isEmpty()
                && Character.isLetter(bare.codePointAt(0))
                && !SIGNS.matcher(bare).matches()
                && HeadingWords.areHeading(bare);
    }

    private static boolean isName(String line) {
        return HeadingWords.startHigh(line)
                && (HeadingWords.areHeading(line) || HeadingWords.areHeadingWithAddition(line));
    }

    private static boolean mayName(String line) {
        return isName(line)
                || line.length() <= LONGEST_OVER_BULLETS
                        && line.split("\\s+").length <= MOST_WORDS_OVER_BULLETS
                        && HeadingWords.startHigh(line)
                        && !SAYS.matcher(line).matches()
                        && !HeadingWords.areSentence(line);
    }

    private static String bare(String text) {
        return BRACKETS.matcher(text).replaceAll("").strip();
    }

    private static boolean isHeading(String bare) {
        return Character.isLetter(bare.isEmpty() ? ' ' : bare.codePointAt(0))
                && !SIGNS.matcher(bare).matches()
                && isName(bare);
    }
}

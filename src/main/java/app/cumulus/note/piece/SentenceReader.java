package app.cumulus.note.piece;

import app.cumulus.note.Span;
import app.cumulus.note.Statement.Tone;
import app.cumulus.note.line.Emphasis;
import app.cumulus.note.line.HeadingWords;
import app.cumulus.note.line.NoteLines;
import app.cumulus.note.line.SourceLine;
import app.cumulus.note.line.Wrapping;
import java.util.function.IntPredicate;

/** Reads a line of words and the lines that go on with it. */
public final class SentenceReader {

    /** Fewer words in bold are a term, set off from its meaning; more are emphasis. */
    private static final int LEAST_WORDS_IN_BOLD = 5;

    private final NoteLines lines;
    private final IntPredicate isWords;

    private static final int MOST_LINES_BESIDE = 4;
    private static final int ROOM_COLUMNS = 20;

    /**
     * @param isWords whether the line with this index is one of words, not a title, a ruler, code or a table
     */
    public SentenceReader(NoteLines lines, IntPredicate isWords) {
        this.lines = lines;
        this.isWords = isWords;
    }

    public Piece.Words read(int index, boolean doubted) {
        SourceLine first = lines.line(index);
        StringBuilder text = new StringBuilder(first.text());
        int last = index;
        while (isWords.test(last + 1) && !lines.breaksHard(last)) {
            SourceLine next = lines.line(last + 1);
            if (!lines.isFilled(last + 1) && !Wrapping.goesOn(before(text, first, last), next)) {
                break;
            }
            text.append(' ').append(next.text());
            last++;
        }
        return words(first, new Span(index + 1, last + 1), text.toString(), doubted);
    }

    private Wrapping.Before before(StringBuilder text, SourceLine first, int last) {
        String line = lines.get(last);
        int length = line.stripTrailing().length();
        return new Wrapping.Before(
                text.toString(),
                length,
                line.length() > length,
                first.indentColumns() - lines.signLevel(first.number() - 1),
                lines.indent(last),
                lines.rightColumn(last),
                first.isMarked(),
                hasRoom(last, length, ROOM_COLUMNS) || isFactOfItsOwn(first, last, length),
                lines.beginnings());
    }

    /** Whether a line of the same block at the same indent is so much longer that no margin can have broken this one. */
    private boolean hasRoom(int index, int length, int columns) {
        return isWider(index, length + columns, 1) || isWider(index, length + columns, -1);
    }

    /** In a block that says one thing a line, in small letters, where the first word of the next line had room. */
    private boolean isFactOfItsOwn(SourceLine first, int last, int length) {
        if (first.isMarked() || first.number() != last + 1 || !first.startsLow() || last + 1 >= lines.size()) {
            return false;
        }
        String next = lines.get(last + 1).strip();
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return hasRoom(last, length, word + 1);
    }

    private boolean isWider(int index, int length, int step) {
        for (int i = index + step; Math.abs(i - index) <= MOST_LINES_BESIDE && !lines.isBlank(i); i += step) {
            boolean beside = lines.indent(i) == lines.indent(index);
            if (beside && lines.get(i).stripTrailing().length() > length) {
                return true;
            }
        }
        return false;
    }

    private Piece.Words words(SourceLine first, Span span, String text, boolean doubted) {
        Emphasis emphasis = Emphasis.of(text);
        Tone tone = doubted ? Tone.DOUBTED : emphasis.marked() || allBold(span) ? Tone.EMPHASISED : Tone.PLAIN;
        boolean leadsOn = !lines.isBlank(span.endLine());
        return new Piece.Words(
                span,
                first.indentColumns(),
                first.mark(),
                tone,
                emphasis.text(),
                first.afterBlank(),
                leadsOn,
                lines.isRuled(span.startLine() - 1));
    }

    private boolean allBold(Span span) {
        String text = SourceLine.of(1, lines.get(span.startLine() - 1), false).text();
        return span.startLine() == span.endLine()
                && text.startsWith("**")
                && text.indexOf("**", 2) >= text.length() - 3
                && text.split("\\s+").length >= LEAST_WORDS_IN_BOLD
                && !HeadingWords.areHeading(text.replace("**", ""));
    }
}

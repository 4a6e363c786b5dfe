package app.cumulus.note.piece;

import app.cumulus.note.line.NoteLines;
import app.cumulus.note.line.Wrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Joins lines that each begin with an arrow and stand deeper than the one above, like stairs: they are the steps of one way,
 * and no step is the heading of the next.
 */
public final class Stairs {

    private static final int LEAST_STEPS = 3;
    private static final int MOST_STEPS = 12;
    private static final int MOST_WORDS = 6;

    private final List<Piece> pieces;
    private final NoteLines lines;

    private Stairs(List<Piece> pieces, NoteLines lines) {
        this.pieces = pieces;
        this.lines = lines;
    }

    public static List<Piece> joined(List<Piece> pieces, NoteLines lines) {
        Stairs stairs = new Stairs(pieces, lines);
        List<Piece> joined = new ArrayList<>();
        int index = 0;
        while (index < pieces.size()) {
            int end = stairs.endOf(index);
            boolean one = end - index >= LEAST_STEPS && !stairs.branches(index, end);
            joined.add(one ? stairs.joined(index, end) : pieces.get(index));
            index = one ? end : index + 1;
        }
        return joined;
    }

    /** Behind the last step of the way that begins here. */
    private int endOf(int index) {
        int end = index;
        while (end < pieces.size() && end - index < MOST_STEPS && isStep(end) && (end == index || isBelow(end))) {
            end++;
        }
        return end;
    }

    private boolean isStep(int index) {
        return pieces.get(index) instanceof Piece.Words words
                && words.text().split(" ").length <= MOST_WORDS
                && Wrapping.startsWithArrow(
                        lines.get(words.span().startLine() - 1).stripLeading());
    }

    private boolean isBelow(int index) {
        Piece above = pieces.get(index - 1);
        Piece step = pieces.get(index);
        return step.indentColumns() > above.indentColumns()
                && step.span().startLine() == above.span().endLine() + 1;
    }

    /** Whether another step stands beside one of the way. */
    private boolean branches(int first, int end) {
        int outer = pieces.get(first).indentColumns();
        int inner = pieces.get(end - 1).indentColumns();
        return IntStream.range(end, pieces.size())
                .takeWhile(i ->
                        pieces.get(i) instanceof Piece.Words && pieces.get(i).indentColumns() > outer)
                .anyMatch(i -> pieces.get(i).indentColumns() <= inner && isStep(i));
    }

    private Piece joined(int first, int end) {
        String text = pieces.subList(first, end).stream()
                .map(piece -> ((Piece.Words) piece).text())
                .collect(Collectors.joining(" > "));
        Piece.Words from = (Piece.Words) pieces.get(first);
        Piece.Words last = (Piece.Words) pieces.get(end - 1);
        return new Piece.Words(
                from.span().with(last.span()),
                from.indentColumns(),
                from.mark(),
                from.tone(),
                text,
                from.standalone(),
                last.leadsOn(),
                false);
    }
}

package app.cumulus.note.read;

import app.cumulus.note.Block;
import app.cumulus.note.CodeBlock;
import app.cumulus.note.Document;
import app.cumulus.note.Problem;
import app.cumulus.note.Span;
import app.cumulus.note.Table;
import app.cumulus.note.drawn.CodeFinder;
import app.cumulus.note.drawn.MarginBraces;
import app.cumulus.note.drawn.TableFinder;
import app.cumulus.note.drawn.Underlines;
import app.cumulus.note.form.LineForms;
import app.cumulus.note.form.MarkdownLines;
import app.cumulus.note.form.Markers;
import app.cumulus.note.form.ProgramMarks;
import app.cumulus.note.form.ProseFences;
import app.cumulus.note.line.NoteLines;
import app.cumulus.note.line.RightAligned;
import app.cumulus.note.line.Rulers;
import app.cumulus.note.line.SourceLine;
import app.cumulus.note.line.Tabs;
import app.cumulus.note.outline.OutlineBuilder;
import app.cumulus.note.outline.Oversized;
import app.cumulus.note.piece.BesideTitles;
import app.cumulus.note.piece.BracketMeanings;
import app.cumulus.note.piece.InsetLines;
import app.cumulus.note.piece.MarginRemarks;
import app.cumulus.note.piece.OwnSigns;
import app.cumulus.note.piece.Piece;
import app.cumulus.note.piece.SentenceReader;
import app.cumulus.note.piece.Stairs;
import app.cumulus.note.title.Breadcrumbs;
import app.cumulus.note.title.SecondTitles;
import app.cumulus.note.title.TitleFinder;
import app.cumulus.note.title.TitlesOverTitles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads one note line by line: cuts it into pieces, joins wrapped lines, and has the tree built from them. Markdown notes are
 * read the same way, because students' lists rarely keep the indents that CommonMark asks for.
 */
final class LineNotes {

    private static final String DECORATION = "decoration";
    private static final String RULER = "ruler";

    private final String file;
    private final List<String> all;
    private final NoteLines lines;
    private final List<MarginBraces.Remark> remarks;
    private final CodeFinder codes;
    private final TableFinder tables;
    private final TitleFinder titles;
    private final SentenceReader sentences;
    private final Map<Integer, String> blank = new TreeMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private boolean doubted;

    LineNotes(String file, String text, boolean markdown) {
        this.file = file;
        List<String> split = List.of(text.split("\\R", -1));
        this.all = split.get(split.size() - 1).isEmpty() ? split.subList(0, split.size() - 1) : split;
        List<String> expanded = Tabs.expanded(LineForms.settled(all));
        MarginBraces.Cleared cleared = MarginBraces.clear(markdown ? MarkdownLines.settled(expanded, blank) : expanded);
        this.remarks = cleared.remarks();
        List<String> unfenced = RightAligned.settled(ProseFences.takenOff(cleared.lines(), blank));
        this.lines = new NoteLines(unfenced, markdown);
        this.codes = new CodeFinder(file, unfenced);
        this.tables = new TableFinder(unfenced);
        this.titles = new TitleFinder(lines);
        this.sentences = new SentenceReader(lines, this::isWords);
    }

    Document read() {
        Markers.find(lines.all(), lines.isMarkdown(), blank);
        ProgramMarks.find(all, blank);
        cut();
        List<Piece> placed = InsetLines.settled(new MarginRemarks(remarks).placedInto(Stairs.joined(pieces, lines)));
        placed = TitlesOverTitles.settled(BracketMeanings.read(OwnSigns.read(new BesideTitles(all).parted(placed))));
        placed = SecondTitles.settled(Breadcrumbs.settled(placed));
        Oversized oversized = new Oversized(file, blank);
        List<Block> blocks = oversized.leftOut(new OutlineBuilder(placed, lines).build());
        List<Problem> problems = Stream.concat(codes.problems().stream(), oversized.problems().stream())
                .sorted(Comparator.comparingInt(Problem::line))
                .toList();
        return new Document(file, all, blocks, blank, problems);
    }

    private void cut() {
        int index = 0;
        while (index < lines.size()) {
            Optional<CodeBlock> code = codes.startingAt(index);
            if (blank.containsKey(index + 1)) {
                index++;
            } else if (code.isPresent()) {
                index = add(new Piece.Literal(code.get(), lines.indent(index)));
            } else {
                index = drawnOrWritten(index);
            }
        }
    }

    private int drawnOrWritten(int index) {
        String line = lines.get(index);
        if (line.isBlank()) {
            return skip(index, all.get(index).isBlank() ? "blank" : DECORATION);
        }
        if (Rulers.isDoubt(line)) {
            doubted = !doubted;
            return skip(index, RULER);
        }
        Optional<Table> table = tables.startingAt(index);
        if (table.isPresent()) {
            return add(new Piece.Grid(table.get(), lines.indent(index)));
        }
        Optional<Piece.Title> title = titles.startingAt(index);
        if (title.isPresent()) {
            return add(title.get());
        }
        if (Rulers.isRuler(line)) {
            return skip(index, RULER);
        }
        return Underlines.isDrawn(line) ? drawing(index) : written(index);
    }

    private int written(int index) {
        if (SourceLine.isLoneMark(lines.get(index)) || lines.line(index).text().isBlank()) {
            return skip(index, DECORATION);
        }
        int next = add(sentences.read(index, doubted));
        gluedTitle(next - 1);
        return next;
    }

    /** A banner glued to the end of a line: the only case of two blocks on one line. */
    private void gluedTitle(int index) {
        String line = lines.get(index);
        int ruler = Rulers.gluedAt(line);
        if (ruler > 0) {
            Rulers.bannerTitle(line.substring(ruler))
                    .ifPresent(text -> pieces.add(new Piece.Title(Span.line(index + 1), text, 1)));
        }
    }

    /** Strokes under the parts of a line say what each part is. */
    private int drawing(int index) {
        boolean underWords = !pieces.isEmpty()
                && pieces.get(pieces.size() - 1) instanceof Piece.Words words
                && words.span().endLine() == index;
        Underlines.Found found = Underlines.under(lines.all(), index);
        if (!underWords || found.parts().isEmpty()) {
            return skip(index, DECORATION);
        }
        int indent = pieces.get(pieces.size() - 1).indentColumns() + 1;
        Span span = new Span(index + 1, index + found.lines());
        for (Underlines.Part part : found.parts()) {
            String text = part.label() + ": " + part.words();
            pieces.add(Piece.Words.remark(span, indent, text));
        }
        return span.endLine();
    }

    private boolean isWords(int index) {
        if (lines.isBlank(index) || blank.containsKey(index + 1)) {
            return false;
        }
        String line = lines.get(index);
        return !Rulers.isRuler(line)
                && !Underlines.isDrawn(line)
                && !SourceLine.isLoneMark(line)
                && !titles.isSigned(index)
                && codes.startingAt(index).isEmpty()
                && tables.startingAt(index).isEmpty();
    }

    /** A comment within code is part of the code, so the block takes the lines that were put aside. */
    private int add(Piece piece) {
        pieces.add(piece);
        for (int line = piece.span().startLine(); line <= piece.span().endLine(); line++) {
            blank.remove(line);
        }
        return piece.span().endLine();
    }

    private int skip(int index, String reason) {
        blank.put(index + 1, reason);
        return index + 1;
    }
}

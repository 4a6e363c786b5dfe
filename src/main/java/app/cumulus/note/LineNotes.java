package app.cumulus.note;

import app.cumulus.note.Statement.Mark;
import app.cumulus.note.Statement.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one note line by line: cuts it into pieces, joins wrapped lines, and has the tree built from them. Markdown notes are
 * read the same way, because students' lists rarely keep the indents that CommonMark asks for.
 */
final class LineNotes {

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^(#{1,6})\\s+(\\S.*?)\\s*#*$");
    private static final Pattern EMPHASIS = Pattern.compile(
            "^(?:!{1,}\\s*)?(?:(?:NOTE|Note|IMPORTANT|Important|WARNING|N\\.?B)\\s*(?:!+\\s*:?|:|-)\\s*|!{2,}\\s*(?:Note\\s+)?)|\\s*!{2,}\\.?$");
    private static final Pattern CALL = Pattern.compile("^!(?=[A-Z]{2})");

    private final String file;
    private final boolean markdown;
    private final List<String> lines;
    private final Map<Integer, String> blank = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private List<String> written = List.of();
    private FilledParagraphs paragraphs = new FilledParagraphs(List.of());
    private boolean doubted;
    private boolean bannerSeen;

    LineNotes(String file, String text, boolean markdown) {
        this.file = file;
        this.markdown = markdown;
        this.lines = List.of(text.split("\\R", -1));
    }

    Document read() {
        List<String> all = lines.get(lines.size() - 1).isEmpty() ? lines.subList(0, lines.size() - 1) : lines;
        MarginBraces.Cleared cleared = MarginBraces.clear(all);
        written = cleared.lines();
        paragraphs = new FilledParagraphs(written);
        cut();
        List<Piece> withRemarks = new MarginRemarks(cleared.remarks()).placedInto(pieces);
        List<Block> blocks = new OutlineBuilder(withRemarks).build();
        return new Document(file, all, blocks, blank, problems);
    }

    private void cut() {
        CodeFinder codes = new CodeFinder(written);
        int index = 0;
        while (index < written.size()) {
            Optional<CodeBlock> code = codes.startingAt(index);
            if (code.isPresent()) {
                pieces.add(new Piece.Literal(code.get(), indentOf(written.get(index))));
                index = code.get().span().endLine();
            } else {
                index = drawnOrWritten(index);
            }
        }
    }

    private Optional<Integer> table(int index) {
        Optional<Table> table = TableFinder.startingAt(written, index);
        table.ifPresent(found -> pieces.add(new Piece.Grid(found, indentOf(written.get(index)))));
        return table.map(found -> found.span().endLine());
    }

    private int drawnOrWritten(int index) {
        String line = written.get(index);
        if (line.isBlank()) {
            blank.put(index + 1, "blank");
            return index + 1;
        }
        if (Rulers.isDoubt(line)) {
            doubted = !doubted;
            blank.put(index + 1, "ruler");
            return index + 1;
        }
        Optional<Integer> afterTable = table(index);
        if (afterTable.isPresent()) {
            return afterTable.get();
        }
        Optional<Piece.Title> title = titleAt(index);
        if (title.isPresent()) {
            pieces.add(title.get());
            return title.get().span().endLine();
        }
        if (Rulers.isRuler(line)) {
            blank.put(index + 1, "ruler");
            return index + 1;
        }
        if (Rulers.isDrawing(line)) {
            blank.put(index + 1, "decoration");
            return index + 1;
        }
        return sentence(index);
    }

    /** Boxes, banners, a ruler with the title on the next line, Markdown headings. */
    private Optional<Piece.Title> titleAt(int index) {
        String line = written.get(index);
        if (Rulers.isRuler(line) && index + 1 < written.size()) {
            Optional<String> banner = Rulers.bannerTitle(written.get(index + 1));
            boolean closed = index + 2 < written.size() && Rulers.isRuler(written.get(index + 2));
            String below = written.get(index + 1);
            if (banner.isPresent() || closed && isTitle(below)) {
                bannerSeen = true;
                return Optional.of(title(index, index + (closed ? 2 : 1), banner.orElse(below.strip()), 1));
            }
            if (isTitle(below)
                    && !below.startsWith(" ")
                    && !SourceLine.of(1, below, false).isMarked()) {
                return Optional.of(title(index, index + 1, below.strip(), bannerSeen ? 2 : 1));
            }
        }
        Optional<String> banner = Rulers.bannerTitle(line);
        if (banner.isPresent()) {
            bannerSeen = true;
            return Optional.of(title(index, index, banner.get(), 1));
        }
        Matcher heading = MARKDOWN_HEADING.matcher(line);
        if (heading.matches()) {
            return Optional.of(title(
                    index,
                    index,
                    Markup.words(heading.group(2)),
                    heading.group(1).length() + (bannerSeen ? 1 : 0)));
        }
        return Optional.empty();
    }

    private static boolean isTitle(String line) {
        String text = line.strip();
        return !text.isEmpty()
                && text.length() <= 80
                && !Rulers.isRuler(line)
                && text.codePoints().anyMatch(Character::isLetter);
    }

    private static Piece.Title title(int first, int last, String text, int level) {
        return new Piece.Title(new Span(first + 1, last + 1), text.replaceAll("\\s*:+-?\\s*$", ""), level);
    }

    /** A line of words and the lines that go on with it. */
    private int sentence(int index) {
        SourceLine first = lineAt(index);
        StringBuilder text = new StringBuilder(first.text());
        int last = index;
        int sentenceIndent = first.indentColumns();
        while (last + 1 < written.size() && isWords(last + 1)) {
            SourceLine next = lineAt(last + 1);
            if (!paragraphs.isFilled(last + 1)
                    && !Wrapping.goesOn(
                            text.toString(),
                            lines.get(last).stripTrailing().length(),
                            first.indentColumns(),
                            sentenceIndent,
                            next)) {
                break;
            }
            text.append(' ').append(next.text());
            sentenceIndent = next.indentColumns();
            last++;
        }
        pieces.add(words(first, new Span(index + 1, last + 1), text.toString()));
        return last + 1;
    }

    private Piece.Words words(SourceLine first, Span span, String text) {
        String said = CALL.matcher(text).find()
                ? text
                : EMPHASIS.matcher(text).replaceAll("").strip();
        Tone tone = doubted ? Tone.DOUBTED : said.equals(text) ? Tone.PLAIN : Tone.EMPHASISED;
        boolean leadsOn =
                span.endLine() < written.size() && !written.get(span.endLine()).isBlank();
        Mark mark = first.mark();
        return new Piece.Words(
                span, first.indentColumns(), mark, tone, said.isEmpty() ? text : said, first.afterBlank(), leadsOn);
    }

    private boolean isWords(int index) {
        String line = written.get(index);
        return !line.isBlank()
                && !Rulers.isRuler(line)
                && !Rulers.isDrawing(line)
                && Rulers.bannerTitle(line).isEmpty()
                && !MARKDOWN_HEADING.matcher(line).matches()
                && new CodeFinder(written).startingAt(index).isEmpty();
    }

    private SourceLine lineAt(int index) {
        boolean afterBlank = index == 0 || written.get(index - 1).isBlank() || Rulers.isRuler(written.get(index - 1));
        SourceLine line = SourceLine.of(index + 1, written.get(index), afterBlank);
        String text = Columns.joined(line.text());
        return line.withText(markdown ? Markup.words(text) : text.replace("**", ""));
    }

    private static int indentOf(String line) {
        return SourceLine.of(1, line, false).indentColumns();
    }
}

package app.cumulus.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.cumulus.note.read.NoteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads notes that people really wrote; they lie outside the project, in the folder of {@code cumulus.shared}. */
class RealNotesTest {

    private static final Path NOTES = Path.of(System.getProperty("cumulus.shared", "missing"), "notes");

    @TestFactory
    Stream<DynamicTest> every_line_of_every_file_is_accounted_for() throws IOException {
        assumeNotes();
        try (Stream<Path> files = Files.walk(NOTES)) {
            return files
                    .filter(path -> path.toString().matches(".*\\.(?:txt|md)"))
                    .sorted()
                    .map(path -> DynamicTest.dynamicTest(
                            NOTES.relativize(path).toString(), () -> Accounting.holdsFor(read(path))))
                    .toList()
                    .stream();
        }
    }

    @Test
    void remarks_in_the_margin_hold_for_their_lines() throws IOException {
        assertThat(remark(415, 417)).isEqualTo("min storage duration 90 days");
        assertThat(remark(517, 519)).startsWith("/login -> ec2");
        assertThat(remark(1345, 1346)).isEqualTo("default 1 and 5%");
        assertThat(remark(1741, 1748)).startsWith("You can switch");
    }

    @Test
    void strokes_under_a_line_name_its_parts() throws IOException {
        assertThat(texts(370)).containsExactly("prefix: folder1/subfolder1", "suffix: pdf");
        assertThat(texts(358)).containsExactly("24-bit: 11000000.10000100.00000001", "8-bit: 00000000");
    }

    @Test
    void wrapped_lines_are_one_statement() throws IOException {
        assertThat(at(114).span()).isEqualTo(new Span(114, 116));
        assertThat(at(1139).span()).isEqualTo(new Span(1139, 1141));
        assertThat(at(1160).span()).isEqualTo(new Span(1160, 1161));
        assertThat(at(585).span()).isEqualTo(Span.line(585));
        assertThat(at(889).span()).isEqualTo(Span.line(889));
    }

    @Test
    void remarks_on_a_heading_are_no_headings() throws IOException {
        assertThat(List.of(at(510), at(1280), at(1325))).allMatch(Statement.class::isInstance);
        assertThat(((Statement) at(510)).children()).isEmpty();
    }

    @Test
    void a_doubted_passage_and_an_emphasised_line_keep_their_tone() throws IOException {
        assertThat(((Statement) at(205)).tone()).isEqualTo(Statement.Tone.DOUBTED);
        assertThat(((Statement) at(176)).tone()).isEqualTo(Statement.Tone.EMPHASISED);
        assertThat(((Statement) at(107)).tone()).isEqualTo(Statement.Tone.EMPHASISED);
    }

    @Test
    void siblings_one_column_apart_stay_siblings() throws IOException {
        Section types = (Section) at(1237);
        assertThat(types.children()).extracting(Block::span).containsExactly(Span.line(1238), Span.line(1240));
    }

    private static String remark(int first, int last) throws IOException {
        return blocks().stream()
                .filter(block -> block.span().equals(new Span(first, last)))
                .map(Statement.class::cast)
                .filter(statement -> statement.mark() == Statement.Mark.REMARK)
                .map(Statement::text)
                .findFirst()
                .orElse("no remark");
    }

    private static List<String> texts(int line) throws IOException {
        return blocks().stream()
                .filter(block -> block.span().startLine() == line)
                .map(block -> ((Statement) block).text())
                .toList();
    }

    private static Block at(int line) throws IOException {
        return blocks().stream()
                .filter(block -> block.span().startLine() == line)
                .findFirst()
                .orElseThrow();
    }

    private static List<Block> blocks() throws IOException {
        assumeNotes();
        return TreeText.flat(read(NOTES.resolve("aws-notes.txt")).blocks());
    }

    private static Document read(Path path) throws IOException {
        return new NoteReader().read(path.getFileName().toString(), Files.readString(path));
    }

    private static void assumeNotes() {
        assumeTrue(Files.isDirectory(NOTES), "no notes in " + NOTES + "; set -Dcumulus.shared to read them");
    }
}

package app.cumulus.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.note.read.NoteReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One pair of files per layout convention: the note and the tree it is read into. */
class GoldenTreesTest {

    private static final Path PAIRS = Path.of("src/test/resources/app/cumulus/note");

    static Stream<String> notes() throws IOException {
        try (Stream<Path> files = Files.list(PAIRS)) {
            return files
                    .map(path -> path.getFileName().toString())
                    .filter(name -> !name.endsWith(".tree"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("notes")
    void each_note_is_read_into_its_tree(String name) {
        Document document = new NoteReader().read(name, read(name));
        String expected = read(name.replaceAll("\\.\\w+$", ".tree"));
        assertThat(TreeText.of(document)).isEqualTo(expected);
        Accounting.holdsFor(document);
    }

    private static String read(String name) {
        try {
            return Files.readString(PAIRS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package app.cumulus.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoteTextTest {

    private static final String TEXT = "-----EC2-----\n\t– café: 5 €\n";

    @TempDir
    Path folder;

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", TEXT.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 with a mark", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-16LE with a mark", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16BE with a mark", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("UTF-16LE", TEXT.getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16BE", TEXT.getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("windows-1252", TEXT.getBytes(Charset.forName("windows-1252"))),
                Arguments.of("Windows line ends", TEXT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
                Arguments.of("old Mac line ends", TEXT.replace('\n', '\r').getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void the_same_text_is_read_in_every_encoding(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("n.txt"), bytes);
        assertThat(NoteText.read(file)).isEqualTo(new NoteText("n.txt", TEXT));
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void a_line_of_a_megabyte_is_read() throws Exception {
        String line = "S3 ".repeat(350_000);
        Path file = Files.writeString(folder.resolve("long.txt"), line);
        assertThat(NoteText.read(file).text()).isEqualTo(line);
    }

    @Test
    void a_binary_file_is_refused_with_its_line() throws Exception {
        Path file = Files.write(folder.resolve("b.txt"), new byte[] {'a', '\n', 'b', '\r', '\n', 'c', 0, 'd', 'e'});
        assertThatThrownBy(() -> NoteText.read(file))
                .isInstanceOf(UnreadableNote.class)
                .hasMessage(file + ", line 3: the file is not text (byte 0x00)");
    }

    @Test
    void an_empty_a_missing_a_blank_file_and_a_folder_are_refused() throws Exception {
        refused(Files.createFile(folder.resolve("empty.txt")), "the file is empty");
        refused(Files.writeString(folder.resolve("blank.txt"), " \n\n"), "the file is empty");
        refused(folder.resolve("missing.txt"), "there is no such file");
        refused(folder, "this is a folder; name the note files in it");
    }

    @Test
    void a_file_of_200_megabytes_is_refused_without_reading_it() throws Exception {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
        }
        refused(file, "the file is 200 MB; notes up to 64 MB can be read");
    }

    private static void refused(Path file, String why) {
        assertThatThrownBy(() -> NoteText.read(file))
                .isInstanceOf(UnreadableNote.class)
                .hasMessage(file + ": " + why);
    }
}

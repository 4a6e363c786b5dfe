package app.cumulus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.QuestionLines;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {

    @TempDir
    Path folder;

    private TypedSession shell;

    @BeforeEach
    void lay_out_bad_files() throws IOException {
        shell = new TypedSession(folder, new QuestionLines());
        Files.writeString(folder.resolve("good.txt"), "a = 1\n");
        Files.createFile(folder.resolve("empty.txt"));
        Files.write(folder.resolve("binary.txt"), new byte[] {'a', '\n', 0, 1, 2});
        Files.createDirectory(folder.resolve("folder"));
        Files.createDirectory(folder.resolve("dir.html"));
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
            huge.setLength(200L << 20);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import @missing.txt         | 1 | @missing.txt: there is no such file. Nothing was imported.",
                "import @good.txt @empty.txt  | 1 | @empty.txt: the file is empty. Nothing was imported.",
                "import @binary.txt          | 1 | @binary.txt, line 2: the file is not text (byte 0x00). Nothing was imported.",
                "import @good.txt --new-card x | 1 | There is no card x of good.txt; --dry-run --json has the ids. Nothing was imported.",
                "import @folder              | 1 | @folder: this is a folder; name the note files in it. Nothing was imported.",
                "import @huge.txt            | 1 | @huge.txt: the file is 200 MB; notes up to 64 MB can be read. Nothing was imported.",
                "import @good.txt --report @folder      | 1 | @folder: a report is a page or data; let its name end in .html or .json. Nothing was imported.",
                "import @good.txt --report @dir.html    | 1 | @dir.html: this is a folder; name a file for the report. Nothing was imported.",
                "import @good.txt --report @no/out.html | 1 | @no/out.html: there is no folder @no for the report; make it or name another. Nothing was imported.",
                "import @good.txt --report              | 2 | Missing required parameter for option '--report' (REPORT). Try 'cumulus import --help'.",
                "import                     | 2 | Missing required parameter: 'FILE'. Try 'cumulus import --help'.",
                "fly                        | 2 | There is no verb 'fly'; there are import, import-deck, undo-import, notes, conflicts, open, check, cards, today, review, export, settings. Try 'cumulus --help'.",
                "--json                     | 2 | A verb is missing: import, import-deck, undo-import, notes, conflicts, open, check, cards, today, review, export or settings. Try 'cumulus --help'.",
                "import @good.txt --dry-run --report @out.html | 2 | --dry-run imports nothing that --report could tell of. Try 'cumulus import --help'.",
                "--loud                     | 2 | Unknown option: '--loud'. Try 'cumulus --help'.",
                "export --anki-connect --anki-address localhost:99999 | 1 | localhost:99999: this is no host with a port, such as 127.0.0.1:8765.",
                "export @default.db          | 1 | @default.db: this is the library itself; name another file.",
                "today --loud               | 2 | Unknown option: '--loud'. Try 'cumulus today --help'.",
                "settings theme             | 2 | A setting is changed by its name and a value. Try 'cumulus settings --help'.",
                "settings theme pink        | 1 | theme cannot be 'pink': system, light or dark.",
                "settings new-cards -3      | 1 | new-cards cannot be '-3': most new cards on one day, 0 to 999.",
                "settings colour red        | 1 | There is no setting 'colour'; there are new-cards, minutes, rollover-hour, grades, order, new-cards-order, leech-lapses, language, theme, font, text-size, reduce-motion, editor, backup-folder, backups-kept, keys.",
                "export @folder              | 1 | @folder: this is a folder; name a file to export to.",
                "export @no/where.json       | 1 | @no/where.json: the deck cannot be written there; check that its folder exists, may be written to and has room.",
                "today --library @good.txt   | 1 | @good.txt: this is not a Cumulus library; choose another file with --library.",
                "today --library @folder     | 1 | @folder: this is a folder; name a file for the library with --library.",
            })
    void one_sentence_says_what_and_where(String line, int exitCode, String sentence) {
        assertThat(shell.run(inFolder(line).split(" "))).isEqualTo(exitCode);
        assertThat(shell.err().strip()).isEqualTo(inFolder(sentence));
        assertThat(shell.out()).isEmpty();
    }

    /** The line with the folder of the test in place of {@code @}. */
    private String inFolder(String line) {
        return line.replace("@", folder + "/");
    }

    @Test
    void an_import_that_fails_does_not_even_make_a_library() {
        shell.run("import", folder.resolve("missing.txt").toString());
        shell.run(
                "import",
                folder.resolve("good.txt").toString(),
                "--report",
                folder.resolve("no/out.html").toString());
        assertThat(folder.resolve("default.db")).doesNotExist();
    }

    @Test
    void a_library_locked_by_another_program_is_left_alone() throws Exception {
        shell.run("today");
        Path library = folder.resolve("default.db");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + library)) {
            other.createStatement().executeUpdate("BEGIN IMMEDIATE");
            assertThat(shell.run("import", folder.resolve("good.txt").toString()))
                    .isEqualTo(Cli.FAILED);
        }
        assertThat(shell.err().strip())
                .isEqualTo(library + ": the library is in use by another program; close that and try again.");
        shell.run("today");
        assertThat(shell.out()).contains("The library has no cards yet.");
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @ValueSource(strings = {"import /dev/null", "import --dry-run /dev/null", "check /dev/null"})
    void what_may_have_no_end_is_not_read(String line) {
        assertThat(shell.run(line.split(" "))).isEqualTo(Cli.FAILED);
        assertThat(shell.err()).startsWith("/dev/null: this is a device or a pipe; save its text to a file first.");
    }

    @Test
    void a_line_too_deep_for_the_program_shows_no_stack_trace() {
        TypedSession faulty = new TypedSession(folder, note -> {
            throw new StackOverflowError();
        });
        assertThat(faulty.run("import", folder.resolve("good.txt").toString())).isEqualTo(Cli.FAILED);
        assertThat(faulty.err().lines())
                .containsExactly("Cumulus has a fault (StackOverflowError); details are in "
                        + folder.resolve("cumulus.log") + ".");
    }

    @Test
    void a_fault_of_the_program_shows_no_stack_trace() {
        TypedSession faulty = new TypedSession(folder, note -> {
            throw new IllegalStateException("bug: made for this test");
        });
        assertThat(faulty.run("import", folder.resolve("good.txt").toString())).isEqualTo(Cli.FAILED);
        assertThat(faulty.err().lines())
                .containsExactly("Cumulus has a fault (IllegalStateException); details are in "
                        + folder.resolve("cumulus.log") + ".");
    }
}

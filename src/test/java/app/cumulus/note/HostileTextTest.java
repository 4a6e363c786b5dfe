package app.cumulus.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.cumulus.note.read.NoteReader;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading takes a time that grows with the size of the file, also where a file was made to stop a program. */
class HostileTextTest {

    private static final int SIGNS = 400_000;

    /** Seconds where squared time would take an hour; wide, because test machines are busy. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    static Stream<String> pieces() {
        return Stream.of(
                " ",
                "\t",
                "-",
                "=",
                "#",
                "# ",
                "*",
                "* ",
                "** ",
                "_",
                "`",
                "~",
                "!",
                "! ",
                "?",
                ".",
                ":",
                " :",
                "(",
                ")",
                "[",
                "]",
                "<",
                ">",
                "> ",
                "|",
                "| ",
                "/",
                "\\",
                "\\/",
                "_/",
                "\\_",
                "a",
                "a ",
                "a.B ",
                "1.",
                "1.1 ",
                "->",
                "a -> ",
                "•",
                "👉",
                "{",
                "\"a\":",
                "<!--",
                "-a",
                "+-",
                "@",
                "$ ",
                "é",
                "a   b   ",
                "__a",
                "**a",
                "- - ",
                "FROM ",
                "a: ");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void a_line_of_400_000_signs_is_read_in_seconds(String piece) {
        String line = piece.repeat(SIGNS / piece.length());
        assertTimeoutPreemptively(LIMIT, () -> read("a.txt", "- " + line + "x"), piece);
        String shorter = piece.repeat(SIGNS / 4 / piece.length());
        assertTimeoutPreemptively(LIMIT, () -> read("a.md", "Title\n" + shorter + "x\n" + shorter), piece);
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void many_equal_lines_are_read_in_seconds(String piece) {
        String text = ("  " + piece + "\n").repeat(20_000);
        assertTimeoutPreemptively(LIMIT, () -> read("a.txt", text), piece);
        assertTimeoutPreemptively(LIMIT, () -> read("a.md", text), piece);
    }

    @Test
    void four_times_the_text_takes_not_much_more_than_four_times_as_long() {
        String notes = "Queues:\n- Standard: at least once       \\\n- Fifo: exactly once             | -> 4 days\n"
                + "- Delay: up to 15 minutes         /\n    A consumer polls and deletes what it has done\n\n"
                + "name: x\n| a | b |\n|---|---|\n| c | d |\n\n----- NEXT -----\n";
        read("warm.txt", notes.repeat(5_000));
        long small = nanos(notes.repeat(5_000));
        long large = nanos(notes.repeat(20_000));
        assertThat((double) large / small).isLessThan(14);
    }

    @Test
    void a_list_of_3_000_levels_goes_on_at_the_deepest_that_anybody_sees() {
        StringBuilder list = new StringBuilder("Yard\n====\n");
        for (int level = 0; level < 3_000; level++) {
            list.append(" ".repeat(level)).append("- crane ").append(level).append('\n');
        }
        Document note = new NoteReader().read("a.txt", list.toString());
        Accounting.holdsFor(note);
        assertThat(levels(note.blocks())).isLessThan(40);
    }

    private static int levels(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> 1
                        + levels(
                                block instanceof Section section
                                        ? section.children()
                                        : block instanceof Statement said ? said.children() : List.of()))
                .max()
                .orElse(0);
    }

    private static long nanos(String text) {
        long start = System.nanoTime();
        read("a.txt", text);
        return System.nanoTime() - start;
    }

    private static void read(String name, String text) {
        assertThat(new NoteReader().read(name, text).lines()).isNotEmpty();
    }
}

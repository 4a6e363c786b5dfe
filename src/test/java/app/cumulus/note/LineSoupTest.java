package app.cumulus.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.note.read.NoteReader;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Reads random lines: whatever a file holds, each of its lines is accounted for. */
class LineSoupTest {

    private static final String[] INDENTS = {"", "", "  ", "    ", "\t", "\t\t", "        ", " ", "               "};
    private static final String[] SIGNS = {
        "", "", "", "- ", "* ", "** ", "• ", "1. ", "2.1 ", "1) ", "a) ", "-", "> ", ">> ", "# ", "### ", "-> ", "!!! ",
        "NOTE: ", "👉", "- [ ] ", "$ ", "| ", "Q: "
    };
    private static final String[] WORDS = {
        "bucket",
        "Queue",
        "the",
        "and",
        "Timeout:",
        "is",
        "30 sec",
        "(max",
        "10)",
        "`code`",
        "`",
        "->",
        "|",
        "**bold**",
        "__x__",
        "\\",
        "/",
        "term - meaning",
        "a::b",
        "key: value",
        "?",
        "größe",
        "日本語",
        "e.g.",
        "{",
        "}",
        "[",
        "\"a\": [",
        "aws s3 ls",
        "<br>",
        "~~no~~",
        "   ",
        "\t",
        "!!!",
        "What is it?",
        "storage.It is"
    };
    private static final String[] DRAWN = {
        "", "", "   ", "-----", "=====", "---- TITLE ----", "@@@@@@@@ X @@@@@@@@", "????", "```", "```bash", "`",
                "\\____/  \\_/", "|", "  \\",
        "  /", "^^^^", "+---+---+", "| a | b |", "|---|---|", "---", "<!-- x", "-->", "...", "#+TITLE: x", "* Head",
                "** Sub", "||", "\\/",
        "key:", "  type: x", "{", "}", "---------------------------------", "_________", "-", "1.", "**", "~~~"
    };

    @RepeatedTest(400)
    void every_line_of_any_soup_is_in_one_block_or_blank(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder soup = new StringBuilder();
        int lines = random.nextInt(60);
        for (int i = 0; i < lines; i++) {
            soup.append(line(random)).append(random.nextInt(40) == 0 ? "\r\n" : "\n");
        }
        Document document = new NoteReader().read(random.nextBoolean() ? "soup.md" : "soup.txt", soup.toString());
        assertThat(document.lines()).hasSize(lines);
        Accounting.holdsFor(document);
    }

    private static String line(Random random) {
        if (random.nextInt(3) == 0) {
            return pick(random, DRAWN);
        }
        StringBuilder line = new StringBuilder(pick(random, INDENTS)).append(pick(random, SIGNS));
        int words = random.nextInt(14);
        for (int i = 0; i < words; i++) {
            line.append(pick(random, WORDS)).append(' ');
        }
        if (random.nextInt(8) == 0) {
            line.append("     ").append(pick(random, new String[] {"\\", "|", "/", "| -> remark", "/ - other"}));
        }
        return line.toString();
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }
}

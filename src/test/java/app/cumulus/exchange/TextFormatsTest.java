package app.cumulus.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.exchange.json.DeckJsonReader;
import app.cumulus.exchange.json.QuestionListReader;
import app.cumulus.exchange.markdown.MarkdownReader;
import app.cumulus.exchange.table.TableReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reader a file is for, asked in this order: deck, list, table, markdown. */
class TextFormatsTest {

    private static final int HEAD_BYTES = 16 * 1024;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "flashcards.md, markdown",
        "questions.csv, table",
        "numbered-qa.txt, markdown",
        "vocabulary.json, list",
    })
    void decks_from_the_wild_go_to_one_reader(String file, String reader) throws IOException {
        assertThat(readersOf(SharedDecks.file(file))).containsExactly(reader);
    }

    @ParameterizedTest
    @CsvSource({"aws-limits.json, deck", "aws-regions.json, deck"})
    void decks_of_our_own_go_to_one_reader(String file, String reader) throws IOException {
        // A deck of ours is a list of questions too; it is asked for first.
        assertThat(readersOf(Path.of("deck-import", file)).get(0)).isEqualTo(reader);
    }

    @ParameterizedTest
    @CsvSource({"README.md", "deck.schema.json"})
    void what_lies_beside_them_is_no_deck_of_ours(String file) throws IOException {
        assertThat(readersOf(Path.of("deck-import", file))).doesNotContain("deck", "list", "table");
    }

    @Test
    void the_readers_tell_wide_letters_too() throws IOException {
        String table = "\ufeffQuestion\tAnswer\nWhere?\tHere\n";
        Path file = Files.write(folder.resolve("wide.tsv"), table.getBytes(StandardCharsets.UTF_16LE));
        assertThat(readersOf(file)).containsExactly("table");
    }

    private static List<String> readersOf(Path file) throws IOException {
        String name = file.getFileName().toString();
        String head;
        try (InputStream in = Files.newInputStream(file)) {
            head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
        }
        List<String> readers = new ArrayList<>();
        if (new DeckJsonReader().reads(name, head)) {
            readers.add("deck");
        }
        if (new QuestionListReader().reads(name, head)) {
            readers.add("list");
        }
        if (new TableReader().reads(name, head)) {
            readers.add("table");
        }
        if (new MarkdownReader().reads(name, head)) {
            readers.add("markdown");
        }
        return readers;
    }
}

package app.cumulus.library.exports;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.QueryParser;
import app.cumulus.catalog.Reading;
import app.cumulus.library.Library;
import app.cumulus.library.cards.CardDesk;
import app.cumulus.library.decks.DeckReport;
import app.cumulus.library.decks.DeckWatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deck JSON loses nothing: out of a library, into an empty one and out again it is the same. */
class DeckJsonIdentityTest {

    private static final ExportChoice ALL = new ExportChoice(true, true);

    @TempDir
    Path folder;

    private AnkiShelf shelf;
    private AnkiShelf other;

    @BeforeEach
    void fill() throws IOException, SQLException {
        shelf = new AnkiShelf(folder);
        shelf.fill();
        shelf.sql("INSERT INTO card_edit (card, answer, topic) SELECT id, 'mine', 'My' || char(31) || 'Topic' FROM card"
                + " WHERE question LIKE 'Is <b>%'");
        try (Library library = shelf.open()) {
            CardDesk desk = library.cards();
            desk.reset(desk.find(((Reading.Understood) QueryParser.read("is:suspended")).query(), CardSort.BY_NOTE));
        }
        shelf.clock.advance(Duration.ofDays(1));
        shelf.importNote(AnkiShelf.NOTE.replace("basic | 3.14 | pi\n", ""));
        other = new AnkiShelf(Files.createDirectory(folder.resolve("other")));
        other.clock.advance(Duration.ofDays(3));
    }

    @Test
    void a_whole_library_comes_through_another_one_unchanged() throws IOException {
        String first = exported(shelf, ALL);
        assertThat(first)
                .contains("\"choices\" : [ \"standard\" ]", "\"flag\" : 3", "\"state\" : \"archived\"")
                .contains(
                        "\"state\" : \"off\"", "\"origin\" : \"edited\"", "\"mine\"", "\"My\", \"Topic\"", "\"round\"");
        imported("deck.json");
        assertThat(exported(other, ALL)).isEqualTo(first);
    }

    @Test
    void so_do_the_cards_in_study_without_progress() throws IOException {
        ExportChoice choice = new ExportChoice(false, false);
        String first = exported(shelf, choice);
        assertThat(first).doesNotContain("\"schedule\"", "\"archived\"", "\"off\"");
        imported("deck.json");
        assertThat(exported(other, choice)).isEqualTo(first);
    }

    @Test
    void an_export_that_is_called_off_leaves_what_was_there() throws IOException {
        Path file = Files.writeString(folder.resolve("deck.json"), "before");
        ExportWatch stop = new ExportWatch() {
            @Override
            public void at(ExportStep step) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (Library library = shelf.open()) {
            for (ExportFormat format : ExportFormat.values()) {
                assertThat(library.exports().toFile(file, format, ALL, stop)).isEmpty();
            }
        }
        assertThat(file).hasContent("before");
        try (var files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString())).noneMatch(name -> name.contains("part"));
        }
    }

    private String exported(AnkiShelf from, ExportChoice choice) throws IOException {
        Path file = folder.resolve("deck.json");
        try (Library library = from.open()) {
            library.exports()
                    .toFile(file, ExportFormat.JSON, choice, ExportWatch.NONE)
                    .orElseThrow();
        }
        return Files.readString(file).replaceFirst("\"exportedAt\".*\n", "");
    }

    private void imported(String name) {
        try (Library library = other.open()) {
            DeckReport report =
                    library.importDeck(folder.resolve(name), DeckWatch.NONE).orElseThrow();
            assertThat(report.problems()).isEmpty();
        }
    }
}

package app.cumulus.library.decks;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.MovableClock;
import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.QueryParser;
import app.cumulus.catalog.Reading;
import app.cumulus.library.Dump;
import app.cumulus.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decks so large that their cards are taken in another way than one by one. */
class LargeDeckTest {

    private static final String SCHEMA = "SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2";

    @TempDir
    Path folder;

    private Path file;
    private Library library;

    @BeforeEach
    void open() {
        file = folder.resolve("library.db");
        library = Library.open(file, new MovableClock("2026-11-22T10:00:00Z"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void all_indexes_are_there_afterwards_and_all_cards_have_numbers_and_can_be_found() throws Exception {
        List<String> schema = Dump.rows(file, SCHEMA);
        imported(deck("one", 2500, "rack"));
        assertThat(Dump.rows(file, SCHEMA)).isEqualTo(schema);
        assertThat(Dump.rows(file, "SELECT count(*), count(DISTINCT number), count(added_at) FROM card"))
                .containsExactly("2500|2500|2500");
        assertThat(Dump.rows(file, "PRAGMA integrity_check")).containsExactly("ok");
        assertThat(found("rack")).isEqualTo(2500);
        assertThat(List.of(found("rack777"), found("rack2431"), found("tag:odd")))
                .containsExactly(1, 1, 1250);
        imported(deck("two", 1200, "shelf"));
        assertThat(List.of(found("shelf"), found("rack2431"), found("tag:odd"))).containsExactly(1200, 1, 1850);
        assertThat(Dump.rows(file, SCHEMA)).isEqualTo(schema);
    }

    @Test
    void new_cards_and_changed_ones_of_one_deck_are_both_found_by_their_words() throws Exception {
        imported(deck("one", 10, "rack"));
        imported(deck("one", 2500, "shelf"));
        assertThat(List.of(found("rack"), found("shelf"))).containsExactly(0, 2500);
        library.undoImport(Optional.empty());
        assertThat(List.of(found("rack"), found("shelf"))).containsExactly(10, 0);
    }

    @Test
    void a_preview_and_an_import_that_is_called_off_late_leave_the_library_as_it_was() throws Exception {
        imported(deck("one", 20, "rack"));
        List<String> schema = Dump.rows(file, SCHEMA);
        List<String> state = Dump.of(file);
        List<String> files = files();
        Path large = deck("two", 3000, "shelf");
        assertThat(library.previewDeck(large, DeckWatch.NONE).orElseThrow().added())
                .isEqualTo(3000);
        assertThat(library.importDeck(large, new StoppedAt(2900))).isEmpty();
        assertThat(Dump.of(file)).isEqualTo(state);
        assertThat(Dump.rows(file, SCHEMA)).isEqualTo(schema);
        files.add(large.getFileName().toString());
        assertThat(files()).containsExactlyInAnyOrderElementsOf(files);
        assertThat(library.importDeck(large, DeckWatch.NONE).orElseThrow().added())
                .isEqualTo(3000);
    }

    private void imported(Path deck) {
        library.importDeck(deck, DeckWatch.NONE).orElseThrow();
    }

    private int found(String query) {
        return library.cards()
                .find(((Reading.Understood) QueryParser.read(query)).query(), CardSort.BY_NOTE)
                .size();
    }

    private Path deck(String name, int cards, String word) throws IOException {
        String rows = IntStream.range(0, cards)
                .mapToObj(i -> "{\"id\": \"" + name + i + "\", \"question\": \"What is in " + word + " " + word + i
                        + "?\", \"answer\": \"box " + i + "\", \"tags\": [\"" + (i % 2 == 0 ? "even" : "odd") + "\"]}")
                .collect(Collectors.joining(",\n"));
        return Files.writeString(
                folder.resolve(name + ".json"),
                "{\"format\": \"cumulus-deck\", \"version\": 1, \"name\": \"" + name + "\", \"cards\": [" + rows
                        + "]}");
    }

    private List<String> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> !name.endsWith("-shm"))
                    .collect(Collectors.toList());
        }
    }
}

package app.cumulus.library.decks;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.library.decks.DeckFolder.Offer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckFolderTest {

    /** SHA-256 of {@code abc}, as FIPS 180 gives it. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void decks_are_offered_by_name_and_what_is_no_deck_is_not() throws IOException {
        for (String name : List.of("README.md", "deck.schema.json", ".hidden.json", "picture.png", "b.CSV", "a.apkg")) {
            Files.writeString(folder.resolve(name), "content of " + name);
        }
        Files.createDirectory(folder.resolve("folder.json"));
        assertThat(DeckFolder.offers(folder, Set.of()))
                .extracting(offer -> offer.file().getFileName().toString())
                .containsExactly("a.apkg", "b.CSV");
    }

    @Test
    void a_content_is_offered_once_whatever_its_file_is_called() throws IOException {
        Path first = Files.writeString(folder.resolve("a.json"), "abc");
        Files.writeString(folder.resolve("b.json"), "abc");
        assertThat(DeckFolder.offers(folder, Set.of())).containsExactly(new Offer(first, OF_ABC));
        assertThat(DeckFolder.offers(folder, Set.of(OF_ABC))).isEmpty();
        Files.writeString(first, "abcd");
        assertThat(DeckFolder.offers(folder, Set.of(OF_ABC)))
                .extracting(Offer::file)
                .containsExactly(first);
    }

    @Test
    void without_the_folder_nothing_is_offered() {
        assertThat(DeckFolder.offers(folder.resolve("none"), Set.of())).isEmpty();
    }

    @Test
    void the_decks_that_come_with_the_program_are_offered() {
        assertThat(DeckFolder.offers(Path.of("deck-import"), Set.of()))
                .extracting(offer -> offer.file().getFileName().toString())
                .containsExactly("aws-limits.json", "aws-regions.json");
    }
}

package app.cumulus.exchange.apkg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.cumulus.MovableClock;
import app.cumulus.card.CardState;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.library.Library;
import app.cumulus.library.decks.DeckReport;
import app.cumulus.library.decks.DeckWatch;
import app.cumulus.schedule.MemoryState.Learned;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packages that Anki and its users wrote, with the numbers that another SQLite client counts in them. */
class SharedPackagesTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // cards, in learning or relearning, in review, suspended, flagged, answers
        "anki-100-sched-v2.apkg,      110,  0,  50,  0, 0,  268",
        "anki-100-sched.apkg,         110,  0,  50,  0, 0,  268",
        "anki-test-diffmodels2-2.apkg,  2,  0,   0,  0, 0,    0",
        "anki-test-media.apkg,          1,  0,   0,  0, 0,    0",
        "anki-test-update1.apkg,        1,  0,   0,  0, 0,    0",
        "anki-test-update2.apkg,        1,  0,   0,  0, 0,    0",
        "ankidroid-templates.apkg,    146, 15,   0,  0, 0,  102",
        "harriputterr-AWS.apkg,        13,  0,   0,  0, 0,    0",
        "marcell-AWS.apkg,              9,  0,   6,  0, 0,   23",
        "mauriciopoppe-french.apkg,  1639, 26, 435, 47, 0, 3470",
        "rich-fsrs-latest.apkg,        29, 18,   8,  1, 1,   25",
        "rich-fsrs.apkg,               29, 18,   8,  1, 1,   25",
        "rich-latest.apkg,             29, 18,   8,  1, 1,   25",
        "rich.apkg,                    29, 18,   8,  1, 1,   25",
        "swinney-AWS_Services_v1.apkg, 109, 0,   0,  0, 0,    0",
        "swinney-AWS_Services_v3.apkg, 109, 0,   0,  0, 0,    0",
    })
    void a_package_comes_with_all_its_cards_and_schedules(
            String name, int cards, int learning, int review, int suspended, int flagged, int answers)
            throws Exception {
        Path file = Path.of(System.getProperty("cumulus.shared"), "decks", name);
        assumeTrue(Files.exists(file), "there is no " + file);
        Taken taken = Taken.from(file);
        assertThat(taken.cards).hasSize(cards);
        assertThat(learned(taken)).isEqualTo(learning + review);
        assertThat(taken.cards)
                .filteredOn(card -> card.state() == CardState.SUSPENDED)
                .hasSize(suspended);
        assertThat(taken.cards).filteredOn(card -> card.flag() > 0).hasSize(flagged);
        assertThat(taken.cards.stream()
                        .flatMap(card -> card.progress().stream())
                        .mapToInt(progress -> progress.answers().size())
                        .sum())
                .isEqualTo(answers);
        try (Library library = Library.open(folder.resolve("library.db"), new MovableClock("2026-11-22T10:00:00Z"))) {
            DeckReport first = library.importDeck(file, DeckWatch.NONE).orElseThrow();
            assertThat(first.added()).isEqualTo(cards);
            DeckReport again = library.importDeck(file, DeckWatch.NONE).orElseThrow();
            assertThat(again.unchanged()).isEqualTo(cards);
            assertThat(library.undoImport(Optional.empty())).containsExactly(name);
            assertThat(library.isEmpty()).isTrue();
        }
    }

    private static int learned(Taken taken) {
        return (int) taken.cards.stream()
                .flatMap(card -> card.progress().stream())
                .filter(progress -> progress.memory() instanceof Learned)
                .count();
    }

    @ParameterizedTest
    @CsvSource({"rich, rich-latest", "rich-fsrs, rich-fsrs-latest"})
    void two_generations_of_one_deck_say_the_same(String old, String latest) throws Exception {
        Path decks = Path.of(System.getProperty("cumulus.shared"), "decks");
        assumeTrue(Files.exists(decks), "there is no " + decks);
        Taken one = Taken.from(decks.resolve(old + ".apkg"));
        Taken other = Taken.from(decks.resolve(latest + ".apkg"));
        assertThat(other.cards)
                .extracting(IncomingCard::text, IncomingCard::topic, IncomingCard::tags, IncomingCard::state)
                .containsExactlyElementsOf(one.cards.stream()
                        .map(card -> tuple(card.text(), card.topic(), card.tags(), card.state()))
                        .toList());
        assertThat(other.media).isEqualTo(one.media);
    }
}

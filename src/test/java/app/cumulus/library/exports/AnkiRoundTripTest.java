package app.cumulus.library.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.cumulus.card.CardId;
import app.cumulus.exchange.apkg.PackageChecker;
import app.cumulus.library.Dump;
import app.cumulus.library.Library;
import app.cumulus.library.decks.DeckReport;
import app.cumulus.library.decks.DeckWatch;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.Sm2;
import app.cumulus.store.KeptCard;
import app.cumulus.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Out to Anki's format and into an empty library: what was learned and what is asked is the same. */
class AnkiRoundTripTest {

    @TempDir
    Path folder;

    private AnkiShelf shelf;
    private AnkiShelf other;
    private Path file;

    @BeforeEach
    void fill() throws IOException, SQLException {
        shelf = new AnkiShelf(folder);
        shelf.fill();
        other = new AnkiShelf(Files.createDirectory(folder.resolve("other")));
        other.clock.advance(Duration.ofDays(2));
        file = folder.resolve("out.apkg");
        shelf.export(file);
    }

    @Test
    void cards_come_back_as_they_went() {
        DeckReport report = imported(other);
        assertThat(report.problems()).isEmpty();
        Map<CardId, KeptCard> there = kept(other);
        Map<CardId, KeptCard> here = kept(shelf);
        here.values().removeIf(each -> each.sent().isEmpty());
        assertThat(there.keySet()).isEqualTo(here.keySet());
        here.forEach((id, card) -> {
            KeptCard back = there.get(id);
            String question = card.card().text().question();
            assertThat(words(back.card().text().question())).as(question).startsWith(words(question));
            assertThat(words(back.card().text().answer()))
                    .as(question)
                    .isEqualTo(words(card.card().text().answer()));
            assertThat(back.card().text().extra()).isEqualTo(card.card().text().extra());
            assertThat(back.card().topic()).as(question).isEqualTo(card.card().topic());
            assertThat(back.card().state()).as(question).isEqualTo(card.card().state());
            assertThat(back.flag()).isEqualTo(card.flag());
            assertThat(back.memory()).as(question).isEqualTo(card.memory());
        });
    }

    @Test
    void the_log_comes_back_with_its_times_and_grades() {
        imported(other);
        Map<CardId, KeptCard> there = kept(other);
        kept(shelf).forEach((id, card) -> {
            if (card.memory() instanceof MemoryState.Learned) {
                assertThat(there.get(id).answers())
                        .extracting(Answer::at, Answer::grade, Answer::round, Answer::day)
                        .isEqualTo(card.answers().stream()
                                .map(each -> tuple(each.at(), each.grade(), each.round(), each.day()))
                                .toList());
            }
        });
    }

    @Test
    void tags_come_back_but_for_their_spaces() {
        imported(other);
        assertThat(kept(other).values().stream().map(each -> each.card().tags()).filter(tags -> !tags.isEmpty()))
                .containsExactly(Set.of("two_words", "aws::queue"));
    }

    @Test
    void a_package_of_its_own_adds_nothing_to_a_library() throws SQLException {
        List<String> before = Dump.rows(shelf.file(), "SELECT id, question, answer, state FROM card");
        DeckReport report = imported(shelf);
        assertThat(report.added()).isZero();
        assertThat(report.updated()).isZero();
        assertThat(Dump.rows(shelf.file(), "SELECT id, question, answer, state FROM card"))
                .isEqualTo(before);
    }

    @Test
    void a_second_round_gives_the_same_notes() throws IOException, SQLException {
        imported(other);
        Path again = folder.resolve("again.apkg");
        other.export(again);
        assertThat(guids(again)).isEqualTo(guids(file));
    }

    private static List<String> guids(Path file) throws IOException, SQLException {
        Path collection = PackageChecker.collectionOf(file, Files.createTempDirectory("package"));
        return Dump.rows(collection, "SELECT guid, mid FROM notes ORDER BY guid");
    }

    private DeckReport imported(AnkiShelf into) {
        try (Library library = into.open()) {
            return library.importDeck(file, DeckWatch.NONE).orElseThrow();
        }
    }

    private static Map<CardId, KeptCard> kept(AnkiShelf shelf) {
        try (Store store = Store.open(shelf.file(), new AnswerLog(new Sm2()))) {
            Map<CardId, KeptCard> kept = new LinkedHashMap<>();
            store.walk().go(true, each -> kept.put(each.card().id(), each));
            return kept;
        }
    }

    /** Without the spaces and the backslashes by which two texts in CommonMark may differ that say the same. */
    private static String words(String commonMark) {
        return commonMark.replace("\\", "").replaceAll("\\s+", " ").strip();
    }
}

package app.cumulus.library.decks;

import static app.cumulus.library.decks.IncomingCards.DAY;
import static app.cumulus.library.decks.IncomingCards.TOPIC;
import static app.cumulus.library.decks.IncomingCards.answer;
import static app.cumulus.library.decks.IncomingCards.basic;
import static app.cumulus.library.decks.IncomingCards.filesIn;
import static app.cumulus.library.decks.IncomingCards.learned;
import static app.cumulus.library.decks.IncomingCards.learnedAt;
import static app.cumulus.library.decks.IncomingCards.memory;
import static app.cumulus.library.decks.IncomingCards.reader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.MovableClock;
import app.cumulus.card.Card;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.Importance;
import app.cumulus.card.Origin;
import app.cumulus.exchange.DeckFormat;
import app.cumulus.exchange.DeckFormats;
import app.cumulus.exchange.DeckReader;
import app.cumulus.exchange.IncomingCard;
import app.cumulus.exchange.IncomingCard.Provenance;
import app.cumulus.exchange.IncomingMedia;
import app.cumulus.exchange.RowProblem;
import app.cumulus.exchange.UnreadableDeckException;
import app.cumulus.library.Dump;
import app.cumulus.library.Library;
import app.cumulus.library.faults.CancelledException;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.files.Backups;
import app.cumulus.library.files.MediaFolder;
import app.cumulus.library.notes.NotePipeline;
import app.cumulus.library.study.StudySession;
import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.MemoryState.Learned;
import app.cumulus.schedule.SetMemory;
import app.cumulus.schedule.Sm2;
import app.cumulus.schedule.StudyCalendar;
import app.cumulus.store.Store;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeckImportTest {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final StudyCalendar CALENDAR = new StudyCalendar(ZoneOffset.UTC, 4);

    @TempDir
    Path folder;

    private Path libraryFile;
    private Store store;
    private Path deckFile;
    private int contents;

    @BeforeEach
    void open() throws IOException {
        libraryFile = folder.resolve("library.db");
        store = Store.open(libraryFile, new AnswerLog(new Sm2()));
        deckFile = Files.writeString(folder.resolve("volumes.deck"), "0");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void the_cards_of_a_deck_are_added_with_all_the_deck_says_of_them() {
        IncomingCard card = new IncomingCard(
                "k1",
                CardKind.CHOICE,
                TOPIC,
                new CardText("which volume boots?", "gp3", "sc1 and st1 do not", ""),
                List.of("st1", "sc1"),
                Set.of("ebs", "boot"),
                CardState.SUSPENDED,
                3,
                Optional.empty(),
                Optional.of(new Provenance(Optional.empty(), "", Importance.NORMAL, Origin.IMPORTED, "both")),
                1);
        DeckReport report = imported(card, basic("k2", "q2", "a2"));
        assertThat(List.of(report.added(), report.updated(), report.unchanged(), report.problemCount()))
                .containsExactly(2, 0, 0, 0);
        Card stored = store.cards().get(0);
        assertThat(stored.text()).isEqualTo(card.text());
        assertThat(stored.tags()).containsExactlyInAnyOrder("ebs", "boot");
        assertThat(stored.state()).isEqualTo(CardState.SUSPENDED);
        assertThat(stored.origin()).isEqualTo(Origin.IMPORTED);
        assertThat(stored.content().rule()).isEqualTo("imported");
        assertThat(store.decks().flags()).containsExactly(Map.entry(stored.id(), 3));
        assertThat(store.decks().choices()).containsExactly(Map.entry(stored.id(), List.of("st1", "sc1")));
    }

    @Test
    void the_same_deck_again_changes_nothing() throws Exception {
        DeckReader reader = reader(
                "Deck",
                basic("k1", "q1", "a1"),
                learned("k2", "q2", 10),
                basic("", "q3", "a3"),
                basic("", "q3", "other"));
        deckImport(reader).of(deckFile, NOW, DeckWatch.NONE);
        List<String> before = Dump.of(libraryFile);
        DeckReport again = deckImport(reader).of(deckFile, NOW.plusSeconds(60), DeckWatch.NONE);
        assertThat(List.of(again.added(), again.updated(), again.unchanged())).containsExactly(0, 0, 4);
        assertThat(again.backup()).isEmpty();
        assertThat(Dump.of(libraryFile)).isEqualTo(before);
    }

    @Test
    void a_new_version_updates_by_key_and_by_question_and_never_makes_a_card_twice() {
        imported(basic("k1", "q1", "a1"), basic("k2", "q2", "a2"), basic("", "Which  colour?", "red"));
        DeckReport report = imported(
                basic("k1", "q1 reworded", "a1"),
                basic("new-key", "q2", "a2 better"),
                basic("", "which colour?", "blue"),
                basic("k4", "q4", "a4"));
        assertThat(List.of(report.added(), report.updated(), report.unchanged()))
                .containsExactly(1, 3, 0);
        assertThat(store.cards())
                .extracting(card -> card.text().question() + " = " + card.text().answer())
                .containsExactlyInAnyOrder("q1 reworded = a1", "q2 = a2 better", "which colour? = blue", "q4 = a4");
        assertThat(report.backup()).isPresent();
    }

    @Test
    void a_card_of_anki_is_known_in_every_deck_and_one_of_ours_by_its_id() {
        imported("First", basic("anki:guid:0", "q1", "a1"), basic("7", "q7", "a7"));
        DeckReport other = imported("Other", basic("anki:guid:0", "q1", "a1 new"), basic("7", "not that one", "a"));
        assertThat(List.of(other.added(), other.updated())).containsExactly(1, 1);
        String ours = store.cards().get(0).id().value();
        DeckReport third = imported("Third", basic(ours, "q1", "a1 again"));
        assertThat(List.of(third.added(), third.updated())).containsExactly(0, 1);
        assertThat(store.cards()).hasSize(3);
    }

    @Test
    void what_the_user_wrote_over_a_card_stays_when_the_deck_changes() {
        imported(basic("k1", "q1", "a1"));
        store.edit(store.cards().get(0).id(), CardText.of("q1", "my answer"), DAY);
        imported(basic("k1", "q1 of version 2", "a1 of version 2"));
        CardText text = store.cards().get(0).text();
        assertThat(text.question()).isEqualTo("q1 of version 2");
        assertThat(text.answer()).isEqualTo("my answer");
    }

    @Test
    void a_card_comes_with_its_memory_and_goes_on_from_it() {
        imported(learned("k1", "q1", 10));
        Card card = store.cards().get(0);
        Learned memory = (Learned) store.memory(card.id());
        assertThat(memory).isEqualTo(memory(10));
        assertThat(store.answers(card.id()))
                .extracting(answer -> answer.grade().quality() + " on " + answer.day() + " " + answer.round())
                .containsExactly("4 on 2026-11-10 SCHEDULED", "5 on 2026-11-12 DRILL");
        store.record(answer(card, Grade.GOOD));
        Learned after = (Learned) store.memory(card.id());
        assertThat(after.intervalDays()).isEqualTo(23);
        assertThat(after.repetitions()).isEqualTo(4);
        assertThat(store.wrongMemories()).isEmpty();
        store.rebuildMemories();
        assertThat(store.memory(card.id())).isEqualTo(after);
        store.undo(DAY, NOW);
        assertThat(store.memory(card.id())).isEqualTo(memory);
    }

    @Test
    void a_session_knows_that_an_imported_card_is_not_new() {
        imported(learned("k1", "q1", 0));
        try (Library library = Library.open(libraryFile, new MovableClock(NOW.toString()), NotePipeline.ofRules())) {
            assertThat(library.today().due()).isEqualTo(1);
            assertThat(library.today().fresh()).isZero();
            StudySession session = library.study();
            session.reveal();
            session.grade(Grade.GOOD, Duration.ofSeconds(2));
            assertThat(session.overview().due()).isZero();
            assertThat(session.overview().done().answers()).isEqualTo(1);
            assertThat(library.study().overview().done().answers()).isEqualTo(1);
        }
    }

    @Test
    void progress_is_taken_where_the_card_was_studied_elsewhere_later_than_here() {
        imported(basic("k1", "q1", "a1"), learned("k2", "q2", 10));
        Card second = store.cards().get(1);
        store.record(answer(second, Grade.WRONG));
        MemoryState here = store.memory(second.id());
        DeckReport report = imported(learned("k1", "q1", 10), learned("k2", "q2", 10));
        assertThat(List.of(report.updated(), report.unchanged())).containsExactly(1, 1);
        assertThat(store.memory(store.cards().get(0).id())).isEqualTo(memory(10));
        assertThat(store.memory(second.id())).isEqualTo(here);
        imported(learnedAt("k2", "q2", 30, NOW.plusSeconds(60)));
        assertThat(store.memory(second.id())).isEqualTo(memory(30));
        assertThat(store.wrongMemories()).isEmpty();
    }

    @Test
    void a_memory_can_be_set_and_that_can_be_taken_back() {
        imported(learned("k1", "q1", 10));
        Card card = store.cards().get(0);
        long number = store.setMemory(new SetMemory(card.id(), NOW, DAY, SetMemory.Kind.RESET, new MemoryState.New()));
        assertThat(store.memory(card.id())).isEqualTo(new MemoryState.New());
        assertThat(store.wrongMemories()).isEmpty();
        store.record(answer(card, Grade.GOOD));
        assertThat(((Learned) store.memory(card.id())).intervalDays()).isEqualTo(1);
        store.undo(DAY, NOW);
        store.retractSetMemory(number, NOW);
        assertThat(store.memory(card.id())).isEqualTo(memory(10));
    }

    @Test
    void undoing_an_import_gives_the_exact_state_before() throws Exception {
        imported(basic("k1", "q1", "a1"), learned("k2", "q2", 10), basic("k3", "q3", "a3"));
        store.edit(store.cards().get(0).id(), CardText.of("q1", "mine"), DAY);
        List<String> before = Dump.of(libraryFile);
        IncomingCard flagged = new IncomingCard(
                "k1",
                CardKind.BASIC,
                TOPIC,
                CardText.of("other", "a"),
                List.of("c1", "c2"),
                Set.of("t"),
                CardState.ACTIVE,
                2,
                Optional.empty(),
                0);
        DeckReport report = imported(
                flagged,
                learnedAt("k2", "q2", 30, NOW.minusSeconds(60)),
                basic("k9", "q3", "a3"),
                learned("k5", "q5", 4));
        assertThat(report.added() + report.updated()).isEqualTo(3);
        assertThat(store.undoImport(Optional.empty())).extracting("file").containsExactly("volumes.deck");
        assertThat(Dump.of(libraryFile)).isEqualTo(before);
        assertThatThrownBy(() -> store.undoImport(Optional.of("volumes.deck"))).hasMessageContaining("edited");
    }

    @Test
    void an_import_that_was_studied_on_is_not_undone() {
        imported(learned("k1", "q1", 10));
        store.record(answer(store.cards().get(0), Grade.GOOD));
        assertThatThrownBy(() -> store.undoImport(Optional.empty()))
                .hasMessageStartingWith("volumes.deck: the import of ")
                .hasMessageContaining("a card that it made or changed was answered");
        assertThat(store.cards()).hasSize(1);
    }

    @Test
    void a_preview_counts_what_the_import_does_and_writes_nothing() throws Exception {
        imported(basic("k1", "q1", "a1"), basic("k2", "q2", "a2"));
        List<String> before = Dump.of(libraryFile);
        DeckReader reader = reader("Deck", basic("k1", "q1", "new"), basic("k2", "q2", "a2"), basic("k3", "q3", "a3"));
        DeckReport preview = deckImport(reader).preview(nextVersion(), NOW, DeckWatch.NONE);
        assertThat(List.of(preview.added(), preview.updated(), preview.unchanged()))
                .containsExactly(1, 1, 1);
        assertThat(preview.first())
                .extracting(sample -> sample.text().question())
                .containsExactly("q1", "q2", "q3");
        assertThat(Dump.of(libraryFile)).isEqualTo(before);
        assertThat(deckImport(reader).of(deckFile, NOW, DeckWatch.NONE))
                .usingRecursiveComparison()
                .ignoringFields("backup")
                .isEqualTo(preview);
    }

    @Test
    void wrong_rows_are_reported_with_their_place_and_the_others_are_imported() {
        DeckReader reader = (file, sink) -> {
            sink.problem(new RowProblem(3, "", "the answer is empty."));
            sink.card(basic("k1", "q1", "a1"));
            sink.card(basic("k1", "q1", "a1"));
        };
        DeckReport report = deckImport(reader).of(deckFile, NOW, DeckWatch.NONE);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.deck()).isEqualTo("volumes");
        assertThat(report.problems())
                .extracting(problem -> problem.text("volumes.deck"))
                .containsExactly(
                        "volumes.deck:3: the answer is empty.",
                        "volumes.deck, card k1: the file has this card twice; only the first one is taken.");
    }

    @Test
    void a_deck_without_a_card_or_broken_in_the_middle_changes_nothing() throws Exception {
        imported(basic("k1", "q1", "a1"));
        List<String> before = Dump.of(libraryFile);
        DeckReader broken = (file, sink) -> {
            sink.card(basic("k2", "q2", "a2"));
            sink.media(new IncomingMedia("x.png", () -> new ByteArrayInputStream(new byte[] {1})));
            throw new UnreadableDeckException("volumes.deck:7: the file ends in the middle of a card");
        };
        refused(broken, "volumes.deck:7: the file ends in the middle of a card. Nothing was imported.");
        refused((file, sink) -> {}, "volumes.deck: the deck has no cards. Nothing was imported.");
        refused(
                (file, sink) -> sink.problem(new RowProblem(2, "", "the question is empty")),
                "volumes.deck:2: the question is empty. Nothing was imported.");
        assertThat(Dump.of(libraryFile)).isEqualTo(before);
        assertThat(filesIn(mediaFolder())).isEmpty();
        assertThat(filesIn(folder.resolve("library.db.backups"))).isEmpty();
    }

    @Test
    void an_import_that_is_called_off_leaves_nothing() throws Exception {
        imported(basic("k1", "q1", "a1"));
        List<String> before = Dump.of(libraryFile);
        StoppedAt watch = new StoppedAt(1);
        DeckReader reader = reader("Deck", basic("k2", "q2", "a"), basic("k3", "q3", "a"), basic("k4", "q4", "a"));
        Path next = nextVersion();
        assertThatThrownBy(() -> deckImport(reader).of(next, NOW, watch)).isInstanceOf(CancelledException.class);
        assertThat(watch.steps()).containsExactly(new DeckStep(0, 3), new DeckStep(1, 3));
        assertThat(Dump.of(libraryFile)).isEqualTo(before);
    }

    @Test
    void pictures_are_kept_beside_the_library_under_names_of_ours_until_the_import_is_undone() throws Exception {
        DeckReader reader = (file, sink) -> {
            byte[] bytes = "not really a picture".getBytes(StandardCharsets.UTF_8);
            String name = sink.media(new IncomingMedia("../../up.png", () -> new ByteArrayInputStream(bytes)))
                    .orElseThrow();
            sink.card(basic("k1", "![](" + name + ")", "a1"));
        };
        deckImport(reader).of(deckFile, NOW, DeckWatch.NONE);
        String question = store.cards().get(0).text().question();
        assertThat(question).matches("!\\[]\\(media/[0-9a-f]{32}\\.png\\)");
        assertThat(filesIn(mediaFolder())).containsExactly(question.substring(10, question.length() - 1));
        List<String> media = store.undoImport(Optional.empty()).get(0).media();
        new MediaFolder(libraryFile).drop(media);
        assertThat(filesIn(mediaFolder())).isEmpty();
    }

    @Test
    void a_library_knows_which_contents_it_has_had_until_they_are_undone() {
        imported(basic("k1", "q1", "a1"));
        assertThat(store.decks().contents()).hasSize(1);
        imported(basic("k1", "q1", "a1"));
        assertThat(store.decks().contents()).hasSize(2);
        store.undoImport(Optional.empty());
        assertThat(store.decks().contents()).hasSize(1);
    }

    private void refused(DeckReader reader, String message) {
        assertThatThrownBy(() -> deckImport(reader).of(deckFile, NOW, DeckWatch.NONE))
                .isInstanceOf(LibraryException.class)
                .hasMessage(message);
    }

    private DeckReport imported(IncomingCard... cards) {
        return imported("Deck", cards);
    }

    private DeckReport imported(String name, IncomingCard... cards) {
        return deckImport(reader(name, cards)).of(nextVersion(), NOW, DeckWatch.NONE);
    }

    private Path nextVersion() {
        try {
            return Files.writeString(deckFile, Integer.toString(++contents));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DeckImport deckImport(DeckReader reader) {
        DeckFormats formats = new DeckFormats(List.of(new DeckFormat("test", (name, head) -> true, reader)));
        return new DeckImport(store, new Backups(libraryFile), new MediaFolder(libraryFile), formats, CALENDAR);
    }

    private Path mediaFolder() {
        return folder.resolve("library.db.media");
    }
}

package app.cumulus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.QuestionLines;
import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.Origin;
import app.cumulus.deck.ImportPlanner;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.Sm2;
import app.cumulus.schedule.StudyDay;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123Z");
    private static final StudyDay DAY = StudyDay.of(2026, 11, 22);

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("new/folder/library.db"), new AnswerLog(new Sm2()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void cards_come_back_as_they_were_put_in_the_order_of_the_notes() {
        importNote("z.txt", "[SQS]\nretention = 4 days\noff colour = orange\n");
        importNote("a.txt", "x = 1\n");
        List<Card> cards = store.cards();
        assertThat(cards).extracting(card -> card.text().question()).containsExactly("retention", "colour", "x");
        assertThat(cards).extracting(Card::state).containsExactly(CardState.ACTIVE, CardState.OFF, CardState.ACTIVE);
        reopen();
        assertThat(store.cards()).isEqualTo(cards);
    }

    @Test
    void the_same_note_again_leaves_no_trace() {
        importNote("n.txt", "a = 1\n");
        importNote("n.txt", "a = 1\n");
        assertThat(store.noteBook().versions("n.txt")).isEqualTo(1);
        importNote("n.txt", "a = 1\n\n");
        assertThat(store.noteBook().versions("n.txt")).isEqualTo(2);
    }

    @Test
    void an_answer_moves_the_memory_and_an_undo_moves_it_back() {
        CardId card = imported();
        store.record(answer(card, Grade.GOOD));
        MemoryState once = store.memory(card);
        assertThat(once).isEqualTo(new Sm2().next(new MemoryState.New(), DAY).after(Grade.GOOD));
        store.record(answer(card, Grade.WRONG));
        reopen();
        assertThat(store.undo(DAY, NOW)).contains(new Step.Answered(answer(card, Grade.WRONG)));
        assertThat(store.memory(card)).isEqualTo(once);
        assertThat(store.answersOn(DAY)).containsExactly(answer(card, Grade.GOOD));
        store.undo(DAY, NOW);
        assertThat(store.memory(card)).isEqualTo(new MemoryState.New());
        assertThat(store.undo(DAY, NOW)).isEmpty();
    }

    @Test
    void steps_of_every_kind_are_undone_in_their_order() {
        CardId card = imported();
        Card before = store.card(card).orElseThrow();
        store.edit(card, CardText.of("A?", "one"), DAY);
        store.edit(card, CardText.of("A!", "one"), DAY);
        store.bury(card, DAY);
        store.suspend(card, DAY);
        assertThat(store.card(card).orElseThrow().origin()).isEqualTo(Origin.EDITED);
        assertThat(store.putAside(DAY)).containsExactly(card);
        reopen();
        assertThat(List.of(undo(), undo(), undo()))
                .containsExactly(new Step.Suspended(card), new Step.Buried(card), new Step.Edited(card));
        assertThat(store.putAside(DAY)).isEmpty();
        assertThat(store.card(card).orElseThrow().text().question()).isEqualTo("A?");
        undo();
        assertThat(store.card(card)).contains(before);
        assertThat(store.canUndo(DAY)).isFalse();
    }

    @Test
    void an_edit_outlives_an_import_that_rewords_the_card() {
        CardId card = imported();
        store.edit(card, CardText.of("A?", "one"), DAY);
        importNote("n.txt", "alpha = 2\n");
        assertThat(store.card(card).orElseThrow().text()).isEqualTo(CardText.of("A?", "one"));
        undo();
        assertThat(store.card(card).orElseThrow().text().answer()).isEqualTo("2");
    }

    @Test
    void memories_can_be_derived_anew_from_the_log() throws SQLException {
        importNote("n.txt", "a = 1\nb = 2\nc = 3\n");
        Random random = new Random(9);
        List<Card> cards = store.cards();
        for (int i = 0; i < 100; i++) {
            store.record(answer(cards.get(random.nextInt(3)).id(), Grade.ofQuality(random.nextInt(6))));
            if (random.nextInt(4) == 0) {
                undo();
            }
        }
        assertThat(store.wrongMemories()).isEmpty();
        var memories = store.memories();
        sql("UPDATE memory SET interval_days = 999");
        assertThat(store.wrongMemories()).isEqualTo(memories.keySet());
        store.rebuildMemories();
        assertThat(store.memories()).isEqualTo(memories);
    }

    @Test
    void answers_and_edits_go_over_to_the_card_that_says_the_same_and_come_back_by_undo() {
        CardId card = imported();
        store.record(answer(card, Grade.GOOD));
        store.edit(card, CardText.of("A?", "1"), DAY);
        List<String> grown = List.of("alpha = 1 and a great many words that did not stand here before");
        var plan = new ImportPlanner()
                .plan("n.txt", store.known("n.txt"), QuestionLines.generation(List.of("alpha = 1")), grown);
        store.apply(List.of(ImportedNote.of(grown.get(0), plan)), NOW, DAY, (name, done) -> {});
        CardId heir = store.cards().get(0).id();
        assertThat(heir).isNotEqualTo(card);
        assertThat(store.memory(heir)).isEqualTo(store.memory(card));
        assertThat(store.card(heir).orElseThrow().text()).isEqualTo(CardText.of("A?", "1"));
        assertThat(store.wrongMemories()).isEmpty();
        store.undoImport(Optional.empty());
        assertThat(store.cards()).extracting(Card::id).containsExactly(card);
        assertThat(store.card(card).orElseThrow().state()).isEqualTo(CardState.ACTIVE);
    }

    @Test
    void a_card_called_back_is_due_until_it_is_answered_and_the_memory_can_be_derived_anew() {
        CardId card = imported();
        store.record(answer(card, Grade.GOOD));
        MemoryState once = store.memory(card);
        importNote("n.txt", "alpha = 2\n");
        assertThat(((MemoryState.Learned) store.memory(card)).due()).isEqualTo(DAY);
        assertThat(store.wrongMemories()).isEmpty();
        store.rebuildMemories();
        assertThat(((MemoryState.Learned) store.memory(card)).due()).isEqualTo(DAY);
        store.record(answer(card, Grade.GOOD));
        assertThat(store.memory(card)).isEqualTo(new Sm2().next(once, DAY).after(Grade.GOOD));
        assertThat(store.recall(card)).isEmpty();
    }

    @Test
    void the_log_of_answers_cannot_be_changed() {
        store.record(answer(imported(), Grade.GOOD));
        assertThatThrownBy(() -> sql("UPDATE answer SET grade = 5")).hasMessageContaining("never changed");
        assertThatThrownBy(() -> sql("DELETE FROM answer")).hasMessageContaining("never deleted");
    }

    @Test
    void an_answer_to_a_card_that_is_not_there_leaves_nothing_behind() {
        assertThatThrownBy(() -> store.record(answer(new CardId("nobody"), Grade.GOOD)))
                .isInstanceOf(StoreException.class);
        assertThat(store.answersOn(DAY)).isEmpty();
        assertThat(store.canUndo(DAY)).isFalse();
    }

    private Step undo() {
        return store.undo(DAY, NOW).orElseThrow();
    }

    private CardId imported() {
        importNote("n.txt", "alpha = 1\n");
        return store.cards().get(0).id();
    }

    private void importNote(String file, String text) {
        List<String> lines = text.lines().toList();
        var plan = new ImportPlanner().plan(file, store.known(file), QuestionLines.generation(lines), lines);
        store.apply(List.of(ImportedNote.of(text, plan)), NOW, DAY, (name, done) -> {});
    }

    private static Answer answer(CardId card, Grade grade) {
        return new Answer(card, NOW, DAY, grade, Duration.ofMillis(1500), Answer.Round.SCHEDULED);
    }

    private void reopen() {
        store.close();
        open();
    }

    private void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("new/folder/library.db"));
                var sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}

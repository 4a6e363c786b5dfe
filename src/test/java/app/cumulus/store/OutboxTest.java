package app.cumulus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.QuestionLines;
import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.deck.ImportPlanner;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.Sm2;
import app.cumulus.schedule.StudyDay;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final StudyDay DAY = StudyDay.of(2026, 11, 22);

    @TempDir
    Path folder;

    private Store store;
    private Card first;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("library.db"), new AnswerLog(new Sm2()));
        List<String> lines = List.of("a = 1", "b = 2", "off c = 3");
        var plan = new ImportPlanner().plan("n.txt", store.known("n.txt"), QuestionLines.generation(lines), lines);
        store.apply(List.of(ImportedNote.of(String.join("\n", lines), plan)), NOW, DAY, (name, done) -> {});
        first = store.cards().get(0);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_walk_meets_all_cards_in_their_order_with_memory_and_answers() {
        store.record(new Answer(first.id(), NOW, DAY, Grade.GOOD, Duration.ofSeconds(2), Answer.Round.SCHEDULED));
        List<KeptCard> met = walk(true);
        assertThat(met).extracting(KeptCard::card).isEqualTo(store.cards());
        assertThat(met).hasSize(store.walk().length());
        assertThat(met.get(0).memory()).isEqualTo(store.memory(first.id()));
        assertThat(met.get(0).answers()).isEqualTo(store.answers(first.id()));
        assertThat(met.get(1).answers()).isEmpty();
        assertThat(walk(false).get(0).answers()).isEmpty();
    }

    @Test
    void a_walk_that_is_broken_off_leaves_the_store_usable() {
        assertThatThrownBy(() -> store.walk().go(true, kept -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
        assertThat(walk(true)).hasSize(3);
    }

    @Test
    void notes_are_remembered_once_they_have_arrived() {
        SentNote note = new SentNote(7, true, NOW, -5);
        put(first.id(), note);
        assertThat(walk(false).get(0).sent()).isEmpty();
        put(first.id(), note);
        store.outbox().keep();
        assertThat(walk(false).get(0).sent()).contains(note);
        assertThat(store.outbox().newest()).isEqualTo(7);
        SentNote changed = new SentNote(7, true, NOW.plusSeconds(1), 6);
        put(first.id(), changed);
        store.outbox().keep();
        assertThat(walk(false))
                .extracting(KeptCard::sent)
                .containsExactly(Optional.of(changed), Optional.empty(), Optional.empty());
    }

    @Test
    void a_card_that_an_undone_import_took_away_stays_the_same_note() {
        put(first.id(), new SentNote(7, false, NOW, 1));
        store.outbox().keep();
        store.undoImport(Optional.empty());
        assertThat(walk(false)).isEmpty();
        close();
        open();
        assertThat(walk(false).get(0).sent()).isPresent();
    }

    private void put(CardId card, SentNote note) {
        store.outbox().clear();
        store.outbox().put(card, note);
    }

    private List<KeptCard> walk(boolean withAnswers) {
        List<KeptCard> met = new ArrayList<>();
        store.walk().go(withAnswers, met::add);
        return met;
    }
}

package app.cumulus.library.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.MovableClock;
import app.cumulus.QuestionLines;
import app.cumulus.card.CardId;
import app.cumulus.library.Library;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.study.StudyChoice.Scope;
import app.cumulus.review.Moment;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.StudyDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChosenStudyTest {

    private static final Duration THINKING = Duration.ofSeconds(6);

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock("2026-11-22T10:00:00Z");
    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = Library.open(folder.resolve("library.db"), clock, new QuestionLines());
        StringBuilder text = new StringBuilder();
        for (String service : List.of("SQS", "EC2")) {
            text.append('[').append(service).append("]\n");
            for (int i = 0; i < 6; i++) {
                text.append(service)
                        .append(" fact ")
                        .append(i)
                        .append(" = value ")
                        .append(i)
                        .append('\n');
            }
        }
        library.importNotes(List.of(Files.writeString(folder.resolve("n.txt"), text)));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void a_topic_is_studied_alone_and_its_cards_count_for_the_day() {
        StudySession session = library.study(StudyChoice.of(new Scope.Topic(List.of("SQS"))));
        assertThat(questionsOf(session, Grade.GOOD)).hasSize(6).allMatch(question -> question.startsWith("SQS"));
        assertThat(library.today().fresh()).isEqualTo(6);
        assertThat(library.today().done().answers()).isEqualTo(6);
    }

    @Test
    void a_cram_asks_every_card_until_it_is_settled_and_leaves_the_schedule_alone() {
        assertThat(questionsOf(library.study(), Grade.GOOD)).hasSize(12);
        List<String> before = schedule();
        StudySession cram = library.study(StudyChoice.cram(new Scope.Topic(List.of("EC2"))));
        String first = question(cram);
        answer(cram, Grade.WRONG);
        List<String> rest = questionsOf(cram, Grade.GOOD);
        assertThat(rest).hasSize(6).endsWith(first);
        assertThat(schedule()).isEqualTo(before);
        assertThat(library.today().done().repeats()).isEqualTo(7);
    }

    @Test
    void a_cram_goes_on_after_an_undo_and_leaves_out_a_suspended_card() {
        StudySession cram = library.study(StudyChoice.cram(new Scope.Topic(List.of("EC2"))));
        String first = question(cram);
        answer(cram, Grade.GOOD);
        cram.undo();
        assertThat(question(cram)).isEqualTo(first);
        cram.suspend();
        assertThat(questionsOf(cram, Grade.EASY)).hasSize(5).doesNotContain(first);
    }

    @Test
    void what_was_failed_today_can_be_asked_again() {
        StudySession day = library.study();
        String failed = question(day);
        answer(day, Grade.WRONG);
        answer(day, Grade.GOOD);
        StudySession again = library.study(StudyChoice.cram(new Scope.FailedToday()));
        assertThat(questionsOf(again, Grade.GOOD)).containsExactly(failed);
    }

    @Test
    void a_session_of_some_minutes_ends_on_time_and_its_last_answer_can_be_taken_back() {
        StudySession session = library.study(StudyChoice.within(Duration.ofMinutes(1)));
        answer(session, Grade.GOOD);
        clock.advance(Duration.ofSeconds(55));
        String last = question(session);
        clock.advance(Duration.ofSeconds(5));
        answer(session, Grade.HARD);
        assertThat(session.moment()).isInstanceOf(Moment.Finished.class);
        assertThat(library.today().fresh()).isEqualTo(10);
        session.undo();
        assertThat(question(session)).isEqualTo(last);
    }

    @Test
    void a_backlog_is_worked_off_with_so_many_minutes_a_day_and_without_new_cards() throws IOException {
        questionsOf(library.study(), Grade.GOOD);
        library.importNotes(List.of(Files.writeString(folder.resolve("more.txt"), "[S3]\nlimit = 5\n")));
        clock.advance(Duration.ofDays(9));
        assertThat(library.today()).satisfies(today -> {
            assertThat(today.due()).isEqualTo(12);
            assertThat(today.fresh()).isEqualTo(1);
        });
        assertThat(library.plans().outlook().overdue()).isEqualTo(12);
        assertThat(library.plans().outlook().expected()).isEqualTo(Duration.ofSeconds(12 * 10 + 6));
        library.plans().catchUp(1);
        assertThat(library.today().due()).isEqualTo(6);
        assertThat(library.today().fresh()).isZero();
        assertThat(library.plans().outlook().catchUp()).contains(new CatchingUp(1, 1));
        assertThat(questionsOf(library.study(), Grade.GOOD)).hasSize(6);
        clock.advance(Duration.ofDays(1));
        assertThat(library.plans().outlook().catchUp()).isEmpty();
        assertThat(library.today().due()).isEqualTo(6);
        assertThat(library.today().fresh()).isEqualTo(1);
    }

    @Test
    void catching_up_can_be_given_up() {
        questionsOf(library.study(), Grade.GOOD);
        clock.advance(Duration.ofDays(9));
        library.plans().catchUp(1);
        library.plans().endCatchUp();
        assertThat(library.today().due()).isEqualTo(12);
    }

    @Test
    void nothing_is_asked_during_a_break_and_the_streak_outlives_it() {
        questionsOf(library.study(), Grade.GOOD);
        StudyDay today = StudyDay.of(2026, 11, 22);
        library.plans().takeBreak(new StudyBreak(today.plusDays(1), today.plusDays(4)));
        clock.advance(Duration.ofDays(3));
        assertThat(library.today().hasWork()).isFalse();
        assertThat(library.plans().outlook().pause()).contains(new StudyBreak(today.plusDays(1), today.plusDays(4)));
        library.plans().endBreak();
        assertThat(library.today().due()).isEqualTo(12);
        assertThat(library.plans().outlook().streak().now()).isEqualTo(1);
        questionsOf(library.study(), Grade.GOOD);
        assertThat(library.plans().outlook().streak().now()).isEqualTo(2);
    }

    @Test
    void breaks_that_touch_are_one_and_one_that_is_over_is_refused() {
        StudyDay today = StudyDay.of(2026, 11, 22);
        library.plans().takeBreak(new StudyBreak(today, today.plusDays(2)));
        library.plans().takeBreak(new StudyBreak(today.plusDays(3), today.plusDays(5)));
        assertThat(library.plans().outlook().pause()).contains(new StudyBreak(today, today.plusDays(5)));
        StudyBreak over = new StudyBreak(today.plusDays(-5), today.plusDays(-1));
        assertThatThrownBy(() -> library.plans().takeBreak(over))
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("2026-11-21");
    }

    private List<String> schedule() {
        return List.of(
                library.plans().outlook().week().toString(),
                String.valueOf(library.today().due()));
    }

    private List<String> questionsOf(StudySession session, Grade grade) {
        List<String> questions = new ArrayList<>();
        while (!(session.moment() instanceof Moment.Finished)) {
            questions.add(question(session));
            answer(session, grade);
        }
        return questions;
    }

    private String question(StudySession session) {
        CardId card = ((Moment.Asking) session.moment()).card();
        return library.card(card).text().question();
    }

    private static void answer(StudySession session, Grade grade) {
        session.reveal();
        session.grade(grade, THINKING);
    }
}

package app.cumulus.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardId;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.StudyDay;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionTest {

    private Session session = Session.of(
            List.of(new CardId("a"), new CardId("b"), new CardId("c")), new DayAnswers(List.of(), Set.of(), Set.of()));

    @Test
    void cards_are_asked_in_the_order_of_the_plan() {
        assertThat(answer(Grade.GOOD, Grade.EASY, Grade.GOOD)).containsExactly("a", "b", "c");
        assertThat(session.asked()).isEmpty();
    }

    @Test
    void cards_graded_under_four_come_again_in_turn_until_they_reach_four() {
        List<String> asked = answer(
                Grade.WRONG,
                Grade.GOOD,
                Grade.HARD, // the plan: a, b, c
                Grade.WRONG,
                Grade.GOOD, // a fails again, c is done
                Grade.HARD,
                Grade.EASY);
        assertThat(asked).containsExactly("a", "b", "c", "a", "c", "a", "a");
        assertThat(session.asked()).isEmpty();
        assertThat(session.day().summary())
                .isEqualTo(new Summary(
                        3,
                        3,
                        java.util.Map.of(Grade.WRONG, 1, Grade.GOOD, 1, Grade.HARD, 1),
                        4,
                        Duration.ofSeconds(7)));
    }

    @Test
    void the_drill_waits_for_the_last_scheduled_card() {
        answer(Grade.WRONG);
        assertThat(session.asked()).contains(new Session.Asked(new CardId("b"), Answer.Round.SCHEDULED));
        answer(Grade.GOOD, Grade.GOOD);
        assertThat(session.asked()).contains(new Session.Asked(new CardId("a"), Answer.Round.DRILL));
    }

    @Test
    void progress_counts_cards_done_left_and_to_repeat() {
        answer(Grade.WRONG, Grade.GOOD);
        assertThat(session.progress()).isEqualTo(new Progress(2, 1, 1));
    }

    @Test
    void a_card_put_aside_does_not_come_in_the_drill() {
        Answer failed = answerTo("a", Grade.WRONG, Answer.Round.SCHEDULED);
        Session aside = Session.of(List.of(), new DayAnswers(List.of(failed), Set.of(), Set.of(new CardId("a"))));
        assertThat(aside.asked()).isEmpty();
    }

    @Test
    void a_card_brought_back_is_on_the_screen_with_the_grade_taken_back_until_it_is_answered() {
        session = session.resuming(new CardId("b"), Optional.of(Grade.HARD));
        assertThat(session.reveal().moment(card -> null))
                .isEqualTo(new Moment.Revealed(
                        new CardId("b"), Answer.Round.SCHEDULED, new Progress(0, 3, 0), null, Optional.of(Grade.HARD)));
        assertThat(answer(Grade.GOOD, Grade.GOOD)).containsExactly("b", "a");
        assertThat(session.takenBack()).isEmpty();
    }

    private List<String> answer(Grade... grades) {
        List<String> asked = new ArrayList<>();
        for (Grade grade : grades) {
            Session.Asked now = session.asked().orElseThrow();
            asked.add(now.card().value());
            session = session.reveal()
                    .answered(answerTo(now.card().value(), grade, now.round()), now.round() == Answer.Round.SCHEDULED);
        }
        return asked;
    }

    private static Answer answerTo(String card, Grade grade, Answer.Round round) {
        return new Answer(
                new CardId(card), Instant.EPOCH, StudyDay.of(2026, 11, 22), grade, Duration.ofSeconds(1), round);
    }
}

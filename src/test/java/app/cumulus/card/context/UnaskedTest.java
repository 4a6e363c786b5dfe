package app.cumulus.card.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A question needs no question mark to be one. */
class UnaskedTest {

    @Test
    void questions_without_their_mark_are_no_statements() {
        for (String question : List.of(
                "Which pier class does not charge any toll",
                "What crane should you use at night",
                "How does the gate open",
                "Is PierWatch for toll alarms")) {
            assertThat(Unasked.is(question)).as(question).isTrue();
        }
    }

    @Test
    void what_only_begins_like_a_question_says_something() {
        for (String statement : List.of(
                "Which means the pier is closed",
                "What it does is lift crates",
                "Is the default gate",
                "Can lift 3 crates",
                "When is the gate open?",
                "Will be closed at night")) {
            assertThat(Unasked.is(statement)).as(statement).isFalse();
        }
    }
}

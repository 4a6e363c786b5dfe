package app.cumulus.card.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.rule.Candidate;
import app.cumulus.note.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingToldTest {

    private static Candidate asked(String rule, String answer) {
        return new Candidate(
                rule,
                CardKind.BASIC,
                CardText.of("What must each porter carry at night on the pier?", answer),
                new Span(1, 1),
                "",
                60);
    }

    @ParameterizedTest(name = "{0}: {1} => {2}")
    @CsvSource(delimiter = '|', textBlock = """
            object     | Night lamps       | Only one night lamp at a time           | true
            object     | Night lamps       | Only one harbor lamp at a time          | false
            object     | Lamps             | Only one lamp at a time                 | false
            subject    | Night Lamp Shelf  | The old NLS                             | true
            condition  | Night Lamp Shelf  | The lamp is brought back to the old NLS | true
            condition  | Night Lamp Shelf  | Every NLS is emptied at noon            | false
            definition | Night lamps       | A night lamp with a handle              | false
            """)
    void an_answer_that_names_an_inner_heading_is_told(String rule, String heading, String answer, boolean told) {
        assertThat(HeadingTold.is(asked(rule, answer), List.of("Harbor", heading)))
                .isEqualTo(told);
        assertThat(HeadingTold.is(asked(rule, answer), List.of(heading))).isFalse();
    }

    @Test
    void the_topic_goes_without_that_heading() {
        Candidate lamp = asked("object", "Only one night lamp at a time");
        assertThat(Gates.withoutAnswer(lamp, List.of("Harbor", "Piers", "Night lamps")))
                .containsExactly("Harbor", "Piers");
    }
}

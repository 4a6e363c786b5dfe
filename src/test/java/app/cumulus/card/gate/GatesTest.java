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

class GatesTest {

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            What can the clerk of the harbor put?                | Papers from the ferry into the safe  | true
            How do crates go to know which hall they wait in?    | Through a color table                | true
            What do day passes include to open them from?        | Gate ranges                          | true
            What are trolley yards?                              | The area or space                    | true
            Where are the lorries not washed?                    | In the hall but in the yard          | true
            What can the clerk of the harbor stamp?              | Papers from the ferry                | false
            What are trolley yards?                              | A fenced row of sheds                | false
            Where are the lorries not washed?                    | In the hall                          | false
            """)
    void a_line_turned_round_without_sense_or_a_definition_without_content_answers_nothing(
            String question, String answer, boolean off) {
        Candidate candidate =
                new Candidate("object", CardKind.BASIC, CardText.of(question, answer), new Span(1, 1), "", 60);
        assertThat(Gates.objection(candidate, List.of("Night Shift")).isPresent())
                .isEqualTo(off);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            BASIC | What do porters provision to work with night ferries? | Lockers     | Harbor
            BASIC | What do porters copy to work with night ferries?      | The service | Harbor > Services of the Locker
            CLOZE | Porters provision […] to work with night ferries      | Lockers     | Harbor > Services of the Locker
            """)
    void a_typed_question_goes_without_a_heading_that_has_its_answer_in_another_form(
            CardKind kind, String question, String answer, String shown) {
        Candidate candidate = new Candidate("object", kind, CardText.of(question, answer), new Span(1, 1), "", 60);
        List<String> topic = List.of("Harbor", "Services of the Locker");
        assertThat(String.join(" > ", Gates.withoutAnswer(candidate, topic))).isEqualTo(shown);
    }

    @Test
    void a_heading_that_abbreviates_the_answer_is_not_shown() {
        Candidate candidate = new Candidate(
                "subject",
                CardKind.BASIC,
                CardText.of("What lifts wet crates at the north pier?", "Harbor Crane Ladder"),
                new Span(1, 1),
                "",
                60);
        assertThat(Gates.withoutAnswer(candidate, List.of("Night Shift", "HCL")))
                .containsExactly("Night Shift");
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            What do porters load for the north island?    | Ferry crates | Harbor > Ferry Mode
            Which one sails to the north island at night? | Ferry        | Harbor
            """)
    void one_of_several_cases_is_shown_unless_it_is_asked_for(String question, String answer, String shown) {
        Candidate candidate =
                new Candidate("object", CardKind.BASIC, CardText.of(question, answer), new Span(1, 1), "", 60);
        assertThat(String.join(" > ", Gates.withoutAnswer(candidate, List.of("Harbor", "Ferry Mode"))))
                .isEqualTo(shown);
    }

    @Test
    void an_abbreviation_of_its_heading_gives_itself_away_with_an_article_too() {
        Candidate candidate = new Candidate(
                "relation",
                CardKind.BASIC,
                CardText.of("What must you choose for a crate at the pier?", "A NC"),
                new Span(1, 1),
                "",
                60);
        assertThat(Gates.objection(candidate, List.of("Harbor", "Night Clerk"))).contains(Gates.GIVEN_AWAY);
        assertThat(Gates.objection(candidate, List.of("Harbor", "Porters"))).isEmpty();
    }
}

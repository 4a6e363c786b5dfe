package app.cumulus.card.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.rule.Candidate;
import app.cumulus.note.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedAfterTest {

    @ParameterizedTest(name = "{0}: {1} => {2}")
    @CsvSource(delimiter = '|', textBlock = """
            object  | What is Distance-Based Mooring based on?      | The distance to the lighthouse         | true
            object  | What does Freighted Docking go by?            | The freight of a ship                  | true
            object  | What is Geodirection Mooring determined by?   | The direction of the wind              | true
            object  | What do LiftCrate rights let you do?          | Lift heavy crates                      | true
            object  | How do porters mark "unsealed" crates?        | With the sealed list                   | true
            subject | What moors ships by their distance?           | Distance-Based Mooring                 | true
            opening | What are Dedicated Docks?                     | Docks dedicated to one shipping line   | false
            member  | Which mooring goes by the direction of the wind? | Geodirection                        | true
            member  | Which mooring goes by the weight of the ship? | Geodirection                           | false
            object  | What is Harbour Conversion made of?           | An older version of the chart          | false
            object  | What is Distance-Based Mooring recommended for? | Ferries                              | false
            definition | What is Distance-Based Mooring?            | Mooring by the distance                | false
            """)
    void a_name_that_says_what_is_asked_gives_it_away(String rule, String question, String answer, boolean told) {
        Candidate asked = new Candidate(rule, CardKind.BASIC, CardText.of(question, answer), new Span(1, 1), "", 60);
        assertThat(NamedAfter.isTold(asked, List.of("Harbor"))).isEqualTo(told);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            object     | Direction of the wind | true
            object     | Colour of the flag    | false
            definition | Direction of the wind | false
            """)
    void a_heading_that_ends_with_the_answer_gives_it_away(String rule, String answer, boolean told) {
        Candidate asked = new Candidate(
                rule, CardKind.BASIC, CardText.of("What does the pilot verify?", answer), new Span(1, 1), "", 60);
        assertThat(NamedAfter.isTold(asked, List.of("Harbor", "Geodirection Mooring")))
                .isEqualTo(told);
    }
}

package app.cumulus.card.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.rule.Candidate;
import app.cumulus.note.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledOutTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            YHM  | The yard has a […] (Yard harbor manager) at night | true
            YHM  | The Yard Harbor Map is read by the […]            | true
            TTL  | Crates wait for their […] (Time To Live)          | true
            YHM  | The […] is a manager who yawns                    | false
            A YH | The Yard Harbor is left by the […]                | true
            yard | The Yard Harbor Map is read in the […]            | false
            """)
    void initials_beside_their_words_are_written_out(String answer, String question, boolean writtenOut) {
        assertThat(SpelledOut.isWrittenOut(answer, question)).isEqualTo(writtenOut);
    }

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource(delimiter = '|', textBlock = """
            YDHM  | Yard Harbor Map             | true
            YHMP  | Harbor > Yard Harbor Map    | true
            YXHM  | Yard Harbor Map             | false
            YDH   | Yard Harbor                 | false
            Amazon YHM | Amazon Yard Harbor Map | true
            YGW   | Yard Gateway                | true
            One YHM | Yard/Harbor Map units     | true
            any YHM's | Yard Harbor Map         | true
            XYM   | External Yard Map           | true
            XYM   | Old Yard Map                | false
            YGH   | Yard Gateway                | false
            """)
    void one_word_may_give_two_letters_of_an_abbreviation(String answer, String topic, boolean seen) {
        assertThat(SpelledOut.abbreviates(answer, topic)).isEqualTo(seen);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Which AWS service is a yard harbor map? | YHM     | true
            Which AWS service is a yard harbor map? | AWS YHM | true
            Which AWS service is a map of harbors?  | YHM     | false
            """)
    void a_question_may_spell_its_answer_in_small_letters(String question, String answer, boolean seen) {
        Candidate asked =
                new Candidate("subject", CardKind.BASIC, CardText.of(question, answer), new Span(1, 1), question, 60);
        assertThat(SpelledOut.isSeen(asked, List.of("Piers"))).isEqualTo(seen);
    }

    @ParameterizedTest(name = "{0}: {1} => {2}")
    @CsvSource(delimiter = '|', textBlock = """
            alias   | Piers       | What is another name for Yard Harbor Map? | AWS YHM             | true
            alias   | Piers       | What is another name for the big map?     | AWS YHM             | false
            object  | Ink and YHM | What does the pilot draw on?              | The Yard Harbor Map | true
            object  | Ink         | What does the pilot draw on?              | The Yard Harbor Map | false
            opening | YHM         | What is the pilot's paper?                | Yard harbor map     | false
            subject | Direct Connect        | What ties the pier to the yard?  | DX                  | true
            subject | Transit Gateway       | What ties the piers to the yard? | TGWs                | true
            subject | Elastic Compute Cloud | What is paid by the hour?        | EC2                 | true
            subject | Piers                 | What is paid by the hour?        | EC2                 | false
            opening | EC2                   | What is EC2?                     | Elastic Compute Cloud | false
            """)
    void what_a_heading_abbreviates_is_no_answer(
            String rule, String topic, String question, String answer, boolean seen) {
        Candidate asked =
                new Candidate(rule, CardKind.BASIC, CardText.of(question, answer), new Span(1, 1), question, 60);
        assertThat(SpelledOut.isSeen(asked, List.of("Harbor", topic))).isEqualTo(seen);
    }

    @ParameterizedTest(name = "{0} > {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Yard Harbor Map | Porters walk freely within the […]                | yhm                | true
            Harbor          | Porters walk freely within the […]                | yhm                | false
            YHM             | You can color the […] as you like                 | Amazon Yard Harbor Map | true
            Night Shift     | A porter manages the […] of the yard              | nightshift rules   | true
            Night Shift     | A porter manages the […] of the yard              | nightlong rules    | false
            Piers           | A yard uses the harbor plan version […] (HPv4)    | 4                  | true
            Piers           | A yard consists of […] (Night Watches) and sheds  | NW's               | true
            Piers           | A yard consists of […] (at night) and sheds       | NW's               | false
            Piers           | With many NW posts you can reach […]              | cross NW safety    | true
            NW              | With many NW posts you can reach […]              | cross NW safety    | false
            Piers           | With many posts you can reach […]                 | cross NW safety    | false
            Piers           | YLPH: Yard lift per […]                           | Hou                | true
            Piers           | YLPH: the lifts stop at […]                       | night              | false
            Yard Harbor Map | The pilot draws with a pen on the […]             | YHM device         | true
            Harbor          | The pilot draws with a pen on the […]             | YHM device         | false
            Yard Harbor Map | The pilot draws with a pen on the […]             | default YHM        | false
            Yard Harbor Map | The pilot draws with a pen on the […]             | YHM anchorage      | false
            Yard Harbor Map | The pilot draws with a pen on the […]             | YHM volumes        | true
            Crate Standby   | The yard brings the crates on the […]             | stand by           | true
            Crate Boards    | The yard brings the crates on the […]             | stand by           | false
            """)
    void a_name_is_seen_in_its_other_form(String topic, String question, String answer, boolean seen) {
        Candidate gap = new Candidate(
                "cloze", CardKind.CLOZE, new CardText(question, answer, "", ""), new Span(1, 1), question, 60);
        assertThat(SpelledOut.isSeen(gap, List.of(topic))).isEqualTo(seen);
    }
}

package app.cumulus.card.gate;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.Lexicon;
import app.cumulus.note.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnedTest {

    private final Turned turned = new Turned(new Lexicon());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Which 3 other things does for heavy crates need, besides rope and tar?   | true
            Which 3 other things can For North Pier I be charged for, besides rope?  | true
            Which 3 other things does the crane need, besides rope and tar?          | false
            What does the bell didn't get from the clerk?                            | true
            What does the bell not get from the clerk?                               | false
            In Harbour, what does Harbour additionally can use for weighing?         | true
            In On Water, how does On Water take care Keys?                           | true
            Within how long does the new crane with two hooks?                       | true
            Within how long does the new crane with two hooks stop?                  | false
            Which key can North Gate and South Gate no badge needed use?             | true
            Which key can North Gate and South Gate use?                             | false
            Which 3 things does to have a second pier for?                           | true
            What does not float?                                                     | false
            What does almost the same as the crane?                                  | false
            What can you retreive crates from?                                       | false
            What can North Gate lift, unlike the old gate?                           | false
            What do tugs rely on?                                                    | false
            For what purpose can barges cluster together?                            | false
            What can the porters not only lift but also carry by hand?               | false
            """)
    void between_do_and_the_verb_stands_what_does_it(String question, boolean broken) {
        assertThat(turned.isBroken(asking("object", question))).isEqualTo(broken);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"own-question", "call", "subject"})
    void what_the_writer_asked_is_left_as_it_is(String rule) {
        assertThat(turned.isBroken(asking(rule, "How can the clerk gets his keys?")))
                .isFalse();
    }

    private static Candidate asking(String rule, String question) {
        return new Candidate(rule, CardKind.BASIC, CardText.of(question, "Rope"), new Span(1, 1), question, 70);
    }
}

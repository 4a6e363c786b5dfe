package app.cumulus.card.rule.deed;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import app.cumulus.card.rule.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyRuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    You must weigh every container. | In Harbour, what must you weigh? => Every container
                    You need to attach a permit to each crate. | In Harbour, what must you attach to each crate? => A permit
                    You do not pay the tugboat crew for waiting. | In Harbour, what do you not pay for waiting? => The tugboat crew
                    Must not store fireworks beside fuel. | In Harbour, what must you not store? => Fireworks beside fuel
                    Lashing and sealing are your responsibility | In Harbour, who is responsible for lashing and sealing? => You
                    So be careful to spread 12 ropes across all cranes | In Harbour, what must you spread across all cranes? => 12 ropes
                    Remember to choose night lamps for boats that lie in the basin | In Harbour, what must you choose for boats that lie in the basin? => Night lamps
                    Don't forget to attach a permit to each crate | In Harbour, what must you attach to each crate? => A permit
                    For this, you need to send a form with: |
                    You should avoid this process. |
                    """)
    void a_sentence_is_asked_about_or_left_alone(String sentence, String card) {
        var cards = Made.by("duty", "-----Harbour-----", sentence);
        if (card == null) {
            assertThat(cards).isEmpty();
        } else {
            assertThat(cards).contains(card);
        }
    }

    @Test
    void what_must_be_set_up_under_a_heading_is_not_set_up_by_the_heading() {
        assertThat(Made.by(
                        "duty",
                        "-----Harbour-----",
                        "",
                        "Night Gate",
                        "----------",
                        "- Should use a lamp for night work"))
                .containsExactly("In Night Gate, what should you use for night work? => A lamp");
        assertThat(Made.by(
                        "cloze",
                        "-----Harbour-----",
                        "",
                        "Night Gate",
                        "----------",
                        "- Must setup a bell on the north door"))
                .containsExactly("You must set up a bell on the […] => north door");
    }

    @Test
    void what_something_is_done_instead_of_stays_together() {
        assertThat(CardsOf.proposed("duty", "You need to use the ferry instead of driving from the pier"))
                .containsExactly("In Parcel Queue, what must you use instead of driving from the pier? => The ferry");
    }

    @Test
    void what_the_reader_does_in_one_of_several_modes_is_asked() {
        String note =
                "-----Harbour-----\n\nGate mode\n    Manual\n        You specify the number of turns per hour\n    Automatic\n        The gate turns by itself\n        You see the colour of the turns\n";
        assertThat(CardsOf.rule("duty", note))
                .containsExactly("In Manual Gate mode, what do you specify? => The number of turns per hour");
        assertThat(CardsOf.rule(
                        "duty",
                        "-----Harbour-----\n\nPass type\n    Provided pass type\n        You provide red ink\n"))
                .isEmpty();
        assertThat(Made.by("duty", "-----Harbour-----", "Gate", "    You specify the number of turns per hour"))
                .isEmpty();
    }
}

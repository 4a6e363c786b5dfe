package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that look like a reason, a condition or a relation, and are part of something else. */
class WholeSentencesTest {

    private static final String HEADING = "======== Harbour Office ========\n";

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    reason | The crane lifts as high as you need
                    reason | The spare pier exists as overflow but do not rely on it
                    reason | You can write notes on when porters arrive
                    condition | You can write notes on when porters arrive
                    result | The office splits the cargo into crates so they travel faster
                    result | Because the crates are alike, freight is easier to pack because all of it is square
                    result | Old ferries are slow, so HO has dedicated GPS for the pilots
                    reason | Crates are washed when stored to save time
                    reason | Grey cranes can be stopped, and you will not lose cargo if the crane is stopped
                    condition | Grey cranes can be stopped, and you will not lose cargo if the crane is stopped
                    condition | All ships are sent to the main dock unless the pilot reports a failure in it
                    condition | You must Harbour28 night pass to enter the yard
                    condition | You need to know how cargo moves so that you can plan around it
                    relation | The office changes a wet sack to a dry sack
                    relation | Weighing is done through the clerk via radio orders
                    """)
    void what_is_no_question_is_left_alone(String rule, String sentence) {
        assertThat(CardsOf.rule(rule, HEADING + sentence + "\n")).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    reason | The gate closes because the tide rises | In Harbour Office, why does the gate close? => Because the tide rises
                    condition | You will need to call the pilot when entering the dock for the first time | In Harbour Office, what must you do when entering the dock for the first time? => Call the pilot
                    relation | The office changes a wet sack to a dry blanket | In Harbour Office, what does the office change to a dry blanket? => A wet sack
                    """)
    void what_is_one_is_asked(String rule, String sentence, String card) {
        assertThat(CardsOf.rule(rule, HEADING + sentence + "\n")).contains(card);
    }
}

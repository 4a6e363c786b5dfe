package app.cumulus.card.rule.number;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberLineTest {

    private static final String HEADING = "======== Harbor ========\nCrane Yard:\n    - Cranes are red\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Timeout: from 1 to 90 seconds (then the crane stops) | In Crane Yard, what is the range of the timeout? => 1 to 90 seconds",
                "- /boxes: max 10 GB | In Crane Yard, what is the maximum size of /boxes? => 10 GB",
                "- FastCrane X2 4GB to 64 TB: very fast | What is the size range of FastCrane X2? => 4GB to 64 TB",
                "- FastCrane X2 4GB to 64 TB: very fast max: 256k LPH with a ratio of 9:1 | What is the maximum LPH of FastCrane X2? => 256k",
                "- Slow (60 sec latency minimum for half full crates) / while OHB is fast (20ms) | What is the minimum latency of Crane Yard for half full crates? => 60 sec",
                "- Slow (60 sec latency minimum for half full crates) / while OHB is fast (20ms) | OHB is fast ([…]) => 20ms",
                "- There are more than 200 cranes in the harbor, all are red | What is the number of cranes in the harbor? => More than 200",
                "- max: 64k lifts for large ships & 32k for others | In Crane Yard, what is the maximum number of lifts for large ships? => 64k",
                "- max: 64k lifts for large ships & 32k for others | In Crane Yard, what is the maximum number of lifts for others than large ships? => 32k",
                "- Scales up to thousands of boxes/hour | In Crane Yard, how many boxes/hour are possible? => Up to thousands",
                "- The waiting time is 4 days. Maximum is 14 | In Crane Yard, what is the maximum waiting time? => 14 days",
                "- Crane7 adds 60more boxes per minute to be in time | How many more boxes does Crane7 add per minute to be in time? => 60",
            })
    void a_line_that_is_little_more_than_a_value_is_asked_by_its_name(String line, String card) {
        assertThat(CardsOf.rule("number-with-qualifier", HEADING + "    " + line + "\n"))
                .contains(card);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- So, we have 12 cranes",
                "- Let's say we have 6 cranes and the gate takes 2 boxes",
                "- It would be 20 boxes with a larger crane",
            })
    void numbers_of_a_story_are_not_asked(String line) {
        assertThat(CardsOf.rule("number-with-qualifier", HEADING + "    " + line + "\n"))
                .isEmpty();
    }

    @Test
    void a_value_alone_under_a_heading_that_names_a_measure_is_its_value() {
        assertThat(CardsOf.rule("number-with-qualifier", "======== Harbor ========\nLog Retention\n    90 days\n"))
                .containsExactly("In Harbor, what is the log retention? => 90 days");
    }

    @Test
    void a_number_that_names_a_member_is_asked_for_what_it_stands_for() {
        String note = "======== Harbor ========\nCrane classes:\n    - 200: most lorries without the red ones\n";
        assertThat(CardsOf.rule("definition", note))
                .containsExactly("What does Crane class 200 stand for? => Most lorries without the red ones");
        assertThat(CardsOf.rule("number-with-qualifier", note)).isEmpty();
    }
}

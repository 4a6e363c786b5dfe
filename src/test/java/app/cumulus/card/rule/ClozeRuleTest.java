package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClozeRuleTest {

    private static List<String> cards(String... lines) {
        return CardsOf.bullets("cloze", lines);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            All depots and readers should be in the same district | All depots and readers should be in the […] => same district
            Only Harbor stores labels in a Ledger Index | Parcel Queue: Only Harbor stores labels in a […] => Ledger Index
            Better fire resistance | Parcel Queue: Better […] => fire resistance
            """)
    void a_whole_phrase_with_its_qualifier_is_hidden(String line, String card) {
        assertThat(cards(line)).contains(card);
    }

    @Test
    void a_label_that_is_the_subject_reads_on_without_a_colon() {
        assertThat(cards("Depot Mirror: is encrypted by the night porter"))
                .allMatch(card -> card.startsWith("Depot Mirror is encrypted"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You have a lot",
                "Let's say you have three depots with a Ledger",
                "What if the depot burns?",
                "depot config -> reader config -> Ledger Index",
                "With this Ledger Index retrieves the label",
                "You are running a big harbor with a Ledger Index"
            })
    void talk_chains_and_dangling_sentences_hide_nothing(String line) {
        assertThat(cards(line)).isEmpty();
    }

    @Test
    void what_can_be_read_beside_the_gap_is_not_hidden() {
        assertThat(cards("A ledger of the harbor is copied to another ledger"))
                .noneMatch(card -> card.endsWith("ledger"));
    }
}

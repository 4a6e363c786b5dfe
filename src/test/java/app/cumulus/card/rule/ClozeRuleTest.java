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

    private static List<String> proposed(String... lines) {
        return CardsOf.proposed("cloze", lines);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            All depots and readers should be in the same district | All depots and readers should be in the […] => same district
            Only Harbor stores labels in a Ledger Index | Parcel Queue: Only Harbor stores labels in a […] => Ledger Index
            Better fire resistance | Parcel Queue: Better […] => fire resistance
            """)
    void a_whole_phrase_with_its_qualifier_is_hidden(String line, String card) {
        assertThat(proposed(line)).contains(card);
    }

    @Test
    void a_label_that_is_the_subject_reads_on_without_a_colon() {
        assertThat(proposed("Depot Mirror: is encrypted by the night porter"))
                .isNotEmpty()
                .allMatch(card -> card.startsWith("Depot Mirror is "));
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

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The porter does not wait for the ferry | The porter […] for the ferry => does not wait
            Paper labels are accepted but not recommended | Paper labels are accepted but […] => not recommended
            Old labels are deleted from the harbor at night | Old labels are […] from the harbor at night => deleted
            You can encrypt the label to keep it secret | You can […] the label to keep it secret => encrypt
            """)
    void a_predicate_is_hidden_as_a_whole(String line, String card) {
        assertThat(proposed(line)).contains(card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Each label is copied to the ledger automatically | Each label is copied to the ledger […] => automatically
            The porter can carry parcels in parallel | The porter can carry parcels […] => in parallel
            """)
    void manner_and_order_are_hidden_with_their_preposition(String line, String card) {
        assertThat(proposed(line)).contains(card);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Porter is a man carries the Ledger Index",
                "Porters pu;;/push the Ledger Index to the depot",
                "The porter opens the \"Ledger Index",
                "To get labels from the Ledger Index for the porter",
                "The porter got it from the Ledger Index"
            })
    void broken_sentences_hide_nothing(String line) {
        assertThat(cards(line)).isEmpty();
    }

    @Test
    void a_sentence_with_a_subject_of_its_own_needs_no_heading_before_it() {
        assertThat(proposed("Every porter sends the parcels to the Ledger Index"))
                .isNotEmpty()
                .noneMatch(card -> card.startsWith("Parcel Queue"));
    }

    @Test
    void it_is_named_where_only_the_heading_can_be_meant() {
        assertThat(CardsOf.bullets("where", "You can configure it in the Ledger Index"))
                .containsExactly("Where can you configure Parcel Queue? => In the Ledger Index");
    }

    @Test
    void where_a_note_was_heard_is_no_part_of_the_card() {
        assertThat(proposed("Every porter sends the parcels to the Ledger Index (12 - lesson)"))
                .isNotEmpty()
                .noneMatch(card -> card.contains("lesson"));
    }
}

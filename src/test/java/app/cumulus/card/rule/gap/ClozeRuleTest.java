package app.cumulus.card.rule.gap;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
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
    void a_sentence_that_is_too_long_is_shown_up_to_its_last_whole_clause_that_fits() {
        String rest =
                " and value is the name of the outer pier and link with the tide plan by writing the name in the list";
        assertThat(cards("We define the berth plan and declare the dock variable \"PIER_NAME\"" + rest))
                .contains("We define the berth plan and declare the […] => dock variable \"PIER_NAME\"");
        assertThat(cards("You can build a long wooden bridge between the outer pier" + rest.replace(" is ", " ")))
                .isEmpty();
    }

    @Test
    void a_label_that_is_the_subject_reads_on_without_a_colon() {
        assertThat(proposed("Depot Mirror: is encrypted by the night porter"))
                .isNotEmpty()
                .allMatch(card -> card.startsWith("Depot Mirror is "));
    }

    @Test
    void a_label_that_says_what_a_thing_is_lends_its_subject_to_what_follows() {
        assertThat(proposed("Night Mirror is a copy - it gives the porters Ledger Index"))
                .isNotEmpty()
                .allMatch(card -> card.startsWith("Night Mirror gives"));
    }

    @Test
    void a_state_behind_while_stays_with_what_it_is_said_of() {
        assertThat(proposed("The porter can read the Ledger Index while the crane is off"))
                .contains("The porter can read the […] while the crane is off => Ledger Index");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            The depot lends the clerk access to a load balancer plan | balancer plan
            The porter keeps a label that a clerk has to write       | write
            A Ledger consists of Tickets, Passes, Keys which open it | Tickets, Passes
            The Ledger is automatically copied by the porter         | automatically
            The depot marks a Ledger if it is broken due to rain     | broken due
            Changes of the Ledger Index take effect at night         | effect
            """)
    void a_part_of_a_name_or_row_a_bare_deed_and_a_coloring_adverb_are_not_hidden(String line, String answer) {
        assertThat(proposed(line)).noneMatch(card -> card.endsWith("=> " + answer));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            You can lend the Ledger, but the page is read by the night porter  | You can lend the Ledger, but the page is read by the […] => night porter
            Depot Mirror can be copied, but there is a limit of five porters   | Depot Mirror can be copied, but there is a limit of […] => five porters
            The depot lends a Ledger, but every page is read by the night porter | Every page is read by the […] => night porter
            """)
    void what_leans_on_the_first_half_of_a_sentence_is_shown_with_it(String line, String card) {
        assertThat(proposed(line)).contains(card);
    }

    @Test
    void what_is_said_to_the_reader_of_the_thing_before_is_shown_with_it() {
        assertThat(proposed("A Night Ledger can be closed, and you do not lose your Ledger Index"))
                .anyMatch(card -> card.startsWith("A Night Ledger can be closed, and you do not"))
                .noneMatch(card -> card.startsWith("You do not lose"));
    }

    @Test
    void how_a_thing_is_done_is_hidden_behind_its_verb() {
        assertThat(proposed("The Ledger of the depot is copied automatically"))
                .contains("The Ledger of the depot is copied […] => automatically");
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
            The porter cannot wait for the ferry | The porter […] for the ferry => cannot wait
            Paper labels are accepted but not recommended | Paper labels are accepted but […] => not recommended
            Old labels are deleted from the harbor at night | Old labels are […] from the harbor at night => deleted
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To change, write the Ledger Index again by hand",
                "To settle that, send the parcels to the Ledger Index",
                "To raise the speed and do repairs in the Ledger Index",
                "Both are written into the Ledger Index",
                "Next step is locking the Ledger Index at night",
                "The porter brings the parcels to that Ledger Index",
                "The porter sends it to the Ledger Index"
            })
    void a_sentence_that_hangs_on_the_line_before_hides_nothing(String line) {
        assertThat(proposed(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To change the lock, write the Ledger Index again by hand",
                "Both porters are kept in the Ledger Index",
                "Instead of the old book, you can use the Ledger Index",
                "The porter opens the crate and sends it to the Ledger Index"
            })
    void one_that_says_itself_what_it_means_does(String line) {
        assertThat(proposed(line)).isNotEmpty();
    }

    @Test
    void praise_is_not_hidden() {
        assertThat(proposed("Ledger is a proprietary technology from Pierworks"))
                .noneMatch(card -> card.endsWith("technology"));
    }

    @Test
    void items_that_begin_alike_are_asked_as_a_list_only() {
        assertThat(proposed(
                        "Clerk that guards an old Ledger",
                        "Clerk that guards the Night Lamp",
                        "Clerk that guards Bridges"))
                .isEmpty();
        assertThat(proposed("Clerk that guards an old Ledger", "Porter that guards the Night Lamp"))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The porter brings the crates and routes to the harbor | crates and routes
            They keep parcels in the Depot and Porters open the gate at nine | Depot and Porters
            The porter takes a full daily list and ll also write the book | full daily list and ll
            If the porter rings the bell, it opens the gate | the porter rings the bell
            You can join the Ledger Index with a bell to take action | take action
            The porter must have proper access to the Ledger Index | access
            We can define a Ledger Index | Ledger Index
            """)
    void no_gap_runs_over_two_clauses_or_hides_what_anything_could_fill(String line, String hidden) {
        assertThat(proposed(line)).noneMatch(card -> card.endsWith("=> " + hidden));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The porter opens the crates and boxes of the harbor | crates and boxes
            If the porter rings the bell, the clerk opens the gate | the porter rings the bell
            You can join the Ledger Index with a bell to wake the foreman | wake the foreman
            """)
    void its_neighbours_are_hidden(String line, String hidden) {
        assertThat(proposed(line)).anyMatch(card -> card.endsWith("=> " + hidden));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ability to tell apart Harbor labels and Custom labels",
                "Examples of tools include hammers, saws, pliers, and request bells"
            })
    void rows_torn_out_of_a_name_and_examples_are_no_gaps(String line) {
        assertThat(proposed(line)).noneMatch(card -> card.contains("include […]") || card.contains("Harbor […]"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Lamp Houses show the pilots a safe channel through the reef | Lamp Houses
            NACLs contain the hall doors and the lamps of the reef | NACLs
            """)
    void the_name_a_telling_sentence_begins_with_can_be_asked(String line, String name) {
        assertThat(proposed(line)).anyMatch(card -> card.startsWith("[…]") && card.endsWith("=> " + name));
    }

    @Test
    void only_the_new_words_of_a_phrase_are_hidden() {
        assertThat(proposed("The porter swaps the harbor tag with the yard tag of the lorry"))
                .contains("The porter swaps the […] tag with the yard tag of the lorry => harbor");
    }

    @Test
    void a_row_in_brackets_is_no_sentence() {
        assertThat(proposed("You can add other Ledger notes (yellow labels, cookies, query strings) to the crate"))
                .noneMatch(card -> card.startsWith("Yellow labels, cookies, query"));
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

    @Test
    void a_fixed_phrase_is_not_cut_and_what_anything_can_have_is_not_hidden() {
        assertThat(proposed("Porters need to book enough cranes ahead of time"))
                .noneMatch(card -> card.contains("of time =>"));
        assertThat(proposed("The yard has seal checks, at rest locking, lamp watch"))
                .noneMatch(card -> card.endsWith("=> rest locking"));
        assertThat(proposed("Clerks add entries to the Yard Ledger to let all lorries out"))
                .noneMatch(card -> card.endsWith("=> entries"));
        assertThat(proposed("If a lorry has left, the Gate Clerk chooses what to load next"))
                .noneMatch(card -> card.endsWith("=> load next"));
    }

    @Test
    void a_general_word_behind_using_is_not_hidden() {
        assertThat(proposed("Start the day using permissions with Night Badge rules"))
                .noneMatch(card -> card.endsWith("=> permissions"));
    }
}

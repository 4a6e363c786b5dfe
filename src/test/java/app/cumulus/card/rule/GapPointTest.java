package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.fact.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a gap hides is the point of its sentence, and the rest of the sentence is whole. */
class GapPointTest {

    private static final String HARBOR = "======== Harbor ========\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            We must knock at the harbor clerk's North Gate for any parcel | We must knock at the harbor clerk's […] for any parcel => North Gate
            The porter must have a red key of Parcel Queue | The porter must have a […] of Parcel Queue => red key
            Tie the crane with TB Bells, since TB counts lorries | Parcel Queue: Tie the crane with TB […], since TB counts lorries => Bells
            Night Depot is not a market but a parcel hall | Night Depot is not a market but a […] => parcel hall
            All porters get all messages (by the bell) | All porters get […] (by the bell) => all messages
            Night Depot takes only Red Letters to the yard | Night Depot takes only […] to the yard => Red Letters
            Porters read old ledgers only | Parcel Queue: Porters read […] only => old ledgers
            """)
    void only_what_is_not_on_view_is_hidden(String line, String card) {
        assertThat(CardsOf.proposed("cloze", line)).contains(card);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            You can encrypt the label to keep it secret             | encrypt
            The porters pay the hourly toll of the north pier       | hourly
            Night porters are charged for each lamp of the pier     | charged
            The north pier lets lorries bid for a berth, and the highest bidder gets the yard | bid
            The label is run through the weigher of the north pier  | run
            Night Depot copies a ledger automatically via the crane | automatically
            """)
    void a_word_by_the_way_is_not_hidden(String line, String answer) {
        assertThat(CardsOf.proposed("cloze", line)).isNotEmpty().noneMatch(card -> card.endsWith("=> " + answer));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The gate of the north pier is locked automatically | The gate of the north pier is locked […] => automatically
            The porter swaps the harbor tag with the yard tag of the lorry | The porter swaps the […] tag with the yard tag of the lorry => harbor
            """)
    void how_it_is_done_and_what_may_be_done_can_be_the_news(String line, String card) {
        assertThat(CardsOf.proposed("cloze", line)).contains(card);
    }

    @Test
    void the_last_of_an_open_row_is_not_hidden_beside_the_list() {
        String row = "The Night Depot can be a Barge, Tram, Ferry, Lorry";
        assertThat(CardsOf.bullets("cloze", row)).noneMatch(card -> card.endsWith("=> Lorry"));
    }

    @Test
    void a_number_is_not_shown_by_the_row_behind_it() {
        assertThat(CardsOf.bullets(
                        "number-with-qualifier",
                        "Night Depot sends signs to 5 towers (Alpha, Beta, Delta, Sigma, Tau)"))
                .allMatch(card -> !card.contains("Alpha"));
    }

    @Test
    void what_can_be_set_is_no_order() {
        String options = HARBOR + "Night Gate\n    You can set the rules:\n        drop old parcels\n"
                + "        split the Ledger Index on error\n";
        assertThat(CardsOf.rule("cloze", options)).isEmpty();
        String process = HARBOR + "Night Gate\n    ERROR:\n        You can configure the process:\n"
                + "            drop old parcels\n            restrict the number of turns\n";
        assertThat(CardsOf.rule("acts", process)).allMatch(card -> card.contains(" on error? => "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Tram - is like a bus but not yellow, it is tied to one Night Depot | Tram is tied to […] => one Night Depot
            Tram: Can't be tied to a Night Depot | Tram can't be tied to a […] => Night Depot
            """)
    void a_sentence_behind_a_name_is_whole(String line, String card) {
        assertThat(CardsOf.proposed("cloze", line)).contains(card);
    }

    @Test
    void what_a_thing_does_stands_behind_a_figure_of_it() {
        assertThat(CardsOf.bullets("object", "Tram: line 4 - carries Red Letters and brings them to the yard"))
                .containsExactly("What does Tram carry? => Red Letters");
    }

    @Test
    void a_statement_that_only_leads_to_a_question_is_not_hidden() {
        assertThat(CardsOf.proposed("cloze", "Usually all piers have a Night Depot, but what if a pier is private?"))
                .isEmpty();
    }

    @Test
    void the_answer_to_why_stands_alone() {
        List<String> cards = CardsOf.proposed(
                "cloze", "Lamps are red in the harbor. But why red? because red lamps are seen by the Night Pilot");
        assertThat(cards).contains("Red lamps are seen by the […] => Night Pilot");
    }

    @Test
    void doing_it_by_something_is_that_something() {
        assertThat(CardsOf.proposed("cloze", "You do it by loading a Ferry Pass from the first Ledger Index"))
                .contains("You load a Ferry Pass from the first […] => Ledger Index");
    }

    @Test
    void an_order_that_equals_another_is_asked_for() {
        assertThat(CardsOf.bullets("alias", "Load boxes on a ship = Load crates on the upper deck"))
                .containsExactly("What do you do to load boxes on a ship? => Load crates on the upper deck");
        assertThat(CardsOf.bullets("alias", "Boxes = crates")).isEmpty();
    }

    @Test
    void what_can_be_chosen_is_a_list() {
        assertThat(CardsOf.bullets("named-uses", "First you need to choose a crane colour (red, blue, green)"))
                .containsExactly("Which 3 crane colours can you choose? => - Red - Blue - Green");
        assertThat(CardsOf.bullets("named-uses", "You need to choose a crane colour (not blue)"))
                .isEmpty();
    }

    @Test
    void what_is_to_be_kept_apart() {
        assertThat(CardsOf.bullets("assured", "Keep separated parcels from the Night Depot"))
                .containsExactly("How should you keep parcels? => Separated from the Night Depot");
        assertThat(CardsOf.bullets("assured", "Keep parcels from the Night Depot"))
                .isEmpty();
    }

    @Test
    void a_heading_that_names_nothing_gives_way_to_the_one_above_it() {
        assertThat(new Place(List.of("Harbor", "Piers", "Ferries", "Use cases", "High tide"), "High tide", true, "")
                        .shortTopic())
                .containsExactly("Harbor", "Ferries", "High tide");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Night Depot is sealed at dusk using Red Wax | Night Depot is sealed at dusk using […] => Red Wax
            The porter can watch for ledger marks and respond | The porter can watch for […] and respond => ledger marks
            """)
    void a_phrase_ends_with_its_last_noun(String line, String card) {
        assertThat(CardsOf.proposed("cloze", line)).contains(card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Parcels are kept on harbor shelves closer to the clerks | closer
            The porter reads letters from wooden boxes rather than damp bags | rather
            There are several stored copies of the Ledger Index | stored
            """)
    void what_compares_or_only_follows_is_not_hidden_with_it(String line, String word) {
        assertThat(CardsOf.proposed("cloze", line))
                .noneMatch(card -> card.substring(card.indexOf("=> ")).contains(word));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Special kind of pier, allows only outbound barges | Night Gate: Special kind of pier, allows only […] => outbound barges
            Board of tickets, which have marks which can be Ledger Seals | Night Gate: Board of tickets, which have marks which can be […] => Ledger Seals
            Best suited for crates of salt where stone piers are needed | Night Gate: Best suited for crates of salt where […] are needed => stone piers
            A porter who keeps the seal opens the Ledger Index | A porter who keeps the seal opens the […] => Ledger Index
            Lorries that carry the red seal go to the Depot Yard | Lorries that carry the red seal go to the […] => Depot Yard
            """)
    void a_line_without_a_main_verb_is_told_of_its_heading(String line, String card) {
        String note = HARBOR + "Night Gate\n    The harbor master lit it first\n    " + line + "\n    No dogs\n";
        assertThat(CardsOf.all(note)).contains(card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A barge can only be tied to one Night Depot | A barge can only be tied to […] => one Night Depot
            Porters move crates from one Night Depot to another | Porters move crates from one […] to another => Night Depot
            """)
    void one_belongs_to_the_thing_where_it_counts(String line, String card) {
        assertThat(CardsOf.proposed("cloze", line)).contains(card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The crane might break a Ledger Index        | Ledger Index
            A Brass Key could open the depot by mistake | Brass Key
            The clerks can't open the Ledger Index      | can't open
            """)
    void what_only_might_be_and_half_a_denial_are_not_hidden(String line, String answer) {
        assertThat(CardsOf.proposed("cloze", line)).noneMatch(card -> card.endsWith("=> " + answer));
    }

    @Test
    void what_cannot_be_done_to_a_thing_is_hidden_as_a_whole() {
        assertThat(CardsOf.proposed("cloze", "The North Ledger cannot be reopened after dusk"))
                .contains("The North Ledger […] after dusk => cannot be reopened");
    }

    @Test
    void a_service_that_a_sentence_begins_with_is_not_put_under_another() {
        String note = "Lambda\n======\n- The harbor master lit it first\n- SQS has a brass bell\n- No dogs\n";
        assertThat(CardsOf.rule("cloze", note)).contains("SQS has a […] => brass bell");
    }

    @Test
    void that_somebody_is_allowed_to_do_it_is_no_gap() {
        assertThat(CardsOf.proposed("cloze", "A Night Pass allows users to open the north gate without a key"))
                .isNotEmpty()
                .noneMatch(card -> card.endsWith("=> allows users"));
    }
}

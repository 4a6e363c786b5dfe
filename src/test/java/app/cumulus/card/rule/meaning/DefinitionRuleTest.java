package app.cumulus.card.rule.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import app.cumulus.card.rule.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionRuleTest {

    private static final String HEADING = "======== Widgets ========\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Sorter: puts the parcels in order of their weight | In Widgets, what does Sorter do? => Puts the parcels in order of their weight",
                "- Red Stamp: used to mark parcels that may break | What is Red Stamp used for? => To mark parcels that may break",
                "- Parcel log: a book about the work of one day | In Widgets, what is Parcel log? => A book about the work of one day",
                "- Red Stamp: arbitrary word, mostly showing the town | What is Red Stamp? => Arbitrary word, mostly showing the town",
                "- WPS: parcel sending service | What is WPS? => Parcel sending service",
                "- HLTP: harbour lock testing | What is HLTP? => Harbour lock testing",
                "- Parcel log: a book about the work of one day, and it has a red cover | In Widgets, what is Parcel log? => A book about the work of one day",
                "- Red Stamp: a stamp of the head office that lets the clerks send heavy parcels to towns of the north, making the lorries late | What is Red Stamp? => A stamp of the head office that lets the clerks send heavy parcels to towns of the north",
                "- Red Stamp: a stamp of the head office that lets the clerks send all heavy parcels to the small towns of the north | What is Red Stamp? => A stamp of the head office that lets the clerks send all heavy parcels to the small towns of the north",
                "- Gold labels: printed by the head office | In Widgets, what are Gold labels printed by? => The head office",
                "- LabelId: stored in the cellar archive | Where is LabelId stored? => In the cellar archive",
                "- Red Stamp: upto 75% discount on parcels | What does Red Stamp offer? => Upto 75% discount on parcels",
                "- Sorter: scales by the number of parcels | In Widgets, how does Sorter scale? => By the number of parcels",
            })
    void a_term_is_asked_for_by_the_question_its_meaning_answers(String line, String card) {
        assertThat(CardsOf.rule("definition", HEADING + line)).first().isEqualTo(card);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- 3 sorts: a red one for the parcels",
                "- Important step: a stamp of the head office",
                "- Red Stamp: steady, meaning that only the parcels of the last day will be printed in the book of the head office",
                "- Users call the depot: a list of all parcels",
                "- attached to: a box of parcels",
                "- Sorter: red, green, blue",
                "- Sorter: parcels -> lorry -> depot",
                "- Red Stamp - charged for heavy parcels",
                "- Red Stamp - higher speed",
                "- Parcel Log - easier to read",
                "- Red Stamp - $3 for each parcel",
                "- Allocate labels: a pen for the clerk",
                "- Night Stamp - a stamp for the night",
                "- Red Stamp: did the parcel break",
                "- Parcel Log: to sort",
                "- Red Stamp: bold ink, two lines of it",
                "- Red Stamp - ink + paper",
                "- Parcel Log - doublewired for more strength",
                "- Weight based - large lorries for the city",
                "- resolve letters (a long table with two lamps)",
                "- Red Stamp is a good thing here",
                "- Red Stamp: huge list",
                "- WPS: service on Parcels",
                "- WPS: withinn 1 town & 1 depot",
                "- Red Stamp: internal usage within parcel halls",
                "- Red Stamp: type: bold, thin, double",
                "- WPS: the longest wait for a red parcel is 3 hours",
            })
    void what_names_nothing_or_is_no_meaning_is_not_asked_for(String line) {
        assertThat(CardsOf.rule("definition", HEADING + line)).isEmpty();
    }

    @Test
    void a_letter_that_names_a_kind_is_no_label_of_an_answer() {
        String[] note = {
            "======== Depot ========",
            "Stamp Kinds:",
            "    - A: Sends the parcel to a cellar of the old town",
            "    - B: Sends the parcel to another depot"
        };
        assertThat(Made.by("member", note))
                .contains("Which Stamp kind sends the parcel to a cellar of the old town? => A");
    }

    @Test
    void a_comparison_gets_a_question_of_its_own() {
        assertThat(CardsOf.bullets("definition", "HarborBox - is like a locker but not wooden, it has a key"))
                .containsExactly("What is HarborBox like? => A locker but not wooden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RedBelts are fast machines for parcels: users put them in | What are RedBelts? => Fast machines for parcels",
                "RedBelt is a carrier for parcels that may break | What is RedBelt? => A carrier for parcels that may break",
                "Target Belt is a carrier for parcels that may break | What is Target Belt? => A carrier for parcels that may break",
                "Log rows are a sequence of marks that share a colour | In Widgets, what are Log rows? => A sequence of marks that share a colour",
                "WPS is Widget Parcel Service to send parcels abroad | What is WPS for? => To send parcels abroad",
                "Encoding is turning the weight of a parcel into a colour | In Widgets, what is Encoding? => Turning the weight of a parcel into a colour",
                "Red belts are used to carry parcels that may break | In Widgets, what are Red belts used for? => To carry parcels that may break",
                "In WidgetTown, a belt is a carrier for parcels | In WidgetTown, what is a belt? => A carrier for parcels",
                "You get a paper, 404 means the depot is not found | In Widgets, what does 404 mean? => The depot is not found",
                "If a belt is cold, the first parcel waits until it is warm. This is called cold belt | In Widgets, what does \"cold belt\" mean? => If a belt is cold, the first parcel waits until it is warm",
            })
    void a_sentence_that_defines_is_turned_round(String line, String card) {
        assertThat(CardsOf.rule("definition", HEADING + line)).contains(card);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The belts are recommended for heavy parcels",
                "RedBelt is the same as before",
                "The last belt is a slow carrier for parcels",
                "Load belting is doen for all parcels",
                "Belts are shared across depots",
                "RedBelt is good for heavy parcels",
            })
    void a_sentence_that_only_says_how_a_thing_is_defines_nothing(String line) {
        assertThat(CardsOf.rule("definition", HEADING + line)).isEmpty();
    }

    @Test
    void what_a_single_thing_routes_to_is_what_it_does() {
        assertThat(CardsOf.rule("definition", HEADING + "- DOCKNAME: Routes to another harbor\n"))
                .containsExactly("What does DOCKNAME route to? => Another harbor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- depot:GetParcels: Receives a list of boxes for one lorry | Which API call receives a list of boxes for one lorry? => depot:GetParcels",
                "- WidgetSorter: puts parcels in order of their weight | In Widgets, what puts parcels in order of their weight? => WidgetSorter",
                "- Red Stamp: used to mark parcels that may break | In Widgets, what is used to mark parcels that may break? => Red Stamp",
                "- Parcel log: a book about the work of one day | In Widgets, what is a book about the work of one day called? => Parcel log",
            })
    void a_term_is_asked_for_by_its_meaning(String line, String card) {
        assertThat(CardsOf.rule("definition", HEADING + line)).contains(card);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Trusted porters (which people may open the gate) | In Widgets, what are Trusted porters? => The people that may open the gate",
                "- BOX_MODE: by default, OPEN | What is the default of BOX_MODE? => OPEN",
                "- basin (max number of boxes per hour) | In Widgets, what does basin mean? => Max number of boxes per hour",
                "- depot:PutBox: publishing a box to the fleet | What does depot:PutBox do? => Publishing a box to the fleet",
                "- depot:PutBox: publishing a box to the fleet | Which API call publishes a box to the fleet? => depot:PutBox",
                "- Lambda - keeping lists of boxes | For Widgets, what is Lambda used for? => Keeping lists of boxes",
                "- Lambda - a small shed that keeps lists of boxes | What is Lambda? => A small shed that keeps lists of boxes",
                "- Lambda - quiet system for lists of boxes | What is Lambda? => Quiet system for lists of boxes",
                "- Night Path (way of moving boxes at night) | What is Night Path? => Way of moving boxes at night",
            })
    void a_remark_and_a_guest_and_a_gerund_have_meanings(String line, String card) {
        String note = HEADING + (line.contains("Lambda") ? "Box storage:\n    " + line + "\n" : line + "\n");
        assertThat(CardsOf.rule("definition", note)).contains(card.replace("For Widgets", "For Box storage"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Red Hook: crane that lifts two boats | In Harbour, what is a crane that lifts two boats called? => Red Hook",
                "CloudFront: keeps copies of parcels near the readers | Which AWS service keeps copies of parcels near the readers? => CloudFront",
                "CloudFront: a service that keeps copies of parcels near the readers | Which AWS service keeps copies of parcels near the readers? => CloudFront",
                "Red Hook: lowest rope for small boats | In Harbour, what is the lowest rope for small boats called? => Red Hook",
                "Red Hook: a crane signalled by the pilot at night | In Harbour, what is a crane signalled by the pilot at night called? => Red Hook",
                "Red Hook: hourly list of boats that must not leave the quay at night | In Harbour, what do you call an hourly list of boats that must not leave the quay at night? => Red Hook",
            })
    void a_term_is_asked_for_by_its_meaning_in_good_english(String line, String card) {
        assertThat(CardsOf.rule("definition", "======== Harbour ========\n- " + line))
                .contains(card);
    }

    @Test
    void what_is_to_be_done_is_no_thing_that_has_a_name() {
        assertThat(CardsOf.rule("definition", "======== Harbour ========\n- Red Hook: commit to a rope for a year"))
                .noneMatch(card -> card.contains("called?") || card.contains("do you call"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- lamp: large amber mast post",
                "- Manually: with a brush and a pot of paint",
                "- Example Label Book: keeps the labels of one year",
                "- Clerk $29: opens the gate at night",
            })
    void letters_spelled_out_and_names_without_a_noun_have_no_meaning(String line) {
        assertThat(CardsOf.rule("definition", HEADING + line)).isEmpty();
    }

    @Test
    void a_quality_names_nothing_under_the_name_of_a_service() {
        assertThat(CardsOf.rule("definition", "======== S3 ========\n- Row oriented: puts all the boxes in a row\n"))
                .isEmpty();
    }

    @Test
    void services_beside_each_other_are_asked_for_without_their_heading() {
        String note = HEADING
                + "Box storage:\n    - Lambda - keeping lists of boxes\n    - EC2 - quiet tool for lists of boxes\n    - SQS - sealed lists\n";
        assertThat(CardsOf.rule("definition", note))
                .contains(
                        "What is Lambda used for? => Keeping lists of boxes",
                        "What is EC2? => Quiet tool for lists of boxes");
    }

    @Test
    void a_goal_is_that_of_its_heading_and_does_nothing() {
        assertThat(CardsOf.rule(
                        "definition", "======== Night Shift ========\n- Goal: reach an even load before dawn\n"))
                .containsExactly("What is the goal of Night Shift? => Reach an even load before dawn");
    }

    @Test
    void the_one_that_does_something_is_asked_for_by_what_it_does() {
        assertThat(CardsOf.all(
                        "======== Gates ========\n- Classic - one that opens by either tide or wind information\n"))
                .noneMatch(card -> card.contains("do you call that"));
    }
}

package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DenialsTest {

    private static final String HEADING = "======== Harbour Crane ========\n";

    @Test
    void what_is_not_done_is_asked_openly() {
        assertThat(CardsOf.bullets("subject", "SACK crates are not weighed"))
                .containsExactly("In Parcel Queue, what is not weighed? => SACK crates");
        assertThat(CardsOf.rule("object", HEADING + "The Harbour Crane does not charge for night shifts\n"))
                .containsExactly("What does the Harbour Crane not charge for? => Night shifts");
    }

    @Test
    void no_limit_and_no_fee_are_asked_for() {
        assertThat(CardsOf.rule("none", HEADING + "No weight limit, opens at night\n"))
                .containsExactly("What weight limit does Harbour Crane have? => None (unlimited)");
        assertThat(CardsOf.rule("none", HEADING + "Night Crane: lifts parcels. No storage fees, but slow\n"))
                .containsExactly("What storage fees does Night Crane have? => None");
        assertThat(CardsOf.rule("none", HEADING + "No limit\nNo idea what the limit is\n"))
                .isEmpty();
    }

    @Test
    void a_step_is_asked_for_its_purpose() {
        assertThat(CardsOf.rule(
                        "purpose",
                        HEADING + "Remove old labels (to avoid wrong piers)\nEncrypt the letters to protect them\n"))
                .containsExactly(
                        "In Harbour Crane, why would you remove old labels? => To avoid wrong piers",
                        "In Harbour Crane, why would you encrypt the letters? => To protect them");
        assertThat(CardsOf.rule("purpose", HEADING + "Go to the pier to load the lorry\n"))
                .isEmpty();
    }

    @Test
    void what_a_thing_is_for_and_what_it_is_able_to_do() {
        assertThat(CardsOf.rule(
                        "fitting",
                        HEADING + "Night Crane\n    Lifts glass\n    For heavy, fragile parcels\n    Built in steel\n"))
                .containsExactly("What is Night Crane for? => Heavy, fragile parcels");
        assertThat(CardsOf.rule(
                        "fitting", HEADING + "Night Crane\n    Lifts glass\n    Ability to lift two parcels at once\n"))
                .containsExactly("What ability does Night Crane have? => To lift two parcels at once");
        assertThat(CardsOf.rule("fitting", HEADING + "Night Crane\n    For heavy parcels\n    For long parcels\n"))
                .isEmpty();
    }

    @Test
    void what_one_makes_sure_of_must_be_so() {
        assertThat(CardsOf.bullets("object", "Make sure that CRANE2 contains proper permission to receive parcels"))
                .containsExactly("What must CRANE2 contain to receive parcels? => Proper permission");
    }

    @Test
    void a_sentence_in_brackets_is_a_sentence() {
        assertThat(CardsOf.rule("object", HEADING + "(Lost parcels can be sent to the depot)\n"))
                .containsExactly("In Harbour Crane, what can lost parcels be sent to? => The depot");
    }

    @Test
    void what_happens_as_soon_as_something_does() {
        assertThat(CardsOf.rule(
                        "occasion", HEADING + "As soon as you call the crane, the porter runs and brings the parcel\n"))
                .containsExactly(
                        "What happens as soon as you call the crane? => The porter runs and brings the parcel");
    }

    @Test
    void by_whom_something_is_done_and_what_must_be_the_same() {
        assertThat(CardsOf.rule(
                        "occasion", HEADING + "Crane keys are made in the harbour office and managed by an owner\n"))
                .containsExactly("By whom are Crane keys managed? => An owner");
        assertThat(CardsOf.rule(
                        "occasion", HEADING + "Label names and sizes must be the same.\nThese must be the same.\n"))
                .containsExactly("In Harbour Crane, what must be the same? => Label names and sizes");
    }

    @Test
    void what_is_said_in_passing_of_a_term_is_asked_for() {
        assertThat(CardsOf.rule("aside", HEADING + "CRANE_ADDRESS: where the crane stands (format is pier:gate)\n"))
                .containsExactly("What is the format of CRANE_ADDRESS? => pier:gate");
        assertThat(CardsOf.rule("number-with-qualifier", HEADING + "steel hooks: 5 hooks per crane, up to 20 tons\n"))
                .contains("How many steel hooks are there per crane? => 5");
        assertThat(CardsOf.rule("aside", HEADING + "Glass parcels: mandatory to weigh at the gate\n"))
                .containsExactly(
                        "In Harbour Crane, is it mandatory or optional to weigh at the gate for Glass parcels? => Mandatory");
    }

    @Test
    void an_order_with_a_place_before_it_is_asked_for_the_place() {
        assertThat(CardsOf.rule(
                        "setting",
                        HEADING + "In the payer account activate \"Night shifts\" to see the bills of the crane\n"))
                .containsExactly(
                        "Where should you activate \"Night shifts\" to see the bills of the crane? => In the payer account");
    }

    @Test
    void what_holds_in_any_case_is_asked_without_the_case() {
        assertThat(CardsOf.bullets("subject", "The newest ledger is never deleted even if it is full"))
                .containsExactly("In Parcel Queue, what is never deleted? => Newest ledger");
        assertThat(CardsOf.bullets("reason", "The newest ledger is never deleted even if it is full"))
                .isEmpty();
    }

    @Test
    void what_a_thing_does_not_say_is_no_condition() {
        assertThat(CardsOf.bullets("object", "A porter won't say if the crate is full"))
                .containsExactly("In Parcel Queue, what will a porter not say? => If the crate is full");
        assertThat(CardsOf.bullets("reason", "A porter won't say if the crate is full"))
                .isEmpty();
    }

    @Test
    void an_ability_is_asked_without_the_remark_behind_it() {
        assertThat(
                        CardsOf.rule(
                                "fitting",
                                HEADING
                                        + "Night Crane\n    Lifts glass\n    Ability to tell glass from steel (by its sound)\n"))
                .containsExactly("What ability does Night Crane have? => To tell glass from steel");
    }
}

package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sentences that begin with an adverb, stand in brackets or tell a consequence. */
class AdverbsAndRemarksTest {

    private static final String HEADING = "======== Harbour Office ========\n";

    @Test
    void an_adverb_before_the_verb_is_no_subject() {
        assertThat(CardsOf.rule(
                        "object",
                        HEADING + "Night Clerk\n    - Reads labels\n    - Automatically delivers the parcels\n"))
                .contains("What does Night Clerk automatically deliver? => The parcels");
        assertThat(CardsOf.rule(
                        "object", HEADING + "Night Clerk\n    - Reads labels\n    - Manually deliver the parcels\n"))
                .noneMatch(card -> card.contains("manually"));
    }

    @Test
    void a_purpose_may_have_an_adverb() {
        assertThat(CardsOf.rule("object", HEADING + "Every clerk signs a ledger to properly count the parcels\n"))
                .containsExactly(
                        "In Harbour Office, what does every clerk sign to properly count the parcels? => A ledger");
    }

    @Test
    void a_remark_in_brackets_is_a_sentence() {
        assertThat(
                        CardsOf.rule(
                                "condition",
                                HEADING
                                        + "Quay\n    Ships wait there\n    (If too many ships arrive, you can open the North Gate)\n"))
                .containsExactly("In Quay, what can you do if too many ships arrive? => Open the North Gate");
        assertThat(CardsOf.rule(
                        "object", HEADING + "Quay\n    Ships wait there\n    (also takes parcels from the pier)\n"))
                .isEmpty();
    }

    @Test
    void this_mode_is_the_mode_of_the_heading() {
        assertThat(
                        CardsOf.rule(
                                "reason",
                                HEADING
                                        + "Cranes with Hooks:\n    Tandem:\n        Two hooks share one load\n        A barge supports only this pattern as it does not have any mast\n"))
                .containsExactly("Why does a barge support only the Tandem pattern? => As it does not have any mast");
    }

    @Test
    void what_gets_done_is_the_consequence() {
        assertThat(CardsOf.rule("result", HEADING + "The clerk sends a signal to the yard and porters get called\n"))
                .containsExactly(
                        "In Harbour Office, what happens when the clerk sends a signal to the yard? => Porters get called");
        assertThat(CardsOf.rule("result", HEADING + "The clerk sends a signal to the yard and porters open the gate\n"))
                .isEmpty();
    }

    @Test
    void the_number_of_a_long_row_is_asked() {
        String note = HEADING + "The ferry calls at %s\n";
        assertThat(CardsOf.rule(
                        "number-with-qualifier", note.formatted("6 ports (Alden, Borg, Calder, Doon, Elmsby, Farne)")))
                .hasSize(1);
        assertThat(CardsOf.rule("number-with-qualifier", note.formatted("3 ports (Alden, Borg, Calder)")))
                .isEmpty();
    }
}

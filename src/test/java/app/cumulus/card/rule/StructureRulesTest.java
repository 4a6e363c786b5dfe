package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StructureRulesTest {

    private static final String HEADING = "======== Depot ========\n";

    @Test
    void a_member_of_a_kind_is_asked_for_by_what_it_does() {
        String note = HEADING
                + "Sorting policies:\n    - Heavy: sends parcels over 20 kg to the crane\n    - Light: keeps letters on the belt\n";
        assertThat(CardsOf.rule("member", note))
                .contains("Which sorting policy sends parcels over 20 kg to the crane? => Heavy");
    }

    @Test
    void headings_that_end_in_the_same_kind_are_its_members() {
        String note = HEADING
                + "Night Shift Mode:\n    Gates are closed at ten\n\nDay Shift Mode:\n    Gates are open all day\n";
        assertThat(CardsOf.rule("siblings", note))
                .containsExactly("What are the 2 shift modes of Depot? => - Night - Day");
    }

    @Test
    void a_formula_is_asked_for_by_what_it_works_out() {
        assertThat(CardsOf.rule("formula", HEADING + "load = (weight of a parcel) * (number of parcels)\n"))
                .containsExactly("What is the formula for load? => (weight of a parcel) * (number of parcels)");
    }

    @Test
    void a_slash_between_two_words_reckons_nothing() {
        assertThat(CardsOf.rule(
                        "formula", HEADING + "Night Gate = no keys/lamps, no porters, lists to the clerk/office\n"))
                .isEmpty();
        assertThat(CardsOf.rule("formula", HEADING + "load=weight*2 / crates\n"))
                .containsExactly("What is the formula for load? => weight*2 / crates");
    }

    @Test
    void a_worked_example_states_what_is_given_and_asks_for_the_result() {
        String note =
                HEADING + "Weight units:\n    Sample 1: 12 parcels of 3 kg each\n        12 * ceil(3 kg) = 36 WU\n";
        assertThat(CardsOf.rule("formula", note))
                .hasSize(1)
                .first()
                .asString()
                .contains("12 parcels of 3 kg each")
                .endsWith("=> 36 WU");
    }

    @Test
    void a_heading_says_in_brackets_where_a_thing_is_set() {
        String note = HEADING + "Gate Alarm: (Go to the gate's Settings section)\n    - Rings at night\n";
        assertThat(CardsOf.rule("bracket", note))
                .containsExactly("Where do you configure Gate Alarm? => In the gate's Settings section");
    }

    @Test
    void a_call_is_asked_for_its_address_and_header() {
        String note = HEADING
                + "Gate Token:\n    - TOKEN=`curl -X PUT \"http://gate.test/token\" -H \"X-Gate-Seconds: 60\"`\n";
        assertThat(CardsOf.rule("call", note))
                .contains("Gate Token: which URL is requested to get the TOKEN? => `http://gate.test/token`");
    }

    @Test
    void a_chain_that_goes_on_in_the_next_line_is_one_process() {
        String note = HEADING
                + "Parcel Return:\n    clerk opens the parcel ->\n    scanner reads the label ->\n    lorry brings it home\n";
        assertThat(CardsOf.rule("process", note))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("1. Clerk opens the parcel 2. Scanner reads the label 3. Lorry brings it home");
    }

    @Test
    void a_chain_of_things_is_shown_with_one_of_them_missing() {
        assertThat(CardsOf.rule("process", HEADING + "Load way: Lorry -> Front Gate -> Parcel Belt -> Night Shed\n"))
                .containsExactly(
                        "Load way: what is missing in \"Lorry → … → Parcel Belt → Night Shed\"? => Front Gate",
                        "Load way: what is missing in \"Lorry → Front Gate → … → Night Shed\"? => Parcel Belt",
                        "Load way: what is missing in \"Lorry → Front Gate → Parcel Belt → …\"? => Night Shed");
    }

    @Test
    void buttons_deeds_and_parts_of_a_path_are_no_chain_of_things() {
        for (String chain : List.of(
                "front gates -> create -> label",
                "Night Guard -> opens -> Front Gate",
                "Rule->Equals->yard:Gate->crane.harbour.test",
                "Small number -> higher place -> front of the line")) {
            assertThat(CardsOf.rule("process", HEADING + chain + "\n"))
                    .as(chain)
                    .isEmpty();
        }
    }

    @Test
    void questions_that_nobody_answers_give_no_cards() {
        StringBuilder note = new StringBuilder(HEADING);
        for (String what : new String[] {"parcel", "lorry", "gate", "crane", "label", "belt", "clerk", "depot"}) {
            note.append("- How can I open the ").append(what).append(" if it is closed by the night shift?\n");
        }
        for (String rule : new String[] {"cloze", "condition", "object", "own-question", "reason"}) {
            assertThat(CardsOf.rule(rule, note.toString())).isEmpty();
        }
    }

    @Test
    void a_heading_that_names_nothing_leaves_the_subject_to_the_one_above() {
        String note = HEADING + "Exam tips:\n    - 4 days is the longest a parcel stays\n    - Weighs parcels twice\n";
        assertThat(CardsOf.rule("cloze", note)).noneMatch(card -> card.contains("Exam tips"));
    }

    @Test
    void a_formula_under_what_is_worked_out_is_asked_for_by_both() {
        String note = HEADING + "To compute number of lorries:\n    - by weight = (tons/20)+(boxes/90)\n";
        assertThat(CardsOf.rule("formula", note))
                .containsExactly("How do you compute the number of lorries by weight? => (tons/20)+(boxes/90)");
    }

    @Test
    void a_worked_example_in_one_line_asks_for_its_result() {
        assertThat(CardsOf.rule("formula", HEADING + "if both lorries take 10 minutes, load = 10*2 = 20\n"))
                .containsExactly("If 2 lorries take 10 minutes, what is the load? => 20");
    }

    @Test
    void a_short_block_of_code_is_asked_for_as_a_whole() {
        String note = HEADING
                + "Sorting strategies:\n    - Heavy: the crane lifts it\n        \"sortStrategy\": [\n            {\n                \"field\": \"weight\"\n            }\n        ]\n";
        assertThat(CardsOf.rule("code", note))
                .singleElement()
                .asString()
                .startsWith("How do you write `sortStrategy` for Heavy sorting strategy? => ```");
    }
}

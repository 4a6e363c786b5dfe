package app.cumulus.card.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import app.cumulus.card.rule.Made;
import app.cumulus.card.rule.list.Aspects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like a fact and is none, each beside a neighbour that is one. */
class MisreadTest {

    private static final String HARBOUR = "-----Harbour-----";

    @Test
    void a_noun_in_front_of_a_verb_may_be_one_name() {
        assertThat(Made.by("object", HARBOUR, "- crate request to harbour office"))
                .isEmpty();
        assertThat(Made.by("object", HARBOUR, "- Reduced time to market")).isEmpty();
        assertThat(Made.by("object", HARBOUR, "- The clerk sends wet crates to the toll office"))
                .isNotEmpty();
    }

    @Test
    void a_deed_with_of_or_for_behind_it_is_a_noun() {
        assertThat(Made.by("object", HARBOUR, "- PierBot: support for red and blue lamps"))
                .isEmpty();
        assertThat(Made.by("cloze", HARBOUR, "- Crate sharing - sharing of crates between piers"))
                .contains("Crate sharing: sharing of crates between […] => piers");
    }

    @Test
    void a_case_goes_on_for_what_you_pay() {
        assertThat(
                        Made.by(
                                "cloze",
                                HARBOUR,
                                "- At the end of a lease term, you can keep the crane. You are charged day rates until you take out a new lease"))
                .contains(
                        "At the end of a lease term, you are charged […] until you take out a new lease => day rates");
    }

    @Test
    void the_verb_of_a_sentence_may_look_like_a_noun() {
        assertThat(CardsOf.all("# Harbour\n\n- PG rules help control who can open the gate\n"))
                .noneMatch(card -> card.contains("does PG rules") || card.contains("=> PG rules help"))
                .isNotEmpty();
        assertThat(Made.by("object", HARBOUR, "- Blue routes drop boats matching the list"))
                .isEmpty();
        assertThat(Made.by("object", HARBOUR, "- PierBot routes boats past the reef"))
                .isNotEmpty();
    }

    @Test
    void of_two_brackets_beside_each_other_none_is_left_alone() {
        assertThat(
                        Made.by(
                                "cloze",
                                HARBOUR,
                                "- Piers with hoisting (different cranes work on different crates) or bagging (all cranes vote) are common"))
                .noneMatch(card -> card.contains("hoisting or bagging"));
        assertThat(Made.by("cloze", HARBOUR, "- Universal (does not apply to cranes)"))
                .isEmpty();
    }

    @Test
    void a_plural_with_what_it_is_like_behind_it_is_no_verb() {
        assertThat(Made.by("relation", HARBOUR, "- Unloading times adjustable from minutes to hours"))
                .isEmpty();
        assertThat(Made.by("relation", HARBOUR, "- The clerk moves crates from the pier to the depot"))
                .isNotEmpty();
    }

    @Test
    void one_of_several_ways_is_not_the_way() {
        assertThat(Made.by(
                        "object", HARBOUR, "Crate policy:", "    - Based on weight (in tons)", "    - Based on colour"))
                .noneMatch(card -> card.contains("based on"));
        assertThat(Made.by("object", HARBOUR, "CratePolicy is based on weight")).isNotEmpty();
    }

    @Test
    void a_condition_belongs_to_the_nearest_verb() {
        assertThat(Made.by(
                        "reason", HARBOUR, "- The night crane lifts any crate, giving savings when the pier is empty"))
                .isEmpty();
        assertThat(Made.by("reason", HARBOUR, "- Night cranes are useful for large ports if the pier is empty"))
                .isNotEmpty();
    }

    @Test
    void what_is_useful_is_what_the_line_before_speaks_of() {
        assertThat(Made.by(
                        "reason",
                        HARBOUR,
                        "### Crane Theory Summary",
                        "* PierBots lift crates at night",
                        "* This is useful if you need to unload a tanker before noon"))
                .noneMatch(card -> card.contains("Crane Theory"));
    }

    @Test
    void a_purpose_of_others_is_no_task_of_the_reader() {
        assertThat(Made.by("condition", HARBOUR, "We can force users wearing badges to open the toll gate"))
                .isEmpty();
        assertThat(Made.by("condition", HARBOUR, "You can wear a red badge to open the toll gate"))
                .isNotEmpty();
    }

    @Test
    void both_outcomes_of_a_condition_are_told() {
        assertThat(
                        Made.by(
                                "condition",
                                HARBOUR,
                                "When a lorry fails the PX check, it is marked broken and will be towed while the ZB depot sends a new lorry."))
                .containsExactly("What happens when a lorry fails the PX check? => "
                        + "It is marked broken and will be towed, and the ZB depot sends a new lorry");
    }

    @Test
    void a_row_behind_dashes_or_semicolons_is_no_meaning() {
        assertThat(Made.by("definition", HARBOUR, "- Tug classes: torn sails; lost crates; wet ropes"))
                .isEmpty();
        assertThat(Made.by("definition", HARBOUR, "- Crate Rules - White Paper"))
                .isEmpty();
        assertThat(Made.by("definition", HARBOUR, "- Crate gate: also the tug keys of a pier"))
                .isEmpty();
        assertThat(Made.by("definition", HARBOUR, "- Crate gate: the tug keys of a pier"))
                .isNotEmpty();
    }

    @Test
    void how_long_keeps_where_it_holds() {
        assertThat(Made.by("how-long", HARBOUR, "For wet crates, the porter comes back and knocks for up to 6 minutes"))
                .singleElement()
                .asString()
                .contains("for wet crates, for how long does the porter");
    }

    @Test
    void a_branch_goes_on_with_the_chain() {
        assertThat(Made.by(
                        "process",
                        HARBOUR,
                        "Crane Test",
                        "    A second crane is built on the pier",
                        "    -> some lorries are sent to the second crane",
                        "    if all is well the second crane is painted -> The first crane is removed"))
                .noneMatch(card -> card.startsWith("What are the 3 steps"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            On Call, Reserved, Spot, Use cases for Spot | On Call, Reserved, Spot
            Tugs, Harbour Questions, Cranes             | Tugs, Harbour Questions, Cranes
            Tug, Tug Questions, Cranes                  | Tug, Cranes
            GP, IO, HDD, Encryption                     | GP, IO, HDD
            Firewalls, Sealing, Locks, Encryption       | Firewalls, Sealing, Locks, Encryption
            """)
    void what_only_speaks_about_another_item_is_none(String items, String kept) {
        assertThat(Aspects.without(java.util.List.of(items.split(", ")))).containsExactly(kept.split(", "));
    }

    @Test
    void remedies_need_what_they_are_good_for() {
        assertThat(Made.by(
                        "list",
                        HARBOUR,
                        "PierLog",
                        "    A clerk writes the log. If it is too wet the pen fails",
                        "        Solutions:",
                        "            Use a dry pen",
                        "            Warm the paper",
                        "            Wait a day"))
                .noneMatch(card -> card.contains("olutions"));
    }

    @Test
    void the_word_that_tells_what_a_name_means_does_not_come_again() {
        assertThat(Made.by("definition", HARBOUR, "- Sorter: puts the crates into sorted rows"))
                .isEmpty();
        assertThat(Made.by("definition", HARBOUR, "- Sorter: puts the parcels in order of their weight"))
                .isNotEmpty();
    }

    @Test
    void what_is_in_the_brackets_of_a_chain_is_said_of_its_own_step() {
        assertThat(Made.by("object", HARBOUR, "Clerk (paper form) -> ZB desk (converts to cards) -> toll office"))
                .isEmpty();
    }

    @Test
    void a_plural_that_could_be_a_verb_is_a_noun_beside_its_adjective() {
        assertThat(Made.by("object", HARBOUR, "- rope-bound records with blue labels"))
                .isEmpty();
        assertThat(Made.by("object", HARBOUR, "- CrateBot edits on the pier take effect at noon"))
                .noneMatch(card -> card.contains("edit on"));
        assertThat(Made.by("object", HARBOUR, "- PierBot records with a camera"))
                .contains("What does PierBot record with? => A camera");
    }

    @Test
    void a_contrast_is_cut_between_its_halves() {
        assertThat(Made.by(
                        "object",
                        HARBOUR,
                        "- PierBot exposes iron gates where as CrateBot and DockBot expose wooden gates"))
                .anyMatch(card -> card.endsWith("what does PierBot expose? => Iron gates"));
        assertThat(Made.by(
                        "object",
                        HARBOUR,
                        "- PierBot stores wet crates where as CrateBot and DockBot store dry parcels"))
                .noneMatch(card -> card.contains("DockBot"));
    }

    @Test
    void what_something_is_based_on_is_the_answer() {
        assertThat(Made.by("object", HARBOUR, "- PierBot routes heavy crates based on the colour code"))
                .contains("What does PierBot route heavy crates based on? => The colour code");
    }

    @Test
    void the_lead_in_of_a_list_is_no_answer() {
        assertThat(Made.by("object", HARBOUR, "- PierBot supports 2 crane engines", "    - Steam", "    - Diesel"))
                .noneMatch(card -> card.contains("2 crane"));
    }

    @Test
    void a_second_verb_is_no_part_of_the_object() {
        assertThat(Made.by("object", HARBOUR, "- PierBots take a full daily photo and also store crate lists"))
                .noneMatch(card -> card.contains("store crate"));
    }

    @Test
    void what_is_enabled_is_a_deed_or_a_thing() {
        assertThat(Made.by("object", HARBOUR, "- PierBot enables provide spare keys to sailors"))
                .contains("What does PierBot enable you to do? => Provide spare keys to sailors");
        assertThat(Made.by("object", HARBOUR, "- PierBot allows fixed berths"))
                .noneMatch(card -> card.contains("to do"));
    }

    @Test
    void a_part_of_a_course_is_no_place() {
        assertThat(Made.by("object", HARBOUR, "### Crane Lab 2", "- Crates are moved by two porters"))
                .noneMatch(card -> card.contains("In Crane Lab"));
    }

    @Test
    void an_answer_is_said_to_its_end_and_names_something() {
        assertThat(Made.by("object", HARBOUR, "- PierBots would get a crate or whatever"))
                .containsExactly("What would PierBots get? => A crate");
        assertThat(Made.by("object", HARBOUR, "- for crates painted on your old pier"))
                .isEmpty();
        assertThat(Made.by("object", HARBOUR, "- PierBots block wet crates for instance"))
                .noneMatch(card -> card.contains("instance"));
        assertThat(Made.by("object", HARBOUR, "- PierBots block wet crates")).isNotEmpty();
    }

    @Test
    void a_value_is_not_asked_backwards() {
        assertThat(Made.by("subject", HARBOUR, "- PierBot's lock time is maximum of 5 mins"))
                .isEmpty();
        assertThat(Made.by("subject", HARBOUR, "- PierBot's lock time is set by the toll office"))
                .isNotEmpty();
    }

    @Test
    void a_name_that_repeats_itself_defines_nothing() {
        assertThat(Made.by(
                        "definition", HARBOUR, "- Night Crane Budget - watches the costs of every night crane you own"))
                .isEmpty();
        assertThat(Made.by("definition", HARBOUR, "- HAAS - harbour as a service"))
                .isEmpty();
        assertThat(Made.by("definition", HARBOUR, "- Toll Budget - watches the costs of every crane you own"))
                .isNotEmpty();
    }

    @Test
    void the_use_of_a_letter_is_not_the_use_of_the_heading() {
        assertThat(Made.by("use-case", HARBOUR, "Crane types", "    - K for knots.Use case is heavy tankers"))
                .isEmpty();
        assertThat(Made.by("use-case", HARBOUR, "Tar Crane", "    - Use case: heavy tankers"))
                .isNotEmpty();
    }
}

package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines that lean on what stands above, before or behind them: labels, pronouns, remedies, short questions. */
class TerseLabelsTest {

    private static final String DEPOT = "======== Depot ========\n";

    @Test
    void a_quality_as_a_label_takes_the_noun_of_its_heading() {
        String note = DEPOT
                + "Gates\n    - Public: leads to the market\n    - Private: cannot communicate with other yards\n";
        assertThat(CardsOf.rule("object", note))
                .contains("In Depot, what can a private gate not communicate with? => Other yards");
    }

    @Test
    void two_things_taken_for_one_are_no_card() {
        String note = DEPOT
                + "Gates\n    - Private: closed. You will build a lift in the yard, and it directs the private gate to the market\n";
        assertThat(CardsOf.rule("object", note)).noneMatch(card -> card.contains("direct the private gate"));
    }

    @Test
    void the_level_of_a_thing_is_asked() {
        assertThat(CardsOf.bullets("quality", "The Seal List is crate level"))
                .containsExactly("On which level is the Seal List? => Crate");
        assertThat(CardsOf.proposed("quality", "The Seal List works at the crate level"))
                .containsExactly("On which level does the Seal List work? => Crate");
        assertThat(CardsOf.bullets("quality", "The Seal List is on the same level"))
                .isEmpty();
    }

    @Test
    void a_way_with_its_aim_is_asked_for_the_aim() {
        String note = DEPOT
                + "Parcels leave\n    - via Small Crane - for Boxes and Letters\n    - via Large Crane - the rest\n";
        assertThat(CardsOf.rule("definition", note))
                .contains(
                        "What is Small Crane used for? => For Boxes and Letters",
                        "What is Large Crane used for? => For the rest (not Boxes and Letters)");
    }

    @Test
    void the_rest_of_nothing_is_no_card() {
        String note = DEPOT + "Parcels leave\n    - via Small Crane - often\n    - via Large Crane - the rest\n";
        assertThat(CardsOf.rule("definition", note)).isEmpty();
    }

    @Test
    void only_a_deed_leads_into_something() {
        assertThat(CardsOf.bullets("definition", "Parcel Loader: load crates into the hall"))
                .contains("What does Parcel Loader do? => Load crates into the hall");
    }

    @Test
    void what_is_not_required_is_told_with_the_but_behind_it() {
        assertThat(CardsOf.rule("none", DEPOT + "Twin Chain\n    - No spare clerk is required (but he may help)\n"))
                .containsExactly("What is not required with Twin Chain? => Spare clerk (but he may help)");
        assertThat(CardsOf.rule("none", DEPOT + "Twin Chain\n    - No spare clerk is required (unless it rains)\n"))
                .isEmpty();
    }

    @Test
    void what_one_need_not_do_is_asked() {
        assertThat(CardsOf.rule("none", DEPOT + "Twin Chain\n    - No need to count the crates by hand\n"))
                .containsExactly("What do you not need to count by hand with Twin Chain? => The crates");
        assertThat(CardsOf.rule("none", DEPOT + "Twin Chain\n    - No need to set gate alarms\n"))
                .containsExactly("What do you not need to set with Twin Chain? => Gate alarms");
        assertThat(
                        CardsOf.rule(
                                "none",
                                DEPOT
                                        + "Twin Chain\n    - No need to know the colours\n    - No need to paint it\n    - No need to lift crates or wash lids\n"))
                .isEmpty();
        assertThat(
                        CardsOf.rule(
                                "none",
                                DEPOT
                                        + "Crate capacity\n    On-demand\n        No capacity planning need\n    Booked\n        Lifts at dawn\n"))
                .containsExactly("What is not needed with On-demand? => Capacity planning");
    }

    @Test
    void a_case_says_what_a_name_means_without_the_writers_content() {
        assertThat(
                        CardsOf.rule(
                                "definition",
                                DEPOT
                                        + "Cranes\n    - Crane hit: If porter get hook from crane it is ok. it is called crane hit\n"))
                .containsExactly("What does Crane hit mean? => If porter get hook from crane");
    }

    @Test
    void a_slip_of_the_pen_is_read_as_the_name_it_was_meant_to_be() {
        String note = DEPOT
                + "Delays\n    Reasons:\n        How Keys/Locks - a lock is opened too often\n        Very large crates - the crane depends on their size\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly("What are the 2 reasons for Depot Delays? => - Hot Keys/Locks - Very large crates");
        assertThat(CardsOf.all(DEPOT + "Delays\n    - How keys work - they open locks\n"))
                .noneMatch(card -> card.contains("Hot"));
    }

    @Test
    void when_something_must_be_done_beforehand_is_asked() {
        assertThat(CardsOf.bullets("how-long", "You need to count the crates beforehand"))
                .containsExactly("In Parcel Queue, when do you need to count the crates? => Beforehand");
    }

    @Test
    void how_often_in_a_time_something_is_done_is_asked() {
        assertThat(CardsOf.bullets("how-long", "You can change the night lamps once in 24 hours"))
                .containsExactly("In Parcel Queue, how often can you change the night lamps? => Once in 24 hours");
        assertThat(CardsOf.bullets("how-long", "The crane may be oiled only 3 times a week"))
                .containsExactly("In Parcel Queue, how often may the crane be oiled? => Only 3 times a week");
        assertThat(CardsOf.bullets("number-with-qualifier", "You can change the night lamps once in 24 hours"))
                .isEmpty();
        assertThat(CardsOf.bullets("how-long", "Can change the night lamps once in 24 hours"))
                .isEmpty();
    }

    @Test
    void them_are_the_things_of_the_sentence_before() {
        assertThat(CardsOf.bullets("how-long", "Crates are numbered. You order them ahead of time"))
                .containsExactly("In Parcel Queue, when do you order crates? => Ahead of time");
        assertThat(CardsOf.bullets("how-long", "Crates and lids are numbered. You order them ahead of time"))
                .noneMatch(card -> card.contains("order crates"));
    }

    @Test
    void a_short_question_needs_the_sentence_before_it() {
        assertThat(CardsOf.proposed(
                        "own-question", "The Night Gate has 7 bars. But why 7? Because 7 is the most that fit"))
                .containsExactly("The Night Gate has 7 bars. Why 7? => 7 is the most that fit");
        assertThat(CardsOf.bullets(
                        "own-question", "The Night Gate has bars. But why 7? Because 7 is the most that fit"))
                .isEmpty();
    }

    @Test
    void the_value_of_a_setting_is_asked_with_its_aim() {
        assertThat(CardsOf.bullets("setting", "To lock the gate at night, we set `boltMode` as Deep"))
                .containsExactly("To lock the gate at night, what must you set `boltMode` to? => Deep");
        assertThat(CardsOf.bullets("setting", "You can set `boltMode` to Deep")).isEmpty();
    }

    @Test
    void the_manner_behind_an_object_stays_in_the_question() {
        assertThat(CardsOf.bullets("object", "By the back gate you can talk with neighbours easily"))
                .containsExactly("In Parcel Queue, by the back gate, what can you talk with easily? => Neighbours");
    }

    @Test
    void the_one_thing_under_a_role_is_asked() {
        String note = DEPOT + "Night Belt\n    - Lifter\n        Small Cranes\n    - Remarks\n        Noisy belt\n";
        assertThat(CardsOf.rule("list", note)).containsExactly("What is the lifter of Night Belt? => Small Cranes");
    }

    @Test
    void remedies_are_those_for_the_error_before_them() {
        String note = DEPOT
                + "Night Belt\n    - If a crate is too heavy it raises CrateLost error\n        Solutions:\n            - Use lighter crates\n            - Wait for the porter\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly(
                        "What are the 2 solutions for the CrateLost error? => - Use lighter crates - Wait for the porter");
    }

    @Test
    void things_called_logs_can_help() {
        assertThat(CardsOf.rule("object", DEPOT + "Gate Logs\n    Helps to find lost parcels\n"))
                .containsExactly("What do Gate Logs help to do? => Find lost parcels");
    }

    @Test
    void the_sign_of_a_count_is_read_as_number() {
        assertThat(CardsOf.rule("formula", DEPOT + "Cranes\n    - #of cranes = ceil(max(# by weight, # by size))\n"))
                .containsExactly("What is the formula for the number of cranes? => ceil(max(# by weight, # by size))");
    }

    @Test
    void a_worked_example_asks_for_the_unit_of_its_result() {
        String note = DEPOT
                + "Crane Units (CRU)\n    Sample 1: 20 crates are lifted per hour\n        20 * (1 h / 1 h) * 2 = 40 CRUs\n    Sample 2: 30 crates are lifted per day\n        30 * (1 h / 3 h) * 2 = 20\n";
        assertThat(CardsOf.rule("formula", note))
                .containsExactly(
                        "Crane Units: 20 crates are lifted per hour – how many CRUs is that? => 40",
                        "Crane Units: 30 crates are lifted per day – how many CRUs is that? => 20");
    }

    @Test
    void a_result_may_be_as_many_as_was_given_and_another_in_another_case() {
        String note = DEPOT
                + "Crane Units (CRU)\n    Sample 1:\n        10 crates per hour, 4 t each\n        10 * 1 h * ceil(4t/4t) = 10CRUs\n        It would be 20 if the wet deck was used\n    Sample 2:\n        6 crates per day\n        6 * 5 = 30\n        That will be fine if it rains\n";
        assertThat(CardsOf.rule("formula", note))
                .containsExactly(
                        "Crane Units: 10 crates per hour, 4 t each – how many CRUs is that? => 10 CRUs",
                        "Crane Units: 10 crates per hour, 4 t each – how many CRUs would that be if the wet deck was used? => 20",
                        "Crane Units: 6 crates per day – how many CRUs is that? => 30");
    }

    @Test
    void a_lead_in_without_a_subject_is_no_label() {
        String note = "# Harbour Crane\n\n* can lift extra crates in winter\n  * up to 35 t\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("can lift extra crates in winter:"));
    }

    @Test
    void values_of_sample_code_are_not_asked() {
        String note = "# Gate Ticket\n\n```json\n{\n  \"owner\": \"4711\",\n  \"ttlMinutes\": 35\n}\n```\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("4711") || card.contains("=> `35`"));
    }

    @Test
    void a_sentence_before_a_dash_labels_only_the_sentence_behind_it() {
        assertThat(
                        CardsOf.bullets(
                                "cloze",
                                "Crates consist of - a lid, a box and a seal. All the crates in a yard carry the same seal number."))
                .isNotEmpty()
                .noneMatch(card -> card.contains("consist of: All") || card.contains("consist of: all"));
        assertThat(CardsOf.bullets(
                        "cloze",
                        "Crane XL-NIGHT has lower speed - up to 30 crates. Crates are lifted only by lamp light."))
                .anyMatch(card -> card.startsWith("Crane XL-NIGHT: Crates are lifted"))
                .noneMatch(card -> card.contains("lower speed: Crates"));
        assertThat(CardsOf.bullets("cloze", "Night crane - lifts crates. The old chains are oiled on Sundays."))
                .anyMatch(card -> card.startsWith("Night crane: "));
    }
}

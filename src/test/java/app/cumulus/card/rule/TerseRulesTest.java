package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerseRulesTest {

    private static final String HEADING = "======== Harbour Crane ========\n";

    private static String under(String heading, String... lines) {
        StringBuilder note = new StringBuilder(HEADING).append(heading).append('\n');
        for (String line : lines) {
            note.append("    - ").append(line).append('\n');
        }
        return note.toString();
    }

    @Test
    void what_each_thing_of_a_chain_must_allow() {
        assertThat(CardsOf.rule(
                        "grant",
                        under(
                                "Night Yard",
                                "North Gate List to allow lorries from the quay -> South Gate List to allow carts")))
                .containsExactly(
                        "What must North Gate List allow? => Lorries from the quay",
                        "What must South Gate List allow? => Carts");
        assertThat(CardsOf.rule(
                        "grant", under("Night Yard", "Check your crane permit first (should include DockFullAccess)")))
                .containsExactly("What should your crane permit include? => DockFullAccess");
        assertThat(CardsOf.rule(
                        "grant",
                        under(
                                "Night Yard",
                                "You can move the crane into your own yard",
                                "Check your crane permit first (should include DockFullAccess)")))
                .isEmpty();
        assertThat(CardsOf.rule(
                        "grant",
                        under(
                                "Night Yard",
                                "Open the North Gate to allow lorries",
                                "The Gate needs a List to allow carts")))
                .isEmpty();
    }

    @Test
    void what_can_be_done_with_the_thing_of_the_heading() {
        assertThat(CardsOf.rule("able", under("Parcel Scanner", "Reads labels", "Can filter letters")))
                .containsExactly("What can Parcel Scanner do with letters? => Filter them");
        assertThat(CardsOf.rule("able", under("Parcel Scanner", "Reads labels", "Can be attached Night Lamp")))
                .containsExactly("What can you attach to Parcel Scanner? => Night Lamp");
        assertThat(CardsOf.rule("able", under("Parcel Scanner", "Reads labels", "Can be attached by screws")))
                .isEmpty();
    }

    @Test
    void what_a_thing_ensures_means_and_looks_like() {
        assertThat(
                        CardsOf.rule(
                                "assured",
                                under(
                                        "Spare Crane",
                                        "Allows you to book a number of lorries to ensure that the yard has enough room at night")))
                .containsExactly("What does Spare Crane ensure? => The yard has enough room at night");
        assertThat(CardsOf.rule(
                        "explained",
                        under("Night Curfew", "We can set Night Curfew. It means the gates stay shut until dawn")))
                .containsExactly("What does Night Curfew mean? => The gates stay shut until dawn");
        assertThat(CardsOf.rule(
                        "explained", under("Twin Hook", "Lifts", "It looks like two hooks are tied to one rope")))
                .containsExactly("What does Twin Hook look like? => Two hooks are tied to one rope");
        assertThat(CardsOf.rule("explained", under("Twin Hook", "Lifts", "It means this is bad", "It looks like rain")))
                .isEmpty();
    }

    @Test
    void what_comes_after_a_deed_or_a_limit_and_when() {
        assertThat(CardsOf.rule(
                        "afterwards", under("Lost Parcels", "after mending labels we can send the parcel to the quay")))
                .containsExactly(
                        "In Harbour Crane, what can you do after mending labels? => Send the parcel to the quay");
        assertThat(
                        CardsOf.rule(
                                "afterwards",
                                under(
                                        "Lost Parcels",
                                        "You can set a limit of rounds that a parcel makes. After that limit parcel goes to the Attic for repair purposes")))
                .containsExactly(
                        "What happens to the parcel after the limit of rounds that a parcel makes? => Goes to the Attic",
                        "For what purpose does parcel go to the Attic? => Repair");
        assertThat(CardsOf.rule(
                        "afterwards",
                        under("Lost Parcels", "During creation of the crane, we need to attach a Night Lamp")))
                .containsExactly("When must you attach a Night Lamp? => During creation of the crane");
        // "or …" below: creation is not the only time
        assertThat(CardsOf.rule(
                        "afterwards",
                        under(
                                "Lost Parcels",
                                "During creation of the crane, we can attach a Night Lamp",
                                "or we can attach it by the key file of the yard")))
                .isEmpty();
        assertThat(CardsOf.rule(
                        "afterwards",
                        under(
                                "Lost Parcels",
                                "We can keep our parcels from being sent to a closed pier",
                                "To do that, during creation of the crane, we need to attach a Night Lamp")))
                .containsExactly(
                        "To keep your parcels from being sent to a closed pier, when must you attach a Night Lamp? => During creation of the crane");
        assertThat(CardsOf.rule("afterwards", under("Night Lamp", "A lamp can only be dyed at launch")))
                .containsExactly("When can a lamp be dyed? => Only at launch");
        assertThat(CardsOf.rule("afterwards", under("Night Lamp", "It can be tied to the crane when creation")))
                .isEmpty();
        assertThat(CardsOf.rule(
                        "afterwards", under("Lost Parcels", "After that limit it is over", "After this you can go")))
                .isEmpty();
    }

    @Test
    void what_still_works_and_what_may_happen() {
        assertThat(CardsOf.rule(
                        "still", under("Power", "Even if you cut the main cable, Night Lamp still works without fuel")))
                .containsExactly(
                        "In Power, what still works without fuel even if you cut the main cable? => Night Lamp");
        assertThat(
                        CardsOf.rule(
                                "still",
                                under(
                                        "Parcel Bell",
                                        "If two carts ring the Parcel Bell at once, it is possible that only one porter comes")))
                .containsExactly("What may happen if two carts ring the Parcel Bell at once? => Only one porter comes");
    }

    @Test
    void where_outside_and_in_which_mode() {
        assertThat(CardsOf.rule(
                        "outside",
                        under("Storage", "By default Harbour Crates are kept outside of your hall (in the yard)")))
                .containsExactly("Where are Harbour Crates kept by default? => Outside of your hall (in the yard)");
        assertThat(CardsOf.rule(
                        "outside",
                        under("Harbour Queue", "Count parcels in Slow Lane mode", "Parcels in Slow Lane mode")))
                .containsExactly("For Harbour Queue, in which mode are parcels counted? => Slow Lane");
    }

    @Test
    void which_branch_is_taken() {
        assertThat(CardsOf.rule(
                        "branch", under("Overload behaviors", "if urgent => send it back at once", "if slow => wait")))
                .containsExactly("Which of the Overload behaviors applies if urgent? => Send it back at once");
        assertThat(CardsOf.rule(
                        "branch",
                        under("Crane Alarm", "if urgent => send it back", "if the rope is cut -> the bell rings")))
                .containsExactly("In Crane Alarm, what happens if the rope is cut? => The bell rings");
    }

    @Test
    void only_so_many_and_for_how_long() {
        assertThat(CardsOf.rule(
                        "only",
                        under("Pier Lock", "Only a porter may open the Pier Lock", "Only red parcels may pass")))
                .containsExactly("How many porters may open the Pier Lock? => Only one");
        assertThat(CardsOf.rule(
                        "how-long",
                        under("Pier Lock", "The Pier Lock sends a note and tries to close the gate for up to 6 hours")))
                .containsExactly("For how long does the Pier Lock try to close the gate? => For up to 6 hours");
        assertThat(CardsOf.rule(
                        "how-long", under("Pier Lock", "With a Night Lamp you can read the list every 2 minutes")))
                .containsExactly("How often can you read the list with a Night Lamp? => Every 2 minutes");
    }

    @Test
    void qualities_and_what_some_rows_share() {
        assertThat(CardsOf.rule(
                        "quality",
                        under("Direct Belt", "It is totally private, safe and fast", "It is near, Bob and red")))
                .containsExactly("Which 3 properties does Direct Belt have? => - Private - Safe - Fast");
        assertThat(CardsOf.rule("quality", under("Ferry launch type", "It's all crewless")))
                .containsExactly("Which launch type is all crewless? => Ferry");
        assertThat(CardsOf.rule("quality", under("Belt benefits", "High availability", "Runs")))
                .isEmpty();
        assertThat(
                        CardsOf.rule(
                                "shared",
                                HEADING
                                        + "Storage\n    There are 3 storage sheds:\n        Attic: elastic\n        Hall: elastic\n        Yard: 10 crates\n"))
                .containsExactly("Which 2 of the storage sheds are elastic? => - Attic - Hall");
    }

    @Test
    void steps_of_one_sentence_and_the_one_that_is_marked() {
        assertThat(
                        CardsOf.rule(
                                "in-turn",
                                HEADING
                                        + "Parcel Layers\n    - Export labels to re-use them:\n        Just create a layer, upload the label and import it in your list\n"))
                .containsExactly(
                        "In Parcel Layers, what are the 3 steps to export labels? => 1. Create a layer 2. Upload the label 3. Import it in your list");
        assertThat(CardsOf.rule(
                        "marked", under("Cranes", "There are 3 types of crane: Tower (outdated), Bridge, Mobile")))
                .containsExactly("Which type of crane is outdated? => Tower");
    }

    @Test
    void a_name_with_a_full_stop_and_a_name_behind_a_circumstance_are_what_the_rest_speaks_of() {
        assertThat(CardsOf.proposed("object", "Gate Lists. You can write one per gate. It uses red ink"))
                .contains("What does Gate List use? => Red ink");
        assertThat(CardsOf.rule(
                        "object", under("Locks", "With a seal of wax - SL-2: Parcels must be provided in boxes")))
                .containsExactly("In SL-2, what must Parcels be provided in? => Boxes");
    }

    @Test
    void the_state_of_the_other_half_and_what_it_is_for_are_asked() {
        assertThat(CardsOf.rule(
                        "either-or",
                        under(
                                "Night Lamp",
                                "It is by default enabled in ALPHA, while disabled in BETA and GAMMA by default")))
                .contains("Is Night Lamp disabled or enabled in BETA and GAMMA by default? => Disabled");
        assertThat(CardsOf.rule(
                        "fitting",
                        under("Double Key", "We can ask porters for a Double Key. For heavy crates and glass")))
                .containsExactly("What is Double Key for? => Heavy crates and glass");
    }

    @Test
    void what_is_ensured_in_brackets_is_a_duty() {
        assertThat(CardsOf.proposed("object", "Open the gate. (make sure the Gate List contains a valid permit)"))
                .contains("What must the Gate List contain? => A valid permit");
    }
}

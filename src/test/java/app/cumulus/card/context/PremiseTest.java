package app.cumulus.card.context;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.card.generate.CardGenerator;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class PremiseTest {

    private static List<String> cards(String note) {
        return new CardGenerator()
                .generate(new NoteReader().read("depot.txt", note)).drafts().stream()
                        .filter(Draft::active)
                        .map(draft -> draft.content().text().question() + " => "
                                + draft.content().text().answer())
                        .toList();
    }

    @Test
    void conditions_are_no_facts() {
        assertThat(cards("""
                Freight Depot
                =============
                - If any of the following are true, you should call the harbour master:
                  - You are loading barrels of whale oil onto the night ferry
                  - Your crates are stored under the northern crane
                - The northern crane lifts barrels of salted herring onto the morning ferry
                """))
                .noneMatch(card -> card.contains("whale oil") || card.contains("crates are"))
                .anyMatch(card -> card.contains("salted herring"));
    }

    @Test
    void what_depends_on_the_case_before_is_no_fact() {
        String rule = "- Night cranes must be bright and open to the porters of the yard\n";
        assertThat(cards("Freight Depot\n=============\n- The ferry must be dry. Then all cranes can be dark\n" + rule))
                .anyMatch(card -> card.contains("bright"));
        assertThat(cards(
                        "Freight Depot\n=============\n- The ferry must be dry. In this case night cranes can be dark\n"
                                + rule))
                .noneMatch(card -> card.contains("bright"));
    }

    @Test
    void actors_that_are_told_apart_by_numbers_belong_to_an_example() {
        assertThat(cards("""
                Freight Depot
                =============
                - In short, queue 3 will only receive crates that are weighed in queue 2
                """)).isEmpty();
    }

    @Test
    void one_numbered_thing_is_a_fact() {
        assertThat(cards("""
                Freight Depot
                =============
                - The morning ferry always receives its salted herring from queue 2
                """)).isNotEmpty();
    }

    @Test
    void brackets_behind_an_item_speak_of_that_item() {
        assertThat(cards("""
                Freight Depot
                =============
                - Night crew (Fog is not a danger. High wages)
                - Morning crew (Paid by the week, needs no lamps)
                """)).noneMatch(card -> card.contains("not a danger"));
    }

    @Test
    void this_under_a_value_does_not_speak_of_what_has_the_value() {
        assertThat(cards("""
                Freight Depot
                =============
                - Setting: `open the north gate`
                  - This is the recommended setting if your ferries carry salted herring
                """)).noneMatch(card -> card.startsWith("Freight Depot is the"));
    }

    @Test
    void what_only_announces_goes_from_the_beginning_of_a_sentence() {
        assertThat(cards("""
                Freight Depot
                =============
                - As we'll see later, a night crane lifts barrels of salted herring onto the ferry
                """)).isNotEmpty().noneMatch(card -> card.contains("see later"));
    }

    @Test
    void what_announces_before_a_colon_goes() {
        assertThat(cards("""
                Freight Depot
                =============
                - to add about night cranes: the harbour supports night cranes for barrels of salted herring
                - Under the hood: the weight of crates is written to a stone tablet in the cellar
                """))
                .isNotEmpty()
                .noneMatch(card -> card.contains("add about") || card.contains("nder the hood"));
    }

    @Test
    void sides_of_a_thing_and_parts_of_a_course_are_no_subjects() {
        assertThat(cards("""
                # Harbour Course
                ## Module 1: Intro
                ### Night Cranes
                - Positive
                  - Is limited to 7 barrels per ferry
                - Negative
                  - Is limited to 9 lamps per pier
                ## Module 2: Ferries
                - Ferries carry barrels of salted herring
                ## Module 3: Piers
                - Piers are built of oak
                """))
                .anyMatch(card -> card.contains("Night Cranes") && card.contains("barrels per ferry"))
                .noneMatch(card -> card.startsWith("Night Cranes Positive") || card.contains("Module"));
    }

    @Test
    void a_heading_loses_the_include_at_its_end() {
        assertThat(cards("""
                # Freight Depot
                ## Night cranes
                Good habits include:
                - Lock down the chain of the crane
                - Follow the whistle of the harbour master
                """)).noneMatch(card -> card.contains("Good habits include"));
    }

    @Test
    void do_not_see_tells_a_lack_and_no_duty() {
        assertThat(cards("""
                Freight Depot
                =============
                - Don't see the true weight of crates
                """)).noneMatch(card -> card.contains("must you not see"));
    }

    @Test
    void the_example_begins_with_consider() {
        assertThat(cards("""
                Freight Depot
                =============
                - Cranes lift crates onto the pier. For example, consider a merchant with a shop that sells fish in the town. \
                Every time the merchant receives a parcel, it carries the parcel to a storage cellar
                """)).noneMatch(card -> card.contains("storage cellar"));
    }

    @Test
    void what_holds_under_one_of_several_labels_is_not_asked_without_it() {
        assertThat(cards("""
                -----Depot-----
                Cargo Sheds
                    north:
                        Cargo is tied to the lifecycle of the north gate
                    south:
                        Cargo is tied to the ferry
                """))
                .noneMatch(card -> card.equals("Cargo is tied to the lifecycle of the […] => north gate"));
    }

    @Test
    void both_without_their_names_are_nobody() {
        assertThat(cards("""
                Freight Depot
                =============
                - By default, both kinds will delete the weighing list at the gate
                """)).isEmpty();
    }

    @Test
    void what_a_line_means_is_not_told_without_it() {
        String note = """
                Freight Depot
                =============
                - A crane number has 24 digits for the yard and 8 digits for the hook
                - Meaning you have 40 northern cranes for the barrels of whale oil
                """;
        assertThat(cards(note)).noneMatch(card -> card.contains("whale oil"));
        assertThat(cards(note.replace("Meaning you", "You"))).anyMatch(card -> card.contains("whale oil"));
    }

    @Test
    void what_you_do_then_is_no_fact_without_the_case_of_the_sentence_before() {
        assertThat(cards("""
                Freight Depot
                =============
                - At the end of the storm season, you can leave crates on the quay. You are charged harbour rates until the lorry takes the crates
                """)).noneMatch(card -> card.startsWith("You are"));
    }

    @Test
    void of_two_that_are_compared_a_second_sentence_names_one() {
        String note = """
                Freight Depot
                =============

                # Cranes vs Hoists

                - %s cannot be locked by night. If a storm breaks, crates are lost
                """;
        assertThat(cards(note.formatted("Cranes"))).noneMatch(card -> card.contains("storm"));
        assertThat(cards(note.formatted("Gates"))).anyMatch(card -> card.contains("storm"));
    }

    @Test
    void under_no_heading_your_crates_are_those_of_the_first_sentence() {
        // EC2 is named, so that a missing heading alone does not turn the card away
        String told = "* HarbourFS keeps crates in the northern shed. ";
        String yours = "EC2 porters can open your crates across all piers at night\n";
        assertThat(cards("* " + yours)).anyMatch(card -> card.toLowerCase().contains("your crates"));
        assertThat(cards(told + yours)).noneMatch(card -> card.toLowerCase().contains("your crates"));
        assertThat(cards("# HarbourFS\n" + told + yours))
                .anyMatch(card -> card.toLowerCase().contains("your crates"));
    }
}

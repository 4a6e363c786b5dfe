package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Golden cards of lists whose lead-in is a sentence. */
class LeadsTest {

    private static String under(String lead, String... items) {
        StringBuilder note =
                new StringBuilder("# Harbour Crane\n\n* ").append(lead).append('\n');
        for (String item : items) {
            note.append("  * ").append(item).append('\n');
        }
        return note.toString();
    }

    @Test
    void what_follows_is_asked_for_by_the_noun_of_the_lead_in() {
        assertThat(CardsOf.rule(
                        "list", under("Spare seals are sold for the following crates:", "Oak Crate", "Tin Crate")))
                .containsExactly("For which 2 crates are spare seals sold? => - Oak Crate - Tin Crate");
        assertThat(CardsOf.rule(
                        "list", under("Seals can be printed at 3 levels:", "Crate level", "Yard level", "Row level")))
                .containsExactly("At which 3 levels can seals be printed? => - Crate level - Yard level - Row level");
        assertThat(CardsOf.rule("list", under("They are sold for the following crates:", "Oak Crate", "Tin Crate")))
                .isEmpty();
    }

    @Test
    void a_sentence_that_ends_in_are_names_the_kind_before_it() {
        assertThat(CardsOf.rule(
                        "list", under("In general the two ways to mend a crane are:", "**Welding**", "**Gluing**")))
                .containsExactly("What are the 2 ways to mend a crane? => - Welding - Gluing");
        assertThat(CardsOf.rule("list", under("Following are the keepers of the gate:", "Night Clerk", "Day Clerk")))
                .containsExactly("What are the 2 keepers of the gate? => - Night Clerk - Day Clerk");
        assertThat(CardsOf.rule("list", under("Yard Scales are:", "Heavy", "Precise")))
                .isEmpty();
    }

    @Test
    void only_certain_ones_are_asked_for_by_what_they_can_do() {
        assertThat(CardsOf.rule(
                        "list",
                        under("Only certain types of parcels can be stored in a cold hall:", "Sealed Crates", "Glass")))
                .containsExactly("Which 2 types of parcels can be stored in a cold hall? => - Sealed Crates - Glass");
    }

    @Test
    void orders_under_an_aim_are_its_steps() {
        assertThat(CardsOf.rule(
                        "process",
                        under(
                                "To move a crane from one yard to another:",
                                "Lock the arm of it",
                                "Load the base onto a barge",
                                "Build the crane in the new yard")))
                .containsExactly(
                        "What are the 3 steps to move a crane from one yard to another, in order? => 1. Lock the arm of it 2. Load the base onto a barge 3. Build the crane in the new yard");
        assertThat(CardsOf.rule(
                        "process",
                        under("To move a crane from one yard to another:", "Barge", "Lorry with a flat bed", "Rail")))
                .isEmpty();
    }

    @Test
    void what_only_points_at_the_lines_below_is_no_answer() {
        assertThat(CardsOf.proposed("object", "The yard consists of the following"))
                .isEmpty();
        assertThat(CardsOf.proposed("object", "Crane Pass enables you to identify"))
                .isEmpty();
    }
}

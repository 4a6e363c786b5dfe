package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Golden cards of what lines say of the thing above them: that it is the best of its kind, what it does, takes and lacks. */
class TraitsTest {

    private static final String HEADING = "======== Harbour Crane ========\n";

    private static String under(String heading, String... lines) {
        StringBuilder note = new StringBuilder(HEADING).append(heading).append('\n');
        for (String line : lines) {
            note.append("    - ").append(line).append('\n');
        }
        return note.toString();
    }

    @Test
    void the_best_of_a_kind_is_asked_for() {
        assertThat(CardsOf.rule(
                        "rank",
                        under("Lifting modes", "Slow Chain: one crate at a time. Lowest cost", "Twin Chain: Fastest")))
                .containsExactly(
                        "Which Lifting mode has the lowest cost? => Slow Chain",
                        "Which Lifting mode is the fastest? => Twin Chain");
        assertThat(CardsOf.rule("rank", under("Night Yard", "Slow Chain: Fastest", "Twin Chain: Lowest cost")))
                .isEmpty();
    }

    @Test
    void what_is_done_with_one_thing_in_several_ways() {
        assertThat(CardsOf.rule("deeds", under("Yard", "Label Scanner: weigh, sort, and store sealed parcels")))
                .containsExactly(
                        "Which 3 things can be done with sealed parcels in Label Scanner? => - Weigh - Sort - Store");
        assertThat(CardsOf.rule("deeds", under("Yard", "Label Scanner: red, green, and blue sealed parcels")))
                .isEmpty();
    }

    @Test
    void what_is_not_needed_and_takes_no_time() {
        assertThat(CardsOf.rule("none", under("Twin Chain", "Moves crates at night", "No spare clerk needed")))
                .containsExactly("What is not needed with Twin Chain? => Spare clerk");
        assertThat(CardsOf.rule("none", under("Twin Chain", "Moves crates at night", "No crane downtime")))
                .containsExactly("How much crane downtime does Twin Chain have? => None");
        assertThat(CardsOf.rule("none", under("Twin Chain", "Moves crates at night", "No chain links needed")))
                .isEmpty();
    }

    @Test
    void with_what_a_thing_is_done_and_how_long_it_takes() {
        assertThat(CardsOf.rule(
                        "purpose", under("Twin Chain", "Moves crates at night", "Track parcels using Gate Log")))
                .containsExactly("With what should you track parcels in Twin Chain? => Gate Log");
        assertThat(CardsOf.rule("purpose", under("Twin Chain", "Moves crates at night", "Track parcels using a lamp")))
                .isEmpty();
        assertThat(CardsOf.rule(
                        "how-long", under("Twin Chain", "Moves crates at night", "Takes at least a month to build")))
                .containsExactly("How long does Twin Chain take to build? => At least a month");
    }

    @Test
    void what_one_of_a_unit_stands_for_is_asked_rather_than_its_last_number() {
        assertThat(CardsOf.rule("object", under("Lift Unit", "1 LFU represents 2 lifts of a crate up to 9 kg")))
                .containsExactly("In Lift Unit, what does 1 LFU represent? => 2 lifts of a crate up to 9 kg");
    }

    @Test
    void the_last_of_a_row_says_what_it_is_great_for() {
        assertThat(CardsOf.rule("use-case", under("Twin Chain", "quick start, 0 noise, great for villages")))
                .containsExactly("What is Twin Chain great for? => Villages");
    }

    @Test
    void a_command_is_asked_for_without_what_is_put_into_it() {
        assertThat(CardsOf.rule(
                        "purpose", under("Twin Chain", "use `lift <crate or box>` to move a crate or box at night")))
                .containsExactly("In Twin Chain, what do you use to move a crate or box at night? => `lift`");
        assertThat(CardsOf.rule("purpose", under("Twin Chain", "use `lift` and `drop` to move a crate at night")))
                .isEmpty();
    }
}

package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Golden cards of lines that say which values do what, for what a thing is used, and what is possible under a heading. */
class RangesTest {

    private static String under(String heading, String... lines) {
        StringBuilder note = new StringBuilder("======== Harbour Crane ========\n");
        note.append(heading).append('\n');
        for (String line : lines) {
            note.append("    - ").append(line).append('\n');
        }
        return note.toString();
    }

    @Test
    void each_of_two_ranges_does_something_else() {
        assertThat(CardsOf.rule(
                        "ranges",
                        under(
                                "Twin Boom",
                                "Moves crates at night",
                                "The tilt can be 1 to 30 and -1 to -30 to raise or lower the outer boom")))
                .containsExactly(
                        "In Twin Boom, which values of the tilt raise the outer boom? => 1 to 30",
                        "In Twin Boom, which values of the tilt lower the outer boom? => -1 to -30");
        assertThat(CardsOf.rule(
                        "ranges",
                        under(
                                "Twin Boom",
                                "Moves crates at night",
                                "The tilt can be 1 to 30 and -1 to -30 to be safe")))
                .isEmpty();
        assertThat(CardsOf.rule(
                        "ranges",
                        under("Twin Boom", "Moves crates at night", "The tilt can be 1 to 30 to raise the outer boom")))
                .isEmpty();
    }

    @Test
    void a_row_of_bounds_and_default_asks_for_each_of_them() {
        assertThat(CardsOf.rule(
                        "ranges",
                        under("Twin Boom", "Moves crates at night", "lock time - 2min - 9days - default 3 days")))
                .contains(
                        "In Twin Boom, what is the maximum lock time? => 9days",
                        "In Twin Boom, what is the minimum lock time? => 2min");
        assertThat(CardsOf.rule("ranges", under("Twin Boom", "Moves crates at night", "lock time - 2min - default")))
                .isEmpty();
    }

    @Test
    void how_long_it_lasts_is_asked_below_its_name() {
        assertThat(CardsOf.rule("how-long", "======== Harbour Crane ========\nNight Shift\n    - lasts 9 hours.\n"))
                .containsExactly("How long does Night Shift last? => 9 hours");
        assertThat(CardsOf.rule("opening", "======== Harbour Crane ========\nNight Shift\n    - lasts 9 hours.\n"))
                .isEmpty();
    }

    @Test
    void the_jobs_in_brackets_are_examples_of_what_it_is_used_for() {
        assertThat(CardsOf.rule(
                        "named-uses",
                        under("Yard", "Sorted by hand", "Night Crane is used for only indoor jobs (weighing, labels)")))
                .containsExactly(
                        "Night Crane is used for only indoor jobs: which 2, for example? => - Weighing - Labels");
        assertThat(CardsOf.rule(
                        "named-uses",
                        under(
                                "Yard",
                                "Sorted by hand",
                                "Night Crane is used for only indoor jobs (not for outdoor ones)")))
                .isEmpty();
        assertThat(CardsOf.rule(
                        "named-uses",
                        under("Yard", "Sorted by hand", "Night Crane is used for indoor work (weighing, labels)")))
                .isEmpty();
    }

    @Test
    void what_may_be_done_with_several_things_is_one_list() {
        assertThat(CardsOf.rule(
                        "possible",
                        under(
                                "Lighting",
                                "Lamps are checked daily",
                                "Roof lamp can be dimmed",
                                "Gate beacon can be dimmed")))
                .containsExactly(
                        "Which 2 things can be dimmed for Lighting in Harbour Crane? => - Roof lamp - Gate beacon");
        assertThat(CardsOf.rule(
                        "possible",
                        under(
                                "Lighting",
                                "Lamps are checked daily",
                                "Roof lamp can be dimmed",
                                "Gate beacon can be moved")))
                .isEmpty();
        assertThat(CardsOf.rule(
                        "possible",
                        under("Lighting", "Lamps are checked daily", "It can be dimmed", "They can be dimmed")))
                .isEmpty();
    }

    @Test
    void what_a_thing_is_not_for_is_asked() {
        assertThat(CardsOf.rule(
                        "not-for", under("Twin Boom", "Moves crates at night", "NOTE!!! It is not for fragile glass")))
                .containsExactly("What can Twin Boom not be used for? => Fragile glass");
        assertThat(CardsOf.rule("not-for", under("Twin Boom", "Moves crates at night", "It is not for free")))
                .isEmpty();
    }

    @Test
    void both_ends_of_between_are_one_value() {
        String rule = "number-with-qualifier";
        String[] lines = {
            "Moves crates at night",
            "Waiting time between 2 and 90 minutes",
            "The tilt grows between 10 and 20 degrees",
            "Crates are kept between 1 and 7 days",
            "Between 1 and 15 guards per gate"
        };
        assertThat(CardsOf.rule(rule, under("Twin Boom", lines)))
                .containsExactly(
                        "In Twin Boom, what is the waiting time? => Between 2 and 90 minutes",
                        "The tilt grows between […] degrees => 10 and 20",
                        "Between which values are Crates kept? => 1 and 7 days",
                        "In Twin Boom, how many guards are possible per gate? => Between 1 and 15");
        assertThat(CardsOf.rule(
                        "subject",
                        under("Twin Boom", "Moves crates at night", "The wait of PQ is between 2 and 9 days")))
                .isEmpty();
    }
}

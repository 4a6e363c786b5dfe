package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what a gap is made in says something by itself, and of the right thing. */
class StandingSentencesTest {

    private static final String[] HEAD = {"Harbour", "======="};

    private static String[] under(String... lines) {
        String[] all = new String[lines.length + 2];
        System.arraycopy(HEAD, 0, all, 0, 2);
        System.arraycopy(lines, 0, all, 2, lines.length);
        return all;
    }

    @Test
    void a_noun_with_what_tells_which_one_is_no_sentence() {
        assertThat(Made.by("cloze", under("- The origin of all the crates the night porter will distribute")))
                .allMatch(card -> card.startsWith("Harbour: "));
        assertThat(Made.by("cloze", under("- Owners who are able to pay ahead to further reduce the quay toll")))
                .isEmpty();
        assertThat(Made.by("cloze", under("- The crates the porter lifts are weighed at the north gate")))
                .isNotEmpty();
    }

    @Test
    void a_case_behind_an_option_holds_only_where_it_was_chosen() {
        String option = "- You can set the north gate to count ships instead of crates. ";
        String fact = "If a ship is late, the porter closes the gate.";
        assertThat(Made.by("condition", under(option + fact))).noneMatch(card -> card.contains("late"));
        assertThat(Made.by(
                        "condition",
                        under("- You can set the north gate to judge ships by Harbour Tide Checks. "
                                + "When a ship fails the Tide Checks, its marked unfit and will be towed.")))
                .contains("What happens when a ship fails the Tide Checks? => It is marked unfit and will be towed");
        assertThat(Made.by("condition", under("- The north gate counts ships. " + fact)))
                .anyMatch(card -> card.contains("late"));
    }

    @Test
    void two_things_that_happen_in_one_case_are_one_answer() {
        assertThat(Made.by(
                        "condition",
                        under("- When a tug fails the Tide Checks, it is marked unfit and will be towed "
                                + "while the watch calls a new tug.")))
                .containsExactly("What happens when a tug fails the Tide Checks? => "
                        + "It is marked unfit and will be towed, and the watch calls a new tug");
        assertThat(Made.by(
                        "condition",
                        under("- If a barge weighs more than 90 tons then a double rope should be used. "
                                + "It is a must for barges of steel.")))
                .noneMatch(card -> card.contains(", and "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Night Crane - sharing of ropes between two Harbor Gates",
                "Night Crane: support for Harbor Gates and Tram Lines",
                "Night Crane: cost effective lifting of Harbor Gates"
            })
    void a_noun_behind_its_name_is_no_deed(String line) {
        assertThat(CardsOf.proposed("cloze", line))
                .noneMatch(card -> card.matches("(?i).*(?:shares|supports|costs) .*"));
    }

    @Test
    void what_is_only_being_done_belongs_behind_the_heading() {
        assertThat(Made.by(
                        "cloze",
                        "Night Crane",
                        "===========",
                        "- Crates lifted by hand instead of being weighed twice"))
                .allMatch(card -> card.startsWith("Night Crane: "));
    }

    @Test
    void a_remark_in_brackets_without_a_subject_is_not_said_of_the_heading() {
        assertThat(Made.by("cloze", under("- gate list (harbour-kept list of night porters) is sent to the piers")))
                .noneMatch(card -> card.startsWith("Harbour: harbour-kept"));
    }

    @Test
    void a_remark_behind_a_mere_name_is_said_of_it() {
        assertThat(Made.by("object", under("Kinds of gates", "  Night gate (typically used for lorries)")))
                .containsExactly("What is Night gate typically used for? => Lorries");
    }

    @Test
    void a_short_word_behind_a_dash_ends_the_name() {
        String[] note = under("- Tiers:", "  - HB One Yard - XL:", "    - Lower toll, but charged for lifting crates");
        assertThat(Made.by("cloze", note)).isNotEmpty().allMatch(card -> card.startsWith("HB One Yard - XL: "));
    }

    @Test
    void what_stands_under_a_side_of_the_thing_is_shown_with_it() {
        assertThat(Made.by("cloze", under("Use cases for Night Cranes", "- Owners who are able to pay the toll ahead")))
                .isNotEmpty()
                .allMatch(card -> card.startsWith("Night Cranes use case: "));
        assertThat(Made.by("cloze", under("Advantages of harbours:", "  - Go around the cape in weeks")))
                .allMatch(card -> card.startsWith("Harbours advantage: "));
        assertThat(Made.by("cloze", "# Crane", "", "## Benefits", "- Lifts crates with a second hook"))
                .allMatch(card -> card.startsWith("Crane lifts "));
    }

    @Test
    void a_second_half_is_no_card_without_the_first() {
        assertThat(Made.by("cloze", under("- Otherwise, crates would have to be weighed at the north gate")))
                .isEmpty();
        assertThat(Made.by("cloze", under("- More or less like the old crane. The only diff is that it lifts lorries")))
                .noneMatch(card -> card.startsWith("The only diff"));
        assertThat(Made.by("cloze", under("- The night porter opens the north gate for lorries instead")))
                .isEmpty();
        assertThat(Made.by("cloze", under("- Crates are not weighed by hand, the night crane weighs lorries instead")))
                .isNotEmpty();
    }

    @Test
    void the_scene_of_a_question_is_no_fact() {
        assertThat(Made.by(
                        "cloze",
                        under("- Your porters weigh crates from the night pier, but it takes too long."
                                + " Which call makes the pier wait for the porters? - HoldPier")))
                .isEmpty();
        assertThat(
                        Made.by(
                                "object",
                                under(
                                        "- The night crane weighs lorries behind the Sorting Belt of the pier. But what if it is stuck for hours? Call the porter")))
                .isNotEmpty();
    }

    @Test
    void a_case_before_a_dash_is_the_case_of_what_follows() {
        assertThat(Made.by("cloze", under("- if the night crane is stuck - call the harbour master")))
                .isNotEmpty()
                .allMatch(card -> card.startsWith("If "));
        assertThat(Made.by("condition", under("- to open the north gate - show the harbour pass")))
                .containsExactly("What should you do to open the north gate? => Show the harbour pass");
        assertThat(Made.by("cloze", under("- if mixed - add the yard number to the crate names")))
                .isEmpty();
    }

    @Test
    void what_is_done_meanwhile_stays_in_the_sentence() {
        assertThat(Made.by(
                        "cloze",
                        under("- Night cranes lift crates to the yard while keeping a part of them on the pier")))
                .noneMatch(card -> card.contains(": keeping"));
    }

    @Test
    void what_only_some_do_is_no_fact() {
        assertThat(Made.by("cloze", under("- Some lorries need a second pass to enter the north yard")))
                .isEmpty();
        assertThat(Made.by("cloze", under("- Lorries need a second pass to enter the north yard")))
                .isNotEmpty();
    }
}

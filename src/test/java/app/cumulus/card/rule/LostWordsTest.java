package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LostWordsTest {

    private static final String HEADING = "======== Night Depot ========\n";

    @Test
    void ways_without_an_object_are_those_of_the_heading() {
        String note = HEADING + "- 2 ways to use:\n  - Ticket office\n  - Season card\n";
        assertThat(CardsOf.rule("list", note))
                .containsExactly("What are the 2 ways to use Night Depot? => - Ticket office - Season card");
    }

    @Test
    void a_drawback_is_told_of_the_heading() {
        String note = HEADING + "- opens the gate by hand\n- drawback: only accepts paper tickets\n";
        assertThat(CardsOf.all(note))
                .anyMatch(card -> card.equals("What does Night Depot accept? => Only paper tickets"))
                .noneMatch(card -> card.startsWith("Drawback"));
    }

    @Test
    void a_phrase_at_the_beginning_goes_as_a_whole() {
        String note = HEADING + "- In addition to lifting crates, porters also seal the boxes of the ferry\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.startsWith("To lifting"));
    }

    @Test
    void examples_are_not_counted() {
        String note = HEADING + "- A porter can refuse lamps or ropes, for instance\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("3 things"));
    }

    @Test
    void both_layers_are_asked_for() {
        String note = HEADING + "- Watchman\n  - on layer 3 and 4\n";
        assertThat(CardsOf.all(note)).contains("On which 2 layers does Night Depot Watchman work? => 3 and 4");
    }

    @Test
    void who_does_the_first_thing_does_the_second() {
        String note = HEADING
                + "It works like: porters hand a parcel to the ferry and do not wait for a receipt as it goes by night\n";
        assertThat(CardsOf.all(note))
                .noneMatch(card -> card.contains("Depot do"))
                .isNotEmpty();
        String further =
                HEADING + "Bell Tower counts the crates to make a list\nAnd then slowly carries crates to weigh them\n";
        assertThat(CardsOf.all(further))
                .contains("What does Bell Tower slowly carry to weigh them? => Crates")
                .noneMatch(card -> card.contains("Night Depot slowly"));
    }

    @Test
    void what_is_denied_of_a_deed_is_denied_with_its_manner() {
        String note = HEADING
                + "The clerk sends a letter to the office and does not wait for an answer immediately as it goes by night\n";
        assertThat(CardsOf.all(note))
                .contains("In Night Depot, what does the clerk not wait for? => An answer immediately")
                .noneMatch(card -> card.endsWith("=> An answer"));
    }

    @Test
    void what_happens_again_does_so() {
        assertThat(CardsOf.all(HEADING + "If a parcel is lost, it goes back to the night desk again\n"))
                .contains("What happens if a parcel is lost? => It goes back to the night desk again");
    }

    @Test
    void a_sample_command_is_asked_as_one() {
        assertThat(CardsOf.rule("command", HEADING + "You can weigh a crate in this way: `aws crate weigh --id 7`\n"))
                .containsExactly("With which command, for example, do you weigh a crate? => `aws crate weigh --id 7`");
    }

    @Test
    void an_example_in_brackets_is_no_answer() {
        String note = HEADING + "The crane then takes parcels from Harbour Mail (e.g.) and weighs the heavy parcels\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.endsWith("Mail"));
    }

    @Test
    void an_exception_in_the_next_sentence_is_not_lost() {
        String note = HEADING + "A cellar room cannot be reached by a tram. ";
        assertThat(CardsOf.all(note + "\n")).isNotEmpty();
        assertThat(CardsOf.all(note + "Only way to reach it is the lift\n")).noneMatch(card -> card.contains("tram"));
    }

    @Test
    void a_heading_of_kinds_is_no_place() {
        String note = HEADING + "Types of Ferries\n  - Steamer: A ship that lifts its crates by steam\n";
        assertThat(CardsOf.all(note)).isNotEmpty().noneMatch(card -> card.contains("In Types of"));
    }
}

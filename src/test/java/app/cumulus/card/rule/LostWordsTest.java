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
        assertThat(CardsOf.rule("cloze", note))
                .anyMatch(card -> card.startsWith("Night Depot only accepts […]"))
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
    void a_heading_of_kinds_is_no_place() {
        String note = HEADING + "Types of Ferries\n  - Steamer: A ship that lifts its crates by steam\n";
        assertThat(CardsOf.all(note)).isNotEmpty().noneMatch(card -> card.contains("In Types of"));
    }
}

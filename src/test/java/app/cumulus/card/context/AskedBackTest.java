package app.cumulus.card.context;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import org.junit.jupiter.api.Test;

class AskedBackTest {

    @Test
    void what_can_be_done_at_a_place_is_not_asked_of_the_heading() {
        String note = "Crane Yard\n==========\n\nRope Locker:\n    - You can book it at the pier office\n";
        assertThat(CardsOf.all(note))
                .contains("What can you book Rope Locker at? => The pier office")
                .noneMatch(card -> card.endsWith("=> Rope Locker"));
    }

    @Test
    void one_of_many_things_that_are_stated_is_not_the_answer_to_what_is_stated() {
        String note =
                "Crane Yard\n==========\n\nYard Crate Sheets\n    - Crate name\n    - Weight and colour required\n"
                        + "    - Pier information\n    - Port Mark\n"
                        + "        We specify Port mark for a Crate Sheet and it is gonna be inherited for all its crates\n"
                        + "        For example Crate_A_Sheet has a mark that can open the pier\n";
        assertThat(CardsOf.all(note)).isNotEmpty().noneMatch(card -> card.endsWith("=> Port mark"));
    }
}

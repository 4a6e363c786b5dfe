package app.cumulus.card.rule.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningRuleTest {

    private static List<String> under(String heading, String line) {
        return CardsOf.rule("opening", "======== Harbor ========\n" + heading + ":\n    " + line + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Night Crane | It is a machine that lifts boxes in the dark | What is Night Crane? => A machine that lifts boxes in the dark",
                "Night Crane | It's a new feature of the depot that loads ships at once | What does Night Crane do? => Loads ships at once",
                "Night Crane | Allows you to lift more boxes than by day to ensure that ships leave in time for the tide of the next morning | What does Night Crane do? => Allows you to lift more boxes than by day",
                "Night Crane | a machine that lifts boxes | What is Night Crane? => A machine that lifts boxes",
                "Night Crane | A machine that lets you move boxes | What is Night Crane? => A machine that lets you move boxes",
                "Simple Crane Desk | A machine that lifts boxes | What is Simple Crane Desk? => A machine that lifts boxes",
                "Night Crane | Used to lift boxes, and is never late | What is Night Crane used for? => To lift boxes",
                "Night Crane | For heavy boxes in small ships | What is Night Crane for? => For heavy boxes in small ships",
                "Night Crane | You can carry boxes from ships of the fleet | What can you do with Night Crane? => Carry boxes from ships of the fleet",
                "Night Crane | To unload ships in the dark | What is Night Crane used for? => To unload ships in the dark",
                "Night Crane | It is a global service | What is the scope of Night Crane? => A global service",
                "Night Crane | Access to the boxes of the fleet | What does Night Crane give access to? => The boxes of the fleet",
                "Night Cranes | Large discounts compared to cranes by day | What do Night Cranes offer? => Large discounts compared to cranes by day",
                "Night Crane | A rope or any steel cable as carrier | What can Night Crane use as carrier? => A rope or any steel cable",
                "Night Crane | To lift boxes for loading and do repairs | What is Night Crane used for? => To lift boxes for loading and do repairs",
            })
    void the_first_line_says_what_the_heading_names(String heading, String line, String card) {
        assertThat(under(heading, line)).first().isEqualTo(card);
    }

    @Test
    void what_is_only_added_to_a_long_definition_is_no_part_of_the_answer() {
        assertThat(
                        under(
                                "Night Crane",
                                "A big machine that lets you lift heavy boxes from the deck of a ship to the yard without calling porters, pilots or the captain of the tug"))
                .first()
                .isEqualTo(
                        "What is Night Crane? => A big machine that lets you lift heavy boxes from the deck of a ship to the yard");
        assertThat(
                        under(
                                "Night Crane",
                                "A big machine that lets you lift heavy boxes from the deck of a ship to the yard of the harbour and the lorries of the town at night"))
                .isEmpty();
    }

    @Test
    void a_line_further_down_says_of_which_kind_it_is() {
        assertThat(under("Night Crane", "Is never late\n    Quiet machine that lifts boxes"))
                .first()
                .isEqualTo("What is Night Crane? => Quiet machine that lifts boxes");
        assertThat(under("Night Crane", "Is never late\n    Risk of rain that spoils boxes"))
                .isEmpty();
        assertThat(under("Night Crane", "Is never late\n    Machines that lift boxes"))
                .isEmpty();
        assertThat(under("Night Crane", "Quiet machine for boxes\n    Box for ropes"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crane options | a machine that lifts boxes",
                "Working with cranes | It is a machine that lifts boxes",
                "Night Crane | It is good when ships are late",
                "Night Crane | For safety, two hooks should be fixed to each box",
                "Night Crane | You can see it in the yard",
                "Night Crane | e.g. a machine that lifts boxes",
                "Night Crane | Red, green and blue boxes",
                "Night Crane | Another crane for boxes will be built",
                "Night Crane | 20 boxes for each ship",
                "Night Crane | A proprietary technology from Pierworks",
                "Night Crane | A game changing feature",
                "Night Crane | Fundamental of harbour security",
                "Night Crane | Apart to Harbour Yard for boxes",
            })
    void other_first_lines_define_nothing(String heading, String line) {
        assertThat(under(heading, line)).isEmpty();
    }

    @Test
    void where_the_line_of_the_heading_has_the_meaning_those_below_add_to_it() {
        String note =
                "======== Harbor ========\n- NC7: a machine that lifts boxes\n    - Ships with sails for the night\n";
        assertThat(CardsOf.rule("opening", note)).isEmpty();
    }

    @Test
    void the_first_of_several_things_it_does_is_not_all_it_does() {
        String note = "======== Harbor ========\nNight Crane:\n    Sends boxes to the ships\n    Calls the captain\n";
        assertThat(CardsOf.rule("opening", note)).isEmpty();
    }

    @Test
    void the_heading_is_asked_for_by_what_it_is() {
        assertThat(under("Night Crane", "a machine that lifts boxes in the dark"))
                .containsExactly(
                        "What is Night Crane? => A machine that lifts boxes in the dark",
                        "In Harbor, which machine lifts boxes in the dark? => Night Crane");
    }
}

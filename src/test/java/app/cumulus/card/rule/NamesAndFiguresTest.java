package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures under a heading that names them, rows in square brackets, and what is no meaning of a name. */
class NamesAndFiguresTest {

    private static final String DEPOT = "======== Depot ========\n";

    @Test
    void lines_of_a_name_and_a_figure_are_asked_for_the_figure() {
        String note = DEPOT + "Gate Numbers:\n    - NorthGate: 12\n    - SouthGate: 14\n    - Old Gate: 16\n";
        assertThat(CardsOf.rule("definition", note))
                .contains("Which number does NorthGate have? => 12", "Which number does Old Gate have? => 16");
        assertThat(CardsOf.rule("list", note)).isEmpty();
        assertThat(CardsOf.rule("definition", note.replace("Numbers", "Ports")))
                .contains("Which port does SouthGate use? => 14");
    }

    @Test
    void names_in_square_brackets_are_a_list() {
        String note = DEPOT + "Night Crane:\n    - Payment Options: [Cash, Card, Stamps]\n";
        assertThat(CardsOf.rule("enumeration", note))
                .containsExactly("What are the 3 Payment options for Night Crane? => - Cash - Card - Stamps");
        String alone = DEPOT + "Night Crane:\n    - lifts parcels\n    - [Boxes, Letters, Barrels]\n";
        assertThat(CardsOf.rule("enumeration", alone))
                .containsExactly("Which 3 things are listed for Night Crane? => - Boxes - Letters - Barrels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"a\", \"b\"]", "[1, 2, 3]", "Examples: [Boxes, Letters, Barrels]"})
    void brackets_of_code_and_of_examples_are_none(String line) {
        assertThat(CardsOf.rule("enumeration", DEPOT + "Night Crane:\n    - " + line + "\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Red Attic `<75%` - a room of the parcels",
                "Parcel boats are reachable using the old ferry of the town",
                "Red Stamp script: press once at the first start of the day",
            })
    void a_figure_or_a_quality_is_no_definition(String line) {
        assertThat(CardsOf.bullets("definition", line)).isEmpty();
    }

    @Test
    void what_a_thing_is_stands_behind_which_where_nothing_is_told_before() {
        assertThat(CardsOf.bullets("definition", "Red Stamp is a service which locks parcels at night"))
                .contains("What is Red Stamp? => A service which locks parcels at night");
        assertThat(CardsOf.bullets(
                        "definition", "Red Stamp: a picture used to define which parcel is opened; costs 3 $"))
                .contains("What is Red Stamp? => A picture used to define which parcel is opened");
    }

    @Test
    void use_to_reads_as_used_to() {
        assertThat(CardsOf.bullets("definition", "Red Stamp: use to mark parcels that may break"))
                .contains("What is Red Stamp used for? => To mark parcels that may break");
    }

    @Test
    void a_free_thing_is_a_thing_and_a_metric_counts() {
        assertThat(CardsOf.bullets("definition", "Red Stamp: free ferry that carries parcels over the river"))
                .contains("What is Red Stamp? => Free ferry that carries parcels over the river");
        assertThat(CardsOf.bullets("definition", "GateHitCount: number of ferries that were late in a day"))
                .contains("What does GateHitCount count? => Number of ferries that were late in a day");
    }

    @Test
    void a_limit_is_one_of_what_the_label_names() {
        assertThat(CardsOf.bullets("number-with-qualifier", "Waiting time; defaults to 300s. Min 5, max 3600"))
                .noneMatch(card -> card.contains("max min"));
    }

    @Test
    void a_time_of_what_is_no_measure_is_asked_as_a_time() {
        assertThat(CardsOf.rule("number-with-qualifier", DEPOT + "Cold Store:\n    - Archive Access >90 days\n"))
                .containsExactly("In Cold Store, what is the time for Archive Access? => >90 days");
    }

    @Test
    void numbers_that_tell_things_apart_are_no_figures() {
        assertThat(CardsOf.bullets("number-with-qualifier", "Opening gate 4 will bring you back to gate 3 of the yard"))
                .isEmpty();
        assertThat(CardsOf.bullets("number-with-qualifier", "`10GB`-128TB of parcels"))
                .isEmpty();
    }

    @Test
    void what_things_do_is_no_list_of_them() {
        String note = DEPOT
                + "Night Gates:\n    - Large\n    - Widen themselves automatically to 10 m\n    - Guarded by a clerk\n";
        assertThat(CardsOf.rule("list", note)).isEmpty();
    }

    @Test
    void a_figure_behind_a_bare_name_says_not_of_what() {
        assertThat(CardsOf.all(DEPOT + "Cold Store:\n    - 99.5%\n")).isEmpty();
    }

    @Test
    void the_mark_of_an_item_needs_no_blank_behind_it() {
        String note = DEPOT
                + "Night Crane:\n    a.min storage duration: 90 days\n    b.easy to roll back\n2.porters: carry parcels to the lorry\n";
        assertThat(CardsOf.all(note))
                .isNotEmpty()
                .noneMatch(card -> card.contains("a.min") || card.contains("b.easy") || card.contains("2.porters"));
    }

    @Test
    void what_responds_to_something_does_it() {
        assertThat(CardsOf.bullets("definition", "Red Sign: respond to the bells of the old town"))
                .contains("What does Red Sign do? => Respond to the bells of the old town");
    }
}

package app.cumulus.card.context;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.card.generate.CardGenerator;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static List<Draft> numbers(String line) {
        return new CardGenerator()
                        .generate(new NoteReader().read("depot.txt", "Sorting Belt\n============\n- " + line + "\n"))
                        .drafts()
                        .stream()
                        .filter(Draft::active)
                        .filter(draft -> draft.content().rule().startsWith("number"))
                        .toList();
    }

    @Test
    void numbers_of_a_story_are_not_asked() {
        assertThat(numbers("The load is shared, for example the Sorting Belt of the north gate takes 40 parcels"))
                .isEmpty();
    }

    @Test
    void the_sentence_before_it_is_none() {
        assertThat(numbers("The Sorting Belt takes up to 40 parcels. For example letters and boxes are sorted"))
                .isNotEmpty();
    }

    @Test
    void numbers_that_are_worked_out_for_a_wish_are_not_asked() {
        assertThat(numbers("If you need to sort 10 parcels per second ... 25 kg average load per belt"))
                .isEmpty();
        assertThat(numbers("Calculate the belts for each hour, round up (PARCELS / 4) (3)"))
                .noneMatch(draft -> draft.content().text().answer().equals("3"));
        assertThat(numbers("If you need to sort more than 900 parcels per hour, use a second belt"))
                .isNotEmpty();
    }

    private static List<String> under(String heading, String line) {
        String note = "# Sorting Belt\n\n## " + heading + "\n\n* " + line + "\n";
        return new CardGenerator()
                .generate(new NoteReader().read("depot.md", note)).drafts().stream()
                        .filter(Draft::active)
                        .map(draft -> draft.content().text().question())
                        .toList();
    }

    @Test
    void steps_under_a_heading_that_announces_an_example_are_not_asked() {
        String step = "The baker puts the wedding cake into the parcel before the guests arrive";
        assertThat(under("Wedding Cake Example", step)).isEmpty();
        assertThat(under("Example of a delivery", step)).isEmpty();
        assertThat(under("Loading", step)).isNotEmpty();
    }

    @Test
    void what_a_service_does_in_the_example_is_asked() {
        assertThat(under("Wedding Cake Example", "The baker stores the picture of the cake in S3"))
                .isNotEmpty();
    }

    @Test
    void what_goes_for_every_reader_is_asked_under_an_example() {
        assertThat(under("Fare Example", "With a day ticket, you are billed for every started hour of the ride"))
                .isNotEmpty();
    }

    @Test
    void what_the_line_goes_on_to_call_a_bad_way_is_not_asked() {
        String deed = "Spare keys can be kept in the parcel drawer";
        assertThat(under("Loading", deed + "; however, this is a bad way to guard them"))
                .isEmpty();
        assertThat(under("Loading", deed)).isNotEmpty();
    }

    @Test
    void numbers_under_a_calculation_are_those_of_an_example() {
        String step = "A fleet of 30 lorries needs 6 gates";
        assertThat(under("Gate Calculation", step)).isEmpty();
        assertThat(under("Gates", step)).isNotEmpty();
    }

    @Test
    void the_figure_of_the_lines_before_is_no_fact() {
        String note = """
                Sorting Belt
                ============
                for example: 17.03/26 means that the first belts are closed
                /26 means the first 26 belts remain closed

                the north gate keeps the 26 belts closed and the others are opened by hand
                the south gate keeps 31 belts closed and the others are opened by hand
                """;
        assertThat(new CardGenerator()
                        .generate(new NoteReader().read("depot.txt", note)).drafts().stream()
                                .filter(Draft::active)
                                .filter(draft -> draft.content().rule().startsWith("number")))
                .noneMatch(draft -> draft.content().text().question().contains("north gate"))
                .anyMatch(draft -> draft.content().text().question().contains("south gate"));
    }
}

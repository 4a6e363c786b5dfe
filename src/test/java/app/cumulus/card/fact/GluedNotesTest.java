package app.cumulus.card.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.text.Lexicon;
import app.cumulus.note.read.NoteReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a file that is named after the first of several notes. */
class GluedNotesTest {

    private static final String TEMPLATE = """
            # Purpose
            - Lambda lifts crates

            # Costs
            - one coin for each crate

            # Purpose
            - SQS holds parcels in a row

            # Costs
            - SQS takes two coins for each lorry
            - a row of SQS is paid by night

            # Purpose
            - ropes are kept dry

            # Costs
            - three coins for each shed
            """;

    private static Place placeOf(String line, String note) {
        return PassageFinder.find(new NoteReader().read("lambda.md", note), new Lexicon()).stream()
                .filter(passage -> passage.text().equals(line))
                .map(Passage::place)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_first_heading_again_begins_a_note_about_the_service_that_it_names() {
        assertThat(placeOf("one coin for each crate", TEMPLATE).topic()).containsExactly("Lambda", "Costs");
        assertThat(placeOf("a row of SQS is paid by night", TEMPLATE).topic()).containsExactly("SQS", "Costs");
    }

    @Test
    void a_note_that_never_names_the_service_of_the_file_is_not_about_it() {
        assertThat(placeOf("three coins for each shed", TEMPLATE).topic()).containsExactly("Costs");
    }

    @Test
    void a_note_that_names_it_still_is() {
        String note = TEMPLATE.replace("each shed", "each shed of Lambda");
        assertThat(placeOf("three coins for each shed of Lambda", note).topic()).containsExactly("Lambda", "Costs");
    }

    @Test
    void a_heading_over_nothing_but_a_name_begins_a_note() {
        String note = """
                # Cranes of Lambda
                - lift crates by day

                # Title
                - SQS

                # Waiting rows
                - end at the gate
                """;
        assertThat(placeOf("end at the gate", note).topic()).containsExactly("SQS", "Waiting rows");
    }

    @Test
    void a_larger_heading_begins_a_note_about_the_service_that_it_names_often() {
        String note = """
                ## Lambda
                - lifts crates

                # Parcels in rows
                ## The row
                - SQS holds parcels
                ## Gates
                - a gate of SQS opens at noon
                - the guard of SQS sleeps
                ## Lamps
                - burn oil
                """;
        assertThat(placeOf("burn oil", note).topic()).containsExactly("SQS", "Parcels in rows", "Lamps");
        String other = note.replace("SQS", "the yard");
        assertThat(placeOf("burn oil", other).topic()).containsExactly("Lambda", "Parcels in rows", "Lamps");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Dyanamo DB", "II] SQS", "Elastic Cache", "Auroroa"})
    void a_misspelt_or_numbered_name_is_another_service_too(String title) {
        String note = """
                # Lambda
                - lifts crates of Lambda

                # Hooks
                - hang on ropes

                # Nets
                - hang on hooks

                # Lamps
                - burn oil

                # Amazon Glue Boxes
                - hold crates together

                # %s
                - holds crates in a row
                """.formatted(title);
        assertThat(placeOf("holds crates in a row", note).topic()).doesNotContain("Lambda", "Amazon Glue Boxes");
    }

    @Test
    void a_heading_that_names_another_service_among_more_words_does_too_in_a_file_about_many() {
        String note = """
                # Lambda
                - lifts crates of Lambda

                # Hooks
                - hang on ropes of Lambda

                # Nets
                - hang on hooks

                # Lamps
                - burn oil

                # SQS
                - holds crates in a row

                # Porters of Lambda
                - take ten crates each

                # Moving crates with Glue
                - by night
                - over the long pier
                """;
        assertThat(placeOf("over the long pier", note).topic()).containsExactly("Glue", "Moving crates with Glue");
        assertThat(placeOf("over the long pier", note.replace("by night", "by Lambda"))
                        .topic())
                .contains("Lambda");
    }
}

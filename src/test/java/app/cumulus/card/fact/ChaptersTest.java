package app.cumulus.card.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.text.Lexicon;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headings stand under a service that a line of its own has named. */
class ChaptersTest {

    private static final String NOTE = """
            step functions
            - ten porters in a row

            Waiting Rooms
            - two for each porter of Step Functions

            SFns keep their logs for a week.

            Night Rates
            - half as much as by day
            - SFns are paid by the step

            Example:
            ten steps for one coin

            Glue
            - holds crates together

            Harbour Songs
            - sung at noon
            """;

    private static Place placeOf(String line, String note) {
        return PassageFinder.find(new NoteReader().read("depot.txt", note), new Lexicon()).stream()
                .filter(passage -> passage.text().equals(line))
                .map(Passage::place)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            two for each porter of Step Functions | step functions/Waiting Rooms
            half as much as by day                | step functions/Night Rates
            SFns keep their logs for a week.      | step functions
            holds crates together                 | Glue
            sung at noon                          | Harbour Songs
            """)
    void headings_that_name_no_service_stand_under_the_one_that_is_spoken_of(String line, String topic) {
        assertThat(String.join("/", placeOf(line, NOTE).topic())).isEqualTo(topic);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "SQS – Summary",
                "Amazon SQS (Simple Queue Service) - Overview",
                "SQS - Simple Queue Service",
                "AWS - SQS"
            })
    void a_service_is_announced_by_its_name_with_what_it_stands_for_or_what_sort_of_text_follows(String title) {
        String note = title + """


                Porters
                - each takes a parcel from SQS at noon

                Waiting Rooms
                - one for each porter of SQS
                """;
        assertThat(placeOf("one for each porter of SQS", note).topic()).containsExactly("SQS", "Waiting Rooms");
    }

    @Test
    void what_a_line_behind_the_first_heading_speaks_about_is_not_known() {
        assertThat(placeOf("SFns keep their logs for a week.", NOTE).subject()).isEmpty();
        assertThat(placeOf("half as much as by day", NOTE).titled()).isTrue();
    }

    @Test
    void nothing_in_an_example_is_said_of_the_service() {
        String note = NOTE.replace("sung at noon", "sung at noon\n\nSQS\n- of ropes\n")
                + "\nExample:\nten knots for one coin\n\nSQS has an end.\n";
        assertThat(placeOf("ten knots for one coin", note).titled()).isFalse();
    }

    @Test
    void a_name_that_nobody_speaks_of_stands_over_its_own_lines_only() {
        String note = NOTE.replace("of Step Functions", "").replace("SFns", "They");
        assertThat(placeOf("half as much as by day", note).topic()).containsExactly("Night Rates");
    }

    @Test
    void a_heading_drawn_larger_ends_it() {
        String note = NOTE.replace("Night Rates", "# Night Rates");
        assertThat(placeOf("half as much as by day", note).topic()).containsExactly("Night Rates");
    }

    @Test
    void a_file_that_goes_on_to_several_services_is_about_each_until_the_next() {
        String note = """
                # Lambda
                - lifts crates

                # SQS
                - holds crates in a row

                # Porters
                - take ten crates each

                # Lamps
                - the lamps of Lambda burn oil

                # Amazon Glue Boxes
                - hold crates together
                """;
        List<Passage> found = PassageFinder.find(new NoteReader().read("lambda.md", note), new Lexicon());
        assertThat(found.stream()
                        .filter(passage -> !passage.heading())
                        .map(passage -> passage.place().topic().get(0)))
                .containsExactly("Lambda", "SQS", "SQS", "Lambda", "Amazon Glue Boxes");
    }

    private static final String BOXED = """
            =====
            SQS
            =====
            holds crates in a row

            =====
            watchmen
            =====
            each watchman of SQS has a lamp

            =====
            optimizing the yard
            =====
            fewer ropes, says SQS

            =====
            songs
            =====
            sung at noon
            """;

    @Test
    void a_service_that_is_the_first_of_plain_headings_stands_over_them() {
        assertThat(placeOf("sung at noon", BOXED).topic()).containsExactly("SQS", "songs");
        assertThat(placeOf("holds crates in a row", BOXED).topic()).containsExactly("SQS");
    }

    @Test
    void it_does_not_where_another_heading_names_a_service() {
        assertThat(placeOf("sung at noon", BOXED.replace("watchmen", "Glue")).topic())
                .containsExactly("songs");
    }

    @Test
    void it_does_not_where_nobody_speaks_of_it() {
        assertThat(placeOf("sung at noon", BOXED.replace("of SQS", "").replace(", says SQS", ""))
                        .topic())
                .containsExactly("songs");
    }

    private static final String SIDES = """
            SQS --

            * carries crates one by one

            Pricing --

            * half as much by night

            Glue --

            * holds crates together

            Configuration --

            * ropes of ten feet
            * Glue has no hooks

            Songs --

            * sung at noon
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            half as much by night | SQS/Pricing
            holds crates together | Glue
            ropes of ten feet     | Glue/Configuration
            sung at noon          | Songs
            """)
    void a_heading_for_a_side_belongs_to_the_service_of_the_heading_before(String line, String topic) {
        assertThat(String.join("/", placeOf(line, SIDES).topic())).isEqualTo(topic);
    }

    @Test
    void a_side_under_which_other_services_stand_is_a_topic_of_its_own() {
        String note = SIDES.replace("* half as much by night", "* Athena: half as much by night\n* free by day");
        assertThat(placeOf("free by day", note).topic()).containsExactly("Pricing");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one lock for each gate      | Locks
            SQS holds crates in a row   | SQS
            each row has ten crates     | SQS
            SQS closes at noon          | SQS
            """)
    void under_a_drawn_heading_the_name_of_a_service_begins_what_is_about_it(String line, String topic) {
        String note = """
                Locks
                =====

                one lock for each gate

                SQS
                SQS holds crates in a row
                it has two gates

                each row has ten crates

                SQS closes at noon
                """;
        assertThat(String.join("/", placeOf(line, note).topic())).isEqualTo(topic);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            holds crates together    | Glue
            keeps the crates in rows | SQS
            closed on Sundays        | SQS
            two gates                | Glue/Gates
            """)
    void under_the_name_of_one_service_that_of_another_is_no_part_of_it(String line, String topic) {
        String note = """
                Glue
                ====

                holds crates together

                SQS simple queue service
                keeps the crates in rows

                closed on Sundays

                Gates:
                - two gates
                """;
        assertThat(String.join("/", placeOf(line, note).topic())).isEqualTo(topic);
    }

    private static final String APART = """
            SQS

            - keeps parcels until somebody takes them
            - each parcel is sealed

            VPC
            - a yard of its own
            - gates into the VPC are shut at night

            What can be done:
            - cut the VPC into fields

            Gates
            - lead from one VPC to another
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            each parcel is sealed        | SQS
            cut the VPC into fields      | VPC
            lead from one VPC to another | VPC/Gates
            """)
    void a_service_over_bullets_is_no_part_of_the_one_above_that_is_never_named_again(String line, String topic) {
        assertThat(String.join("/", placeOf(line, APART).topic())).isEqualTo(topic);
    }

    @Test
    void a_service_over_bullets_is_a_part_of_the_one_above_that_is_still_spoken_of() {
        String note = APART.replace("a yard of its own", "lets SQS in by a side door");
        assertThat(placeOf("cut the VPC into fields", note).topic().get(0)).isEqualTo("SQS");
    }
}

package app.cumulus.card.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.text.Lexicon;
import app.cumulus.note.read.NoteReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which headings a line has above it, and what it speaks about. */
class TopicPathTest {

    private static Place placeOf(String line, String... note) {
        String text = String.join("\n", note) + "\n" + line + "\n";
        return PassageFinder.find(new NoteReader().read("depot.md", text), new Lexicon()).stream()
                .filter(passage -> line.endsWith(passage.text()))
                .map(Passage::place)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Exam Tips                       | Depot                 | Depot
            Summary and Exam Tips           | Depot                 | Depot
            Sorting Belt Exam Tips          | Depot/Sorting Belt    | Sorting Belt
            Sorting Belt Summary            | Depot/Sorting Belt    | Sorting Belt
            Depot Summary and Exam Tips     | Depot                 | Depot
            Sorting Belt --                 | Depot/Sorting Belt    | Sorting Belt
            Continuous Integration          | Depot/Continuous Integration | Continuous Integration
            SECTION 5 - NB - Night Belt     | Depot/NB              | NB
            SECTION 5 - Night Belt          | Depot/Night Belt      | Night Belt
            1.3.2.1 belts.yml               | Depot/belts.yml       | Depot
            10000 Feet View                 | Depot/10000 Feet View | 10000 Feet View
            II] Night Belt                  | Depot/Night Belt      | Night Belt
            C. Night Belt                   | Depot/Night Belt      | Night Belt
            What is night sorting           | Depot/night sorting   | night sorting
            Whats Night Sorting ?           | Depot                 | Night Sorting
            About                           | Depot                 | Depot
            Additional Concepts             | Depot/Additional Concepts | Depot
            Other things to know            | Depot                 | Depot
            """)
    void a_heading_that_only_sums_up_is_not_in_the_topic(String heading, String topic, String subject) {
        Place place = placeOf("- carries parcels", "# Depot", "", "## " + heading);
        assertThat(String.join("/", place.topic())).isEqualTo(topic);
        assertThat(place.subject()).isEqualTo(subject);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            By default              | Depot
            During loading          | Depot
            On failure              | Depot
            Sorting Belt use cases  | Sorting Belt
            Sorting Belt guarantees | Sorting Belt
            """)
    void neither_a_case_nor_a_sort_of_remarks_does_anything(String heading, String subject) {
        assertThat(placeOf("- carries parcels", "# Depot", "", "## " + heading).subject())
                .isEqualTo(subject);
    }

    @Test
    void nothing_is_said_of_what_is_to_be_known() {
        String[] note = {"# Things to know", "", "- lorries leave at noon", "", "# Cranes", "", "- lift crates", ""};
        assertThat(placeOf("- carries parcels", note).subject()).isEqualTo("Cranes");
        assertThat(placeOf("- carries parcels", "# Piers", "", "- long", "", "# Things to know", "")
                        .titled())
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            When a lorry comes back:                               | Depot/When a lorry comes back
            Lorries come back to the yard at night.                | Depot/Lorries come back to the yard at night
            You can send these:                                    | Depot
            In the depot the following holds:                      | Depot
            Lorries that come back to the yard at night are washed | Depot
            """)
    void a_short_line_above_is_shown_like_a_heading(String above, String topic) {
        Place place = placeOf("  - carries parcels", "# Depot", "", "- " + above);
        assertThat(String.join("/", place.ledTopic())).isEqualTo(topic);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Section 4 -- Parcel Lifts        | Parcel Lifts
            Option 2 - Parcel Lifts          | Parcel Lifts
            Parcel Lift overview             | Parcel Lift
            Introduction to Parcel Lifts     | Parcel Lifts
            Parcel Lift theory - cheat sheet | Parcel Lift
            Parcel Lift `expensive`          | Parcel Lift
            Parcel Lift "the slow one"       | Parcel Lift
            Parcel Lift `beta`               | Parcel Lift beta
            Summary of steps                 | Summary of steps
            Parcel Lift key fundamentals     | Parcel Lift
            Core Basics of Parcel Lifts      | Parcel Lifts
            Rules/Details for Parcel Lifts   | Parcel Lifts
            SQS Service                      | SQS
            SQS Configuration                | SQS
            SQS notes                        | SQS
            Using SQS                        | SQS
            Parcel Lift - demo               | Parcel Lift
            #Parcel Lift                     | Parcel Lift
            >> Parcel Lift                   | Parcel Lift
            """)
    void what_says_which_sort_of_text_follows_is_no_part_of_the_name(String heading, String subject) {
        Place place = placeOf("- carries parcels", "# " + heading, "");
        assertThat(place.topic()).containsExactly(subject);
        assertThat(place.subject()).isEqualTo(subject);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            SQS: Simple Queue Service | SQS
            SQS- simple queue service | SQS
            Amazon Simple Queue Service SQS | SQS
            S3 Simple Queue Service | S3 Simple Queue Service
            SQS: Parcel Lifts   | Parcel Lifts
            SQS: Fees           | SQS Fees
            Allowed             | Depot
            Moves in 2 ways     | Depot
            """)
    void the_narrower_of_two_is_meant_and_a_state_is_no_thing(String heading, String subject) {
        assertThat(placeOf("- carries parcels", "# Depot", "", "## " + heading).subject())
                .isEqualTo(subject);
    }

    @Test
    void headings_that_share_what_stands_before_a_dash_name_its_sides() {
        Place place = placeOf("- carries parcels", "# SQS - Night work", "", "- rests", "", "# SQS - Toll gates", "");
        assertThat(place.topic()).containsExactly("SQS Toll gates");
        assertThat(placeOf("- carries parcels", "# SQS - Toll gates", "").topic())
                .containsExactly("SQS");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Night Lifts - Use cases         | Night Lifts
            Night Lifts - From day to night | Night Lifts
            Night Lifts - Toll gates        | Night Lifts Toll gates
            """)
    void a_sort_of_remarks_behind_a_dash_names_no_side(String heading, String topic) {
        assertThat(placeOf("- carries parcels", "# Night Lifts - Fees", "", "- paid", "", "# " + heading, "")
                        .topic())
                .containsExactly(topic);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Pricing Options | Reserved | Reserved Pricing option
            Sorting Belt    | Belt     | Sorting Belt
            Belt vs Lift    | Lift     | Lift
            """)
    void an_option_of_a_service_is_not_the_service(String above, String heading, String subject) {
        Place place = placeOf("- carries parcels", "# SQS", "", "## " + above, "", "### " + heading);
        assertThat(place.subject()).isEqualTo(subject);
    }

    @Test
    void under_what_is_asked_for_nothing_is_said_of_the_heading_above() {
        assertThat(placeOf("- holds crates", "# Night Lifts", "", "## WHAT IS CLOUD")
                        .subject())
                .isEqualTo("CLOUD");
    }

    @Test
    void lines_under_an_open_condition_are_said_of_nothing() {
        Place place = placeOf("  - parcels are late", "# Depot", "", "- The gate is locked if");
        assertThat(place.subject()).isEmpty();
        assertThat(placeOf("  - parcels are late", "# Depot", "", "- Lock the gate if")
                        .subject())
                .isEmpty();
    }

    @Test
    void what_stands_behind_a_number_in_an_order_names_the_lines_below() {
        Place place = placeOf("    - carries crates", "# Depot", "", "- Option 2 - Direct Night Trams");
        assertThat(place.topic()).containsExactly("Depot", "Direct Night Trams");
    }

    @Test
    void lines_under_a_way_are_not_said_of_where_it_begins() {
        Place place = placeOf("    - carries crates", "# Depot", "", "- Night mail -> sorting belt -> tram");
        assertThat(place.topic()).containsExactly("Depot");
    }

    @Test
    void nobody_knows_what_a_line_under_questions_and_answers_is_about() {
        Place place = placeOf("- carries parcels", "# Depot", "", "## Depot FAQ");
        assertThat(place.topic()).containsExactly("Depot");
        assertThat(place.subject()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Sorting Belt Overview           | Sorting Belt          | true
            Night Lift - Introduction       | Night Lift            | true
            Tally Overview - Harbour Tally Books | Tally - Harbour Tally Books | true
            Amazon TDS - Tram Depot Service | Amazon TDS | true
            3,000-foot Overview             | 3,000-foot Overview   | false
            Overview                        | Overview              | false
            """)
    void an_outermost_heading_names_the_thing_alone(String heading, String topic, boolean titled) {
        Place place = placeOf("- carries parcels", "# " + heading, "");
        assertThat(place.subject()).isEqualTo(topic);
        assertThat(place.titled()).isEqualTo(titled);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Goal:", "NOTE: ANTI PATTERN:", "Anti-patterns", "Best Practices"})
    void a_label_that_names_no_thing_is_no_subject(String label) {
        assertThat(placeOf("  - carry parcels", "# Depot", "", "## Night Lifts", "", label)
                        .subject())
                .isEqualTo("Night Lifts");
    }

    @Test
    void what_is_to_be_known_is_the_topic() {
        Place place = placeOf("- carry parcels", "# Depot", "", "## Know the Sorting Belts");
        assertThat(place.topic()).containsExactly("Depot", "Sorting Belts");
    }

    @Test
    void a_question_over_all_is_the_topic_by_its_thing() {
        Place place = placeOf("It carries parcels", "# What is the Sorting Belt?", "");
        assertThat(place.topic()).containsExactly("Sorting Belt");
        assertThat(placeOf("It carries parcels", "# Depot", "", "## What is the Sorting Belt", "")
                        .subject())
                .isEqualTo("Sorting Belt");
        assertThat(placeOf("It carries parcels", "# Depot", "", "## What is carried at night", "")
                        .subject())
                .isEqualTo("Depot");
        assertThat(placeOf("It carries parcels", "# Depot", "", "## What does the above sign mean?", "")
                        .topic())
                .containsExactly("Depot");
        assertThat(placeOf("Great for parcels", "# When to use the Sorting Belt", "")
                        .subject())
                .isEqualTo("Sorting Belt");
    }

    @Test
    void a_heading_that_names_nothing_is_not_put_before_another() {
        Place place = placeOf("- carry parcels", "# General", "", "## Belts");
        assertThat(place.subject()).isEqualTo("Belts");
    }

    @Test
    void a_sentence_with_lines_under_it_is_no_topic() {
        Place place = placeOf("    - signed by the porter", "# Depot", "", "- DoorAgents manage the gates");
        assertThat(place.topic()).containsExactly("Depot");
        assertThat(place.subject()).isEqualTo("DoorAgents");
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Dynamic   | 2 kinds                | Dynamic Parcel Lift
            Application | 3 modes available    | Application Parcel Lift
            TX4       | 2 types                | TX4
            """)
    void a_quality_under_a_count_of_kinds_goes_with_what_there_are_kinds_of(String kind, String kinds, String subject) {
        Place place =
                placeOf("    - carries crates", "# Depot", "", "## Parcel Lifts", "", "### " + kinds, "", "- " + kind);
        assertThat(place.subject()).isEqualTo(subject);
    }

    @Test
    void a_count_of_kinds_makes_room_for_what_there_are_kinds_of() {
        Place place =
                placeOf("    - carries crates", "# Depot", "", "## Parcel Lifts", "", "### 2 kinds", "", "- Dynamic");
        assertThat(place.shortTopic()).containsExactly("Depot", "Parcel Lifts", "Dynamic");
    }

    @Test
    void a_row_of_words_that_name_nothing_goes_from_the_end_of_a_heading() {
        Place place = placeOf("- carries crates", "# Depot", "", "## Sorting Belt Summary, Benefits");
        assertThat(place.subject()).isEqualTo("Sorting Belt");
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Tower vs Mobile Cranes | Mobile   | Mobile Cranes
            Tower vs Mobile Cranes | Harbor   | Harbor
            Parcel Lift            | handles  | Parcel Lift
            """)
    void one_side_of_a_comparison_keeps_its_noun_and_a_verb_is_no_thing(String heading, String part, String subject) {
        Place place = placeOf("    - carries crates", "# Depot", "", "## " + heading, "", "- " + part);
        assertThat(place.subject()).isEqualTo(subject);
    }

    @Test
    void a_name_behind_a_sentence_is_what_the_lines_below_speak_of() {
        Place place = placeOf(
                "        - the porter locks it with a steel key",
                "-----Depot-----",
                "Sorting Belt",
                "    The belt uses wax to seal. Drawer level Locking,");
        assertThat(String.join("/", place.topic())).isEqualTo("Depot/Sorting Belt/Drawer level Locking");
    }

    @Test
    void short_labels_beside_each_other_are_alternatives() {
        String[] note = {"-----Depot-----", "Cargo", "    north:", "        Stays with the gate", "    south:"};
        assertThat(placeOf("        Stays with the ferry", note).alternative()).isTrue();
        assertThat(placeOf("    Is weighed", "-----Depot-----", "Cargo").alternative())
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Starts with the upper gate | Depot
            Stored on the pier         | Depot
            Integrates with the lifts  | Depot
            Uses of the lifts          | Depot/Uses of the lifts
            Good for parcels           | Depot/Good for parcels
            Speed of a lift            | Depot/Speed of a lift
            """)
    void a_heading_that_begins_with_what_is_done_says_something(String heading, String topic) {
        Place place = placeOf("- carries parcels", "# Depot", "", heading);
        assertThat(String.join("/", place.topic())).isEqualTo(topic);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Day 2", "Lecture 4.1", "Question 3 :-", "Episode 12", "DAY:3", "Day-4:"})
    void when_it_was_taught_is_no_topic(String heading) {
        assertThat(placeOf("- carry parcels", "# Depot", "", "## " + heading).topic())
                .containsExactly("Depot");
        assertThat(placeOf("- carry parcels", "# Depot", "", "## Day 2: Sorting Belts")
                        .topic())
                .containsExactly("Depot", "Sorting Belts");
    }

    @Test
    void general_purpose_is_a_name() {
        Place place = placeOf("    - carries crates", "# Depot", "", "## Creating lifts", "", "- General purpose");
        assertThat(place.subject()).isEqualTo("General purpose");
    }

    @Test
    void lines_that_end_a_sentence_are_not_said_of_what_it_begins_with() {
        assertThat(placeOf("  - parcels full of sand", "# Depot", "", "- Sorting Belt is not made for:")
                        .subject())
                .isEmpty();
    }

    @Test
    void bare_names_of_services_end_what_the_heading_above_says() {
        String[] agenda = {
            "# Harbour",
            "",
            "## Night Crane",
            "",
            "//VPC",
            "//Route53",
            "//SQS - faqs",
            "",
            "## Lamdba",
            "",
            "Ecs",
            "SNS"
        };
        assertThat(placeOf("Lifts 20 crates", agenda).subject()).isNotEqualTo("Lamdba");
        assertThat(placeOf("Lifts 20 crates", "# Harbour", "", "## Night Crane", "", "VPC", "SQS", "SNS", "")
                        .subject())
                .isEmpty();
        assertThat(placeOf("Lifts 20 crates", "# Harbour", "", "## Night Crane", "", "VPC", "SQS", "")
                        .subject())
                .isEqualTo("Night Crane");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "ex: a crane for the second pier",
                "e.g. a crane for the second pier",
                "Example: a crane for the second pier",
                "For example, a crane for the second pier"
            })
    void lines_under_an_example_are_said_of_nothing(String lead) {
        assertThat(placeOf("    - lifts 20 crates", "# Night Crane", "", "- " + lead)
                        .subject())
                .isEmpty();
    }

    @Test
    void bullets_behind_an_empty_line_are_not_said_of_the_line_before_it() {
        assertThat(placeOf("- is cut when wet", "# Harbour", "", "Rope store: keeps the ropes dry")
                        .subject())
                .isEqualTo("Rope store");
        assertThat(placeOf("- is cut when wet", "# Harbour", "", "Rope store: keeps the ropes dry", "")
                        .subject())
                .isEqualTo("Harbour");
    }
}

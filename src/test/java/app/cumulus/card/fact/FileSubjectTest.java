package app.cumulus.card.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.text.Lexicon;
import app.cumulus.note.read.NoteReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file about one service has that service above its topics. */
class FileSubjectTest {

    private static final String PARTS = "## Limits\n- ten porters\n\n## Fees\n- two coins\n\n## Hours\n- at night\n";

    private static Place placeOf(String file, String line, String note) {
        return PassageFinder.find(new NoteReader().read(file, note), new Lexicon()).stream()
                .filter(passage -> passage.text().equals(line))
                .map(Passage::place)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "03_sqs.md, SQS",
        "Amazon SQS notes.md, SQS",
        "aws-step-functions.md, Step Functions",
        "API_Gateway.txt, API Gateway",
        "notes/dynamodb.md, DynamoDB",
        "sqs-faq.md, SQS",
        "StepFunctions.md, Step Functions",
        "APIGateway-notes.md, API Gateway",
        "S3-2019.md, S3"
    })
    void the_name_of_the_file_tells_the_service(String file, String service) {
        Place place = placeOf(file, "ten porters", PARTS);
        assertThat(place.topic()).containsExactly(service, "Limits");
        assertThat(place.titled()).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2001-02-03-post.md, 'title: \"SQS by night\"', SQS",
        "cloudfront 0123456789abcdef0123456789abcdef.md, 'tags: harbour', CloudFront",
        "20010203040506 sqs.md, 'title: Night shifts', SQS"
    })
    void the_title_that_a_program_keeps_and_the_name_without_its_numbers_tell_the_service(
            String file, String kept, String service) {
        String note = "---\n" + kept + "\nlayout: post\n---\n" + PARTS;
        assertThat(placeOf(file, "ten porters", note).topic()).containsExactly(service, "Limits");
    }

    @Test
    void a_name_that_is_a_word_tells_the_service_only_where_the_note_calls_it_so() {
        assertThat(placeOf("config-of-cranes.md", "ten porters", PARTS).topic()).containsExactly("Limits");
        String note = PARTS + "\n## Rules\n- Config counts the ropes\n";
        assertThat(placeOf("config-of-cranes.md", "ten porters", note).topic()).containsExactly("Config", "Limits");
    }

    @Test
    void the_full_name_of_a_service_is_its_short_one() {
        String note = "# Amazon Simple Queue Service (SQS)\n\n" + PARTS;
        assertThat(placeOf("depot.md", "ten porters", note).topic()).containsExactly("SQS", "Limits");
        String other = PARTS + "\n## Piers\n- of steel\n\n## Guards\n- two\n\n## Elastic Block Store\n- six porters\n";
        assertThat(placeOf("sqs.md", "six porters", other).topic()).containsExactly("EBS");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"depot.md", "sqs-and-sns.md", "README.md"})
    void another_name_tells_nothing(String file) {
        assertThat(placeOf(file, "ten porters", PARTS).topic()).containsExactly("Limits");
    }

    @Test
    void the_title_over_all_parts_comes_before_the_name_of_the_file() {
        assertThat(placeOf("s3.md", "ten porters", "# Amazon SQS\n\n" + PARTS).topic())
                .containsExactly("SQS", "Limits");
    }

    @Test
    void a_file_with_a_heading_or_a_line_for_another_service_is_about_several() {
        String note = "## Amazon SNS\n- ten porters\n\n" + PARTS;
        assertThat(placeOf("sqs.md", "ten porters", note).topic()).containsExactly("Amazon SNS");
        String line = "The gates open at night.\n\nSNS\n\nThe gates close at noon.\n";
        assertThat(placeOf("sqs.txt", "The gates close at noon.", line).titled())
                .isFalse();
    }

    @Test
    void a_heading_for_another_service_among_many_has_its_own_lines() {
        String note = PARTS + "\n## Piers\n- of steel\n\n## Guards\n- two\n\n## Amazon SNS\n- six porters\n";
        assertThat(placeOf("sqs.md", "six porters", note).topic()).containsExactly("Amazon SNS");
        assertThat(placeOf("sqs.md", "ten porters", note).topic()).containsExactly("SQS", "Limits");
    }

    @Test
    void a_heading_for_the_same_service_changes_nothing() {
        String note = "## SQS\n- two gates\n\n" + PARTS;
        assertThat(placeOf("sqs.md", "ten porters", note).topic()).containsExactly("SQS", "Limits");
        assertThat(placeOf("sqs.md", "two gates", note).topic()).containsExactly("SQS");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            half of it by day         | Redshift/Toll Fees
            two guards for each gate  | Amazon Athena Gates
            Athena sleeps at night    | Athena Beds
            ropes of ten feet         | Redshift/Rope Store
            """)
    void the_name_alone_stands_over_plain_headings_but_not_over_those_of_another_service(String line, String topic) {
        String note = """
                # REDSHIFT

                Toll Fees
                - half of it by day

                Amazon Athena Gates
                - two guards for each gate

                Athena Beds
                - Athena sleeps at night

                Rope Store
                - ropes of ten feet
                """;
        assertThat(String.join("/", placeOf("depot.md", line, note).topic())).isEqualTo(topic);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "README.md, ''",
        "aws-notes_2.txt, ''",
        "AWSNotes.txt, ''",
        "Study Guide.md, ''",
        "index.md, ''",
        "contents.txt, ''",
        "depot.md, depot",
        "night notes.txt, night notes"
    })
    void what_says_only_that_it_is_a_note_is_no_subject(String file, String subject) {
        assertThat(placeOf(file, "It opens at noon", "It opens at noon\n\nlifts crates\n")
                        .subject())
                .isEqualTo(subject);
    }

    @Test
    void the_first_line_tells_it_where_the_lines_behind_it_stand_together() {
        String lines = "six porters\ntwo coins for each\nno guards\n\nopen at night\nshut in storms\n";
        Place place = placeOf("depot.txt", "six porters", "SQS deep dive\n\n" + lines);
        assertThat(place.topic()).containsExactly("SQS");
        assertThat(place.titled()).isTrue();
        String spaced = "SQS deep dive\n\n" + lines.replace("\n", "\n\n");
        assertThat(placeOf("depot.txt", "six porters", spaced).topic()).containsExactly("depot");
    }

    @Test
    void an_example_in_code_ends_with_the_code() {
        String note = "# Piers\n\nExample:\n\n```\nopen --gate 4\n```\nfour gates\n";
        assertThat(placeOf("depot.md", "four gates", note).subject()).isEqualTo("Piers");
        String words = "# Piers\n\nExample:\nfour gates\n\nten guards\n";
        assertThat(placeOf("depot.md", "ten guards", words).subject()).isEmpty();
    }
}

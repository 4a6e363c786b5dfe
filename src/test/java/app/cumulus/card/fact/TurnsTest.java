package app.cumulus.card.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.text.Lexicon;
import app.cumulus.note.Document;
import app.cumulus.note.read.NoteReader;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the writer goes on to a service without a heading of its own. */
class TurnsTest {

    private static final String NOTE = """
            # lantern tower
            burns for ten nights
            each lantern has its own oil

            sqs holds crates in a row
            painted green
            kept in 3 sheds

            fees:
            one coin a crate

            ses - binds crates
            dries in an hour

            as loud as Lambda
            # Ropes
            made of hemp
            """;

    private static Place placeOf(String line, String note) {
        return placeOf(line, "depot.txt", note);
    }

    private static Place placeOf(String line, String file, String note) {
        return PassageFinder.find(new NoteReader().read(file, note), new Lexicon()).stream()
                .filter(passage -> passage.text().equals(line))
                .map(Passage::place)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            burns for ten nights | lantern tower | lantern tower
            painted green        | depot/SQS  | SQS
            one coin a crate     | depot/SQS  | SQS
            dries in an hour     | depot/SES | SES
            as loud as Lambda     | depot      | ''
            made of hemp         | Ropes      | Ropes
            """)
    void a_paragraph_that_begins_with_a_service_is_about_it_until_the_next(String line, String topic, String subject) {
        assertThat(String.join("/", placeOf(line, NOTE).topic())).isEqualTo(topic);
        assertThat(placeOf(line, NOTE).subject()).isEqualTo(subject);
    }

    @Test
    void it_ends_with_its_paragraph_where_the_thing_above_is_named_again() {
        String note = NOTE.replace("as loud as Lambda", "lantern towers are dear");
        assertThat(placeOf("dries in an hour", note).topic()).containsExactly("lantern tower", "SES");
        assertThat(placeOf("lantern towers are dear", note).topic()).containsExactly("lantern tower");
    }

    @Test
    void a_line_that_names_the_thing_above_goes_on_about_it() {
        String note = NOTE.replace("sqs holds crates in a row", "sqs holds lantern tower in a row");
        assertThat(placeOf("painted green", note).topic()).containsExactly("lantern tower");
        String written = NOTE.replace("lantern tower", "Lambda").replace("sqs holds crates", "sqs holds Lambda crates");
        assertThat(placeOf("painted green", written).topic()).containsExactly("Lambda");
    }

    @Test
    void a_line_between_others_or_one_that_names_several_services_begins_nothing() {
        assertThat(placeOf("painted green", NOTE.replace("own oil\n", "own oil"))
                        .topic())
                .containsExactly("lantern tower");
        assertThat(placeOf("painted green", NOTE.replace("sqs holds", "SQS, SNS and SES hold"))
                        .topic())
                .containsExactly("lantern tower");
    }

    @Test
    void one_line_alone_says_nothing_of_what_follows() {
        String note = NOTE.replace("painted green\nkept in 3 sheds\n", "");
        assertThat(placeOf("one coin a crate", note).topic()).containsExactly("lantern tower");
    }

    @Test
    void one_that_explains_itself_over_lines_of_its_own_leaves_only_the_name_of_another_service() {
        String note = """
                # Kinesis
                carries water

                SQS - holds crates:
                  - painted green
                """;
        assertThat(placeOf("painted green", note).topic()).containsExactly("depot", "SQS");
        assertThat(placeOf("painted green", note.replace("Kinesis", "Sheds")).topic())
                .containsExactly("Sheds", "SQS");
    }

    @Test
    void it_does_not_stand_under_the_other_service_that_the_file_is_named_after() {
        assertThat(placeOf("painted green", "kinesis.txt", NOTE).topic()).containsExactly("SQS");
    }

    @Test
    void four_times_as_many_turns_take_no_more_than_their_share_of_work() {
        bytesFor(100);
        assertThat(bytesFor(1_200)).isLessThan(bytesFor(300) * 4 * 13 / 10);
    }

    /** The memory that is asked for to find the passages, which a busy machine does not bend. */
    private static long bytesFor(int paragraphs) {
        List<String> services = List.of("SQS", "SNS", "Lambda", "Kinesis", "DynamoDB", "CloudFront");
        StringBuilder note = new StringBuilder("# Lantern Tower\n\n");
        for (int i = 0; i < paragraphs; i++) {
            note.append(services.get(i % services.size()))
                    .append(" keeps crate ")
                    .append(i)
                    .append(" dry\n\n");
        }
        Document document = new NoteReader().read("depot.txt", note.toString());
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Lexicon lexicon = new Lexicon();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(PassageFinder.find(document, lexicon)).hasSizeGreaterThan(paragraphs);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}

package app.cumulus.card.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class OutdatedTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "outdated.csv", delimiter = '|', numLinesToSkip = 1)
    void a_line_is_flagged_if_it_says_what_held_once_and_only_then(String topic, String line, String message) {
        List<Flag> flags = Checked.note("# " + topic + "\n\n" + line.replace("¦", "|") + "\n");
        String found = flags.stream().map(Flag::message).collect(Collectors.joining(" / "));
        if (message.equals("-")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(message);
            assertThat(flags).hasSize(1);
        }
    }

    @Test
    void a_flag_has_lines_a_plain_message_and_the_page_that_says_so() {
        assertThat(Checked.note("# S3\n\n- buckets are regional\n- max size of object can be 5TB\n"))
                .containsExactly(new Flag(
                        app.cumulus.note.Span.line(4),
                        Flag.Kind.OUTDATED,
                        "5 TB",
                        "Your note says 5 TB; AWS says 50 TB since 2025-12. The exam may lag.",
                        "https://aws.amazon.com/about-aws/whats-new/2025/12/amazon-s3-maximum-object-size-50-tb/"));
    }

    @Test
    void a_former_name_is_told_once_a_section() {
        String note = "# VPC\n\nFlow logs go to Kinesis Data Firehose\n\n# Kinesis\n\n"
                + "- Kinesis Data Firehose: loads streams\n- Kinesis Firehose is near real time\n";
        assertThat(Checked.note(note))
                .extracting(flag -> flag.lines().startLine() + " " + flag.kind())
                .containsExactly("3 RENAMED", "7 RENAMED");
    }

    @Test
    void the_heading_that_a_line_hangs_under_tells_its_service() {
        assertThat(Checked.note("# Integration\n\n## SQS\n\n### Limits\n\n- message up to 256 KB\n"))
                .hasSize(1);
        assertThat(Checked.note("# Integration\n\n## SNS\n\n### Limits\n\n- message up to 256 KB\n"))
                .isEmpty();
    }

    @Test
    void rows_of_tables_are_looked_at_and_code_is_not() {
        assertThat(Checked.note("# S3\n\n| Limit | Value |\n|---|---|\n| object size | 5 TB |\n"))
                .extracting(flag -> flag.lines().startLine())
                .containsExactly(5);
        assertThat(Checked.note("# S3\n\n```\nmax object size 5 TB\n```\n")).isEmpty();
    }
}

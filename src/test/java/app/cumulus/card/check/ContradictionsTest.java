package app.cumulus.card.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "visibility timeout default 30 s     | visibility timeout: default 20 s          | 30 s and 20 s",
                "default visibility timeout is 30 s  | By default the visibility timeout is 1 min | 30 s and 1 min",
                "max batch window: 5 minutes         | the batch window is 10 minutes at most    | 5 minutes and 10 minutes",
                "up to 15 read replicas              | maximum of 5 read replicas                | 15 and 5",
                "cooldown period default 300 seconds | cooldown period: default 5 minutes        | -",
                "visibility timeout default 30 s     | visibility timeout: max 12 hours          | -",
                "visibility timeout default 30 s     | polling timeout: default 20 s             | -",
                "max read rate 2 MB/s                | max write rate 1 MB/s                     | -",
                "memory up to 10 GB                  | memory up to 10,240 MB                    | -",
                "max retention 14 days               | if archived, max retention 90 days        | -",
                "max retention 14 days               | is the max retention 4 days?              | -",
                "max retention 1 - 14 days           | max retention 4 days                      | -",
                "up to 100 % off                     | up to 54 % off                            | -",
            })
    void two_values_for_one_attribute_contradict_each_other(String one, String other, String values) {
        var flags = Checked.note("# Queues\n\n- " + one + "\n- the next line\n- " + other + "\n");
        if (values.equals("-")) {
            assertThat(flags).isEmpty();
        } else {
            assertThat(flags).extracting(flag -> flag.lines().startLine()).containsExactly(3, 5);
            assertThat(flags).allSatisfy(flag -> {
                assertThat(flag.kind()).isEqualTo(Flag.Kind.CONTRADICTION);
                assertThat(flag.message())
                        .startsWith("Your note gives two values")
                        .contains(values);
                assertThat(flag.source()).isEmpty();
            });
        }
    }

    @Test
    void the_heading_says_what_a_bare_default_is_of() {
        assertThat(Checked.note("# SQS\n\n## Visibility Timeout\n\nDefault value is 30 sec\n\n## Settings\n\n"
                        + "Visibility timeout: default 20 sec\n"))
                .extracting(flag -> flag.lines().startLine())
                .containsExactly(5, 9);
    }

    @Test
    void siblings_may_have_values_of_their_own() {
        assertThat(Checked.note("# EBS\n\n## gp2\n\n- max volume throughput 250 MiB/s\n\n## st1\n\n"
                        + "- max volume throughput 500 MiB/s\n"))
                .isEmpty();
        assertThat(Checked.note("# Lambda\n\nmax payload size 6 MB\n\n# SQS\n\nmax payload size 1 MB\n"))
                .isEmpty();
    }
}

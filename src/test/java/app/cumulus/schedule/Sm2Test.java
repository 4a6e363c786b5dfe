package app.cumulus.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class Sm2Test {

    private static final StudyDay START = StudyDay.of(2026, 1, 1);

    private final Sm2 sm2 = new Sm2();

    /** A memory's repetitions, interval and easiness. */
    private record Row(int repetition, int intervalDays, double easiness) {}

    @Test
    void the_published_sequences_are_met_exactly() {
        Path vectors = Path.of(System.getProperty("cumulus.shared", "../shared"), "vectors/sm2.json");
        assumeTrue(Files.exists(vectors), "no vectors at " + vectors);
        JsonNode sequences =
                JsonMapper.builder().build().readTree(vectors.toFile()).get("sequences");
        assertThat(sequences.size()).isPositive();
        for (JsonNode sequence : sequences) {
            List<Grade> grades = new ArrayList<>();
            List<Row> expected = new ArrayList<>();
            for (JsonNode step : sequence) {
                grades.add(Grade.ofQuality(step.get("grade").asInt()));
                expected.add(new Row(
                        step.get("repetition").asInt(),
                        step.get("intervalDays").asInt(),
                        step.get("easiness").asDouble()));
            }
            assertThat(rows(grades)).as("grades " + grades).isEqualTo(expected);
        }
    }

    @Test
    void a_failure_starts_the_repetitions_anew_and_leaves_the_easiness() {
        assertThat(rows(List.of(Grade.GOOD, Grade.GOOD, Grade.EASY, Grade.WRONG, Grade.GOOD, Grade.GOOD)))
                .containsExactly(
                        new Row(1, 1, 2.5),
                        new Row(2, 6, 2.5),
                        new Row(3, 16, 2.6),
                        new Row(0, 1, 2.6),
                        new Row(1, 1, 2.6),
                        new Row(2, 6, 2.6));
    }

    @Test
    void any_grades_keep_the_easiness_at_1_3_or_more_and_the_due_day_ahead() {
        SplittableRandom random = new SplittableRandom(7);
        for (int run = 0; run < 200; run++) {
            MemoryState memory = new MemoryState.New();
            StudyDay today = START;
            for (int step = 0; step < 60; step++) {
                MemoryState.Learned learned = sm2.next(memory, today).after(Grade.ofQuality(random.nextInt(6)));
                assertThat(learned.easiness().hundredths()).isGreaterThanOrEqualTo(130);
                assertThat(today.daysUntil(learned.due())).isEqualTo(learned.intervalDays());
                today = learned.due().plusDays(random.nextInt(3));
                memory = learned;
            }
        }
    }

    private List<Row> rows(List<Grade> grades) {
        List<Row> rows = new ArrayList<>();
        MemoryState memory = new MemoryState.New();
        StudyDay today = START;
        for (Grade grade : grades) {
            MemoryState.Learned learned = sm2.next(memory, today).after(grade);
            rows.add(new Row(
                    learned.repetitions(),
                    learned.intervalDays(),
                    learned.easiness().value()));
            memory = learned;
            today = learned.due();
        }
        return rows;
    }
}

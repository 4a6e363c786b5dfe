package app.cumulus.library.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.MovableClock;
import app.cumulus.library.Dump;
import app.cumulus.library.Library;
import app.cumulus.library.notes.NotePipeline;
import app.cumulus.library.study.StudySession;
import app.cumulus.review.Moment;
import app.cumulus.schedule.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomEditsTest {

    private static final String LEARNED = "SELECT card, repetitions, interval_days, easiness, lapses FROM memory";
    private static final String STANDING = "SELECT id FROM card WHERE state <> 'archived'";
    private static final String TWINS =
            "SELECT topic, lower(question), lower(answer) FROM card WHERE state <> 'archived' GROUP BY 1, 2, 3 HAVING count(*) > 1";

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void any_edits_keep_what_was_learned_and_can_be_undone_and_taken_back(int seed) throws Exception {
        RandomNote note = new RandomNote(new Random(seed));
        Path file = folder.resolve("library.db");
        // the first reads each version anew each time, as the program does
        NotePipeline pipeline = seed == 1 ? NotePipeline.ofRules() : new RememberedRules();
        try (Library library = Library.open(file, clock, pipeline)) {
            imported(library, note.text());
            study(library);
            for (int step = 0; step < 5; step++) {
                String before = note.text();
                note.edit(15);
                clock.advance(Duration.ofHours(30));
                follows(library, file, note.text(), before);
            }
        }
    }

    private void follows(Library library, Path file, String after, String before) throws Exception {
        List<String> state = Dump.of(file);
        List<String> learned = Dump.rows(file, LEARNED);
        List<String> standing = Dump.rows(file, STANDING);
        imported(library, after);
        List<String> changed = Dump.of(file);
        assertThat(Dump.rows(file, LEARNED)).containsAll(learned);
        assertThat(Dump.rows(file, "SELECT id FROM card"))
                .doesNotHaveDuplicates()
                .containsAll(standing);
        assertThat(Dump.rows(file, TWINS)).isEmpty();
        imported(library, after);
        assertThat(Dump.of(file)).as("the same version again").isEqualTo(changed);
        library.undoImport(Optional.empty());
        assertThat(Dump.of(file)).as("undone").isEqualTo(state);
        imported(library, after);
        assertThat(Dump.of(file)).as("imported anew").isEqualTo(changed);
        imported(library, before);
        assertThat(Dump.rows(file, STANDING)).as("the older version again").containsAll(standing);
        assertThat(Dump.rows(file, LEARNED)).containsAll(learned);
        imported(library, after);
        assertThat(Dump.rows(file, TWINS)).isEmpty();
    }

    private void imported(Library library, String text) throws IOException {
        Path note = Files.writeString(folder.resolve("n.md"), text);
        library.importNotes(List.of(note), new ImportOptions(Optional.empty(), true, Set.of()));
    }

    private static void study(Library library) throws SQLException {
        StudySession session = library.study();
        for (int i = 0; i < 20 && session.moment() instanceof Moment.Asking; i++) {
            session.reveal();
            session.grade(i % 4 == 0 ? Grade.WRONG : Grade.GOOD, Duration.ofSeconds(2));
        }
    }
}

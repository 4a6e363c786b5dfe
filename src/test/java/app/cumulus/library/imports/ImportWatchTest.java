package app.cumulus.library.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.MovableClock;
import app.cumulus.library.Library;
import app.cumulus.library.imports.ImportStep.Stage;
import app.cumulus.library.notes.NotePipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportWatchTest {

    private static final int FACTS = 600;

    /** The notes are read once for all tests but the one that is about reading. */
    private static final NotePipeline RULES = new RememberedRules();

    @TempDir
    Path folder;

    private Library library;
    private List<Path> notes;

    @BeforeEach
    void open() throws IOException {
        library = opened("library.db", RULES);
        notes = List.of(note("first.txt", "Queue"), note("second.txt", "Topic"));
    }

    private Library opened(String file, NotePipeline pipeline) {
        return Library.open(folder.resolve(file), new MovableClock("2026-11-22T10:00:00Z"), pipeline);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void an_import_goes_through_its_stages_file_by_file_and_never_back() {
        Recorder watch = new Recorder(step -> false);
        assertThat(library.importNotes(notes, watch)).isPresent();
        assertThat(watch.steps.stream()
                        .map(step -> step.stage() + " " + step.file())
                        .distinct())
                .containsExactly(
                        "READ first.txt",
                        "READ second.txt",
                        "MAKE_CARDS first.txt",
                        "COMPARE first.txt",
                        "MAKE_CARDS second.txt",
                        "COMPARE second.txt",
                        "SAVE first.txt",
                        "SAVE second.txt");
        assertThat(watch.steps).extracting(ImportStep::share).isSorted().last().isEqualTo(1.0);
    }

    @Test
    void an_import_tells_how_far_it_is_within_a_long_file_and_can_be_called_off_there() {
        List<Path> one = List.of(notes.get(0));
        library.close();
        library = opened("unread.db", NotePipeline.ofRules());
        Recorder whole = new Recorder(step -> false);
        assertThat(library.importNotes(one, whole)).isPresent();
        List<Double> making = whole.steps.stream()
                .filter(step -> step.stage() == Stage.MAKE_CARDS)
                .map(ImportStep::share)
                .distinct()
                .toList();
        assertThat(making).hasSizeGreaterThan(FACTS / 256);
        Recorder half = new Recorder(step -> step.stage() == Stage.MAKE_CARDS && step.share() > making.get(0));
        assertThat(library.importNotes(one, half)).isEmpty();
        assertThat(half.steps).last().satisfies(step -> {
            assertThat(step.stage()).isEqualTo(Stage.MAKE_CARDS);
            assertThat(step.share()).isEqualTo(making.get(1));
        });
    }

    @ParameterizedTest
    @EnumSource
    void an_import_called_off_at_any_stage_changes_nothing(Stage stage) throws IOException {
        library.importNotes(List.of(note("first.txt", "Bucket")));
        int before = library.today().activeCards();
        Recorder watch =
                new Recorder(step -> step.stage() == stage && step.file().equals("second.txt"));
        assertThat(library.importNotes(List.of(note("first.txt", "Queue"), notes.get(1)), watch))
                .isEmpty();
        assertThat(library.today().activeCards()).isEqualTo(before);
        assertThat(library.importNotes(List.of(note("first.txt", "Bucket"))))
                .singleElement()
                .satisfies(report -> assertThat(report.unchanged()).isEqualTo(before));
    }

    @Test
    void an_import_called_off_after_its_last_change_changes_nothing() {
        Recorder watch = new Recorder(step -> step.stage() == Stage.SAVE && step.share() > 0.999);
        assertThat(library.importNotes(notes, watch)).isEmpty();
        assertThat(library.isEmpty()).isTrue();
        assertThat(library.importNotes(notes, new Recorder(step -> false))).isPresent();
        assertThat(library.isEmpty()).isFalse();
    }

    private Path note(String name, String thing) throws IOException {
        StringBuilder text = new StringBuilder("-----" + thing + "-----\n");
        for (int i = 1; i <= FACTS; i++) {
            text.append("- ").append(thing).append(' ').append(i).append(": a store that keeps up to ");
            text.append(i).append(" messages for ").append(i + 1).append(" days\n");
        }
        return Files.writeString(folder.resolve(name), text);
    }

    /** Keeps all steps, and calls the import off after one that fits. */
    private static final class Recorder implements ImportWatch {

        private final List<ImportStep> steps = new ArrayList<>();
        private final Predicate<ImportStep> last;
        private boolean cancelled;

        Recorder(Predicate<ImportStep> last) {
            this.last = last;
        }

        @Override
        public void at(ImportStep step) {
            steps.add(step);
            cancelled |= last.test(step);
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }
}

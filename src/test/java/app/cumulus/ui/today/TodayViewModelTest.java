package app.cumulus.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.ui.AtOnce;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayViewModelTest {

    @TempDir
    Path folder;

    private TestLibrary test;
    private TodayViewModel model;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder);
        model = new TodayViewModel(test.library, new AtOnce(), new Failures(new Words(Locale.ENGLISH)));
        model.refresh();
    }

    @AfterEach
    void close() {
        test.library.close();
    }

    @Test
    void an_empty_library_has_nothing_to_start() {
        assertThat(model.canStart()).isFalse();
        assertThat(model.overviewProperty().get().orElseThrow().activeCards()).isZero();
    }

    @Test
    void an_import_shows_what_it_did_until_dismissed() {
        model.importNotes(List.of(test.note("facts.txt", 4)));
        assertThat(model.reportsProperty())
                .singleElement()
                .satisfies(report -> assertThat(report.added()).isEqualTo(4));
        assertThat(model.canStart()).isTrue();
        model.dismiss();
        assertThat(model.hasMessage()).isFalse();
    }

    @Test
    void a_file_that_is_not_there_is_said_in_one_sentence() {
        model.importNotes(List.of(folder.resolve("gone.txt")));
        assertThat(model.failureProperty().get()).contains("gone.txt").contains("Nothing was imported");
        assertThat(model.importingProperty()).isEmpty();
    }

    @Test
    void notes_that_come_along_are_read_into_an_empty_library_only() {
        model.importIfEmpty(List.of(test.note("first.txt", 2)));
        model.importIfEmpty(List.of(test.note("second.txt", 5)));
        assertThat(model.overviewProperty().get().orElseThrow().activeCards()).isEqualTo(2);
    }
}

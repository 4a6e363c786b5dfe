package app.cumulus.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.ui.AtOnce;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressViewModelTest {

    @TempDir
    Path folder;

    private TestLibrary test;
    private ProgressViewModel model;

    @BeforeEach
    void open() {
        test = new TestLibrary(folder).withCards(2);
        model = new ProgressViewModel(test.library, new AtOnce(), new Failures(new Words(Locale.ENGLISH)));
    }

    @AfterEach
    void close() {
        test.library.close();
    }

    @Test
    void the_numbers_of_a_plot_are_saved_as_csv() throws IOException {
        Path target = folder.resolve("figures.csv");
        model.saveTable(target, List.of(List.of("service", "reviews"), List.of("Route 53, DNS", "7")));
        assertThat(target).hasContent("service,reviews\r\n\"Route 53, DNS\",7\r\n");
    }

    @Test
    void nothing_is_saved_over_the_library_or_a_note() throws IOException {
        byte[] note = Files.readAllBytes(folder.resolve("facts.txt"));
        model.saveTable(folder.resolve("facts.txt"), List.of(List.of("a")));
        assertThat(model.failureProperty().get()).contains("facts.txt: this is one of your notes");
        for (String kept : List.of("library.db", "library.db-wal")) {
            model.dismiss();
            model.savePicture(folder.resolve(kept), out -> out.write(1));
            assertThat(model.failureProperty().get()).contains(kept + ": this is the library itself");
        }
        assertThat(folder.resolve("facts.txt")).hasBinaryContent(note);
        assertThat(test.library.today().activeCards()).isEqualTo(2);
    }

    @Test
    void a_folder_that_is_not_there_is_said_in_one_sentence_until_dismissed() {
        Path target = folder.resolve("nowhere/figures.csv");
        model.saveTable(target, List.of(List.of("a")));
        assertThat(model.failureProperty().get()).contains("figures.csv").contains("check that the folder exists");
        assertThat(Files.exists(target)).isFalse();
        model.dismiss();
        assertThat(model.failureProperty().get()).isEmpty();
    }
}

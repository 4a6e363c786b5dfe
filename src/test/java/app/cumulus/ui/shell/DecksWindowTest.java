package app.cumulus.ui.shell;

import static app.cumulus.ui.shell.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.Query;
import app.cumulus.library.exports.CardFilter;
import app.cumulus.library.files.StartFiles;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.shell.OpenWindow.Size;
import app.cumulus.ui.shell.ShellViewModel.Room;
import app.cumulus.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Decks come in and go out by keys and clicks. */
@ExtendWith(ApplicationExtension.class)
class DecksWindowTest {

    @TempDir
    static Path folder;

    private OpenWindow window;
    private ShellViewModel model;
    private Path inbox;

    @Start
    void show(Stage stage) throws IOException {
        Path own = Files.createTempDirectory(folder, "decks");
        inbox = Files.createDirectory(own.resolve("deck-import"));
        Files.writeString(inbox.resolve("depot.md"), "Q: What queues the parcels?\nA: The belt\n");
        window = OpenWindow.over(new TestLibrary(own).withCards(3), stage, new Words(Locale.ENGLISH), Size.USUAL);
        model = window.model;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void an_offered_deck_is_looked_at_taken_and_taken_back(FxRobot robot) {
        until(() -> model.today().canStart());
        robot.interact(() -> model.begin(new StartFiles(List.of(), Optional.of(inbox))));
        until(() -> shows("#deck-offers"));
        robot.type(KeyCode.SPACE);
        until(() -> model.roomProperty().get() == Room.REVIEW && !shows("#deck-offers"));
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT5).release(KeyCode.CONTROL);
        until(() -> robot.lookup("Look at depot.md").tryQuery().isPresent());
        robot.clickOn("Look at depot.md");
        until(() -> shows("#take_deck") && shows(".exchange-card"));
        assertThat(cards()).isEqualTo(3);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        until(() -> shows("#undo_deck"));
        assertThat(cards()).isEqualTo(4);
        robot.type(KeyCode.U);
        until(() -> shows("#open_deck"));
        assertThat(cards()).isEqualTo(3);
        robot.type(KeyCode.ESCAPE);
        until(() -> model.roomProperty().get() == Room.TODAY);
    }

    @Test
    void a_form_is_chosen_and_what_was_written_is_said(FxRobot robot) {
        until(() -> model.today().canStart());
        robot.interact(() -> model.go(Room.DECKS));
        until(() -> robot.lookup("#export-format").tryQuery().isPresent());
        robot.interact(() -> window.scene.getWindow().setHeight(600));
        robot.clickOn("Markdown");
        Path target = folder.resolve("out.md");
        robot.interact(() -> model.exports().export(target, CardFilter.ALL));
        until(() -> robot.lookup("out.md: 3 cards written.").tryQuery().isPresent());
        assertThat(target).isRegularFile();
        Node said = window.scene.lookup("#export-result");
        assertThat(window.scene.getRoot().getLayoutBounds().contains(said.localToScene(said.getLayoutBounds())))
                .as("it is said where one sees it without scrolling, also in a small window")
                .isTrue();
    }

    private boolean shows(String selector) {
        return window.scene.lookup(selector) != null;
    }

    private int cards() {
        return window.test
                .library
                .cards()
                .find(new Query.Everything(), CardSort.BY_NOTE)
                .size();
    }
}

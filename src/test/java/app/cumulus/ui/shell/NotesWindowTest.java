package app.cumulus.ui.shell;

import static app.cumulus.ui.shell.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardState;
import app.cumulus.library.notes.CardOfLine;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.plan.PlanState;
import app.cumulus.ui.shell.OpenWindow.Size;
import app.cumulus.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class NotesWindowTest {

    private static final String NOTE = "[SQS]\nretention of messages = 4 days\n\noff largest message = 256 kB\n"
            + "long polling = up to 20 seconds\n";

    @TempDir
    static Path folder;

    private OpenWindow window;
    private TestLibrary test;
    private ShellViewModel model;
    private Scene scene;

    @Start
    void show(Stage stage) throws IOException {
        test = new TestLibrary(Files.createTempDirectory(folder, "notes"));
        test.library.importNotes(List.of(Files.writeString(folder.resolve("sqs.txt"), NOTE)));
        window = OpenWindow.over(test, stage, new Words(Locale.ENGLISH), Size.USUAL);
        model = window.model;
        scene = window.scene;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_note_is_read_and_its_cards_are_chosen_by_keys_alone(FxRobot robot) {
        enter(robot);
        assertThat(status()).isEqualTo("5 lines: 2 carded, 1 context, 1 off, 1 skipped, 0 to look at.");
        robot.type(KeyCode.O);
        until(() -> line() == 4 && card() != null && card().standing().state() == CardState.OFF);
        robot.type(KeyCode.ENTER);
        until(() -> scene.getFocusOwner() == scene.lookup("#line-cards"));
        robot.type(KeyCode.SPACE);
        until(() -> card().standing().state() == CardState.ACTIVE);
        assertThat(status()).isEqualTo("1 card put back");
        robot.type(KeyCode.ESCAPE);
        until(() -> scene.getFocusOwner() == scene.lookup("#note-lines"));
        robot.type(KeyCode.DOWN);
        until(() -> line() == 5 && card() != null && card().standing().firstLine() == 5);
        robot.type(KeyCode.S);
        until(() -> card().standing().state() == CardState.OFF);
        assertThat(robot.lookup(".line-silence").queryLabeled().getText()).isEqualTo("No cards from this line.");
        robot.type(KeyCode.U);
        until(() -> card().standing().state() == CardState.ACTIVE);
        robot.type(KeyCode.SLASH);
        until(() -> scene.getFocusOwner() instanceof TextField);
        robot.write("retention").type(KeyCode.ENTER);
        until(() -> line() == 2);
        robot.type(KeyCode.ESCAPE).type(KeyCode.C);
        until(() -> model.roomProperty().get() == ShellViewModel.Room.CARDS
                && model.cards().cardProperty().get().isPresent());
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        until(() -> model.roomProperty().get() == ShellViewModel.Room.NOTES && line() == 2);
        robot.type(KeyCode.ESCAPE);
        until(() -> model.roomProperty().get() == ShellViewModel.Room.CARDS);
    }

    @Test
    void a_changed_file_is_told_and_imported_again_by_one_key(FxRobot robot) throws IOException {
        enter(robot);
        assertThat(scene.lookup("#note-file").isVisible()).isFalse();
        Files.writeString(folder.resolve("sqs.txt"), NOTE + "batch = 10 messages\n");
        robot.interact(model::comeBack);
        until(() -> scene.lookup("#note-file").isVisible());
        assertThat(((Labeled) scene.lookup("#note-file").lookup(".label")).getText())
                .isEqualTo("sqs.txt was changed after its import; the cards follow when it is imported again.");
        robot.type(KeyCode.I);
        until(() -> model.plan().stateProperty().get() instanceof PlanState.Ready);
        assertThat(model.roomProperty().get()).isEqualTo(ShellViewModel.Room.PLAN);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        until(() -> model.roomProperty().get() == ShellViewModel.Room.TODAY);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        until(() -> model.roomProperty().get() == ShellViewModel.Room.PLAN);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        until(() -> model.plan().stateProperty().get() instanceof PlanState.Done);
        robot.type(KeyCode.ESCAPE);
        until(() -> model.notes().sheetProperty().get().orElseThrow().lines().size() == 6
                && !scene.lookup("#note-file").isVisible());
    }

    @Test
    void today_says_that_a_note_was_changed_and_one_key_leads_to_what_follows(FxRobot robot) throws IOException {
        until(() -> model.today().canStart());
        assertThat(scene.lookup("#changed-notes").isVisible()).isFalse();
        Files.writeString(folder.resolve("sqs.txt"), NOTE + "batch = **10** messages in `one` call\n");
        robot.interact(model::comeBack);
        until(() -> scene.lookup("#changed-notes").isVisible());
        assertThat(((Labeled) scene.lookup("#changed-notes").lookup(".label")).getText())
                .isEqualTo("sqs.txt was changed after its import.");
        robot.type(KeyCode.I);
        until(() -> model.plan().stateProperty().get() instanceof PlanState.Ready);
        assertThat(model.roomProperty().get()).isEqualTo(ShellViewModel.Room.PLAN);
        until(() -> scene.lookup(".plan-after") != null);
        assertThat(robot.from(scene.lookup(".plan-after")).lookup(".run").queryAllAs(Text.class).stream()
                        .map(Text::getText)
                        .collect(Collectors.joining()))
                .as("an answer as other screens show it")
                .isEqualTo("batch10 messages in one call");
        assertThat(scene.lookup(".plan-cell").getAccessibleText()).endsWith("Now: batch = 10 messages in one call");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        until(() -> model.plan().stateProperty().get() instanceof PlanState.Done);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT1).release(KeyCode.CONTROL);
        until(() -> !scene.lookup("#changed-notes").isVisible());
    }

    @Test
    void nothing_is_clipped_in_a_small_window_and_everything_has_a_name(FxRobot robot) {
        enter(robot);
        robot.type(KeyCode.O);
        until(() -> line() == 4 && card() != null);
        robot.interact(() -> {
            scene.getWindow().setWidth(900);
            scene.getWindow().setHeight(600);
        });
        WaitForAsyncUtils.waitForFxEvents();
        Bounds window = scene.getRoot().getBoundsInLocal();
        for (String part : List.of(
                "#note-choice",
                "#note-find",
                "#next_weak",
                "#import",
                "#notes-status",
                "#note-lines",
                "#line-cards",
                "#show_card")) {
            Node node = scene.lookup(part);
            assertThat(window.contains(node.localToScene(node.getLayoutBounds())))
                    .as(part)
                    .isTrue();
        }
        for (Node node :
                robot.lookup(".button, .text-field, .list-view, .combo-box").queryAll()) {
            boolean named = node.getAccessibleText() != null
                    || node instanceof Labeled labeled && !labeled.getText().isEmpty();
            assertThat(named || !node.isVisible()).as(node.toString()).isTrue();
        }
        assertThat(robot.lookup(".line-cell").queryAll().stream()
                        .map(Node::getAccessibleText)
                        .filter(text -> text != null && text.startsWith("4: ")))
                .singleElement()
                .asString()
                .isEqualTo("4: off largest message = 256 kB. Off. Why: below the bar. No card in study, 1 off.");
    }

    @Test
    void with_the_largest_text_in_a_small_window_nothing_is_pushed_out_by_a_changed_file(FxRobot robot)
            throws IOException {
        enter(robot);
        robot.interact(() -> {
            scene.getWindow().setWidth(900);
            scene.getWindow().setHeight(600);
            Looks.dress(scene, false, 200);
            window.shell.setTextPercent(200);
        });
        Files.writeString(folder.resolve("sqs.txt"), NOTE + "batch = 10 messages\n");
        robot.interact(model::comeBack);
        until(() -> scene.lookup("#note-file").isVisible());
        until(() -> place("#note-choice").getMinY() >= 0
                && place("#note-lines").getHeight() > 100
                && place(".line-pane").getMinY() >= place("#note-lines").getMaxY());
    }

    @Test
    void the_cards_stand_under_the_note_in_a_narrow_window_and_beside_it_in_a_wide_one(FxRobot robot) {
        enter(robot);
        robot.interact(() -> scene.getWindow().setWidth(800));
        until(() -> place("#line-cards").getMinY() >= place("#note-lines").getMaxY());
        robot.interact(() -> scene.getWindow().setWidth(1280));
        until(() -> place("#line-cards").getMinX() >= place("#note-lines").getMaxX());
        robot.interact(() -> scene.getWindow().setWidth(800));
        until(() -> place("#line-cards").getMinY() >= place("#note-lines").getMaxY());
    }

    private Bounds place(String selector) {
        Node node = scene.lookup(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    private void enter(FxRobot robot) {
        until(() -> model.today().canStart());
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        until(() -> model.roomProperty().get() == ShellViewModel.Room.NOTES && line() == 1);
    }

    private int line() {
        return model.notes().lineProperty().get();
    }

    private CardOfLine card() {
        return model.notes().cardProperty().get().orElse(null);
    }

    private String status() {
        return ((Labeled) scene.lookup("#notes-status")).getText();
    }
}

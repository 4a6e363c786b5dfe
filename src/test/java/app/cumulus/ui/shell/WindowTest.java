package app.cumulus.ui.shell;

import static app.cumulus.ui.shell.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardState;
import app.cumulus.library.settings.AllSettings;
import app.cumulus.library.settings.Settings;
import app.cumulus.library.study.StudyChoice;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.controls.KeyCap;
import app.cumulus.ui.plan.PlanState;
import app.cumulus.ui.review.Frame;
import app.cumulus.ui.shell.OpenWindow.Size;
import app.cumulus.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WindowTest {

    private static final int CARDS = 3;

    private final Path folder = temporaryFolder();
    private final TestLibrary test = new TestLibrary(folder).withCards(CARDS);
    private OpenWindow window;
    private ShellViewModel model;
    private Scene scene;

    @Start
    void show(Stage stage) {
        window = OpenWindow.over(test, stage, new Words(Locale.ENGLISH), Size.USUAL);
        model = window.model;
        scene = window.scene;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_day_is_studied_by_keys_alone(FxRobot robot) {
        start(robot);
        for (int i = 0; i < CARDS; i++) {
            String question = shown().card().text().question();
            robot.type(KeyCode.SPACE);
            until(() -> shown().revealed());
            robot.type(KeyCode.DIGIT3);
            until(() -> !(frame() instanceof Frame.Shown now)
                    || !now.card().text().question().equals(question));
        }
        until(() -> frame() instanceof Frame.Done);
        assertThat(robot.lookup(".headline").queryAll()).isNotEmpty();
        robot.type(KeyCode.U);
        until(() -> frame() instanceof Frame.Shown);
        assertThat(robot.lookup("#remark").queryLabeled().getText()).isEqualTo("Undone: Good");
        robot.type(KeyCode.ESCAPE);
        until(() -> model.today().canStart());
        assertThat(robot.lookup("#count-new").queryLabeled().getText()).isEqualTo("1");
    }

    @Test
    void the_question_stays_where_it_was_when_the_answer_appears(FxRobot robot) {
        start(robot);
        double before = top("#question");
        robot.type(KeyCode.ENTER);
        until(() -> shown().revealed());
        assertThat(top("#question")).isEqualTo(before);
        assertThat(textOf("#answer")).startsWith("value");
    }

    @Test
    void letters_typed_in_the_editor_are_text_and_not_commands(FxRobot robot) {
        start(robot);
        String card = shown().card().id().value();
        robot.type(KeyCode.E);
        until(() -> scene.getFocusOwner() instanceof TextArea);
        robot.type(KeyCode.S, KeyCode.B, KeyCode.U, KeyCode.DIGIT3, KeyCode.SPACE, KeyCode.N);
        assertThat(model.review().editingProperty().get()).isTrue();
        assertThat(((TextArea) scene.getFocusOwner()).getText()).endsWith("sbu3 n");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        until(() -> !model.review().editingProperty().get());
        assertThat(shown().card().id().value()).isEqualTo(card);
        assertThat(shown().card().text().question()).endsWith("sbu3 n");
        assertThat(shown().card().state()).isEqualTo(CardState.ACTIVE);
    }

    @Test
    void escape_leaves_the_editor_and_then_the_session(FxRobot robot) {
        start(robot);
        String question = shown().card().text().question();
        robot.type(KeyCode.E).type(KeyCode.X).type(KeyCode.ESCAPE);
        until(() -> !model.review().editingProperty().get());
        assertThat(shown().card().text().question()).isEqualTo(question);
        robot.type(KeyCode.ESCAPE);
        until(() -> model.roomProperty().get() == ShellViewModel.Room.TODAY);
    }

    @Test
    void a_suspended_card_and_a_buried_one_leave_the_session(FxRobot robot) {
        start(robot);
        double card = top(".card");
        robot.type(KeyCode.S);
        until(() -> shown().progress().left() == CARDS - 1);
        assertThat(remark(robot)).isEqualTo("Suspended");
        robot.type(KeyCode.B);
        until(() -> shown().progress().left() == CARDS - 2);
        assertThat(remark(robot)).isEqualTo("Buried");
        robot.type(KeyCode.U);
        until(() -> shown().progress().left() == CARDS - 1);
        assertThat(remark(robot)).isEqualTo("Undone");
        assertThat(top(".card")).isEqualTo(card);
        robot.type(KeyCode.SPACE);
        until(() -> shown().revealed());
        assertThat(remark(robot)).as("what was done before is no news any more").isEmpty();
    }

    private static String remark(FxRobot robot) {
        return robot.lookup("#remark").queryLabeled().getText();
    }

    @Test
    void the_note_lines_come_and_go_with_n_and_the_cards_own_is_marked(FxRobot robot) {
        start(robot);
        robot.type(KeyCode.N);
        until(() -> !robot.lookup(".note-line").queryAll().isEmpty());
        assertThat(robot.lookup(".note-line.marked").queryAll()).hasSize(1);
        robot.interact(() -> scene.getWindow().setWidth(1000));
        until(() -> noteHeight() > 200);
        robot.interact(() -> scene.getWindow().setHeight(600));
        until(() -> noteHeight() < 170);
        robot.type(KeyCode.N);
        until(() -> robot.lookup(".note-line").queryAll().isEmpty());
    }

    private double noteHeight() {
        return scene.lookup(".note-pane").getLayoutBounds().getHeight();
    }

    @Test
    void the_words_of_the_grades_are_whole_with_the_largest_text(FxRobot robot) {
        start(robot);
        robot.interact(() -> {
            scene.getWindow().setWidth(900);
            Looks.dress(scene, false, 200);
            model.settings().change(AllSettings.LANGUAGE, Settings.Language.GERMAN);
            window.shell.setTextPercent(200);
        });
        robot.type(KeyCode.SPACE);
        until(() -> shown().revealed());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".grade-word").queryAllAs(Labeled.class))
                .hasSize(4)
                .allSatisfy(word ->
                        assertThat(word.getWidth()).as(word.getText()).isGreaterThanOrEqualTo(word.prefWidth(-1)));
    }

    @Test
    void the_mouse_can_do_it_too(FxRobot robot) {
        robot.clickOn("#start");
        until(() -> frame() instanceof Frame.Shown);
        robot.clickOn("#show");
        until(() -> shown().revealed());
        robot.clickOn("#grade_1");
        until(() -> shown().progress().toRepeat() == 1);
        robot.clickOn("#undo");
        until(() -> shown().progress().toRepeat() == 0);
        assertThat(robot.lookup("#remark").queryLabeled().getText()).isEqualTo("Undone: Again");
    }

    @Test
    void the_card_stays_where_it_was_when_an_answer_is_taken_back(FxRobot robot) {
        start(robot);
        for (int lapses = 1; lapses <= 2; lapses++) {
            int repeats = lapses;
            robot.type(KeyCode.SPACE);
            until(() -> shown().revealed());
            robot.type(KeyCode.DIGIT1);
            until(() -> shown().progress().toRepeat() == repeats && !shown().revealed());
        }
        double before = top(".card");
        robot.type(KeyCode.U);
        until(() -> shown().progress().toRepeat() == 1);
        assertThat(top(".card")).isEqualTo(before);
        assertThat(robot.lookup("#remark").queryLabeled().getText()).isEqualTo("Undone: Again");
    }

    @Test
    void a_flag_moves_neither_the_card_nor_the_question(FxRobot robot) {
        start(robot);
        double card = top(".card");
        double question = top("#question");
        robot.type(KeyCode.F);
        until(() -> shown().standing().flagged());
        assertThat(robot.lookup("#standing").queryLabeled().getText()).isEqualTo("Flagged");
        assertThat(top(".card")).isEqualTo(card);
        assertThat(top("#question")).isEqualTo(question);
    }

    @Test
    void the_sheet_of_keys_lies_over_everything_until_escape(FxRobot robot) {
        robot.interact(model::toggleKeys);
        assertThat(robot.lookup(".key-row").queryAll()).hasSizeGreaterThan(15);
        robot.type(KeyCode.SPACE);
        assertThat(model.roomProperty().get()).isEqualTo(ShellViewModel.Room.TODAY);
        ScrollPane sheet = (ScrollPane) scene.lookup(".key-sheet .scroll-pane");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(sheet.getVvalue()).as("a page further").isGreaterThan(0.2);
        robot.type(KeyCode.PAGE_UP);
        assertThat(sheet.getVvalue()).as("and back").isLessThan(0.1);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".key-row").queryAll()).isEmpty();
    }

    @Test
    void an_import_shows_its_plan_first_then_what_it_did_and_can_be_undone(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        until(() -> model.plan().itemsProperty().get().size() == 5);
        assertThat(model.roomProperty().get()).isEqualTo(ShellViewModel.Room.PLAN);
        assertThat(scene.getFocusOwner()).isSameAs(scene.lookup("#plan-items"));
        assertThat(robot.lookup(".plan-before").<Node>queryAll())
                .as("a new card has the whole width")
                .noneMatch(Node::isManaged);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        until(() -> !robot.lookup(".import-title").queryAll().isEmpty());
        assertThat(robot.lookup(".import-title").queryLabeled().getText()).isEqualTo("more.txt: 5 cards in 1 section");
        robot.type(KeyCode.U);
        until(() -> model.plan().stateProperty().get() instanceof PlanState.Undone);
        robot.type(KeyCode.ESCAPE);
        until(() -> model.notes().filesProperty().get().equals(List.of("facts.txt")));
    }

    @Test
    void an_answer_can_be_typed_and_is_judged_before_it_is_graded(FxRobot robot) {
        start(robot);
        robot.type(KeyCode.A);
        until(() -> scene.getFocusOwner() instanceof TextField);
        robot.type(KeyCode.V, KeyCode.A, KeyCode.L, KeyCode.U, KeyCode.E).type(KeyCode.ENTER);
        until(() -> shown().revealed());
        assertThat(robot.lookup("#verdict").queryLabeled().getText()).startsWith("You typed a part of it");
        robot.type(KeyCode.DIGIT1);
        until(() -> scene.getFocusOwner() instanceof TextField);
        assertThat(((TextField) scene.getFocusOwner()).getText()).isEmpty();
    }

    @Test
    void escape_leaves_the_field_for_the_keys_of_the_card_until_the_next_one(FxRobot robot) {
        start(robot);
        String first = shown().card().id().value();
        robot.type(KeyCode.A);
        until(() -> scene.getFocusOwner() == scene.lookup("#typed"));
        robot.type(KeyCode.V, KeyCode.ESCAPE);
        until(() -> scene.getFocusOwner() != scene.lookup("#typed"));
        assertThat(model.roomProperty().get()).isEqualTo(ShellViewModel.Room.REVIEW);
        robot.type(KeyCode.F);
        until(() -> shown().standing().flagged());
        assertThat(scene.getFocusOwner()).isNotSameAs(scene.lookup("#typed"));
        robot.type(KeyCode.B);
        until(() -> !shown().card().id().value().equals(first));
        until(() -> scene.getFocusOwner() == scene.lookup("#typed"));
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        until(() -> model.roomProperty().get() == ShellViewModel.Room.TODAY);
    }

    @Test
    void the_button_below_a_typed_answer_tells_the_key_that_works_there_and_judges_it_too(FxRobot robot) {
        start(robot);
        assertThat(keyOn("#show")).isEqualTo("Space");
        robot.type(KeyCode.A);
        until(() -> scene.getFocusOwner() instanceof TextField);
        assertThat(keyOn("#show")).isEqualTo("Enter");
        robot.type(KeyCode.X).clickOn("#show");
        until(() -> shown().revealed());
        assertThat(robot.lookup("#verdict").queryLabeled().getText()).isEqualTo("You typed something else.");
    }

    private String keyOn(String button) {
        WaitForAsyncUtils.waitForFxEvents();
        return ((KeyCap) scene.lookup(button).lookup(".key-cap")).getText();
    }

    @Test
    void an_answer_to_pick_takes_the_room_of_its_text(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        until(() -> model.plan().itemsProperty().get().size() == 5);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        until(() -> model.plan().stateProperty().get() instanceof PlanState.Done);
        robot.interact(model::goToday);
        start(robot);
        robot.type(KeyCode.O);
        until(() -> robot.lookup(".choice-button").queryAll().size() == 4);
        for (Node choice : robot.lookup(".choice-button").queryAll()) {
            assertThat(choice.getLayoutBounds().getHeight()).as(choice.getId()).isLessThan(48);
        }
    }

    @Test
    void a_session_that_ends_before_the_day_does_not_call_the_day_done(FxRobot robot) {
        until(() -> model.today().canStart());
        robot.interact(() -> model.study(StudyChoice.of(new StudyChoice.Scope.FailedToday())));
        until(() -> frame() instanceof Frame.Done);
        assertThat(robot.lookup(".summary .headline").queryLabeled().getText())
                .isEqualTo("Nothing to ask in this session.");
    }

    @Test
    void progress_says_in_words_what_its_plots_show(FxRobot robot) {
        start(robot);
        robot.type(KeyCode.SPACE).type(KeyCode.DIGIT3);
        until(() -> shown().progress().left() == CARDS - 1);
        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        until(() -> scene.lookup("#says-easinesses") != null);
        assertThat(robot.lookup("#says-calendar").queryLabeled().getText())
                .isEqualTo("One answer on one day of the past year. In a row: one day now, one day at the most.");
        assertThat(robot.lookup("#says-services").queryLabeled().getText()).isEqualTo("No answers yet.");
        assertThat(robot.lookup("#says-stages").queryLabeled().getText()).isEqualTo(CARDS + " cards in all.");
        robot.type(KeyCode.ESCAPE);
        until(() -> model.roomProperty().get() == ShellViewModel.Room.TODAY);
    }

    @Test
    void nothing_is_clipped_in_a_small_window(FxRobot robot) {
        robot.interact(() -> {
            scene.getWindow().setWidth(900);
            scene.getWindow().setHeight(600);
        });
        start(robot);
        robot.type(KeyCode.SPACE).type(KeyCode.N);
        until(() -> shown().revealed() && model.review().noteShownProperty().get());
        WaitForAsyncUtils.waitForFxEvents();
        for (Node grade : robot.lookup(".grade").queryAll()) {
            assertThat(scene.getRoot().getBoundsInLocal().contains(grade.localToScene(grade.getBoundsInLocal())))
                    .as(grade.getId())
                    .isTrue();
        }
    }

    private void start(FxRobot robot) {
        until(() -> model.today().canStart());
        robot.type(KeyCode.SPACE);
        until(() -> frame() instanceof Frame.Shown);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Frame frame() {
        return model.review().frameProperty().get();
    }

    private Frame.Shown shown() {
        return (Frame.Shown) frame();
    }

    private double top(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        Node node = scene.lookup(selector);
        return node.localToScene(node.getBoundsInLocal()).getMinY();
    }

    private String textOf(String selector) {
        return scene.lookup(selector).lookupAll(".run").stream()
                .map(node -> ((Text) node).getText())
                .findFirst()
                .orElse("");
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("cumulus-window");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

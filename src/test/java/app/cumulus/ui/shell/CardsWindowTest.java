package app.cumulus.ui.shell;

import static app.cumulus.ui.shell.OpenWindow.until;
import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.library.settings.AllSettings;
import app.cumulus.library.settings.Settings;
import app.cumulus.ui.TestLibrary;
import app.cumulus.ui.cards.Beside;
import app.cumulus.ui.review.Frame;
import app.cumulus.ui.shell.OpenWindow.Size;
import app.cumulus.ui.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CardsWindowTest {

    private static final int CARDS = 300;

    private final TestLibrary test = new TestLibrary(temporaryFolder()).withCards(CARDS);
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
    void cards_are_found_chosen_suspended_and_put_back_by_keys_alone(FxRobot robot) {
        enter(robot);
        robot.type(KeyCode.SLASH);
        until(() -> scene.getFocusOwner() instanceof TextField);
        robot.write("fact 29");
        until(() -> table().getItems().size() == 11);
        robot.type(KeyCode.ENTER);
        until(() -> scene.getFocusOwner() == table());
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        until(() -> model.cards().chosenProperty().get().size() == 3);
        double top = table().localToScene(0, 0).getY();
        assertThat(status()).isEqualTo("3 of 11 chosen");
        robot.type(KeyCode.S);
        until(() -> status().startsWith("3 cards suspended"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table().localToScene(0, 0).getY())
                .as("what was done is said without moving the table")
                .isEqualTo(top);
        assertThat(status()).endsWith("3 of 11 chosen");
        robot.type(KeyCode.U);
        until(() -> status().startsWith("Taken back for 3 cards"));
        robot.type(KeyCode.ESCAPE);
        until(() -> table().getItems().size() == CARDS);
        robot.type(KeyCode.ESCAPE);
        until(() -> model.roomProperty().get() == ShellViewModel.Room.TODAY);
    }

    @Test
    void of_all_cards_those_in_study_are_told(FxRobot robot) {
        enter(robot);
        assertThat(status()).isEqualTo("300 cards, in study");
        robot.type(KeyCode.S);
        until(() -> status().equals("1 card suspended\n300 cards, 299 in study"));
    }

    @Test
    void a_change_that_takes_a_while_is_told_while_it_goes_on(FxRobot robot) {
        enter(robot);
        CountDownLatch goOn = new CountDownLatch(1);
        window.runner.run(() -> goOn.await(20, TimeUnit.SECONDS), done -> {}, failed -> {});
        robot.type(KeyCode.S);
        until(() -> status().equals("Changing the cards\u2026"));
        goOn.countDown();
        until(() -> status().startsWith("1 card suspended"));
    }

    @Test
    void find_and_replace_tells_over_how_many_cards_it_goes(FxRobot robot) {
        enter(robot);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        until(() -> model.cards().chosenProperty().get().size() == CARDS);
        robot.press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        until(() -> model.cards().paneProperty().get() == Beside.REPLACE);
        assertThat(robot.lookup(".field-hint").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("In question, answer and extra of the 300 chosen cards.");
    }

    @Test
    void no_head_of_a_column_is_cut_in_a_small_german_window(FxRobot robot) {
        enter(robot);
        robot.interact(() -> {
            model.settings().change(AllSettings.LANGUAGE, Settings.Language.GERMAN);
            scene.getWindow().setWidth(900);
            scene.getWindow().setHeight(600);
        });
        until(() -> robot.lookup("Frage").tryQuery().isPresent());
        headsAreWhole(robot);
        robot.interact(() -> scene.getWindow().setWidth(1280));
        headsAreWhole(robot);
        robot.interact(() -> {
            Looks.dress(scene, false, 200);
            window.shell.setTextPercent(200);
            scene.getWindow().setWidth(900);
        });
        headsAreWhole(robot);
        assertThat(table().getHeight())
                .as("room for rows, the largest text in the smallest window")
                .isGreaterThan(2 * (36 + 2 * 34));
    }

    private void headsAreWhole(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".column-header").queryAll().stream()
                        .filter(TableColumnHeader.class::isInstance)
                        .filter(Node::isVisible)
                        .map(head -> (Label) head.lookup(".label"))
                        .filter(name -> name != null && !name.getText().isEmpty()))
                .hasSizeGreaterThan(3)
                .allSatisfy(name ->
                        assertThat(name.getWidth()).as(name.getText()).isGreaterThanOrEqualTo(name.prefWidth(-1)));
    }

    @Test
    void the_note_lines_of_a_card_are_all_shown_and_scroll_with_it(FxRobot robot) {
        enter(robot);
        robot.interact(() -> scene.getWindow().setWidth(1280));
        until(() -> scene.lookup(".card-detail .note-line") != null);
        assertThat(scene.lookup(".note-pane").lookupAll(".scroll-pane"))
                .as("nothing scrolls within what scrolls")
                .isEmpty();
        assertThat(scene.lookup(".note-pane").lookupAll(".note-line")).hasSize(4);
    }

    @Test
    void without_any_card_the_screen_says_so_and_offers_to_import_notes(FxRobot robot) {
        enter(robot);
        window.runner.run(() -> test.library.undoImport(Optional.empty()), undone -> model.goToday(), failed -> {});
        until(() -> !model.today().canStart());
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        until(() -> scene.lookup("#no-cards #import") != null
                && scene.lookup("#no-cards #import").isVisible());
        assertThat(((Labeled) scene.lookup("#no-cards .label")).getText()).isEqualTo("No cards yet.");
        robot.clickOn("#no-cards #import");
        until(() -> model.roomProperty().get() == ShellViewModel.Room.PLAN);
    }

    @Test
    void a_card_is_edited_beside_the_table(FxRobot robot) {
        enter(robot);
        robot.type(KeyCode.DOWN);
        until(() -> model.cards()
                .cardProperty()
                .get()
                .filter(card -> card.card().text().question().equals("fact 2"))
                .isPresent());
        robot.type(KeyCode.E);
        until(() -> scene.getFocusOwner() instanceof TextArea);
        robot.type(KeyCode.S, KeyCode.U, KeyCode.SPACE, KeyCode.X);
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        until(() -> status().startsWith("Card saved"));
        assertThat(model.cards()
                        .cardProperty()
                        .get()
                        .orElseThrow()
                        .card()
                        .text()
                        .question())
                .isEqualTo("fact 2su x");
        assertThat(scene.getFocusOwner()).isSameAs(table());
    }

    @Test
    void the_palette_goes_to_a_card_and_runs_an_action(FxRobot robot) {
        until(() -> model.today().canStart());
        palette(robot);
        robot.write("value 123");
        until(() -> list().getItems().size() == 1);
        robot.type(KeyCode.ENTER);
        until(() -> model.roomProperty().get() == ShellViewModel.Room.CARDS
                && model.cards().cardProperty().get().isPresent());
        assertThat(model.cards()
                        .cardProperty()
                        .get()
                        .orElseThrow()
                        .card()
                        .text()
                        .question())
                .isEqualTo("fact 123");
        palette(robot);
        robot.write("go settings");
        until(() -> list().getItems().size() == 1);
        robot.type(KeyCode.ENTER);
        until(() -> model.roomProperty().get() == ShellViewModel.Room.SETTINGS);
    }

    @Test
    void the_palette_studies_a_topic_and_shows_its_cards(FxRobot robot) {
        until(() -> model.today().canStart());
        palette(robot);
        robot.write("facts");
        until(() -> list().getItems().size() >= 2);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        until(() -> model.roomProperty().get() == ShellViewModel.Room.CARDS
                && table().getItems().size() == CARDS);
        assertThat(model.cards().queryProperty().get()).isEqualTo("topic:\"Facts\"");
        palette(robot);
        robot.write("facts");
        until(() -> list().getItems().size() >= 2);
        robot.type(KeyCode.ENTER);
        until(() -> model.review().frameProperty().get() instanceof Frame.Shown);
        assertThat(model.roomProperty().get()).isEqualTo(ShellViewModel.Room.REVIEW);
    }

    @Test
    void a_tag_is_asked_for_over_the_table(FxRobot robot) {
        enter(robot);
        robot.type(KeyCode.T);
        until(() -> scene.getFocusOwner() instanceof TextField);
        robot.write("exam").type(KeyCode.ENTER);
        until(() -> status().startsWith("1 card tagged"));
        assertThat(test.library.settings()).isNotNull();
        robot.type(KeyCode.X);
        until(() -> scene.getFocusOwner() instanceof TextField);
        robot.type(KeyCode.ESCAPE);
        until(() -> scene.getFocusOwner() == table());
    }

    @Test
    void nothing_is_clipped_in_a_small_window_and_everything_has_a_name(FxRobot robot) {
        robot.interact(() -> {
            scene.getWindow().setWidth(900);
            scene.getWindow().setHeight(600);
        });
        enter(robot);
        robot.interact(() -> model.cards().writing().startWriting());
        until(() -> model.cards().paneProperty().get() == Beside.WRITE);
        robot.interact(() -> model.cards().close());
        WaitForAsyncUtils.waitForFxEvents();
        Bounds window = scene.getRoot().getBoundsInLocal();
        for (String part :
                List.of("#card-search", "#saved-searches", "#new_card", "#cards-status", "#cards", "#undo_cards")) {
            Node node = scene.lookup(part);
            assertThat(window.contains(node.localToScene(node.getLayoutBounds())))
                    .as(part)
                    .isTrue();
        }
        for (Node node :
                robot.lookup(".button, .text-field, .table-view, .menu-button").queryAll()) {
            boolean named = node.getAccessibleText() != null
                    || node instanceof Labeled labeled
                            && labeled.getText() != null
                            && !labeled.getText().isEmpty();
            assertThat(named || !node.isVisible() || node.getStyleClass().contains("show-hide-columns-button"))
                    .as(node.toString())
                    .isTrue();
        }
    }

    private void enter(FxRobot robot) {
        until(() -> model.today().canStart());
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        until(() -> model.roomProperty().get() == ShellViewModel.Room.CARDS
                && table().getItems().size() == CARDS
                && model.cards().cardProperty().get().isPresent());
    }

    private void palette(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        until(() -> scene.getFocusOwner() instanceof TextField);
    }

    private TableView<?> table() {
        return (TableView<?>) scene.lookup("#cards");
    }

    private ListView<?> list() {
        return (ListView<?>) scene.lookup("#palette-list");
    }

    private String status() {
        return ((Labeled) scene.lookup("#cards-status")).getText();
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("cumulus-cards");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package app.cumulus.ui.shell;

import app.cumulus.ui.controls.Screen;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.progress.ProgressView;
import app.cumulus.ui.review.ReviewView;
import app.cumulus.ui.settings.SettingsView;
import app.cumulus.ui.today.TodayActions;
import app.cumulus.ui.today.TodayView;
import app.cumulus.ui.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The frame of the window: the rail, the screen beside it, and the sheet of keys over both. */
public final class Shell extends StackPane {

    private static final double WORDS_FROM_WIDTH = 1000;

    private final ShellViewModel model;
    private final Screen today;
    private final Screen review;
    private final Screen progress;
    private final Screen settings;
    private final Rail rail;
    private final KeySheet keySheet;
    private final BorderPane frame = new BorderPane();
    private final Runnable chooseNotes;
    private final Runnable quit;

    /**
     * @param chooseNotes asks for note files and imports them
     * @param quit closes the window
     */
    public Shell(ShellViewModel model, Words words, Runnable chooseNotes, Runnable quit) {
        this.model = model;
        this.chooseNotes = chooseNotes;
        this.quit = quit;
        today = new TodayView(model.today(), words, new TodayActions(model::study, model::study, chooseNotes));
        review = new ReviewView(model.review(), words, model::goToday);
        progress = new ProgressView(model.progress(), words, model::goToday);
        settings = new SettingsView(model.settings(), words, model::goToday);
        rail = new Rail(words, this::go, model::toggleKeys);
        keySheet = new KeySheet(words, model::closeKeys);
        frame.setLeft(rail);
        getStyleClass().add("shell");
        getChildren().add(frame);
        model.roomProperty().addListener((observable, before, now) -> render());
        model.keysShownProperty().addListener((observable, before, now) -> renderKeys(now));
        widthProperty().addListener((observable, before, now) -> rail.setNarrow(now.doubleValue() < WORDS_FROM_WIDTH));
        setOnDragOver(this::allowFiles);
        setOnDragDropped(this::takeFiles);
        render();
    }

    /** The commands that can be given now; where two share a key, the first wins. */
    public Map<Command, Runnable> commands() {
        Map<Command, Runnable> offered = new LinkedHashMap<>();
        if (model.keysShownProperty().get()) {
            offered.put(Command.KEYS, model::closeKeys);
            offered.put(Command.BACK, model::closeKeys);
            return offered;
        }
        offered.putAll(screen().commands());
        offered.put(Command.KEYS, model::toggleKeys);
        offered.put(Command.QUIT, quit);
        if (!model.review().editingProperty().get()) {
            offered.put(Command.IMPORT, chooseNotes);
            offered.put(Command.GO_TODAY, model::goToday);
            offered.put(Command.GO_PROGRESS, model::goProgress);
            offered.put(Command.GO_SETTINGS, model::goSettings);
        }
        return offered;
    }

    private Screen screen() {
        return switch (model.roomProperty().get()) {
            case TODAY -> today;
            case REVIEW -> review;
            case PROGRESS -> progress;
            case SETTINGS -> settings;
        };
    }

    private void go(Place place) {
        switch (place) {
            case TODAY -> model.goToday();
            case PROGRESS -> model.goProgress();
            case SETTINGS -> model.goSettings();
        }
    }

    private void render() {
        Node node = screen().node();
        frame.setCenter(node);
        rail.mark(placeOf(model.roomProperty().get()));
        screen().takeFocus();
    }

    private static Place placeOf(ShellViewModel.Room room) {
        return switch (room) {
            case TODAY, REVIEW -> Place.TODAY;
            case PROGRESS -> Place.PROGRESS;
            case SETTINGS -> Place.SETTINGS;
        };
    }

    private void renderKeys(boolean shown) {
        getChildren().remove(keySheet);
        frame.setDisable(shown);
        if (shown) {
            keySheet.fill(model.settings().settingsProperty().get().gradeButtons());
            getChildren().add(keySheet);
        } else {
            screen().takeFocus();
        }
    }

    private void allowFiles(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void takeFiles(DragEvent event) {
        List<Path> files =
                event.getDragboard().getFiles().stream().map(File::toPath).toList();
        model.importNotes(files);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}

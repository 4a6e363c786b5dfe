package app.cumulus.ui.shell;

import app.cumulus.library.settings.Settings;
import app.cumulus.ui.cards.CardsView;
import app.cumulus.ui.controls.CommandEvent;
import app.cumulus.ui.controls.Screen;
import app.cumulus.ui.exchange.ExchangeView;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.keys.KeyTable;
import app.cumulus.ui.notes.NotesActions;
import app.cumulus.ui.notes.NotesView;
import app.cumulus.ui.palette.PaletteActions;
import app.cumulus.ui.palette.PaletteView;
import app.cumulus.ui.plan.PlanActions;
import app.cumulus.ui.plan.PlanView;
import app.cumulus.ui.progress.ProgressView;
import app.cumulus.ui.review.ReviewView;
import app.cumulus.ui.settings.SettingsView;
import app.cumulus.ui.shell.ShellViewModel.Room;
import app.cumulus.ui.today.TodayActions;
import app.cumulus.ui.today.TodayView;
import app.cumulus.ui.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of the window: the rail, the screen beside it, and the sheet of keys over both. */
public final class Shell extends StackPane {

    private static final double WORDS_FROM_WIDTH = 1000;

    private final ShellViewModel model;
    private final Words words;
    private final Rooms rooms;
    private Rail rail;
    private KeySheet keySheet;
    private PaletteView palette;
    private ImportBar importBar;
    private KeyTable keys = KeyTable.USUAL;
    private final BorderPane frame = new BorderPane();
    private final Runnable chooseNotes;
    private final Runnable quit;
    private int textPercent = Looks.USUAL_TEXT_PERCENT;

    /**
     * @param chooseNotes asks for note files and imports them
     * @param quit closes the window
     */
    public Shell(ShellViewModel model, Words words, Runnable chooseNotes, Runnable quit) {
        this.model = model;
        this.chooseNotes = chooseNotes;
        this.quit = quit;
        this.words = words;
        speak(model.settings().settingsProperty().get());
        rooms = new Rooms(this::screen);
        buildFrame();
        getStyleClass().add("shell");
        getChildren().add(frame);
        model.roomProperty().addListener((observable, before, now) -> render());
        model.keysShownProperty().addListener((observable, before, now) -> renderKeys(now));
        model.palette().openProperty().addListener((observable, before, now) -> renderPalette(now));
        widthProperty().addListener(changed -> fitRail());
        addEventHandler(
                CommandEvent.ASKED,
                event -> Optional.ofNullable(commands().get(event.command())).ifPresent(Runnable::run));
        setOnDragOver(this::allowFiles);
        setOnDragDropped(this::takeFiles);
        model.settings().settingsProperty().addListener((observable, before, now) -> follow(now));
        model.decks().offersProperty().addListener((ListChangeListener<Path>) changed -> renderOffers());
        render();
    }

    /**
     * What goes on elsewhere is told below every screen. Decks that lie in their folder are offered there but where they are shown,
     * and not while cards are asked.
     */
    private void renderOffers() {
        Room room = model.roomProperty().get();
        boolean shown = !model.decks().offersProperty().isEmpty() && room != Room.DECKS && room != Room.REVIEW;
        VBox bars = new VBox();
        if (room != Room.PLAN) {
            bars.getChildren().add(importBar);
        }
        if (shown) {
            bars.getChildren().add(new OfferBar(words, () -> model.go(Room.DECKS), model.decks()::decline));
        }
        frame.setBottom(bars);
    }

    private Screen screen(Room room) {
        return switch (room) {
            case TODAY ->
                new TodayView(
                        model.today(),
                        words,
                        new TodayActions(model::study, model::study, chooseNotes, model::importNotes));
            case REVIEW -> new ReviewView(model.review(), words, model::goToday);
            case NOTES ->
                new NotesView(
                        model.notes(),
                        words,
                        new NotesActions(
                                model::leaveNotes,
                                model::showCard,
                                chooseNotes,
                                path -> model.importNotes(List.of(path))));
            case PLAN -> new PlanView(model.plan(), words, new PlanActions(model::leavePlan, chooseNotes));
            case CARDS -> new CardsView(model.cards(), words, model::goToday);
            case PROGRESS -> new ProgressView(model.progress(), words, model::goToday);
            case DECKS -> new ExchangeView(model.decks(), model.exports(), words, model::goToday);
            case SETTINGS -> new SettingsView(model.settings(), words, model::goToday);
        };
    }

    private void buildFrame() {
        rail = new Rail(words, place -> model.go(place.room()), model::toggleKeys);
        keySheet = new KeySheet(words, model::closeKeys);
        palette = new PaletteView(
                model.palette(), words, new PaletteActions(model::showCard, model::showCards, model::study));
        if (importBar != null) {
            importBar.close();
        }
        importBar = new ImportBar(model, words);
        frame.setLeft(rail);
        fitRail();
    }

    /** Says everything anew where language or keys have changed; what is typed and chosen in a screen stays. */
    private void follow(Settings settings) {
        boolean otherLanguage = words.language() != settings.look().language();
        if (otherLanguage || !keys.equals(KeyTable.of(settings.keys()))) {
            Optional<String> focused = idOfFocused();
            speak(settings);
            // Keys stand in tooltips and on buttons; the screen in which they are chosen shows them itself.
            rooms.renew(otherLanguage ? Set.of() : Set.of(Room.SETTINGS));
            palette.close();
            buildFrame();
            render();
            focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
        }
    }

    private void speak(Settings settings) {
        keys = KeyTable.of(settings.keys());
        words.speak(settings.look().language());
        words.prefer(keys.labels(words));
    }

    private Optional<String> idOfFocused() {
        Node node = getScene() == null ? null : getScene().getFocusOwner();
        while (node != null && node.getId() == null) {
            node = node.getParent();
        }
        return Optional.ofNullable(node).map(Node::getId);
    }

    /** The keys in use now. */
    public KeyTable keys() {
        return keys;
    }

    /** Tells how large the text is, since words on the rail need room. */
    void setTextPercent(int percent) {
        textPercent = percent;
        fitRail();
    }

    private void fitRail() {
        rail.setNarrow(getWidth() < WORDS_FROM_WIDTH * textPercent / Looks.USUAL_TEXT_PERCENT);
    }

    /** The commands that can be given now; where two share a key, the first wins. */
    public Map<Command, Runnable> commands() {
        if (screen().takesAllKeys()) {
            return Map.of();
        }
        Map<Command, Runnable> offered = new LinkedHashMap<>();
        if (model.keysShownProperty().get()) {
            offered.put(Command.KEYS, model::closeKeys);
            offered.put(Command.BACK, model::closeKeys);
            return offered;
        }
        if (model.palette().openProperty().get()) {
            offered.put(Command.BACK, model.palette()::close);
            offered.put(Command.PALETTE, model.palette()::close);
            return offered;
        }
        offered.putAll(screen().commands());
        if (!screen().isTyping()) {
            offered.putIfAbsent(Command.NEW_CARD, this::writeCard);
        }
        offered.put(Command.PALETTE, this::openPalette);
        offered.put(Command.KEYS, model::toggleKeys);
        offered.put(Command.QUIT, quit);
        if (!screen().isTyping()) {
            offered.put(Command.IMPORT, chooseNotes);
            model.currentCard().ifPresent(card -> {
                offered.put(Command.OPEN_NOTE, () -> model.openNote(card));
                offered.put(Command.OPEN_EDITOR, () -> model.openEditor(card));
            });
            for (Place place : Place.values()) {
                offered.put(place.command(), () -> model.go(place.room()));
            }
        }
        return offered;
    }

    private void openPalette() {
        if (!screen().isTyping()) {
            Map<Command, Runnable> actions = commands();
            actions.remove(Command.PALETTE);
            model.palette().open(actions, command -> command.name(words));
        }
    }

    private void writeCard() {
        model.go(Room.CARDS);
        model.cards().writing().startWriting();
    }

    private void renderPalette(boolean shown) {
        getChildren().remove(palette);
        frame.setDisable(shown);
        if (shown) {
            getChildren().add(palette);
            palette.takeFocus();
        } else {
            screen().takeFocus();
        }
    }

    private Screen screen() {
        return rooms.of(model.roomProperty().get());
    }

    private void render() {
        Node node = screen().node();
        frame.setCenter(node);
        rail.mark(Place.of(model.roomProperty().get()));
        renderOffers();
        screen().takeFocus();
    }

    private void renderKeys(boolean shown) {
        getChildren().remove(keySheet);
        frame.setDisable(shown);
        if (shown) {
            keySheet.fill(model.settings().settingsProperty().get().study().gradeButtons(), keys);
            getChildren().add(keySheet);
            keySheet.takeFocus();
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
        model.takeFiles(files);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}

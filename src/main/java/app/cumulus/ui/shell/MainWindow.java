package app.cumulus.ui.shell;

import app.cumulus.library.Library;
import app.cumulus.library.files.StartFiles;
import app.cumulus.library.settings.Settings;
import app.cumulus.ui.keys.Keyboard;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import app.cumulus.ui.work.TaskRunner;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one window: opens the library into it, follows the theme, and remembers where it was. */
public final class MainWindow {

    private static final Logger LOG = LoggerFactory.getLogger(MainWindow.class);
    private static final WindowPlace USUAL = new WindowPlace(Double.NaN, Double.NaN, 1120, 760, false, false);
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 520;

    private final Stage stage;
    private final Path libraryFile;
    private final TaskRunner runner;
    private final Clock clock;
    private final Words words;
    private final Scene scene = new Scene(new StackPane());
    private final SystemTheme systemTheme = new SystemTheme(System.getProperty("os.name"), System.getenv());

    private boolean dark;
    private boolean systemDark;
    private Settings.Look look = Settings.DEFAULTS.look();
    private WindowPlace lastPlace = USUAL;

    public MainWindow(Stage stage, Path libraryFile, TaskRunner runner, Clock clock, Words words) {
        this.stage = stage;
        this.libraryFile = libraryFile;
        this.runner = runner;
        this.clock = clock;
        this.words = words;
    }

    /**
     * Shows the window and, once the library is open, Today.
     *
     * @param open opens the library, on the background thread
     * @param files what lies beside the program
     */
    public void show(Callable<Library> open, StartFiles files) {
        stage.setTitle(words.say("app.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        WindowPlace wanted = WindowPlace.load(libraryFile).orElse(USUAL);
        dark = wanted.dark();
        systemDark = dark;
        Looks.dress(scene, dark);
        place(wanted);
        stage.setScene(scene);
        stage.setOnHiding(event -> currentPlace().save(libraryFile));
        stage.xProperty().addListener(moved -> notePlace());
        stage.yProperty().addListener(moved -> notePlace());
        stage.widthProperty().addListener(moved -> notePlace());
        stage.heightProperty().addListener(moved -> notePlace());
        stage.focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                askSystemTheme();
            }
        });
        open(open, files);
        stage.show();
        // Some window managers forget a size that was asked for before the window is there.
        place(wanted);
    }

    private void open(Callable<Library> open, StartFiles files) {
        Opening opening = new Opening(words, () -> open(open, files), stage::close);
        scene.setRoot(opening);
        runner.run(
                () -> Opened.of(open.call()),
                opened -> enter(opened, files),
                problem -> opening.fail(new Failures(words).sentence(problem)));
    }

    private void enter(Opened opened, StartFiles files) {
        ShellViewModel model = new ShellViewModel(opened.library(), runner, clock, new Failures(words));
        model.settings().begin(opened.settings());
        Shell shell = new Shell(model, words, () -> model.takeFiles(chooseNotes()), stage::close);
        new Keyboard(shell::commands, shell::keys).listenTo(scene);
        model.settings().settingsProperty().addListener((observable, before, now) -> dress(shell, now.look()));
        stage.focusedProperty().addListener((observable, before, focused) -> {
            if (focused) {
                model.comeBack();
            }
        });
        scene.setRoot(shell);
        dress(shell, opened.settings().look());
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, closing -> {
            model.today().cancelImport();
            model.plan().cancel();
            model.decks().cancel();
            model.exports().cancel();
        });
        logStart(model);
        readAhead(model, opened.library());
        model.begin(files);
        askSystemTheme();
    }

    /** While the user looks at Today's numbers, what Cards and Progress show first is read, and once laid out. */
    private void readAhead(ShellViewModel model, Library library) {
        BooleanSupplier atToday = () -> model.roomProperty().get() == ShellViewModel.Room.TODAY;
        Rehearsal rehearsal = new Rehearsal(library, runner, words, new StackPane());
        model.today().overviewProperty().addListener((observable, before, now) -> {
            runner.whenIdle(library::readAhead, library::giveWay, nothing -> {});
            if (before.isEmpty()) {
                rehearsal.begin(scene, atToday);
            }
        });
    }

    /** How long it took from the start of the program to Today with its numbers; docs/performance.md has the figures. */
    private void logStart(ShellViewModel model) {
        if (LOG.isInfoEnabled()) {
            Optional<Instant> started = ProcessHandle.current().info().startInstant();
            model.today()
                    .overviewProperty()
                    .addListener((observable, before, now) -> started.filter(at -> before.isEmpty())
                            .ifPresent(at -> LOG.info(
                                    "Today after {} ms",
                                    Duration.between(at, clock.instant()).toMillis())));
        }
    }

    private List<Path> chooseNotes() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("chooser.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(words.say("chooser.notes"), "*.txt", "*.md", "*.markdown"),
                        new FileChooser.ExtensionFilter(words.say("chooser.all"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(stage);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /** Asked on a thread of its own: a slow desktop must not hold up the library. */
    private void askSystemTheme() {
        CompletableFuture.supplyAsync(systemTheme::isDark).thenAcceptAsync(this::followSystem, Platform::runLater);
    }

    private void followSystem(boolean desktopIsDark) {
        systemDark = desktopIsDark;
        // Before the library is open its theme is not known, and the colours of last time stay.
        if (scene.getRoot() instanceof Shell shell) {
            dress(shell, look);
        }
    }

    private void dress(Shell shell, Settings.Look wanted) {
        boolean wantedDark =
                wanted.theme() == Settings.Theme.DARK || wanted.theme() == Settings.Theme.SYSTEM && systemDark;
        if (wantedDark != dark || !wanted.equals(look)) {
            dark = wantedDark;
            look = wanted;
            Looks.dress(scene, dark, look);
            shell.setTextPercent(look.lettering().sizePercent());
        }
    }

    /** A library and the settings in it, read together so that the window is right from the first picture on. */
    private record Opened(Library library, Settings settings) {

        static Opened of(Library library) {
            return new Opened(library, library.settings());
        }
    }

    /** Where it was, and never larger than the screen it is on. */
    private void place(WindowPlace place) {
        Optional<Rectangle2D> known = Double.isNaN(place.x())
                ? Optional.empty()
                : Screen.getScreens().stream()
                        .map(Screen::getVisualBounds)
                        .filter(screen -> screen.intersects(place.x(), Double.isNaN(place.y()) ? 0 : place.y(), 1, 1))
                        .findFirst();
        Rectangle2D screen = known.orElseGet(() -> Screen.getPrimary().getVisualBounds());
        WindowPlace fitted = place.fitted(screen.getWidth(), screen.getHeight());
        stage.setWidth(fitted.width());
        stage.setHeight(fitted.height());
        if (known.isPresent()) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setMaximized(place.maximized());
    }

    private void notePlace() {
        if (!stage.isMaximized() && !stage.isIconified()) {
            lastPlace = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false, dark);
        }
    }

    private WindowPlace currentPlace() {
        return new WindowPlace(
                lastPlace.x(), lastPlace.y(), lastPlace.width(), lastPlace.height(), stage.isMaximized(), dark);
    }
}

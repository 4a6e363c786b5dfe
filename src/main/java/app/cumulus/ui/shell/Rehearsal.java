package app.cumulus.ui.shell;

import app.cumulus.library.Library;
import app.cumulus.progress.Progress;
import app.cumulus.ui.cards.CardsView;
import app.cumulus.ui.cards.CardsViewModel;
import app.cumulus.ui.progress.ProgressView;
import app.cumulus.ui.progress.ProgressViewModel;
import app.cumulus.ui.words.Failures;
import app.cumulus.ui.words.Words;
import app.cumulus.ui.work.TaskRunner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/**
 * Lays out once, unseen, what Cards and Progress show first: in small steps, while the user looks at Today and the library has
 * nothing to do. Most of a first look is classes that are loaded and code that runs for the first time. What is laid out here is
 * thrown away, so that nothing out of date can ever be shown.
 */
final class Rehearsal {

    private static final double WIDTH = 1000;

    /** Room for a few rows of a table: more of them teach nothing more. */
    private static final double HEIGHT = 160;

    private final Library library;
    private final TaskRunner runner;
    private final Words words;
    private final StackPane stage;
    private final Deque<Runnable> steps = new ArrayDeque<>();

    /** @param stage where parts are laid out one after the other; in no scene yet */
    Rehearsal(Library library, TaskRunner runner, Words words, StackPane stage) {
        this.library = library;
        this.runner = runner;
        this.words = words;
        this.stage = stage;
    }

    /**
     * Begins, with the looks of the scene that the screens will be in.
     *
     * @param wanted whether the user is where a step is not noticed; the rehearsal ends where not
     */
    void begin(Scene real, BooleanSupplier wanted) {
        new Scene(stage, WIDTH, HEIGHT).getStylesheets().setAll(real.getStylesheets());
        // What a screen is made of comes first, a control at a time, or the first screen would be one long step.
        layOut(Label::new);
        layOut(Button::new);
        layOut(TextField::new);
        layOut(MenuButton::new);
        layOut(TableView::new);
        layOut(Rehearsal::table);
        steps.add(this::rehearseCards);
        runner.whenIdle(library::readAhead, library::giveWay, this::rehearseProgress);
        next(wanted);
    }

    private static Node table() {
        TableView<String> table = new TableView<>();
        table.getColumns().setAll(List.of(new TableColumn<>("")));
        table.getItems().add("");
        return table;
    }

    private void rehearseCards() {
        CardsViewModel model =
                new CardsViewModel(library, new IdleRunner(runner, library::giveWay), new Failures(words));
        CardsView view = new CardsView(model, words, () -> {});
        view.parts().forEach(part -> layOut(() -> part));
        steps.add(model::enter);
        view.parts().forEach(part -> layOut(() -> part));
    }

    private void rehearseProgress(Progress progress) {
        ProgressViewModel model = new ProgressViewModel(library, runner, new Failures(words));
        ProgressView.sheets(progress, model, words).forEach(this::layOut);
    }

    /** In three steps, none of which keeps the window for long. */
    private void layOut(Supplier<Node> part) {
        Node[] made = new Node[1];
        steps.add(() -> made[0] = part.get());
        steps.add(() -> {
            stage.getChildren().setAll(made[0]);
            stage.applyCss();
        });
        steps.add(stage::layout);
    }

    /** While the library works, the user waits for something: a step comes after that. */
    private void next(BooleanSupplier wanted) {
        runner.whenIdle(() -> steps, () -> {}, todo -> {
            Runnable step = todo.poll();
            if (step != null && wanted.getAsBoolean()) {
                step.run();
                next(wanted);
            } else {
                todo.clear();
                stage.getChildren().clear();
            }
        });
    }
}

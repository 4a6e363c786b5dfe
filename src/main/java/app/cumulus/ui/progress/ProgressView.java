package app.cumulus.ui.progress;

import app.cumulus.progress.Period;
import app.cumulus.progress.Progress;
import app.cumulus.ui.controls.Choice;
import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.Notice;
import app.cumulus.ui.controls.Screen;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Progress: plots that answer questions, in two columns where there is room. */
public final class ProgressView implements Screen {

    private static final double TWO_COLUMNS_FROM_WIDTH = 820;
    private static final Duration NOTICED_AFTER = Duration.millis(150);
    private static final int PLOTS_AT_A_TIME = 3;
    private static final double HALF = 50;
    private static final double WHOLE = 100;

    private final Ties ties = new Ties();
    private final ProgressViewModel model;
    private final Words words;
    private final Runnable back;
    private final Choice<Period> period;
    private final GridPane grid = new GridPane();
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(new StackPane(column));
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final PauseTransition patience = new PauseTransition(NOTICED_AFTER);
    private final PauseTransition untilSeen = new PauseTransition(Duration.millis(50));
    private boolean wide;

    /** @param back leaves for Today */
    public ProgressView(ProgressViewModel model, Words words, Runnable back) {
        this.model = model;
        this.words = words;
        this.back = back;
        period = new Choice<>(
                Period.values(), each -> words.say("progress.period." + each), model.periodProperty()::set);
        period.setId("progress-period");
        period.setAccessibleText(words.say("progress.period"));
        layOut();
        untilSeen.setOnFinished(event -> addNext());
        patience.setOnFinished(event -> sayThatItReads());
        InvalidationListener render = changed -> render();
        ties.listen(model.progressProperty(), render);
        ties.listen(model.periodProperty(), render);
        scroll.widthProperty().addListener((observable, before, now) -> {
            if (wide != now.doubleValue() >= TWO_COLUMNS_FROM_WIDTH) {
                render();
            }
        });
        render();
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public Map<Command, Runnable> commands() {
        return Map.of(Command.BACK, back);
    }

    @Override
    public void close() {
        ties.release();
    }

    @Override
    public void takeFocus() {
        scroll.requestFocus();
    }

    private void layOut() {
        Label title = new Label(words.say("progress.title"));
        title.getStyleClass().add("day");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, period);
        grid.getStyleClass().add("plots");
        Notice notice = new Notice(model.failureProperty(), ties, words.say("dismiss"), model::dismiss);
        column.getChildren().setAll(head, notice, grid);
        column.getStyleClass().addAll("column", "progress");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page");
    }

    private void render() {
        period.show(model.periodProperty().get());
        wide = scroll.getWidth() >= TWO_COLUMNS_FROM_WIDTH;
        grid.getChildren().clear();
        waiting.clear();
        untilSeen.stop();
        model.progressProperty().get().ifPresentOrElse(this::render, patience::playFromStart);
    }

    private void sayThatItReads() {
        if (model.progressProperty().get().isEmpty()
                && model.failureProperty().get().isEmpty()) {
            Label reading = new Label(words.say("progress.reading"));
            reading.getStyleClass().add("outlook");
            grid.getChildren().setAll(reading);
        }
    }

    private void render(Progress progress) {
        boolean studied = !progress.studied(Period.ALL).isEmpty();
        period.setVisible(studied);
        int columns = wide ? 2 : 1;
        divide(columns);
        if (studied) {
            layOut(progress, columns);
        } else {
            grid.add(empty(), 0, 0, columns, 1);
        }
    }

    private void layOut(Progress progress, int columns) {
        List<Supplier<Node>> sheets = sheets(progress, model, words);
        grid.add(sheets.get(0).get(), 0, 0, columns, 1);
        for (int i = 1; i < sheets.size(); i++) {
            int index = i;
            waiting.add(() -> grid.add(sheets.get(index).get(), (index - 1) % columns, 1 + (index - 1) / columns));
        }
        Platform.runLater(this::addNext);
    }

    /** The plots under their questions, the year first; each is made when it is asked for. */
    public static List<Supplier<Node>> sheets(Progress progress, ProgressViewModel model, Words words) {
        StudyPlots study = new StudyPlots(progress, model.periodProperty().get(), words);
        MemoryPlots memory = new MemoryPlots(progress, model.periodProperty().get(), words);
        Stream<Supplier<Plot>> plots = Stream.of(
                study::calendar,
                memory::retention,
                memory::forecast,
                memory::services,
                study::time,
                study::grades,
                memory::stages,
                study::hours,
                memory::intervals,
                memory::easinesses);
        return plots.<Supplier<Node>>map(plot -> () -> new PlotSheet(plot.get(), model, words))
                .toList();
    }

    /** A few plots at a time, so that the window answers in between; what is below the fold once the rest has been seen. */
    private void addNext() {
        for (int i = 0; i < PLOTS_AT_A_TIME && !waiting.isEmpty(); i++) {
            waiting.poll().run();
        }
        if (!waiting.isEmpty()) {
            untilSeen.playFromStart();
        }
    }

    private Node empty() {
        Label headline = new Label(words.say("progress.empty"));
        headline.getStyleClass().add("headline");
        headline.setWrapText(true);
        Label hint = new Label(words.say("progress.empty.hint"));
        hint.getStyleClass().add("outlook");
        hint.setWrapText(true);
        Button today = new CommandButtons(words).primary(Command.GO_TODAY, words.say("progress.empty.today"), back);
        VBox sheet = new VBox(headline, hint, today);
        sheet.getStyleClass().addAll("sheet", "plots-empty");
        sheet.setId("progress-empty");
        return sheet;
    }

    private void divide(int columns) {
        grid.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(columns > 1 ? HALF : WHOLE);
            constraints.setHgrow(Priority.ALWAYS);
            constraints.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(constraints);
        }
    }
}

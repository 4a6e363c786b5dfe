package app.cumulus.ui.today;

import app.cumulus.library.study.DayOutlook;
import app.cumulus.library.study.TodayOverview;
import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.ImportProgress;
import app.cumulus.ui.controls.Notice;
import app.cumulus.ui.controls.Screen;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Amounts;
import app.cumulus.ui.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Today: how much there is to do, one key to start, and what tomorrow brings. */
public final class TodayView implements Screen {

    private final Ties ties = new Ties();
    private final TodayViewModel model;
    private final Words words;
    private final Amounts amounts;
    private final Runnable start;
    private final TodayActions actions;
    private final OtherWays ways;
    private final Label day = label("day");
    private final Label headline = label("headline");
    private final HBox numbers = new HBox();
    private final Label outlook = label("outlook");
    private final Label done = label("done-today");
    private final FlowPane buttons = new FlowPane();
    private final Button startButton;
    private final Button importButton;
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(new StackPane(column));

    public TodayView(TodayViewModel model, Words words, TodayActions actions) {
        this.model = model;
        this.words = words;
        this.amounts = new Amounts(words);
        this.start = actions.start();
        this.actions = actions;
        this.ways = new OtherWays(model, words, actions.study());
        CommandButtons make = new CommandButtons(words);
        startButton = make.primary(Command.START, words.say("today.start"), start);
        importButton = make.quiet(Command.IMPORT, words.say("today.import"), actions.chooseNotes());
        layOut();
        InvalidationListener render = changed -> render();
        ties.listen(model.overviewProperty(), render);
        ties.listen(model.outlookProperty(), render);
        ties.listen(model.importingProperty(), render);
        render();
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public Map<Command, Runnable> commands() {
        Map<Command, Runnable> offered = new LinkedHashMap<>();
        if (model.canStart()) {
            offered.put(Command.START, start);
        }
        offered.putAll(ways.commands());
        if (!model.changedNotesProperty().get().isEmpty()) {
            offered.put(Command.UPDATE_NOTE, this::updateNotes);
        }
        if (!model.importingProperty().isEmpty()) {
            offered.put(Command.STOP_IMPORT, model::cancelImport);
        } else if (model.hasMessage()) {
            offered.put(Command.BACK, model::dismiss);
        }
        return offered;
    }

    @Override
    public void close() {
        ties.release();
    }

    @Override
    public void takeFocus() {
        scroll.requestFocus();
    }

    private void updateNotes() {
        actions.updateNotes()
                .accept(List.copyOf(model.changedNotesProperty().get().values()));
    }

    private void layOut() {
        numbers.getStyleClass().add("numbers");
        buttons.getStyleClass().add("buttons");
        VBox sheet = new VBox(headline, numbers, outlook, buttons, ways);
        sheet.getStyleClass().addAll("sheet", "today-sheet");
        Notice notice = new Notice(model.failureProperty(), ties, words.say("dismiss"), model::dismiss);
        column.getStyleClass().addAll("column", "today");
        column.getChildren()
                .setAll(
                        day,
                        sheet,
                        notice,
                        new ImportProgress(model.underWay(), words, ties),
                        new ImportResult(model, words, ties),
                        new ChangedNotes(model, words, ties, this::updateNotes),
                        done);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page");
    }

    private void render() {
        Optional<TodayOverview> overview = model.overviewProperty().get();
        column.setVisible(overview.isPresent() || !model.importingProperty().isEmpty());
        overview.ifPresent(this::render);
    }

    private void render(TodayOverview today) {
        boolean firstRun = today.activeCards() == 0;
        day.setText(amounts.day(today.day().date()));
        Shown.text(headline, headlineOf(today));
        numbers.getChildren()
                .setAll(number("due", today.due()), number("new", today.fresh()), number("repeat", today.toRepeat()));
        Shown.when(today.hasWork(), numbers);
        Shown.text(outlook, outlookOf(today));
        Shown.text(done, today.done().answers() == 0 ? "" : doneOf(today));
        renderButtons(today, firstRun);
        ways.render(today);
    }

    private void renderButtons(TodayOverview today, boolean firstRun) {
        boolean underWay = today.done().answers() > 0;
        Label startWord =
                (Label) ((HBox) startButton.getGraphic()).getChildren().get(0);
        startWord.setText(words.say(underWay ? "today.continue" : "today.start"));
        importButton.getStyleClass().removeAll("primary", "quiet");
        importButton.getStyleClass().add(firstRun ? "primary" : "quiet");
        startButton.setDisable(!model.canStart());
        importButton.setDisable(!model.importingProperty().isEmpty());
        buttons.getChildren().setAll(importButton);
        if (today.hasWork()) {
            buttons.getChildren().add(0, startButton);
        }
    }

    private String headlineOf(TodayOverview today) {
        if (today.activeCards() == 0) {
            return words.say("today.first.headline");
        }
        if (today.hasWork()) {
            return "";
        }
        return model.outlookProperty()
                .get()
                .flatMap(DayOutlook::pause)
                .map(pause -> words.say("today.break", amounts.day(pause.last().date())))
                .orElseGet(() -> words.say("today.nothing"));
    }

    private String outlookOf(TodayOverview today) {
        if (today.activeCards() == 0) {
            return words.say("today.first.hint");
        }
        String tomorrow = words.say("today.tomorrow", today.dueTomorrow(), today.activeCards());
        return model.outlookProperty()
                .get()
                .map(outlook -> new Outlook(words).of(today, outlook) + "\n" + tomorrow)
                .orElse(tomorrow);
    }

    private String doneOf(TodayOverview today) {
        return words.say(
                "today.done",
                amounts.shareOfAnswers(today.done().passed(), today.done().answers()),
                amounts.duration(today.done().thinking()));
    }

    private Node number(String name, int count) {
        Label figure = label("figure");
        figure.setText(words.say("count", count));
        figure.setId("count-" + name);
        Label caption = label("caption");
        caption.setText(words.say("today." + name));
        VBox box = new VBox(figure, caption);
        box.getStyleClass().add("number");
        box.getStyleClass().add(count == 0 ? "none" : "some");
        return box;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}

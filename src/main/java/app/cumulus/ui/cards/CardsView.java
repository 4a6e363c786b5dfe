package app.cumulus.ui.cards;

import app.cumulus.catalog.CardSort;
import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.Notice;
import app.cumulus.ui.controls.Screen;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.controls.Under;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The Cards screen: search, actions, the table, and beside or under it the card, its editor, or find and replace. */
public final class CardsView implements Screen {

    /** From this width on the card stands beside the table. */
    private static final double WIDE = 980;

    /** In a lower window, by the size of the text, the rows are worth more than the hint at how to search. */
    private static final double HINT_FROM_LINES = 30;

    private static final double CARD_WIDTH = 400;
    private static final double SHARE_OF_CARD = 0.42;
    private static final Duration SEEN_AT_ONCE = Duration.millis(150);

    private final Ties ties = new Ties();
    private final CardsViewModel model;
    private final Words words;
    private final Runnable back;
    private final SearchBar search;
    private final CardTable table;
    private final CardPane card;
    private final CardForm form;
    private final ReplacePane replace;
    private final Label status = new Label();
    private final PauseTransition takesLong = new PauseTransition(SEEN_AT_ONCE);
    private final Map<Command, Button> actions = new LinkedHashMap<>();
    private final HBox line = new HBox();
    private final StackPane side = new StackPane();
    private final VBox list = new VBox();
    private final BorderPane root = new BorderPane();

    /** @param back leaves for Today */
    public CardsView(CardsViewModel model, Words words, Runnable back) {
        this.model = model;
        this.words = words;
        this.back = back;
        CommandButtons make = new CommandButtons(words);
        table = new CardTable(model, words, ties);
        Button write = make.quiet(Command.NEW_CARD, words.say("cards.new"), model.writing()::startWriting);
        search = new SearchBar(model, words, this::enterTable, write);
        card = new CardPane(words);
        form = new CardForm(model, words);
        replace = new ReplacePane(model, words, ties);
        layOut(make);
        InvalidationListener say = changed -> say();
        ties.listen(model.rowsProperty(), say);
        ties.listen(model.noCardsProperty(), say);
        ties.listen(model.chosenProperty(), say);
        ties.listen(model.saidProperty(), say);
        ties.listen(model.undoableProperty(), say);
        ties.listen(model.busyProperty(), (observable, before, now) -> wait(now));
        takesLong.setOnFinished(event -> status.setText(words.say("cards.working")));
        ties.listen(model.cardProperty(), (observable, before, now) -> card.show(now));
        ties.listen(model.paneProperty(), (observable, before, now) -> show(now));
        ties.listen(model.questionProperty(), (observable, before, now) -> {
            if (now == Question.NONE) {
                table.requestFocus();
            }
        });
        root.widthProperty().addListener(changed -> place());
        root.heightProperty().addListener(changed -> place());
        table.headSizeProperty().addListener(changed -> place());
        card.show(model.cardProperty().get());
        show(model.paneProperty().get());
        say();
    }

    @Override
    public Node node() {
        return root;
    }

    /** Its parts, to lay them out one at a time in a rehearsal. */
    public List<Node> parts() {
        return List.of(search, line, table, card);
    }

    @Override
    public void close() {
        ties.release();
        search.close();
    }

    @Override
    public void takeFocus() {
        if (model.paneProperty().get() == Beside.CARD) {
            table.requestFocus();
        }
    }

    @Override
    public boolean isTyping() {
        return model.paneProperty().get() != Beside.CARD;
    }

    @Override
    public Map<Command, Runnable> commands() {
        Map<Command, Runnable> offered = new LinkedHashMap<>();
        switch (model.paneProperty().get()) {
            case EDIT, WRITE -> {
                offered.put(Command.SAVE, form::save);
                offered.put(Command.CANCEL, this::cancel);
            }
            case REPLACE -> {
                offered.put(Command.SAVE, model.writing()::replace);
                offered.put(Command.CANCEL, this::cancel);
            }
            case CARD -> {
                offered.putAll(listCommands());
                offered.put(Command.BACK, this::leave);
            }
        }
        return offered;
    }

    private Map<Command, Runnable> listCommands() {
        Map<Command, Runnable> offered = new LinkedHashMap<>();
        offered.put(Command.SEARCH, search::enter);
        offered.put(Command.NEW_CARD, model.writing()::startWriting);
        offered.put(Command.DUPLICATES, this::showDuplicates);
        offered.put(Command.KEEP_SEARCH, () -> model.ask(Question.NAME));
        if (model.undoableProperty().get().isPresent()) {
            offered.put(Command.UNDO_CARDS, model::undo);
        }
        if (!model.chosenProperty().get().isEmpty()) {
            actionsOnChosen().forEach(offered::put);
        }
        return offered;
    }

    private Map<Command, Runnable> actionsOnChosen() {
        Map<Command, Runnable> offered = new LinkedHashMap<>();
        offered.put(Command.OPEN_CARD, model.writing()::startEdit);
        offered.put(Command.SUSPEND_CARDS, model::suspend);
        offered.put(Command.RESUME_CARDS, model::resume);
        offered.put(Command.FLAG_CARDS, model::flag);
        offered.put(Command.TAG_CARDS, () -> model.ask(Question.TAG));
        offered.put(Command.UNTAG_CARDS, () -> model.ask(Question.UNTAG));
        offered.put(Command.MOVE_CARDS, () -> model.ask(Question.TOPIC));
        offered.put(Command.RESCHEDULE_CARDS, () -> model.ask(Question.DAYS));
        offered.put(Command.RESET_CARDS, model::reset);
        offered.put(Command.REPLACE, model.writing()::startReplacing);
        return offered;
    }

    private static Ikon icon(Command command) {
        Map<Command, Ikon> icons = Map.of(
                Command.OPEN_CARD, Material2OutlinedAL.EDIT,
                Command.SUSPEND_CARDS, Material2OutlinedMZ.PAUSE,
                Command.RESUME_CARDS, Material2OutlinedMZ.PLAY_ARROW,
                Command.FLAG_CARDS, Material2OutlinedAL.FLAG,
                Command.TAG_CARDS, Material2OutlinedAL.LABEL,
                Command.UNTAG_CARDS, Material2OutlinedAL.LABEL_OFF,
                Command.MOVE_CARDS, Material2OutlinedAL.FOLDER_OPEN,
                Command.RESCHEDULE_CARDS, Material2OutlinedAL.EVENT,
                Command.RESET_CARDS, Material2OutlinedMZ.REPLAY,
                Command.REPLACE, Material2OutlinedAL.FIND_REPLACE);
        return icons.get(command);
    }

    private void layOut(CommandButtons make) {
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("action-bar");
        actionsOnChosen().forEach((command, action) -> {
            Button button = make.icon(command, icon(command), action);
            actions.put(command, button);
            bar.getChildren().add(button);
        });
        Button duplicates = make.icon(Command.DUPLICATES, Material2OutlinedAL.CONTENT_COPY, this::showDuplicates);
        Button undo = make.icon(Command.UNDO_CARDS, Material2OutlinedMZ.UNDO, model::undo);
        actions.put(Command.UNDO_CARDS, undo);
        bar.getChildren().addAll(duplicates, undo);
        status.setId("cards-status");
        status.getStyleClass().add("cards-status");
        status.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        line.getChildren().setAll(bar, status);
        line.getStyleClass().add("action-line");
        Notice notice = new Notice(model.failureProperty(), ties, words.say("dismiss"), model::dismiss);
        list.getStyleClass().add("cards-list");
        list.getChildren().setAll(search, line, notice, new QuestionBar(model, words, ties), table);
        VBox.setVgrow(table, Priority.ALWAYS);
        side.getStyleClass().add("cards-side");
        root.getStyleClass().add("cards");
        root.setCenter(list);
    }

    /** A card leaves rows to the table; what is typed needs the room more. */
    private double heightUnderTable() {
        return model.paneProperty().get() == Beside.CARD
                ? Under.height(root, list, SHARE_OF_CARD, table, table.leastHeight())
                : root.getHeight() * SHARE_OF_CARD;
    }

    private void place() {
        boolean beside = root.getWidth() >= WIDE;
        if (side.getParent() == null || beside != (root.getRight() == side)) {
            // It cannot be in two places, not even for a moment.
            root.setRight(null);
            root.setBottom(null);
            root.setRight(beside ? side : null);
            root.setBottom(beside ? null : side);
        }
        side.getStyleClass().removeAll("beside", "under");
        side.getStyleClass().add(beside ? "beside" : "under");
        search.setHintShown(
                root.getHeight() >= HINT_FROM_LINES * status.getFont().getSize());
        double height = beside ? Region.USE_COMPUTED_SIZE : heightUnderTable();
        side.setPrefSize(beside ? CARD_WIDTH : Region.USE_COMPUTED_SIZE, height);
        side.setMinHeight(0);
        side.setMaxHeight(beside ? Double.MAX_VALUE : height);
    }

    private void show(Beside pane) {
        boolean reading = pane == Beside.CARD;
        place();
        list.setDisable(!reading && pane != Beside.REPLACE);
        table.setDisable(!reading);
        switch (pane) {
            case CARD -> {
                side.getChildren().setAll(card);
                form.clear();
                table.requestFocus();
            }
            case EDIT -> {
                side.getChildren().setAll(form);
                model.cardProperty().get().ifPresent(whole -> form.edit(whole.card()));
            }
            case WRITE -> {
                side.getChildren().setAll(form);
                form.write();
            }
            case REPLACE -> {
                side.getChildren().setAll(replace);
                replace.start();
            }
        }
    }

    /** A change of many thousand cards takes a while: that it goes on is said, but not where it is done at once. */
    private void wait(boolean busy) {
        if (busy) {
            takesLong.playFromStart();
        } else {
            takesLong.stop();
            say();
        }
    }

    private void say() {
        int found = model.rowsProperty().get().size();
        int chosen = model.chosenProperty().get().size();
        List<String> parts = new ArrayList<>();
        Said said = model.saidProperty().get();
        if (said instanceof Said.Done done) {
            parts.add(words.say(
                    "cards.done." + done.what().kind().name(), done.what().cards()));
        } else if (said instanceof Said.Undone undone) {
            parts.add(words.say("cards.undone", undone.what().cards()));
        }
        boolean unread = found == 0
                && model.queryProperty().get().isBlank()
                && !model.noCardsProperty().get();
        if (!unread) {
            parts.add(chosen > 1 ? words.say("cards.count.chosen", chosen, found) : counted(found));
        }
        // one below the other: side by side they would push the buttons into a second row, and the table would jump
        status.setText(String.join("\n", parts));
        actions.forEach((command, button) -> button.setDisable(
                command == Command.UNDO_CARDS ? model.undoableProperty().get().isEmpty() : chosen == 0));
    }

    /** Candidates that are off are cards of the table too; so that the number fits with Today's, those in study are told. */
    private String counted(int found) {
        int studied = model.studied();
        if (found == 0) {
            return words.say("cards.count", found);
        }
        return words.say("cards.count", found) + ", "
                + (studied == found ? words.say("cards.studied.all") : words.say("cards.studied", studied));
    }

    private void enterTable() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    private void showDuplicates() {
        model.queryProperty().set("is:duplicate");
        table.getColumns().stream()
                .filter(column -> column.getUserData() == CardSort.Column.QUESTION)
                .findFirst()
                .ifPresent(column -> {
                    column.setSortType(TableColumn.SortType.ASCENDING);
                    table.getSortOrder().setAll(List.of(column));
                });
        enterTable();
    }

    private void cancel() {
        form.clear();
        model.close();
    }

    /** Esc goes back one step at a time: out of a question, out of the search, out of the screen. */
    private void leave() {
        if (model.questionProperty().get() != Question.NONE) {
            model.cancelQuestion();
        } else if (search.isEntered() && !model.queryProperty().get().isEmpty()) {
            model.queryProperty().set("");
        } else if (search.isEntered()) {
            enterTable();
        } else if (!model.queryProperty().get().isEmpty()) {
            model.queryProperty().set("");
        } else {
            back.run();
        }
    }
}

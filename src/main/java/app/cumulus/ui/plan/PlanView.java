package app.cumulus.ui.plan;

import app.cumulus.deck.ChangeKind;
import app.cumulus.library.imports.ImportReport;
import app.cumulus.library.imports.PreparedNote;
import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.ImportProgress;
import app.cumulus.ui.controls.Notice;
import app.cumulus.ui.controls.ReportLines;
import app.cumulus.ui.controls.Screen;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The import plan: counts, every card old and new, what is asked, and the one button that does it. */
public final class PlanView implements Screen {

    private final Ties ties = new Ties();
    private final PlanViewModel model;
    private final Words words;
    private final PlanActions actions;
    private final Label title = label("day");
    private final Label hint = label("outlook");
    private final FlowPane kinds = new FlowPane();
    private final PlanAnswers answers;
    private final ListView<PlanItem> list = new ListView<>();
    private final PlanQuestion question;
    private final VBox result = new VBox();
    private final FlowPane buttons = new FlowPane();
    private final Button apply;
    private final Button drop;
    private final Button undo;
    private final Button leave;
    private final VBox root = new VBox();

    public PlanView(PlanViewModel model, Words words, PlanActions actions) {
        this.model = model;
        this.words = words;
        this.actions = actions;
        CommandButtons make = new CommandButtons(words);
        answers = new PlanAnswers(model, words, ties);
        question = new PlanQuestion(model, words, ties);
        apply = make.primary(Command.APPLY_PLAN, words.say("plan.apply"), model::apply);
        drop = make.quiet(Command.DROP_PLAN, words.say("plan.drop"), this::drop);
        undo = make.quiet(Command.UNDO_IMPORT, words.say("plan.undo"), model::undo);
        leave = make.primary(Command.BACK, words.say("plan.leave"), actions.back());
        layOut();
        ties.listen(model.stateProperty(), (observable, before, now) -> render());
        ties.listen(model.itemsProperty(), (observable, before, now) -> fill());
        ties.listen(model.filterProperty(), (InvalidationListener) changed -> renderKinds());
        ties.listen(model.choicesProperty(), (observable, before, now) -> decided());
        render();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        ties.release();
    }

    @Override
    public void takeFocus() {
        if (list.isVisible()) {
            list.requestFocus();
        } else {
            root.requestFocus();
        }
    }

    @Override
    public Map<Command, Runnable> commands() {
        Map<Command, Runnable> offered = new LinkedHashMap<>();
        PlanState state = model.stateProperty().get();
        if (state instanceof PlanState.Busy) {
            offered.put(Command.STOP_IMPORT, model::cancel);
        } else if (state instanceof PlanState.Ready) {
            if (model.canApply()) {
                offered.put(Command.APPLY_PLAN, model::apply);
            }
            offered.put(Command.DROP_PLAN, this::drop);
            offered.put(Command.SAME_CARD, () -> model.decideApart(false));
            offered.put(Command.OTHER_CARD, () -> model.decideApart(true));
            offered.put(Command.KEEP_MINE, () -> model.decideNoteWins(false));
            offered.put(Command.TAKE_NOTE, () -> model.decideNoteWins(true));
        } else {
            if (state instanceof PlanState.Done) {
                offered.put(Command.UNDO_IMPORT, model::undo);
            }
            offered.put(Command.BACK, actions.back());
        }
        return offered;
    }

    private void drop() {
        model.cancel();
        actions.back().run();
    }

    private void layOut() {
        root.getStyleClass().add("plan-page");
        root.setFocusTraversable(true);
        kinds.getStyleClass().add("plan-kinds");
        list.setId("plan-items");
        list.getStyleClass().add("plan-list");
        list.setAccessibleText(words.say("plan.items"));
        list.setCellFactory(view -> new PlanCell(words, model.choicesProperty()::get));
        list.setPlaceholder(new Label(words.say("plan.items.none")));
        list.getSelectionModel().selectedItemProperty().addListener((observable, before, now) -> model.choose(now));
        list.widthProperty().addListener(changed -> list.refresh());
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        result.getStyleClass().add("import-text");
        result.setId("plan-result");
        buttons.getStyleClass().add("buttons");
        Notice notice = new Notice(model.failureProperty(), ties, words.say("dismiss"), model::dismiss);
        root.getChildren()
                .setAll(
                        title,
                        hint,
                        notice,
                        new ImportProgress(model.underWay(), words, ties),
                        answers,
                        kinds,
                        list,
                        question,
                        result,
                        buttons);
    }

    private void render() {
        PlanState state = model.stateProperty().get();
        boolean ready = state instanceof PlanState.Ready;
        Shown.when(ready && !model.changesNothing(), list);
        Shown.when(list.isVisible(), kinds);
        title.setText(titleOf(state));
        Shown.text(hint, hintOf(state));
        result.getChildren().setAll(resultOf(state));
        Shown.when(!result.getChildren().isEmpty(), result);
        buttons.getChildren().setAll(buttonsOf(state));
        renderKinds();
        decided();
        if (ready) {
            takeFocus();
        }
    }

    private String titleOf(PlanState state) {
        if (state instanceof PlanState.Ready ready) {
            return words.say("plan.title", names(ready.notes()));
        } else if (state instanceof PlanState.Done) {
            return words.say("plan.done");
        } else if (state instanceof PlanState.Undone undone) {
            return words.say("plan.undone", String.join(", ", undone.files()));
        }
        return state instanceof PlanState.Cancelled ? words.say("import.cancelled") : words.say("chooser.title");
    }

    private String hintOf(PlanState state) {
        if (!(state instanceof PlanState.Ready)) {
            return "";
        } else if (model.changesNothing()) {
            return words.say("plan.nothing");
        }
        long asked = model.itemsProperty().get().stream().filter(PlanItem::asks).count();
        return asked == 0 ? words.say("plan.hint") : words.say("plan.hint.asks", asked);
    }

    private static String names(List<PreparedNote> notes) {
        return notes.stream().map(PreparedNote::file).collect(Collectors.joining(", "));
    }

    private List<Node> resultOf(PlanState state) {
        List<Node> lines = new ArrayList<>();
        if (state instanceof PlanState.Done done) {
            for (ImportReport report : done.reports()) {
                lines.addAll(new ReportLines(words).of(report));
            }
        }
        return lines;
    }

    private List<Node> buttonsOf(PlanState state) {
        if (state instanceof PlanState.Ready) {
            return model.changesNothing() ? List.of(drop) : List.of(apply, drop);
        } else if (state instanceof PlanState.Done) {
            return List.of(leave, undo);
        }
        return state instanceof PlanState.Busy ? List.of() : List.of(leave);
    }

    private void renderKinds() {
        Map<ChangeKind, Integer> counts = model.counts();
        kinds.getChildren().setAll(kind(Optional.empty(), words.say("plan.kinds.all")));
        counts.forEach((kind, count) ->
                kinds.getChildren().add(kind(Optional.of(kind), words.say("plan.count." + kind.name(), count))));
    }

    private ToggleButton kind(Optional<ChangeKind> kind, String text) {
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().add("plan-kind");
        button.setSelected(model.filterProperty().get().equals(kind));
        button.setOnAction(event -> {
            button.setSelected(true);
            model.show(kind);
        });
        return button;
    }

    private void fill() {
        list.getItems().setAll(model.itemsProperty().get());
        list.getSelectionModel().selectFirst();
        Shown.text(hint, hintOf(model.stateProperty().get()));
    }

    private void decided() {
        apply.setDisable(!model.canApply());
        list.refresh();
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(VBox.USE_PREF_SIZE);
        return label;
    }
}

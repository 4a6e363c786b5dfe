package app.cumulus.ui.notes;

import app.cumulus.library.notes.LineAccount;
import app.cumulus.library.notes.LineAccount.Standing;
import app.cumulus.library.notes.NoteSheet;
import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.Notice;
import app.cumulus.ui.controls.Screen;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.controls.Under;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The Notes screen: the note with its gutter, and beside or under it the cards of the chosen line. */
public final class NotesView implements Screen {

    /** From this width on the cards stand beside the note. */
    private static final double WIDE = 900;

    private static final double PANE_WIDTH = 368;
    /** Of the status line, by which one sees how large text is set. */
    private static final double USUAL_STATUS_SIZE = 13;

    private static final double LARGE = 1.3;

    /** Two lines of the note and a half. */
    private static final double LEAST_OF_LINES = 64;

    private static final double SHARE_OF_PANE = 0.4;
    private static final double SHARE_OF_PANE_LARGE = 0.48;

    private final Ties ties = new Ties();
    private final NotesViewModel model;
    private final Words words;
    private final NotesActions actions;
    private final NoteBar bar;
    private final LineList lines;
    private final LinePane pane;
    private final Label status = new Label();
    private final Label nothing = new Label();
    private final VBox empty = new VBox();
    private final VBox note = new VBox();
    private final Button undo;
    private final BorderPane root = new BorderPane();
    private Map<Standing, Long> counts = Map.of();

    public NotesView(NotesViewModel model, Words words, NotesActions actions) {
        this.model = model;
        this.words = words;
        this.actions = actions;
        CommandButtons make = new CommandButtons(words);
        pane = new LinePane(model, words, ties, actions.showCard());
        lines = new LineList(model, words, ties, pane::enter);
        bar = new NoteBar(
                model,
                words,
                lines::requestFocus,
                make.icon(Command.IMPORT, Material2OutlinedAL.FOLDER_OPEN, actions.chooseNotes()));
        undo = make.icon(Command.UNDO_NOTES, Material2OutlinedMZ.UNDO, model::undo);
        layOut(make.primary(Command.IMPORT, words.say("today.import"), actions.chooseNotes()));
        ties.listen(model.sheetProperty(), (observable, before, now) -> count(now));
        InvalidationListener say = changed -> say();
        ties.listen(model.saidProperty(), say);
        ties.listen(model.undoableProperty(), say);
        ties.listen(model.enteredProperty(), say);
        ties.listen(model.busyProperty(), say);
        // While styles are being applied nothing may change its place.
        status.fontProperty().addListener(changed -> Platform.runLater(this::place));
        root.widthProperty().addListener(changed -> place());
        root.heightProperty().addListener(changed -> place());
        note.heightProperty().addListener(changed -> place());
        ties.listen(model.file().fileProperty(), (observable, before, now) -> place());
        count(model.sheetProperty().get());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        ties.release();
        bar.close();
    }

    @Override
    public void takeFocus() {
        lines.requestFocus();
    }

    @Override
    public Map<Command, Runnable> commands() {
        Map<Command, Runnable> offered = new LinkedHashMap<>();
        if (model.sheetProperty().get().isPresent()) {
            offered.put(Command.FIND_LINE, bar::enterFind);
            offered.put(Command.CHOOSE_NOTE, bar::chooseNote);
            offered.put(Command.NEXT_ATTENTION, () -> model.goTo(Wanted.ATTENTION));
            offered.put(Command.NEXT_OFF, () -> model.goTo(Wanted.OFF));
            offered.put(Command.NEXT_WEAK, () -> model.goTo(Wanted.WEAK));
            offered.put(Command.SILENCE_LINE, model::silenceLine);
            offered.put(Command.EDIT_NOTE, model::edit);
            model.file().path().ifPresent(path -> offered.put(Command.UPDATE_NOTE, this::update));
        }
        if (model.cardProperty().get().isPresent()) {
            offered.put(Command.TURN_CARD, model::turn);
            offered.put(Command.SILENCE_RULE, model::silenceRuleHere);
            offered.put(Command.SILENCE_RULE_IN_NOTE, model::silenceRuleInNote);
            offered.put(Command.SHOW_CARD, pane::showChosen);
        }
        if (model.undoableProperty().get().isPresent()) {
            offered.put(Command.UNDO_NOTES, model::undo);
        }
        offered.put(Command.BACK, this::leave);
        return offered;
    }

    private void update() {
        model.file().path().ifPresent(actions.importNote());
    }

    private void layOut(Button importNotes) {
        status.setId("notes-status");
        status.getStyleClass().add("notes-status");
        status.setWrapText(true);
        status.setMinHeight(Region.USE_PREF_SIZE);
        status.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(status, Priority.ALWAYS);
        HBox line = new HBox(status, undo);
        line.getStyleClass().add("action-line");
        Notice notice = new Notice(model.failureProperty(), ties, words.say("dismiss"), model::dismiss);
        note.getStyleClass().add("notes-note");
        note.getChildren().setAll(bar, line, notice, new FileBar(model, words, ties, this::update), lines);
        VBox.setVgrow(lines, Priority.ALWAYS);
        nothing.getStyleClass().add("headline");
        nothing.setText(words.say("notes.none"));
        Label hint = new Label(words.say("today.first.hint"));
        hint.getStyleClass().add("outlook");
        hint.setWrapText(true);
        VBox sheet = new VBox(nothing, hint, importNotes);
        sheet.getStyleClass().addAll("sheet", "today-sheet");
        empty.getStyleClass().addAll("column", "today");
        empty.getChildren().setAll(sheet);
        root.getStyleClass().add("notes");
        // It has to become narrower before the pane can go under the note.
        root.setMinWidth(0);
        note.setMinWidth(0);
        root.setCenter(note);
    }

    private void place() {
        boolean there = model.sheetProperty().get().isPresent();
        double larger = status.getFont().getSize() / USUAL_STATUS_SIZE;
        double share = larger > LARGE ? SHARE_OF_PANE_LARGE : SHARE_OF_PANE;
        boolean beside = root.getWidth() >= WIDE * larger;
        // a pane has one parent: it leaves its old side first
        if (there && beside) {
            root.setBottom(null);
            root.setRight(pane);
        } else {
            root.setRight(null);
            root.setBottom(there ? pane : null);
        }
        pane.getStyleClass().removeAll("beside", "under");
        pane.getStyleClass().add(beside ? "beside" : "under");
        double height =
                beside ? Region.USE_COMPUTED_SIZE : Under.height(root, note, share, lines, LEAST_OF_LINES * larger);
        pane.setPrefSize(beside ? PANE_WIDTH * larger : Region.USE_COMPUTED_SIZE, height);
        pane.setShort(!beside && larger > LARGE);
        pane.setMinHeight(0);
        pane.setMaxHeight(beside ? Double.MAX_VALUE : height);
    }

    private void count(Optional<NoteSheet> sheet) {
        counts = sheet.map(each -> each.accounts().stream()
                        .collect(Collectors.groupingBy(
                                LineAccount::standing, () -> new EnumMap<>(Standing.class), Collectors.counting())))
                .orElse(new EnumMap<>(Standing.class));
        place();
        say();
    }

    private void say() {
        Optional<NoteSheet> sheet = model.sheetProperty().get();
        boolean none = sheet.isEmpty() && model.enteredProperty().get();
        root.setCenter(none ? empty : note);
        undo.setDisable(model.undoableProperty().get().isEmpty());
        status.setText(said().orElseGet(() ->
                sheet.map(this::account).orElse(model.enteredProperty().get() ? "" : words.say("notes.reading"))));
    }

    private Optional<String> said() {
        Said said = model.saidProperty().get();
        if (said instanceof Said.Done done) {
            return Optional.of(words.say(
                    "cards.done." + done.what().kind().name(), done.what().cards()));
        } else if (said instanceof Said.Undone undone) {
            return Optional.of(words.say("cards.undone", undone.what().cards()));
        } else if (said instanceof Said.NoneFound) {
            return Optional.of(words.say("notes.none-found"));
        }
        return said instanceof Said.Opened ? Optional.of(words.say("notes.opened")) : Optional.empty();
    }

    private String account(NoteSheet sheet) {
        return words.say(
                "notes.account",
                sheet.lines().size(),
                count(Standing.CARDED),
                count(Standing.CONTEXT),
                count(Standing.OFF),
                count(Standing.SKIPPED),
                count(Standing.NEEDS_ATTENTION),
                count(Standing.SILENCED));
    }

    private long count(Standing standing) {
        return counts.getOrDefault(standing, 0L);
    }

    /** Esc goes back one step at a time: out of the cards or the search, out of the screen. */
    private void leave() {
        if (pane.isEntered() || bar.isFinding()) {
            lines.requestFocus();
        } else {
            actions.back().run();
        }
    }
}

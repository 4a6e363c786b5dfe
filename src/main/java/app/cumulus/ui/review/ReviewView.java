package app.cumulus.ui.review;

import app.cumulus.ui.controls.NotePane;
import app.cumulus.ui.controls.Notice;
import app.cumulus.ui.controls.Screen;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The review screen: progress, the card, its note lines beside or under it, and the answer bar at the foot. */
public final class ReviewView implements Screen {

    /** From this width on the note lines stand beside the card. */
    private static final double WIDE = 1040;

    private final ReviewViewModel model;
    private final Words words;
    private final Runnable back;
    private final ProgressBar progress = new ProgressBar(0);
    private final ReviewHeader header;
    private final TypedFace typed;
    private final CardFace face;
    private final CardEditor editor;
    private final NotePane note;
    private final AnswerBar bar;
    private final SummaryView summary;
    private final StackPane card = new StackPane();
    private final VBox column = new VBox();
    private final HBox desk = new HBox();
    private final BorderPane root = new BorderPane();

    /** @param back leaves for Today */
    public ReviewView(ReviewViewModel model, Words words, Runnable back) {
        this.model = model;
        this.words = words;
        this.back = back;
        typed = new TypedFace(model, words);
        face = new CardFace(typed);
        header = new ReviewHeader(model, words);
        editor = new CardEditor(words);
        note = new NotePane(words);
        bar = new AnswerBar(words, model::reveal, model::grade, this::save, model::cancelEdit);
        summary = new SummaryView(words, back, model::undo);
        layOut();
        model.frameProperty().addListener((observable, before, now) -> render(now));
        model.editingProperty().addListener((observable, before, now) -> renderEditing(now));
        model.choicesProperty().addListener((observable, before, now) -> renderTyping());
        model.typingProperty().addListener((observable, before, now) -> renderTyping());
        model.noteShownProperty().addListener((observable, before, now) -> placeNote());
        root.widthProperty().addListener((observable, before, now) -> placeNote());
        render(model.frameProperty().get());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Map<Command, Runnable> commands() {
        Map<Command, Runnable> offered = new LinkedHashMap<>();
        Frame frame = model.frameProperty().get();
        if (model.editingProperty().get()) {
            offered.put(Command.SAVE, this::save);
            offered.put(Command.CANCEL, model::cancelEdit);
            return offered;
        }
        if (frame instanceof Frame.Shown shown) {
            offered.putAll(commandsOn(shown));
        } else if (frame instanceof Frame.Done) {
            offered.put(Command.FINISH, back);
        }
        offered.put(Command.UNDO, model::undo);
        offered.put(Command.BACK, back);
        return offered;
    }

    @Override
    public boolean isTyping() {
        return model.editingProperty().get();
    }

    @Override
    public void takeFocus() {
        if (!model.editingProperty().get() && !typed.takeFocus()) {
            face.requestFocus();
        }
    }

    private Map<Command, Runnable> commandsOn(Frame.Shown shown) {
        Map<Command, Runnable> offered = new LinkedHashMap<>();
        if (!shown.revealed()) {
            offered.put(Command.SHOW, model::reveal);
            for (int i = 0; i < model.choicesProperty().size(); i++) {
                int index = i;
                offered.put(Command.ofDigit(i + 1), () -> model.pick(index));
            }
        }
        shown.choices().forEach(choice -> offered.put(choice.command(), () -> model.grade(choice.grade())));
        offered.put(Command.EDIT, model::startEdit);
        offered.put(Command.SUSPEND, model::suspend);
        offered.put(Command.BURY, model::bury);
        offered.put(Command.NOTE, model::toggleNote);
        offered.put(Command.TYPE, model::toggleTyping);
        offered.put(Command.CHOOSE, model::toggleChoosing);
        return offered;
    }

    private void layOut() {
        progress.getStyleClass().add("session-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(words.say("review.progress"));
        card.getStyleClass().addAll("sheet", "card");
        card.getChildren().setAll(face);
        VBox.setVgrow(card, Priority.SOMETIMES);
        column.getStyleClass().addAll("column", "review-column");
        Notice notice = new Notice(model.failureProperty(), words.say("dismiss"), model::dismiss);
        column.getChildren().setAll(header, notice, card, bar);
        desk.getStyleClass().add("desk");
        HBox.setHgrow(column, Priority.ALWAYS);
        root.getStyleClass().add("review");
        root.setTop(progress);
    }

    private void render(Frame frame) {
        if (frame instanceof Frame.Shown shown) {
            double all = shown.progress().done()
                    + shown.progress().left()
                    + shown.progress().toRepeat();
            progress.setProgress(all == 0 ? 1 : shown.progress().done() / all);
            header.show(shown);
            face.show(shown);
            note.show(shown.excerpt());
            renderEditing(false);
            root.setCenter(desk);
        } else if (frame instanceof Frame.Done done) {
            progress.setProgress(1);
            summary.show(done);
            root.setCenter(new StackPane(summary));
        } else {
            root.setCenter(null);
        }
        takeFocus();
    }

    private void renderTyping() {
        if (model.frameProperty().get() instanceof Frame.Shown shown) {
            typed.show(!shown.revealed());
            takeFocus();
        }
    }

    private void renderEditing(boolean editing) {
        if (!(model.frameProperty().get() instanceof Frame.Shown shown)) {
            return;
        }
        header.setDisable(editing);
        placeNote();
        if (editing) {
            card.getChildren().setAll(editor);
            bar.edit();
            editor.edit(shown.card());
            return;
        }
        card.getChildren().setAll(face);
        if (shown.revealed()) {
            bar.offer(shown.choices());
        } else {
            bar.ask();
        }
        takeFocus();
    }

    private void placeNote() {
        boolean shown = model.noteShownProperty().get();
        boolean beside = root.getWidth() >= WIDE;
        column.getChildren().remove(note);
        desk.getChildren().setAll(column);
        note.getStyleClass().removeAll("beside", "under");
        note.getStyleClass().add(beside ? "beside" : "under");
        if (shown && beside) {
            desk.getChildren().add(note);
        } else if (shown && !model.editingProperty().get()) {
            column.getChildren().add(column.getChildren().indexOf(card) + 1, note);
        }
    }

    private void save() {
        model.saveEdit(editor.question(), editor.answer(), editor.extra());
    }
}

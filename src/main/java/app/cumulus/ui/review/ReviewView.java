package app.cumulus.ui.review;

import app.cumulus.ui.controls.NotePane;
import app.cumulus.ui.controls.Notice;
import app.cumulus.ui.controls.Screen;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The review screen: progress, the card, its note lines beside or under it, and the answer bar at the foot. */
public final class ReviewView implements Screen {

    /** From this width on the note lines stand beside the card. */
    private static final double WIDE = 1040;

    /** What the note lines get of the height where they stand under the card. */
    private static final double SHARE_OF_NOTE = 0.28;

    private static final double LEAST_OF_NOTE = 144;
    private static final double MOST_OF_NOTE = 320;

    private static final PseudoClass EDITED = PseudoClass.getPseudoClass("edited");

    private final Ties ties = new Ties();
    private final ReviewViewModel model;
    private final Words words;
    private final Runnable back;
    private final ProgressBar progress = new ProgressBar(0);
    private final ReviewHeader header;
    private final TypedFace typed;
    private final CardFace face;
    private final CardEditor editor;
    private final NewCardForm newCard;
    private final RepairSheet repair;
    private final NotePane note;
    private final AboutPane about;
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
        typed = new TypedFace(model, words, ties);
        face = new CardFace(words, typed);
        header = new ReviewHeader(model, words, ties);
        editor = new CardEditor(words);
        newCard = new NewCardForm(model, words);
        repair = new RepairSheet(model, words, ties);
        note = new NotePane(words);
        about = new AboutPane(words);
        bar = new AnswerBar(model, words, this::save);
        summary = new SummaryView(words, back, model::undo);
        layOut();
        ties.listen(model.frameProperty(), (observable, before, now) -> render(now));
        ties.listen(model.openProperty(), (observable, before, now) -> renderOpen());
        ties.listen(model.choicesProperty(), (observable, before, now) -> renderTyping());
        ties.listen(model.typingProperty(), (observable, before, now) -> renderTyping());
        ties.listen(model.noteShownProperty(), (observable, before, now) -> placeNote());
        ties.listen(model.desk().aboutShownProperty(), (observable, before, now) -> placeNote());
        ties.listen(model.desk().aboutProperty(), (observable, before, now) -> about.show(now));
        root.widthProperty().addListener((observable, before, now) -> placeNote());
        root.heightProperty().addListener((observable, before, now) -> placeNote());
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
        switch (model.openProperty().get()) {
            case EDIT, WRITE -> {
                offered.put(Command.SAVE, this::save);
                offered.put(Command.CANCEL, model::cancelEdit);
                return offered;
            }
            case REPAIR -> {
                offered.putAll(commandsOnRepair());
                return offered;
            }
            case CARD -> {
                // What can be done with the card follows.
            }
        }
        if (frame instanceof Frame.Shown shown) {
            offered.putAll(commandsOn(shown));
        } else if (frame instanceof Frame.Done) {
            offered.put(Command.FINISH, back);
        }
        offered.put(Command.NEW_CARD, model::startWriting);
        offered.put(Command.UNDO, model::undo);
        offered.put(Command.BACK, typed.isFocusedIn() ? this::leaveField : back);
        return offered;
    }

    /** Out of the field, so that the keys of the card work; the next card is typed again. */
    private void leaveField() {
        typed.leave();
        face.requestFocus();
    }

    @Override
    public boolean isTyping() {
        return model.openProperty().get() == Open.EDIT || model.openProperty().get() == Open.WRITE;
    }

    @Override
    public void close() {
        ties.release();
    }

    @Override
    public void takeFocus() {
        switch (model.openProperty().get()) {
            case CARD -> {
                if (face.getSkin() == null) {
                    // The field is in the window, and can have the focus, only once the scroll pane has its skin.
                    face.applyCss();
                }
                if (!typed.takeFocus()) {
                    face.requestFocus();
                }
            }
            case REPAIR -> repair.requestFocus();
            case EDIT, WRITE -> {
                // The fields have it.
            }
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
        offered.put(Command.FLAG, model.desk()::flag);
        offered.put(Command.RESET, model.desk()::reset);
        offered.put(Command.NOTE, model::toggleNote);
        offered.put(Command.ABOUT, model::toggleAbout);
        offered.put(Command.REPAIR, model.desk()::openRepair);
        offered.put(Command.TYPE, model::toggleTyping);
        offered.put(Command.CHOOSE, model::toggleChoosing);
        return offered;
    }

    private Map<Command, Runnable> commandsOnRepair() {
        Map<Command, Runnable> offered = new LinkedHashMap<>();
        int rewrites = model.desk()
                .repairProperty()
                .get()
                .map(repaired -> repaired.rewrites().size())
                .orElse(0);
        for (int i = 0; i < rewrites; i++) {
            int index = i;
            offered.put(Command.ofDigit(i + 1), () -> model.desk().take(index));
        }
        if (model.desk().isRepairedShown()) {
            offered.put(Command.EDIT, model::startEdit);
        }
        offered.put(Command.SUSPEND, model.desk()::suspendRepaired);
        offered.put(Command.BACK, model::cancelEdit);
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
        Notice notice = new Notice(model.failureProperty(), ties, words.say("dismiss"), model::dismiss);
        column.getChildren().setAll(header, notice, new LeechBar(model, words, ties), card, bar);
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
            typed.meet(shown.card().id());
            face.show(shown);
            note.show(shown.excerpt());
            renderOpen();
            root.setCenter(desk);
        } else if (frame instanceof Frame.Done done) {
            progress.setProgress(1);
            summary.show(done);
            renderOpen();
        } else {
            root.setCenter(null);
        }
        takeFocus();
    }

    private void renderTyping() {
        if (model.frameProperty().get() instanceof Frame.Shown shown) {
            typed.show(!shown.revealed());
            if (model.openProperty().get() == Open.CARD && !shown.revealed()) {
                bar.ask(model.typingProperty().get());
            }
            takeFocus();
        }
    }

    private void renderOpen() {
        if (!(model.frameProperty().get() instanceof Frame.Shown shown)) {
            renderOverSummary();
            return;
        }
        Open open = model.openProperty().get();
        header.setDisable(open != Open.CARD);
        column.pseudoClassStateChanged(EDITED, open == Open.EDIT);
        placeNote();
        lay(open, shown);
        takeFocus();
    }

    private void lay(Open open, Frame.Shown shown) {
        switch (open) {
            case CARD -> {
                card.getChildren().setAll(face);
                newCard.clear();
                if (shown.revealed()) {
                    bar.offer(shown.choices());
                } else {
                    bar.ask(model.typingProperty().get());
                }
            }
            case EDIT -> {
                card.getChildren().setAll(editor);
                bar.edit();
                editor.edit(shown.card());
            }
            case WRITE -> {
                card.getChildren().setAll(newCard);
                bar.edit();
                newCard.write();
            }
            case REPAIR -> {
                card.getChildren().setAll(repair);
                bar.repair(model.desk().isRepairedShown());
            }
        }
    }

    /** At the end of a session the last card can be repaired, and a new one be written, in the place of the summary. */
    private void renderOverSummary() {
        header.setDisable(true);
        switch (model.openProperty().get()) {
            case CARD -> {
                newCard.clear();
                root.setCenter(new StackPane(summary));
            }
            case WRITE -> {
                card.getChildren().setAll(newCard);
                bar.edit();
                root.setCenter(desk);
                newCard.write();
            }
            case REPAIR -> {
                card.getChildren().setAll(repair);
                bar.repair(model.desk().isRepairedShown());
                root.setCenter(desk);
            }
            case EDIT -> throw new IllegalStateException("bug: no card is there to edit");
        }
    }

    private void placeNote() {
        Region pane = model.noteShownProperty().get() ? note : about;
        boolean shown = pane == note || model.desk().aboutShownProperty().get();
        boolean beside = root.getWidth() >= WIDE;
        boolean reading = model.openProperty().get() == Open.CARD;
        column.getChildren().removeAll(note, about);
        desk.getChildren().setAll(column);
        pane.getStyleClass().removeAll("beside", "under");
        pane.getStyleClass().add(beside ? "beside" : "under");
        double share = Math.max(LEAST_OF_NOTE, Math.min(MOST_OF_NOTE, root.getHeight() * SHARE_OF_NOTE));
        pane.setMinHeight(beside ? Region.USE_COMPUTED_SIZE : share);
        pane.setPrefHeight(beside ? Region.USE_COMPUTED_SIZE : share);
        pane.setMaxHeight(beside ? Region.USE_COMPUTED_SIZE : share);
        if (shown && beside && model.openProperty().get() != Open.EDIT) {
            desk.getChildren().add(pane);
        } else if (shown && !beside && reading) {
            column.getChildren().add(column.getChildren().indexOf(card) + 1, pane);
        }
    }

    private void save() {
        switch (model.openProperty().get()) {
            case EDIT -> model.saveEdit(editor.question(), editor.answer(), editor.extra());
            case WRITE -> newCard.save();
            case CARD, REPAIR -> throw new IllegalStateException("bug: nothing was typed");
        }
    }
}

package app.cumulus.ui.notes;

import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The line over the note: which note, what to find in it, and where to jump. */
final class NoteBar extends HBox {

    private static final double WIDE_BY_LETTERS = 40;

    private final Ties ties = new Ties();
    private final NotesViewModel model;
    private final ComboBox<String> notes = new ComboBox<>();
    private final TextField find = new TextField();
    private boolean filling;

    /** @param leave puts the keyboard back into the note */
    NoteBar(NotesViewModel model, Words words, Runnable leave, Button importNotes) {
        this.model = model;
        CommandButtons make = new CommandButtons(words);
        getStyleClass().add("note-bar");
        notes.setId("note-choice");
        notes.setAccessibleText(words.say("notes.choice"));
        notes.valueProperty().addListener((observable, before, now) -> {
            if (!filling && now != null) {
                model.open(now);
                leave.run();
            }
        });
        find.setId("note-find");
        find.setPromptText(words.say("notes.find"));
        find.setAccessibleText(words.say("notes.find"));
        ties.bindBoth(find.textProperty(), model.findProperty());
        find.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.findNext(event.isShiftDown());
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                leave.run();
                event.consume();
            }
        });
        find.setMinWidth(96);
        find.setPrefColumnCount(8);
        HBox.setHgrow(find, Priority.ALWAYS);
        importNotes.setMinWidth(USE_PREF_SIZE);
        find.fontProperty().addListener(changed -> Platform.runLater(() -> fit(importNotes)));
        widthProperty().addListener(changed -> fit(importNotes));
        getChildren()
                .setAll(
                        notes,
                        find,
                        jump(make, Command.NEXT_ATTENTION, Wanted.ATTENTION),
                        jump(make, Command.NEXT_OFF, Wanted.OFF),
                        jump(make, Command.NEXT_WEAK, Wanted.WEAK),
                        importNotes);
        Consumer<List<String>> fill = this::fill;
        ties.listen(model.filesProperty(), (observable, before, now) -> fill.accept(now));
        ties.listen(model.sheetProperty(), changed -> fill(model.filesProperty().get()));
        fill(model.filesProperty().get());
    }

    /** Where it is narrow the button goes: notes can still be dropped on the window, and the key works. */
    private void fit(Button importNotes) {
        boolean room = getWidth() >= WIDE_BY_LETTERS * find.getFont().getSize();
        Shown.when(room, importNotes);
    }

    private Button jump(CommandButtons make, Command command, Wanted wanted) {
        return make.icon(
                command,
                switch (wanted) {
                    case ATTENTION -> Material2OutlinedAL.ERROR_OUTLINE;
                    case OFF -> Material2OutlinedMZ.REMOVE_CIRCLE_OUTLINE;
                    case WEAK -> Material2OutlinedMZ.TRENDING_DOWN;
                },
                () -> model.goTo(wanted));
    }

    private void fill(List<String> files) {
        filling = true;
        if (!notes.getItems().equals(files)) {
            notes.getItems().setAll(files);
        }
        notes.setValue(model.sheetProperty().get().map(sheet -> sheet.file()).orElse(null));
        filling = false;
    }

    void close() {
        ties.release();
    }

    void enterFind() {
        find.requestFocus();
        find.selectAll();
    }

    boolean isFinding() {
        return find.isFocused();
    }

    void chooseNote() {
        notes.requestFocus();
        notes.show();
    }
}

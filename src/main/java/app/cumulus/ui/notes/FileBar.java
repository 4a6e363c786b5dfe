package app.cumulus.ui.notes;

import app.cumulus.library.notes.NoteFile;
import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Says that the file of the note was changed or moved since its import, and offers to import it again. */
final class FileBar extends HBox {

    private final NotesViewModel model;
    private final Words words;
    private final Label text = new Label();
    private final Button update;

    FileBar(NotesViewModel model, Words words, Ties ties, Runnable updateNote) {
        this.model = model;
        this.words = words;
        setId("note-file");
        getStyleClass().addAll("notice", "leech");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        update = new CommandButtons(words).quiet(Command.UPDATE_NOTE, words.say("notes.file.update"), updateNote);
        update.getStyleClass().add("small");
        update.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(new FontIcon(Material2OutlinedMZ.UPDATE), text, update);
        ties.listen(model.file().fileProperty(), (observable, before, now) -> show(now));
        show(model.file().fileProperty().get());
    }

    private void show(Optional<NoteFile> file) {
        Optional<NoteFile> news = file.filter(now -> now.state() != NoteFile.State.AS_IMPORTED);
        Shown.when(news.isPresent(), this);
        news.ifPresent(now -> {
            boolean there = now.state() == NoteFile.State.CHANGED;
            String note = model.sheetProperty().get().map(sheet -> sheet.file()).orElse("");
            text.setText(words.say("notes.file." + now.state(), note, now.path()));
            Shown.when(there, update);
        });
    }
}

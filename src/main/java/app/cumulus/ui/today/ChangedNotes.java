package app.cumulus.ui.today;

import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says in one quiet line that files of notes were changed since their import, and leads to what that would change. */
final class ChangedNotes extends HBox {

    private final Words words;
    private final Label text = new Label();

    ChangedNotes(TodayViewModel model, Words words, Ties ties, Runnable update) {
        this.words = words;
        setId("changed-notes");
        getStyleClass().add("changed-notes");
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button look = new CommandButtons(words).quiet(Command.UPDATE_NOTE, words.say("today.changed.look"), update);
        look.getStyleClass().add("small");
        look.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(text, look);
        ties.listen(model.changedNotesProperty(), (observable, before, now) -> show(now));
        show(model.changedNotesProperty().get());
    }

    private void show(Map<String, Path> changed) {
        Shown.when(!changed.isEmpty(), this);
        changed.keySet().stream()
                .findFirst()
                .ifPresent(first -> text.setText(words.say("today.changed", changed.size(), first)));
    }
}

package app.cumulus.ui.review;

import app.cumulus.review.Progress;
import app.cumulus.schedule.Answer;
import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The head of the review screen: how much is left, what is special about this card, and what can be done to it. */
final class ReviewHeader extends HBox {

    private final Words words;
    private final Label left = new Label();
    private final Label remark = new Label();
    private final Button undo;
    private final Button note;

    ReviewHeader(ReviewViewModel model, Words words) {
        this.words = words;
        CommandButtons make = new CommandButtons(words);
        undo = make.icon(Command.UNDO, Material2OutlinedMZ.UNDO, model::undo);
        note = make.icon(Command.NOTE, Material2OutlinedMZ.NOTES, model::toggleNote);
        Button type = make.icon(Command.TYPE, Material2OutlinedAL.KEYBOARD, model::toggleTyping);
        Button edit = make.icon(Command.EDIT, Material2OutlinedAL.EDIT, model::startEdit);
        Button bury = make.icon(Command.BURY, Material2OutlinedMZ.SNOOZE, model::bury);
        Button suspend = make.icon(Command.SUSPEND, Material2OutlinedMZ.PAUSE_CIRCLE_OUTLINE, model::suspend);
        left.getStyleClass().add("left");
        remark.getStyleClass().add("remark");
        remark.setId("remark");
        left.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().add("review-header");
        getChildren().setAll(left, remark, space, undo, type, edit, note, bury, suspend);
        for (Button each : new Button[] {undo, type, edit, note, bury, suspend}) {
            each.setMinWidth(USE_PREF_SIZE);
        }
        model.noteShownProperty().addListener((observable, before, now) -> mark(note, now));
        model.typingProperty().addListener((observable, before, now) -> mark(type, now));
    }

    void show(Frame.Shown shown) {
        left.setText(counts(shown.progress()));
        remark.setText(remarkOn(shown));
        remark.setVisible(!remark.getText().isEmpty());
        undo.setDisable(!shown.canUndo());
    }

    private String counts(Progress progress) {
        return progress.left() > 0
                ? words.say("review.left", progress.left(), progress.toRepeat())
                : words.say("review.repeats", progress.toRepeat());
    }

    private String remarkOn(Frame.Shown shown) {
        if (shown.takenBack().isPresent()) {
            return words.say("review.taken-back", words.say(shown.takenBack().get()));
        }
        return shown.round() == Answer.Round.DRILL ? words.say("review.drill") : "";
    }

    private static void mark(Button button, boolean on) {
        button.getStyleClass().remove("on");
        if (on) {
            button.getStyleClass().add("on");
        }
    }
}

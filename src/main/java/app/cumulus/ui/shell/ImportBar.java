package app.cumulus.ui.shell;

import app.cumulus.ui.controls.ImportProgress;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.plan.PlanViewModel;
import app.cumulus.ui.shell.ShellViewModel.Room;
import app.cumulus.ui.words.Words;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Tells on the other screens that an import goes on, for which they have to wait, or that it waits for the user. */
final class ImportBar extends VBox {

    private final Ties ties = new Ties();
    private final ShellViewModel model;
    private final PlanViewModel plan;
    private final Words words;
    private final Label text = new Label();
    private final ImportProgress progress;
    private final HBox waiting;

    ImportBar(ShellViewModel model, Words words) {
        this.model = model;
        this.words = words;
        plan = model.plan();
        setId("import-elsewhere");
        progress = new ImportProgress(plan.underWay(), words, ties, look());
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        waiting = new HBox(text, look());
        waiting.getStyleClass().add("import-head");
        waiting.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("offer-bar", "import-elsewhere");
        getChildren().setAll(progress, waiting);
        InvalidationListener show = changed -> show();
        ties.listen(plan.stateProperty(), show);
        ties.listen(plan.failureProperty(), show);
        ties.listen(model.roomProperty(), show);
        show();
    }

    void close() {
        ties.release();
    }

    private Button look() {
        Button button = new Button(words.say("plan.look"));
        button.getStyleClass().addAll("quiet", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> model.go(Room.NOTES));
        return button;
    }

    /** While cards are asked only what they wait for is told. */
    private void show() {
        boolean failed = !plan.failureProperty().get().isEmpty();
        boolean waits = !plan.isBusy() && plan.isOpen() && model.roomProperty().get() != Room.REVIEW;
        text.setText(words.say(failed ? "plan.failed" : "plan.waits"));
        Shown.when(waits, waiting);
        Shown.when(waits || plan.isBusy(), this);
    }
}

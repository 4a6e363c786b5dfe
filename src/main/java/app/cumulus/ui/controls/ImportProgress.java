package app.cumulus.ui.controls;

import app.cumulus.library.imports.ImportStep;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Says more of an import the longer it takes: that it goes on, how far it is, and at last how to call it off. */
public final class ImportProgress extends VBox {

    private static final Duration NOTICED_AFTER = Duration.millis(150);
    private static final Duration MEASURED_AFTER = Duration.seconds(1);
    private static final Duration CANCELLED_AFTER = Duration.seconds(3);

    private final ImportUnderWay model;
    private final Words words;
    private final Label text = new Label();
    private final ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final Button later;
    private final boolean cancels;
    private final Timeline patience;
    private boolean measured;

    /** The import of this screen: here it can be called off. */
    public ImportProgress(ImportUnderWay model, Words words, Ties ties) {
        this(
                model,
                words,
                ties,
                new CommandButtons(words).quiet(Command.STOP_IMPORT, words.say("import.cancel"), model.cancel()),
                true);
    }

    /** The import of another screen, with a button that leads there. */
    public ImportProgress(ImportUnderWay model, Words words, Ties ties, Button look) {
        this(model, words, ties, look, false);
    }

    private ImportProgress(ImportUnderWay model, Words words, Ties ties, Button later, boolean cancels) {
        this.model = model;
        this.words = words;
        this.later = later;
        this.cancels = cancels;
        getStyleClass().add("import-progress");
        patience = new Timeline(
                new KeyFrame(NOTICED_AFTER, event -> Shown.when(true, this)),
                new KeyFrame(MEASURED_AFTER, event -> measure()),
                new KeyFrame(CANCELLED_AFTER, event -> Shown.when(true, later)));
        layOut();
        ties.listen(model.files(), (InvalidationListener) changed -> restart());
        ties.listen(model.step(), (InvalidationListener) changed -> render());
        ties.listen(model.stopping(), (InvalidationListener) changed -> render());
        restart();
    }

    private void layOut() {
        bar.setId("import-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        text.setId("import-stage");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text, later);
        line.getStyleClass().add("import-head");
        getChildren().setAll(line, bar);
    }

    private void restart() {
        patience.stop();
        measured = false;
        Shown.when(false, this);
        Shown.when(false, later);
        render();
        if (!model.files().isEmpty()) {
            patience.playFromStart();
        }
    }

    private void measure() {
        measured = true;
        render();
    }

    private void render() {
        Optional<ImportStep> step = model.step().get().filter(now -> measured);
        text.setText(sentence(step));
        bar.setProgress(step.map(ImportStep::share).orElse(ProgressBar.INDETERMINATE_PROGRESS));
        later.setDisable(cancels && model.stopping().get());
    }

    private String sentence(Optional<ImportStep> step) {
        if (model.stopping().get()) {
            return words.say("import.stopping");
        }
        return step.map(now -> words.say("import.stage." + now.stage(), now.file(), now.share()))
                .orElseGet(() -> words.say("import.reading", names()));
    }

    private String names() {
        return model.files().stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }
}

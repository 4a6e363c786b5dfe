package app.cumulus.ui.today;

import app.cumulus.ui.words.Words;
import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Says that note files are being read, once that takes long enough to be noticed. */
final class ImportProgress extends VBox {

    private static final Duration NOTICED_AFTER = Duration.millis(150);

    private final Label text = new Label();
    private final PauseTransition patience = new PauseTransition(NOTICED_AFTER);

    ImportProgress(ObservableList<Path> importing, Words words) {
        getStyleClass().add("import-progress");
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        getChildren().setAll(text, bar);
        show(false);
        patience.setOnFinished(event -> show(true));
        importing.addListener((ListChangeListener<Path>) change -> {
            text.setText(words.say("import.reading", names(importing)));
            patience.stop();
            if (importing.isEmpty()) {
                show(false);
            } else {
                patience.playFromStart();
            }
        });
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private static String names(ObservableList<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }
}

package app.cumulus.ui.shell;

import app.cumulus.ui.words.Words;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** What the window shows until the library is open, or when it cannot be opened. */
final class Opening extends StackPane {

    private static final Duration NOTICED_AFTER = Duration.millis(150);

    private final Words words;
    private final Runnable retry;
    private final Runnable quit;
    private final Label text = new Label();
    private final PauseTransition patience = new PauseTransition(NOTICED_AFTER);

    Opening(Words words, Runnable retry, Runnable quit) {
        this.words = words;
        this.retry = retry;
        this.quit = quit;
        getStyleClass().add("shell");
        text.setWrapText(true);
        text.getStyleClass().add("outlook");
        getChildren().add(text);
        patience.setOnFinished(event -> text.setText(words.say("opening")));
        patience.play();
    }

    void fail(String sentence) {
        patience.stop();
        text.setText(sentence);
        text.getStyleClass().setAll("label");
        Button again = new Button(words.say("opening.retry"));
        again.getStyleClass().add("primary");
        again.setOnAction(event -> retry.run());
        Button leave = new Button(words.say("opening.quit"));
        leave.getStyleClass().add("quiet");
        leave.setOnAction(event -> quit.run());
        FlowPane buttons = new FlowPane(again, leave);
        buttons.getStyleClass().add("buttons");
        VBox sheet = new VBox(text, buttons);
        sheet.getStyleClass().addAll("sheet", "today-sheet");
        VBox column = new VBox(sheet);
        column.getStyleClass().addAll("column", "today");
        getChildren().setAll(column);
        again.requestFocus();
    }
}

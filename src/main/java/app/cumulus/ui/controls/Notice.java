package app.cumulus.ui.controls;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Says what went wrong, in the place where it did, until it is dismissed. */
public final class Notice extends HBox {

    /** @param message what went wrong; empty while all is well */
    public Notice(ObservableValue<String> message, Ties ties, String dismissWord, Runnable dismiss) {
        getStyleClass().add("notice");
        Label text = new Label();
        text.setWrapText(true);
        ties.bind(text.textProperty(), message);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = new Button(dismissWord);
        close.getStyleClass().addAll("quiet", "small");
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(event -> dismiss.run());
        getChildren().setAll(new FontIcon(Material2OutlinedAL.ERROR_OUTLINE), text, close);
        ties.listen(message, (observable, before, now) -> show(now));
        show(message.getValue());
    }

    private void show(String message) {
        Shown.when(!message.isEmpty(), this);
    }
}

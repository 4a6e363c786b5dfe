package app.cumulus.ui.shell;

import app.cumulus.ui.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Says that there are decks to bring in, until the user looks at them or leaves them. */
final class OfferBar extends HBox {

    OfferBar(Words words, Runnable look, Runnable leave) {
        setId("deck-offers");
        getStyleClass().add("offer-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label text = new Label(words.say("decks.offered"));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren()
                .setAll(
                        text,
                        button(words.say("decks.offered.look"), look),
                        button(words.say("decks.offered.leave"), leave));
    }

    private static Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().addAll("quiet", "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}

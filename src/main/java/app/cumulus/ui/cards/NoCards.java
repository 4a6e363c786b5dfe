package app.cumulus.ui.cards;

import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.CommandEvent;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands in place of the rows where there are none: no card fits, or the library has none and wants notes. */
final class NoCards extends VBox {

    private final CardsViewModel model;
    private final Words words;
    private final Label text = new Label();
    private final Label hint = new Label();
    private final Button importNotes;

    NoCards(CardsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        setId("no-cards");
        getStyleClass().add("no-cards");
        text.setWrapText(true);
        hint.setText(words.say("today.first.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("outlook");
        importNotes = new CommandButtons(words)
                .primary(Command.IMPORT, words.say("today.import"), () -> fireEvent(new CommandEvent(Command.IMPORT)));
        getChildren().setAll(text, hint, importNotes);
        show();
    }

    void show() {
        boolean empty = model.noCardsProperty().get();
        boolean searched = !model.queryProperty().get().isBlank();
        text.setText(empty ? words.say("today.first.headline") : searched ? words.say("cards.none") : "");
        for (Node each : List.of(hint, importNotes)) {
            Shown.when(empty, each);
        }
    }
}

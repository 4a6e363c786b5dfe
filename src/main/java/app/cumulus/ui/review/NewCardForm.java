package app.cumulus.ui.review;

import app.cumulus.ui.controls.CardFields;
import app.cumulus.ui.words.Words;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The fields of a new card, in the place of the card that is studied. */
final class NewCardForm extends ScrollPane {

    private final ReviewViewModel model;
    private final CardFields fields;

    NewCardForm(ReviewViewModel model, Words words) {
        this.model = model;
        fields = new CardFields(words);
        VBox content = new VBox(fields);
        content.getStyleClass().add("card-text");
        getStyleClass().add("card-face");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
    }

    /** Empty fields under the topic of the card on the screen; after an error, what was typed. */
    void write() {
        applyCss();
        fields.write(model.shown().map(shown -> shown.card().topic().toString()).orElse(""));
    }

    void save() {
        model.desk().write(fields.typed());
    }

    void clear() {
        fields.clear();
    }
}

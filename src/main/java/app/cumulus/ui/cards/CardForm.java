package app.cumulus.ui.cards;

import app.cumulus.card.Card;
import app.cumulus.library.cards.NewCard;
import app.cumulus.ui.controls.CardFields;
import app.cumulus.ui.controls.CommandButtons;
import app.cumulus.ui.controls.Topics;
import app.cumulus.ui.controls.TypedCard;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A card as fields to type in: one that is there, or a new one in one of three forms. */
final class CardForm extends ScrollPane {

    private final CardsViewModel model;
    private final CardFields fields;

    CardForm(CardsViewModel model, Words words) {
        this.model = model;
        fields = new CardFields(words);
        CommandButtons make = new CommandButtons(words);
        FlowPane buttons = new FlowPane(
                make.primary(Command.SAVE, words.say("edit.save"), this::save),
                make.quiet(Command.CANCEL, words.say("edit.cancel"), model::close));
        buttons.getStyleClass().add("buttons");
        VBox content = new VBox(buttons, fields);
        content.getStyleClass().addAll("card-detail-text", "card-form");
        getStyleClass().add("card-detail");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
    }

    void edit(Card card) {
        // The fields are in the window, and can have the focus, only once the scroll pane has its skin.
        applyCss();
        fields.edit(new TypedCard(
                NewCard.Form.BASIC,
                card.topic().toString(),
                card.text().question(),
                card.text().answer(),
                card.text().extra(),
                Topics.typed(card.tags())));
    }

    /** A new card under the topic of the card that was read last. */
    void write() {
        applyCss();
        fields.write(model.cardProperty()
                .get()
                .map(whole -> whole.card().topic().toString())
                .orElse(""));
    }

    void save() {
        if (fields.isFresh()) {
            model.writing().write(fields.typed());
        } else {
            model.writing().mend(fields.typed());
        }
    }

    /** Forgets what was typed, once it was kept or is not wanted. */
    void clear() {
        fields.clear();
    }
}

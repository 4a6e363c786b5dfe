package app.cumulus.ui.plan;

import app.cumulus.card.CardText;
import app.cumulus.ui.cards.OneLine;
import app.cumulus.ui.controls.Prose;
import java.util.Optional;
import javafx.scene.layout.VBox;

/** What a card says, question over answer, as the other screens show it; or why it says nothing. */
final class PlanText extends VBox {

    private final Prose question = new Prose("plan-asked");
    private final Prose answer = new Prose("plan-answered");
    private String spoken = "";

    /** @param styleClass says in the stylesheet whether it is the text before or after */
    PlanText(String styleClass) {
        getStyleClass().addAll("plan-text", styleClass);
    }

    void show(Optional<CardText> text, String nothing) {
        if (text.isEmpty()) {
            question.setText(nothing);
            getChildren().setAll(question);
            spoken = nothing;
            return;
        }
        question.setText(text.get().question());
        answer.setText(text.get().answer());
        getChildren().setAll(question, answer);
        spoken = OneLine.of(text.get().question()) + " = "
                + OneLine.of(text.get().answer());
    }

    /** The same as a screen reader says it. */
    String spoken() {
        return spoken;
    }
}

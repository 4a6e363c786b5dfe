package app.cumulus.ui.review;

import app.cumulus.card.CardText;
import app.cumulus.ui.controls.Hairline;
import app.cumulus.ui.controls.Prose;
import app.cumulus.ui.controls.TopicLine;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The card to read: topic, question, and the answer under a hairline once it is shown. The question never moves. */
final class CardFace extends ScrollPane {

    private final TopicLine topic = new TopicLine();
    private final Prose question = new Prose("question");
    private final Prose answer = new Prose("answer");
    private final Prose extra = new Prose("extra");
    private final TypedFace typed;
    private final VBox back = new VBox(new Hairline(), answer, extra);

    CardFace(TypedFace typed) {
        this.typed = typed;
        getStyleClass().add("card-face");
        question.setId("question");
        answer.setId("answer");
        back.getStyleClass().add("card-back");
        VBox text = new VBox(topic, question, typed, back);
        text.getStyleClass().add("card-text");
        setContent(text);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    void show(Frame.Shown shown) {
        CardText text = shown.card().text();
        topic.show(shown.card().topic());
        question.setText(text.question());
        answer.setText(shown.revealed() ? text.answer() : "");
        extra.setText(shown.revealed() ? text.extra() : "");
        typed.show(!shown.revealed());
        reveal(back, shown.revealed());
        reveal(extra, !text.extra().isBlank());
        if (!shown.revealed()) {
            setVvalue(0);
        }
    }

    private static void reveal(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}

package app.cumulus.ui.review;

import app.cumulus.card.CardText;
import app.cumulus.schedule.Answer;
import app.cumulus.ui.controls.Hairline;
import app.cumulus.ui.controls.Prose;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.TopicLine;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The card to read: topic and what is special about the card, question, and the answer under a hairline once it is shown. The
 * question never moves.
 */
final class CardFace extends ScrollPane {

    private final Words words;
    private final TopicLine topic = new TopicLine();
    private final Label standing = new Label();
    private final Prose question = new Prose("question");
    private final Prose answer = new Prose("answer");
    private final Prose extra = new Prose("extra");
    private final TypedFace typed;
    private final VBox back = new VBox(new Hairline(), answer, extra);

    CardFace(Words words, TypedFace typed) {
        this.words = words;
        this.typed = typed;
        getStyleClass().add("card-face");
        question.setId("question");
        answer.setId("answer");
        back.getStyleClass().add("card-back");
        standing.getStyleClass().add("remark");
        standing.setId("standing");
        standing.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(topic, standing);
        head.getStyleClass().add("card-head");
        HBox.setHgrow(topic, Priority.ALWAYS);
        VBox text = new VBox(head, question, typed, back);
        text.getStyleClass().add("card-text");
        setContent(text);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    void show(Frame.Shown shown) {
        CardText text = shown.card().text();
        topic.show(shown.card().topic());
        standing.setText(remarkOn(shown));
        Shown.when(!standing.getText().isEmpty(), standing);
        question.setText(text.question());
        answer.setText(shown.revealed() ? text.answer() : "");
        extra.setText(shown.revealed() ? text.extra() : "");
        typed.show(!shown.revealed());
        Shown.when(shown.revealed(), back);
        Shown.when(!text.extra().isBlank(), extra);
        if (!shown.revealed()) {
            setVvalue(0);
        }
    }

    private String remarkOn(Frame.Shown shown) {
        if (shown.round() == Answer.Round.DRILL) {
            // with more beside it, it would leave no room for the topic
            return words.say("review.drill");
        }
        List<String> remarks = new ArrayList<>();
        if (shown.standing().flagged()) {
            remarks.add(words.say("review.flagged"));
        }
        if (shown.standing().isLeech()) {
            remarks.add(words.say("review.leech", shown.standing().lapses()));
        }
        return String.join("  \u00b7  ", remarks);
    }
}

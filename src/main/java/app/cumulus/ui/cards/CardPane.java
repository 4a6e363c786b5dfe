package app.cumulus.ui.cards;

import app.cumulus.library.cards.WholeCard;
import app.cumulus.ui.controls.CardStory;
import app.cumulus.ui.controls.Hairline;
import app.cumulus.ui.controls.Prose;
import app.cumulus.ui.controls.TopicLine;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The whole card to read: what it says, why it is there, its note lines, and its history. */
final class CardPane extends ScrollPane {

    private final TopicLine topic = new TopicLine();
    private final Prose question = new Prose("question");
    private final Prose answer = new Prose("answer");
    private final Prose extra = new Prose("extra");
    private final CardStory story;
    private final VBox content = new VBox();
    private final Label nothing = new Label();

    CardPane(Words words) {
        story = new CardStory(words);
        getStyleClass().add("card-detail");
        content.getStyleClass().add("card-detail-text");
        nothing.setText(words.say("cards.nothing-chosen"));
        nothing.getStyleClass().add("outlook");
        nothing.setWrapText(true);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        setAccessibleText(words.say("cards.card"));
        show(Optional.empty());
    }

    void show(Optional<WholeCard> card) {
        if (card.isEmpty()) {
            content.getChildren().setAll(nothing);
            return;
        }
        WholeCard whole = card.get();
        topic.show(whole.card().topic());
        question.setText(whole.card().text().question());
        answer.setText(whole.card().text().answer());
        extra.setText(whole.card().text().extra());
        story.show(whole);
        List<Node> parts = new ArrayList<>(List.of(topic, question, new Hairline(), answer));
        if (!whole.card().text().extra().isBlank()) {
            parts.add(extra);
        }
        parts.addAll(List.of(new Hairline(), story));
        content.getChildren().setAll(parts);
        setVvalue(0);
    }
}

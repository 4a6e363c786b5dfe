package app.cumulus.ui.review;

import app.cumulus.library.cards.WholeCard;
import app.cumulus.ui.controls.CardStory;
import app.cumulus.ui.words.Words;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** Why the card on the screen is there, and how it was answered so far. */
final class AboutPane extends ScrollPane {

    private final CardStory story;

    AboutPane(Words words) {
        story = new CardStory(words);
        Label title = new Label(words.say("about.title"));
        title.getStyleClass().add("repair-title");
        VBox content = new VBox(title, story);
        content.getStyleClass().add("about");
        setId("about");
        getStyleClass().add("note-pane");
        setAccessibleText(words.say("about.title"));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
    }

    void show(Optional<WholeCard> card) {
        card.ifPresent(story::show);
        setVvalue(0);
    }
}

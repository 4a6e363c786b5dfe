package app.cumulus.ui.controls;

import app.cumulus.card.TopicPath;
import app.cumulus.ui.words.Words;
import java.util.regex.Pattern;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A card as it will look, beside the fields in which it is typed. */
public final class CardPreview extends VBox {

    private static final Pattern GAP = Pattern.compile("\\{\\{c\\d+::(.+?)}}");

    private final TopicLine topic = new TopicLine();
    private final Prose question = new Prose("question");
    private final Prose answer = new Prose("answer");
    private final Prose extra = new Prose("extra");

    public CardPreview(Words words) {
        Label title = new Label(words.say("edit.preview"));
        title.getStyleClass().add("field-name");
        getStyleClass().add("card-preview");
        setId("card-preview");
        setFocusTraversable(false);
        getChildren().setAll(title, topic, question, new Hairline(), answer, extra);
    }

    /** Shows what the fields say, now and whenever they say something else. */
    public void follow(FormField asked, FormField answered, FormField added) {
        InvalidationListener look = changed -> {
            question.setText(GAP.matcher(asked.text()).replaceAll("[\u2026]"));
            answer.setText(answered.isVisible() ? answered.text() : "");
            extra.setText(added.text());
        };
        for (FormField field : new FormField[] {asked, answered, added}) {
            field.input().textProperty().addListener(look);
            field.visibleProperty().addListener(look);
        }
        look.invalidated(null);
    }

    public void showTopic(TopicPath path) {
        topic.show(path);
    }
}

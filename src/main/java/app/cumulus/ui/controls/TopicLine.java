package app.cumulus.ui.controls;

import app.cumulus.card.TopicPath;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The headings above a card, small, the last one strong. */
public final class TopicLine extends TextFlow {

    private static final String SEPARATOR = "  \u203a  ";

    public TopicLine() {
        getStyleClass().add("topic");
    }

    public void show(TopicPath topic) {
        List<String> parts = topic.parts();
        getChildren().clear();
        for (int i = 0; i < parts.size() - 1; i++) {
            add(parts.get(i) + SEPARATOR, "topic-part");
        }
        add(topic.last(), "topic-last");
        setAccessibleText(topic.toString());
    }

    private void add(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        getChildren().add(text);
    }
}

package app.cumulus.ui.review;

import app.cumulus.card.Card;
import app.cumulus.ui.controls.TopicLine;
import app.cumulus.ui.words.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The card as fields to type in, in the place where it is read. */
final class CardEditor extends ScrollPane {

    private final TopicLine topic = new TopicLine();
    private final TextArea question;
    private final TextArea answer;
    private final TextArea extra;

    CardEditor(Words words) {
        question = field("edit-question", words.say("edit.question"), 2);
        answer = field("edit-answer", words.say("edit.answer"), 3);
        extra = field("edit-extra", words.say("edit.extra"), 2);
        getStyleClass().add("card-face");
        Label hint = new Label(words.say("edit.hint"));
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        VBox form = new VBox(topic, named(question), named(answer), named(extra), hint);
        form.getStyleClass().addAll("card-text", "card-form");
        setContent(form);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    void edit(Card card) {
        topic.show(card.topic());
        question.setText(card.text().question());
        answer.setText(card.text().answer());
        extra.setText(card.text().extra());
        // The fields are in the window, and can have the focus, only once the scroll pane has its skin.
        applyCss();
        question.requestFocus();
        question.end();
    }

    String question() {
        return question.getText();
    }

    String answer() {
        return answer.getText();
    }

    String extra() {
        return extra.getText();
    }

    private static VBox named(TextArea field) {
        Label name = new Label(field.getAccessibleText());
        name.getStyleClass().add("field-name");
        name.setLabelFor(field);
        VBox box = new VBox(name, field);
        box.getStyleClass().add("field");
        return box;
    }

    private static TextArea field(String id, String name, int rows) {
        TextArea field = new TextArea();
        field.setId(id);
        field.setAccessibleText(name);
        field.setPrefRowCount(rows);
        field.setWrapText(true);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveByTab(field, event));
        return field;
    }

    /** Tab goes to the next field, as everywhere else; a card has no use for tab characters. */
    private static void leaveByTab(TextArea field, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            field.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        }
    }
}

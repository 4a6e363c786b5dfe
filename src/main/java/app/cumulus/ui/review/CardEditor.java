package app.cumulus.ui.review;

import app.cumulus.card.Card;
import app.cumulus.ui.controls.CardPreview;
import app.cumulus.ui.controls.FormField;
import app.cumulus.ui.words.Words;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The card as fields to type in, in the place where it is read, and beside or under them how it will look. */
final class CardEditor extends ScrollPane {

    /** From this width on the preview stands beside the fields. */
    private static final double WIDE = 720;

    private final FormField question;
    private final FormField answer;
    private final FormField extra;
    private final CardPreview preview;
    private final VBox form;
    private Orientation laidOut;

    CardEditor(Words words) {
        question = FormField.area("edit-question", words.say("edit.question"), 3);
        answer = FormField.area("edit-answer", words.say("edit.answer"), 4);
        extra = FormField.area("edit-extra", words.say("edit.extra"), 2);
        preview = new CardPreview(words);
        preview.follow(question, answer, extra);
        getStyleClass().add("card-face");
        Label hint = new Label(words.say("edit.hint"));
        hint.getStyleClass().add("field-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        form = new VBox(question, answer, extra, hint);
        form.getStyleClass().add("card-form");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        widthProperty().addListener(changed -> layOut());
        layOut();
    }

    private void layOut() {
        Orientation wanted = getWidth() >= WIDE ? Orientation.HORIZONTAL : Orientation.VERTICAL;
        if (wanted == laidOut) {
            return;
        }
        laidOut = wanted;
        boolean beside = wanted == Orientation.HORIZONTAL;
        Pane both = beside ? new HBox(form, preview) : new VBox(form, preview);
        both.getStyleClass().addAll("card-text", "card-editor");
        for (Pane half : new Pane[] {form, preview}) {
            half.setPrefWidth(beside ? 1 : USE_COMPUTED_SIZE);
            half.setMinWidth(0);
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        setContent(both);
    }

    void edit(Card card) {
        preview.showTopic(card.topic());
        question.setText(card.text().question());
        answer.setText(card.text().answer());
        extra.setText(card.text().extra());
        // The fields are in the window, and can have the focus, only once the scroll pane has its skin.
        applyCss();
        question.enter();
    }

    String question() {
        return question.text();
    }

    String answer() {
        return answer.text();
    }

    String extra() {
        return extra.text();
    }
}

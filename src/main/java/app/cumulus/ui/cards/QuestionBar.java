package app.cumulus.ui.cards;

import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Asks for the one word that an action needs, in one line over the table. */
final class QuestionBar extends HBox {

    private final CardsViewModel model;
    private final Words words;
    private final Label name = new Label();
    private final TextField field = new TextField();

    QuestionBar(CardsViewModel model, Words words, Ties ties) {
        this.model = model;
        this.words = words;
        getStyleClass().add("question-bar");
        name.setLabelFor(field);
        name.setMinWidth(USE_PREF_SIZE);
        field.setId("question-word");
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(event -> model.answer(field.getText()));
        getChildren()
                .setAll(
                        name,
                        field,
                        button("cards.apply", this::answer, "primary"),
                        button("edit.cancel", model::cancelQuestion, "quiet"));
        ties.listen(model.questionProperty(), (observable, before, now) -> show(now));
        show(model.questionProperty().get());
    }

    private Button button(String key, Runnable action, String look) {
        Button button = new Button(words.say(key));
        button.getStyleClass().addAll(look, "small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void answer() {
        model.answer(field.getText());
    }

    private void show(Question question) {
        boolean shown = question != Question.NONE;
        Shown.when(shown, this);
        if (shown) {
            String text = words.say(
                    "cards.ask." + question.name(), model.chosenProperty().get().size());
            name.setText(text);
            field.setAccessibleText(text);
            field.setPromptText(words.say("cards.ask." + question.name() + ".prompt"));
            field.clear();
            field.requestFocus();
        }
    }
}

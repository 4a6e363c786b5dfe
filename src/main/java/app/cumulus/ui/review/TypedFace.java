package app.cumulus.ui.review;

import app.cumulus.card.CardId;
import app.cumulus.review.TypedAnswer;
import app.cumulus.ui.controls.KeyCap;
import app.cumulus.ui.controls.Shown;
import app.cumulus.ui.controls.Ties;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Where the answer is typed or picked, and after that how near it came. */
final class TypedFace extends VBox {

    private final ReviewViewModel model;
    private final Words words;
    private final TextField field = new TextField();
    private Optional<CardId> card = Optional.empty();
    private boolean left;

    TypedFace(ReviewViewModel model, Words words, Ties ties) {
        this.model = model;
        this.words = words;
        field.setId("typed");
        field.setPromptText(words.say("typed.prompt"));
        field.setAccessibleText(words.say("typed.prompt"));
        ties.bindBoth(field.textProperty(), model.typedProperty());
        field.positionCaret(field.getLength());
        field.setOnAction(event -> model.reveal(field.getText()));
        getStyleClass().add("typed");
    }

    /** Shows the field while the question is asked, and the verdict behind the answer; nothing where nothing is typed. */
    void show(boolean asked) {
        Optional<TypedAnswer> typed = model.typedAnswerProperty().get();
        boolean typing = asked && model.typingProperty().get();
        left = left && typing;
        if (typing) {
            getChildren().setAll(field);
        } else if (asked && !model.choicesProperty().isEmpty()) {
            getChildren().setAll(buttons());
        } else {
            getChildren().clear();
            typed.filter(answer -> !asked).ifPresent(this::showVerdict);
        }
        Shown.when(!getChildren().isEmpty(), this);
    }

    /** Takes note of the card that is asked; a field that was left for another card is entered again. */
    void meet(CardId asked) {
        left = left && card.filter(asked::equals).isPresent();
        card = Optional.of(asked);
    }

    boolean isFocusedIn() {
        return field.isFocused();
    }

    /** Keeps the keyboard out of the field until the next card. */
    void leave() {
        left = true;
    }

    /** Puts the keyboard into the field; false where there is none, or where the user left it. */
    boolean takeFocus() {
        if (left || !getChildren().contains(field)) {
            return false;
        }
        field.requestFocus();
        return true;
    }

    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        for (String choice : model.choicesProperty()) {
            int index = buttons.size();
            Command command = Command.ofDigit(index + 1);
            Button button = new Button(choice, new KeyCap(command.keyLabel(words)));
            // Its own text: with a label for a face, it would not know how high it is at its width.
            button.setWrapText(true);
            button.setMinHeight(USE_PREF_SIZE);
            button.setId("choice-" + (index + 1));
            button.getStyleClass().addAll("quiet", "choice-button");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAccessibleText(choice);
            button.setOnAction(event -> model.pick(index));
            buttons.add(button);
        }
        return buttons;
    }

    private void showVerdict(TypedAnswer typed) {
        Label verdict = new Label(words.say((model.choosingProperty().get() ? "chosen." : "typed.") + typed.verdict()));
        verdict.setId("verdict");
        verdict.getStyleClass().addAll("verdict", typed.verdict() == TypedAnswer.Verdict.RIGHT ? "passed" : "failed");
        getChildren().setAll(verdict);
        if (typed.verdict() == TypedAnswer.Verdict.PARTLY) {
            TextFlow pieces = new TextFlow();
            pieces.getStyleClass().add("typed-pieces");
            typed.pieces().forEach(piece -> pieces.getChildren().add(piece(piece)));
            getChildren().add(pieces);
        }
    }

    private static Text piece(TypedAnswer.Piece piece) {
        Text text = new Text(piece.text() + " ");
        text.getStyleClass().add(piece.typed() ? "run" : "left-out");
        return text;
    }
}

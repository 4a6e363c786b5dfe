package app.cumulus.ui.notes;

import app.cumulus.card.CardState;
import app.cumulus.library.notes.CardOfLine;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A card of a line: whether it is in study and why not, what it asks, and what the answer is. */
final class LineCardCell extends ListCell<CardOfLine> {

    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");
    private static final double SCROLL_BAR = 16;

    private final LineTexts texts;
    private final Label state = label("card-state");
    private final Label question = label("card-question");
    private final Label answer = label("card-answer");
    private final VBox box = new VBox(state, question, answer);

    LineCardCell(LineTexts texts) {
        this.texts = texts;
        getStyleClass().add("line-card");
        box.getStyleClass().add("line-card-text");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return super.computePrefHeight(width);
        }
        double inside = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snapSizeY(box.prefHeight(Math.max(120, inside))) + snappedBottomInset();
    }

    @Override
    protected void updateItem(CardOfLine card, boolean empty) {
        super.updateItem(card, empty);
        if (empty || card == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        state.setText(texts.state(card));
        question.setText(card.card().text().question());
        answer.setText(card.card().text().answer());
        pseudoClassStateChanged(OUT, card.standing().state() != CardState.ACTIVE);
        setAccessibleText(question.getText() + ". " + answer.getText() + ". " + state.getText());
        setGraphic(box);
    }
}

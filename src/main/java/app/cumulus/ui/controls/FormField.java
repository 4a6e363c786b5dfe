package app.cumulus.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A field to type in under its name. */
public final class FormField extends VBox {

    private final Label label;
    private final TextInputControl field;

    private FormField(String id, String name, TextInputControl field) {
        this.field = field;
        field.setId(id);
        label = new Label();
        label.getStyleClass().add("field-name");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setLabelFor(field);
        getStyleClass().add("field");
        getChildren().setAll(label, field);
        rename(name);
    }

    /** A field of one line. */
    public static FormField line(String id, String name) {
        return new FormField(id, name, new TextField());
    }

    /** A field of several lines; Tab leaves it. */
    public static FormField area(String id, String name, int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leaveByTab(area, event));
        return new FormField(id, name, area);
    }

    private static void leaveByTab(TextArea field, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            field.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
        }
    }

    public void rename(String name) {
        label.setText(name);
        field.setAccessibleText(name);
    }

    public String text() {
        return field.getText();
    }

    public void setText(String text) {
        field.setText(text);
    }

    /** Puts the keyboard into it, behind what is there. */
    public void enter() {
        field.requestFocus();
        field.end();
    }

    /** The field itself. */
    public TextInputControl input() {
        return field;
    }

    public void setShown(boolean shown) {
        Shown.when(shown, this);
    }
}

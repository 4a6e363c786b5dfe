package app.cumulus.ui.settings;

import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** A text that is taken when one leaves the field or presses Enter; what cannot be taken stays to be mended. */
final class TypedField extends TextField {

    private static final int COLUMNS = 18;

    private final Consumer<String> taken;
    private String kept = "";

    TypedField(Consumer<String> taken) {
        this.taken = taken;
        setPrefColumnCount(COLUMNS);
        setOnAction(event -> take());
        focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                take();
            }
        });
    }

    /** Shows the text that is kept. */
    void show(String text) {
        kept = text;
        setText(text);
    }

    private void take() {
        if (!getText().strip().equals(kept)) {
            taken.accept(getText().strip());
        }
    }
}

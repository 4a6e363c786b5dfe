package app.cumulus.ui.settings;

import app.cumulus.library.settings.Setting.Bounds;
import java.util.function.IntConsumer;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextFormatter;

/** A whole number within bounds, typed or stepped; only digits can be typed. */
final class NumberField extends Spinner<Integer> {

    private static final int COLUMNS = 5;

    private boolean showing;

    NumberField(Bounds bounds, int step, IntConsumer changed) {
        super(new SpinnerValueFactory.IntegerSpinnerValueFactory(bounds.least(), bounds.most(), bounds.least(), step));
        setEditable(true);
        getEditor().setPrefColumnCount(COLUMNS);
        getEditor()
                .setTextFormatter(
                        new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,3}") ? change : null));
        getEditor().focusedProperty().addListener((observable, before, focused) -> {
            if (!focused) {
                takeTyped();
            }
        });
        valueProperty().addListener((observable, before, now) -> {
            if (!showing && now != null) {
                changed.accept(now);
            }
        });
    }

    /** Shows a number without telling that it changed. */
    void show(int number) {
        showing = true;
        getValueFactory().setValue(number);
        showing = false;
    }

    private void takeTyped() {
        if (getEditor().getText().isEmpty()) {
            cancelEdit();
        } else {
            commitValue();
        }
    }
}

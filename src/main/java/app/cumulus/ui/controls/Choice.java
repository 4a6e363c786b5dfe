package app.cumulus.ui.controls;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** A choice of one out of a few, all in view: in one row, or in several where it is narrow. */
public final class Choice<T> extends FlowPane {

    private final ToggleGroup group = new ToggleGroup();

    public Choice(T[] options, Function<T, String> word, Consumer<T> chosen) {
        getStyleClass().add("choice");
        for (T option : options) {
            ToggleButton button = new ToggleButton(word.apply(option));
            button.setUserData(option);
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                chosen.accept(option);
            });
            getChildren().add(button);
        }
    }

    /** As wide as all in one row; a flow pane by itself is as wide as its rows may be. */
    @Override
    protected double computePrefWidth(double height) {
        double words = getManagedChildren().stream()
                .mapToDouble(child -> snapSizeX(child.prefWidth(-1)))
                .sum();
        double gaps = snapSpaceX(getHgap()) * Math.max(0, getManagedChildren().size() - 1);
        return snappedLeftInset() + words + gaps + snappedRightInset();
    }

    /** Shows an option as the chosen one, without telling that it changed. */
    public void show(T option) {
        for (Toggle toggle : group.getToggles()) {
            toggle.setSelected(option.equals(toggle.getUserData()));
        }
    }
}

package app.cumulus.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** A setting: its name and what it does, and its control beside that, or under it where both do not fit. */
final class SettingRow extends FlowPane {

    private static final double LEAST_TEXT = 240;

    private final VBox text;
    private final Node control;

    SettingRow(String name, String what, Node control) {
        this.control = control;
        Label title = new Label(name);
        title.getStyleClass().add("setting-name");
        title.setWrapText(true);
        Label explained = new Label(what);
        explained.getStyleClass().add("setting-what");
        explained.setWrapText(true);
        text = new VBox(title, explained);
        text.getStyleClass().add("setting-text");
        getStyleClass().add("setting");
        getChildren().setAll(text, control);
        setPrefWrapLength(0);
    }

    /** The text takes what the control leaves, and the whole row where that would be too little. */
    @Override
    protected void layoutChildren() {
        widen(getWidth());
        super.layoutChildren();
    }

    @Override
    protected double computePrefHeight(double width) {
        widen(width);
        return super.computePrefHeight(width);
    }

    private void widen(double width) {
        if (width > 0) {
            double room = width - snappedLeftInset() - snappedRightInset();
            double beside = room - getHgap() - control.prefWidth(-1);
            double wanted = beside >= LEAST_TEXT ? beside : room;
            text.setPrefWidth(wanted);
        }
    }
}

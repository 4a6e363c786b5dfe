package app.cumulus.ui.settings;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A setting: its name and what it does, and its control beside that, or under it where both do not fit. */
final class SettingRow extends Region {

    private static final double GAP = 32;
    private static final double GAP_UNDER = 12;

    /** In letters of its own size, the least that a text beside a control may be wide. */
    private static final double LEAST_TEXT_EMS = 17;

    private final Label name;
    private final VBox text;
    private final Node control;

    SettingRow(String named, String what, Node control) {
        this(new Label(named), new Label(what), control);
        name.getStyleClass().add("setting-name");
    }

    /** @param what may come and go */
    SettingRow(Label name, Label what, Node control) {
        this.name = name;
        this.control = control;
        name.setWrapText(true);
        what.getStyleClass().add("setting-what");
        what.setWrapText(true);
        text = new VBox(name, what);
        text.getStyleClass().add("setting-text");
        getStyleClass().add("setting");
        getChildren().setAll(text, control);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + Math.max(text.minWidth(-1), control.minWidth(-1)) + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        double beside = beside(room);
        double content = beside > 0
                ? Math.max(text.prefHeight(beside), control.prefHeight(controlWidth(room)))
                : text.prefHeight(room) + GAP_UNDER + control.prefHeight(controlWidth(room));
        return snappedTopInset() + snapSizeY(content) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double room = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double beside = beside(room);
        double width = controlWidth(room);
        double tall = control.prefHeight(width);
        if (beside > 0) {
            double textHeight = text.prefHeight(beside);
            text.resizeRelocate(left, snapPositionY(top + (height - textHeight) / 2), beside, textHeight);
            control.resizeRelocate(left + room - width, snapPositionY(top + (height - tall) / 2), width, tall);
        } else {
            double textHeight = text.prefHeight(room);
            text.resizeRelocate(left, top, room, textHeight);
            control.resizeRelocate(left, snapPositionY(top + textHeight + GAP_UNDER), width, tall);
        }
    }

    private double controlWidth(double room) {
        return Math.min(room, snapSizeX(control.prefWidth(-1)));
    }

    /** How wide the text is beside its control; 0 where it stands above it. */
    private double beside(double room) {
        double left = Math.floor(room - GAP - controlWidth(room));
        return left >= LEAST_TEXT_EMS * name.getFont().getSize() ? left : 0;
    }
}

package app.cumulus.ui.progress;

import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;

/** Weeks side by side; where they do not all fit, the newest of them are in view. */
final class WeekStrip extends Pane {

    private final GridPane weeks;
    private final int count;

    WeekStrip(GridPane weeks, int count) {
        super(weeks);
        this.weeks = weeks;
        this.count = count;
        setMinWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return weeks.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return weeks.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = weeks.prefWidth(-1);
        double outOfView = Math.max(0, width - getWidth());
        int firstShown = (int) Math.ceil(outOfView * count / width);
        for (Node each : weeks.getChildren()) {
            each.setVisible(GridPane.getColumnIndex(each) >= firstShown);
        }
        weeks.resizeRelocate(-outOfView, 0, width, getHeight());
    }
}

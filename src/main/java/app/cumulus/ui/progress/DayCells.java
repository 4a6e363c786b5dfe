package app.cumulus.ui.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/**
 * Squares in columns of a week, a shape for each shade: a year has so many days that a node for each would take longer to style
 * than all else on the page.
 */
final class DayCells extends Pane {

    private static final double CELL = 13;
    private static final double STEP = 15;

    /** Half a pixel in, so that a line of one pixel is drawn sharp. */
    private static final double IN = 0.5;

    private final int weeks;
    private final int days;
    private final List<Path> shades = new ArrayList<>();
    private final BiFunction<Integer, Integer, String> what;
    private final Tooltip tooltip = new Tooltip();

    /** @param what says what there is to a week and a day of it; empty for no such day */
    DayCells(int weeks, int days, int levels, BiFunction<Integer, Integer, String> what) {
        this.weeks = weeks;
        this.days = days;
        this.what = what;
        for (int level = 0; level <= levels; level++) {
            Path shade = new Path();
            shade.getStyleClass().addAll("day-cells", "level-" + level);
            shades.add(shade);
        }
        getChildren().setAll(shades);
        setOnMouseMoved(this::tell);
        Tooltip.install(this, tooltip);
    }

    void fill(int week, int day, int level) {
        double x = week * STEP + IN;
        double y = day * STEP + IN;
        shades.get(level)
                .getElements()
                .addAll(
                        new MoveTo(x, y),
                        new HLineTo(x + CELL - 1),
                        new VLineTo(y + CELL - 1),
                        new HLineTo(x),
                        new ClosePath());
    }

    /** Where a column begins. */
    static double at(int week) {
        return week * STEP;
    }

    static double middle(int day) {
        return day * STEP + CELL / 2;
    }

    /** The next place from one on where a column begins. */
    static double atFullWeek(double x) {
        return Math.ceil(x / STEP) * STEP;
    }

    private void tell(MouseEvent event) {
        tooltip.setText(what.apply((int) (event.getX() / STEP), (int) (event.getY() / STEP)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return weeks * STEP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return days * STEP;
    }
}

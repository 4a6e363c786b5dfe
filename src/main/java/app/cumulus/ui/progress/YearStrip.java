package app.cumulus.ui.progress;

import java.util.Map;
import java.util.TreeMap;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** Cells of days with the names of months over them and of weekdays beside them; where narrow, the newest weeks are in view. */
final class YearStrip extends Region {

    private static final double GAP = 6;

    private final DayCells cells;
    private final Map<Integer, Text> months = new TreeMap<>();
    private final Map<Integer, Text> weekdays = new TreeMap<>();
    private final Rectangle view = new Rectangle();

    YearStrip(DayCells cells) {
        this.cells = cells;
        cells.setClip(view);
        getChildren().add(cells);
    }

    /** Names the month that begins in a week. */
    void month(int week, String name) {
        months.put(week, caption(name));
    }

    /** Names a day of the week, the first being 0. */
    void weekday(int day, String name) {
        weekdays.put(day, caption(name));
    }

    private Text caption(String name) {
        Text caption = new Text(name);
        caption.getStyleClass().add("plot-mark");
        caption.setTextOrigin(VPos.TOP);
        getChildren().add(caption);
        return caption;
    }

    private double left() {
        return GAP
                + weekdays.values().stream()
                        .mapToDouble(name -> Math.ceil(name.getLayoutBounds().getWidth()))
                        .max()
                        .orElse(0);
    }

    private double top() {
        return 2
                + months.values().stream()
                        .mapToDouble(name -> Math.ceil(name.getLayoutBounds().getHeight()))
                        .max()
                        .orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return left() + cells.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return top() + cells.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double left = left();
        double top = top();
        double wide = cells.prefWidth(-1);
        double tall = cells.prefHeight(-1);
        double hidden = DayCells.atFullWeek(Math.max(0, left + wide - getWidth()));
        cells.resizeRelocate(left - hidden, top, wide, tall);
        view.setX(hidden);
        view.setWidth(wide - hidden);
        view.setHeight(tall);
        months.forEach((week, name) -> {
            name.setVisible(DayCells.at(week) >= hidden);
            name.relocate(left - hidden + DayCells.at(week), 0);
        });
        weekdays.forEach((day, name) -> name.relocate(
                0,
                Math.round(top + DayCells.middle(day) - name.getLayoutBounds().getHeight() / 2)));
    }
}

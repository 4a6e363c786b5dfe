package app.cumulus.ui.progress;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A column for each name, over an axis of whole numbers; where names do not all fit, every second or third stands there. Ten of
 * them are on one page, and a chart of the library takes many times as long to lay out.
 */
final class Columns extends Region {

    private static final double HEIGHT = 200;
    private static final double GAP = 2;
    private static final double GAP_AT_STEPS = 8;

    private final List<Column> columns;
    private final WholeSteps steps;
    private final List<Region> bars = new ArrayList<>();
    private final List<Text> names = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();
    private final List<Text> numbers = new ArrayList<>();
    private final Text axis;

    /**
     * @param name under the column, short
     * @param what in the tooltip
     */
    record Column(String name, int value, String what) {}

    Columns(List<Column> columns, String namesAre, Locale locale) {
        this.columns = List.copyOf(columns);
        steps = WholeSteps.upTo(columns.stream().mapToInt(Column::value).max().orElse(0));
        axis = caption(namesAre);
        NumberFormat format = NumberFormat.getIntegerInstance(locale);
        for (long number : steps.all()) {
            numbers.add(caption(format.format(number)));
            lines.add(region("column-line"));
        }
        for (Column column : columns) {
            Region bar = region("column-bar");
            Tooltip.install(bar, new Tooltip(column.what()));
            bars.add(bar);
            names.add(caption(column.name()));
        }
        getChildren().addAll(lines);
        getChildren().addAll(numbers);
        getChildren().addAll(bars);
        getChildren().addAll(names);
        getChildren().add(axis);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    private static Region region(String styleClass) {
        Region region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    /** No label: a hundred of them are on the page, and a text is styled in a fraction of the time. */
    private static Text caption(String text) {
        Text caption = new Text(text);
        caption.getStyleClass().add("plot-mark");
        caption.setTextOrigin(VPos.TOP);
        return caption;
    }

    private static double width(Text caption) {
        return Math.ceil(caption.getLayoutBounds().getWidth());
    }

    @Override
    protected void layoutChildren() {
        double line = Math.ceil(axis.getLayoutBounds().getHeight());
        double left = numbers.stream().mapToDouble(Columns::width).max().orElse(0) + GAP_AT_STEPS;
        double width = getWidth() - left;
        double top = line / 2;
        double height = getHeight() - top - 2 * line - GAP_AT_STEPS;
        for (int i = 0; i < lines.size(); i++) {
            double y = snapPositionY(top + height - height * steps.all().get(i) / steps.end());
            lines.get(i).resizeRelocate(left, y, width, 1);
            Text number = numbers.get(i);
            number.relocate(left - GAP_AT_STEPS - width(number), Math.round(y - line / 2));
        }
        double slot = width / Math.max(1, columns.size());
        for (int i = 0; i < columns.size(); i++) {
            double tall = height * columns.get(i).value() / steps.end();
            double x = snapPositionX(left + i * slot + GAP / 2);
            bars.get(i).resizeRelocate(x, snapPositionY(top + height - tall), Math.max(1, slot - GAP), tall);
        }
        placeNames(left, slot, top + height + GAP_AT_STEPS / 2);
        axis.relocate(Math.max(0, Math.round(left + (width - width(axis)) / 2)), Math.round(getHeight() - line));
    }

    private void placeNames(double left, double slot, double y) {
        double widest = names.stream().mapToDouble(Columns::width).max().orElse(0) + GAP_AT_STEPS;
        int every = (int) Math.max(1, Math.ceil(widest / Math.max(1, slot)));
        for (int i = 0; i < names.size(); i++) {
            Text name = names.get(i);
            double wide = width(name);
            double x = left + (i + 0.5) * slot - wide / 2;
            name.setVisible(i % every == 0);
            name.relocate(Math.round(Math.max(0, Math.min(x, getWidth() - wide))), Math.round(y));
        }
    }
}

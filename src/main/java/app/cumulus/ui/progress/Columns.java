package app.cumulus.ui.progress;

import java.util.List;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Tooltip;

/** A column for each name. */
final class Columns extends BarChart<String, Number> {

    private static final double HEIGHT = 200;
    private static final double GAP = 2;

    /**
     * @param name under the column, short and its own
     * @param what in the tooltip
     */
    record Column(String name, int value, String what) {}

    Columns(List<Column> columns, String namesAre) {
        super(new CategoryAxis(), new NumberAxis());
        getXAxis().setLabel(namesAre);
        ((NumberAxis) getYAxis()).setMinorTickVisible(false);
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        columns.forEach(column -> series.getData().add(new XYChart.Data<>(column.name(), column.value())));
        setAnimated(false);
        setLegendVisible(false);
        setVerticalGridLinesVisible(false);
        setAlternativeRowFillVisible(false);
        setCategoryGap(GAP);
        setBarGap(0);
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        getData().add(series);
        for (int i = 0; i < columns.size(); i++) {
            Tooltip.install(
                    series.getData().get(i).getNode(),
                    new Tooltip(columns.get(i).what()));
        }
    }
}

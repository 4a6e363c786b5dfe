package app.cumulus.ui.progress;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Rows of a name, a bar, and the number in words. */
final class BarRows extends GridPane {

    private static final double LEAST_BAR_WIDTH = 36;
    private static final double MOST_BAR_WIDTH = 320;

    private int rows;

    BarRows() {
        getStyleClass().add("bar-rows");
        ColumnConstraints name = new ColumnConstraints();
        ColumnConstraints bar = new ColumnConstraints(LEAST_BAR_WIDTH, LEAST_BAR_WIDTH, MOST_BAR_WIDTH);
        bar.setHgrow(Priority.ALWAYS);
        ColumnConstraints number = new ColumnConstraints();
        number.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().setAll(name, bar, number);
    }

    /**
     * Adds a row.
     *
     * @param share length of the bar, 0 to 1
     * @param low where a mark for the uncertainty begins, 0 to 1
     * @param high where it ends; the same as {@code low} for none
     */
    void add(String name, double share, double low, double high, String number) {
        Label nameLabel = new Label(name);
        nameLabel.setWrapText(true);
        nameLabel.fontProperty().addListener((observable, before, now) -> keepWordsWhole(nameLabel));
        keepWordsWhole(nameLabel);
        Label numberLabel = new Label(number);
        numberLabel.getStyleClass().add("plot-number");
        addRow(rows++, nameLabel, new Track(share, low, high), numberLabel);
    }

    /** A name is broken between its words only; the bar gives way first. */
    private static void keepWordsWhole(Label name) {
        double widest = 0;
        for (String word : name.getText().split(" ")) {
            Text text = new Text(word);
            text.setFont(name.getFont());
            widest = Math.max(widest, text.getLayoutBounds().getWidth());
        }
        name.setMinWidth(Math.ceil(widest) + 1);
    }

    /** The line the bar lies on. */
    private static final class Track extends Pane {

        private final Region bar = new Region();
        private final Region doubt = new Region();
        private final double share;
        private final double low;
        private final double high;

        Track(double share, double low, double high) {
            this.share = share;
            this.low = low;
            this.high = high;
            getStyleClass().add("bar-track");
            bar.getStyleClass().add("bar-fill");
            doubt.getStyleClass().add("bar-doubt");
            getChildren().setAll(bar, doubt);
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            bar.resizeRelocate(0, 0, width * share, getHeight());
            double middle = Math.floor(getHeight() / 2) - 1;
            doubt.resizeRelocate(width * low, middle, width * (high - low), 2);
        }
    }
}

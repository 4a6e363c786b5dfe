package app.cumulus.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A paragraph of styled runs that wraps; inline code wraps with it, each piece on its own tint. */
final class ProseFlow extends TextFlow {

    private static final double TINT_OVERHANG = 2;
    private static final double TINT_ROUNDING = 6;

    private final List<Text> runs;
    private final Group tints = new Group();

    ProseFlow(List<Text> runs) {
        this.runs = List.copyOf(runs);
        tints.setManaged(false);
        getStyleClass().add("paragraph");
        getChildren().add(tints);
        getChildren().addAll(runs);
        setAccessibleText(runs.stream().map(Text::getText).collect(Collectors.joining()));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        tints.getChildren().setAll(tintsOfCode());
    }

    private List<Rectangle> tintsOfCode() {
        List<Rectangle> found = new ArrayList<>();
        int start = 0;
        for (Text run : runs) {
            int end = start + run.getText().length();
            if (run.getStyleClass().contains("code")) {
                found.addAll(tintsOf(rangeShape(start, end)));
            }
            start = end;
        }
        return found;
    }

    /** A range shape is a closed outline for each line it is on. */
    private List<Rectangle> tintsOf(PathElement[] outlines) {
        List<Rectangle> found = new ArrayList<>();
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        for (PathElement element : outlines) {
            if (element instanceof MoveTo corner) {
                add(found, left, top, right, bottom);
                left = right = corner.getX();
                top = bottom = corner.getY();
            } else if (element instanceof LineTo corner) {
                left = Math.min(left, corner.getX());
                right = Math.max(right, corner.getX());
                top = Math.min(top, corner.getY());
                bottom = Math.max(bottom, corner.getY());
            }
        }
        add(found, left, top, right, bottom);
        return found;
    }

    private void add(List<Rectangle> found, double left, double top, double right, double bottom) {
        if (right - left < 1) {
            return;
        }
        Rectangle tint = new Rectangle(
                left - TINT_OVERHANG, top, right - left + 2 * TINT_OVERHANG, bottom - top - getLineSpacing());
        tint.setArcWidth(TINT_ROUNDING);
        tint.setArcHeight(TINT_ROUNDING);
        tint.getStyleClass().add("code-tint");
        found.add(tint);
    }
}

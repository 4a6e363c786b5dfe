package app.cumulus.ui.controls;

import javafx.scene.layout.Region;

/** A line one pixel thin. */
public final class Hairline extends Region {

    public Hairline() {
        getStyleClass().add("hairline");
    }
}

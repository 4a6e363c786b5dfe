package app.cumulus.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A key as it is printed on a keyboard. */
public final class KeyCap extends Label {

    public KeyCap(String label) {
        super(label);
        getStyleClass().add("key-cap");
        setMinWidth(Region.USE_PREF_SIZE);
        setFocusTraversable(false);
    }
}

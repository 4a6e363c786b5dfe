package app.cumulus.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Label;

/** Shows a node together with the room it takes, or neither. */
public final class Shown {

    private Shown() {}

    /** Shows the node, or takes it away with its room. */
    public static void when(boolean shown, Node node) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Says the text, or takes the label away where there is none. */
    public static void text(Label label, String text) {
        label.setText(text);
        when(!text.isEmpty(), label);
    }
}

package app.cumulus.ui.controls;

import app.cumulus.ui.keys.Command;
import java.util.Map;
import javafx.scene.Node;

/** One place of the window. */
public interface Screen {

    Node node();

    /** The commands it offers now; where two share a key, the first wins. */
    Map<Command, Runnable> commands();

    /** Whether the user is in the middle of typing something that is not kept yet, so that one should not lead away. */
    default boolean isTyping() {
        return false;
    }

    /** Whether every key is meant for the screen itself now, such as one that is being chosen. */
    default boolean takesAllKeys() {
        return false;
    }

    /** Lets go of its view model, since another screen takes its place. */
    void close();

    /** Puts the keyboard focus where the screen wants it. */
    void takeFocus();
}

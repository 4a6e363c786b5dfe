package app.cumulus.ui.keys;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Turns keys into the commands that the screen offers now. A field or button that the user is in keeps its own keys. */
public final class Keyboard {

    private final Supplier<Map<Command, Runnable>> offered;
    private final Supplier<KeyTable> keys;

    /** The usual keys. */
    public Keyboard(Supplier<Map<Command, Runnable>> offered) {
        this(offered, () -> KeyTable.USUAL);
    }

    /**
     * @param offered the commands that can be given now; where two share a key, the first wins
     * @param keys the keys in use now
     */
    public Keyboard(Supplier<Map<Command, Runnable>> offered, Supplier<KeyTable> keys) {
        this.offered = offered;
        this.keys = keys;
    }

    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> handle(event, scene.getFocusOwner()));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> handle(event, scene.getFocusOwner()));
    }

    private void handle(KeyEvent event, Node focused) {
        if (belongsTo(focused, event)) {
            return;
        }
        for (Map.Entry<Command, Runnable> each : offered.get().entrySet()) {
            if (keys.get().keys(each.getKey()).stream().anyMatch(key -> key.matches(event))) {
                event.consume();
                each.getValue().run();
                return;
            }
        }
        if (Pages.turn(focused, event)) {
            event.consume();
        }
    }

    private static boolean belongsTo(Node focused, KeyEvent event) {
        if (focused instanceof TextInputControl) {
            return !event.isShortcutDown() && event.getCode() != KeyCode.ESCAPE;
        }
        boolean presses = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        return presses && focused instanceof ButtonBase && focused.isFocusVisible();
    }
}

package app.cumulus.ui.keys;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Turns what is longer than its place by a page, where the toolkit moves it by a line only. */
final class Pages {

    /** So much of the page before stays in view. */
    private static final double OVERLAP = 0.1;

    private Pages() {}

    /**
     * Turns what holds the keyboard.
     *
     * @param focused holds the keyboard; null where nothing does
     * @return whether the key was one that turns pages, and there was something to turn
     */
    static boolean turn(Node focused, KeyEvent event) {
        if (event.getEventType() != KeyEvent.KEY_PRESSED || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        return switch (event.getCode()) {
            case PAGE_DOWN, PAGE_UP -> turn(focused, event.getCode() == KeyCode.PAGE_DOWN);
            default -> false;
        };
    }

    private static boolean turn(Node focused, boolean onwards) {
        if (focused instanceof ListView || focused instanceof TableView) {
            return false;
        }
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node instanceof ScrollPane pane && hidden(pane) > 0) {
                double step = pane.getViewportBounds().getHeight() * (1 - OVERLAP) / hidden(pane);
                double range = pane.getVmax() - pane.getVmin();
                double wanted = pane.getVvalue() + (onwards ? step : -step) * range;
                pane.setVvalue(Math.max(pane.getVmin(), Math.min(pane.getVmax(), wanted)));
                return true;
            }
        }
        return false;
    }

    private static double hidden(ScrollPane pane) {
        return pane.getContent() == null
                ? 0
                : pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight();
    }
}

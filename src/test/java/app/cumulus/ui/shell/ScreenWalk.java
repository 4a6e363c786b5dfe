package app.cumulus.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/** Walks through what a window shows and tells what a user with a keyboard, a screen reader or weak eyes would miss. */
final class ScreenWalk {

    private static final double CONTRAST = 4.5;
    private static final double SLACK = 1.5;
    private static final String ELLIPSIS = "...";

    private final Scene scene;
    private final String where;
    private final List<String> problems = new ArrayList<>();
    private final Set<Node> labels = new LinkedHashSet<>();

    private ScreenWalk(Scene scene, String where) {
        this.scene = scene;
        this.where = where;
    }

    /** What is wrong with the screen; on the JavaFX thread. */
    static List<String> problems(Scene scene, String where) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        ScreenWalk walk = new ScreenWalk(scene, where);
        walk.all(scene.getRoot()).forEach(walk::look);
        walk.lookForOverlaps();
        return walk.problems;
    }

    /** The controls that the keyboard should reach. */
    static List<Node> reachable(Scene scene) {
        return new ScreenWalk(scene, "")
                .all(scene.getRoot()).stream()
                        .filter(node -> node.isFocusTraversable()
                                && !node.isDisabled()
                                && !(node instanceof ScrollPane)
                                && !isPartOfAControl(node))
                        .toList();
    }

    /** The other buttons of a choice of one. */
    static List<Node> reachedByArrowsFrom(Node owner) {
        return owner instanceof ToggleButton button && button.getToggleGroup() != null
                ? button.getToggleGroup().getToggles().stream()
                        .map(Node.class::cast)
                        .toList()
                : List.of();
    }

    /** Whether one sees that the keyboard is there; within a spinner its field shows it. */
    static boolean showsFocus(Node owner) {
        return owner.isFocusVisible() || owner instanceof Spinner<?> spinner && spinner.isFocused();
    }

    private List<Node> all(Parent parent) {
        List<Node> found = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && child.getOpacity() > 0) {
                found.add(child);
                if (child instanceof Parent inner) {
                    found.addAll(all(inner));
                }
            }
        }
        return found;
    }

    private void look(Node node) {
        if (node instanceof Control control
                && control.isFocusTraversable()
                && name(control).isBlank()) {
            say(node, "has no name for a screen reader");
        }
        if (node instanceof Labeled labeled && hasText(labeled) && !inList(node)) {
            lookAtLabel(labeled);
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            lookAtContrast(text);
        }
    }

    private void lookAtLabel(Labeled labeled) {
        labels.add(labeled);
        Node shown = labeled.lookup(".text");
        if (shown instanceof Text text
                && !text.getText().equals(labeled.getText())
                && text.getText().contains(ELLIPSIS)) {
            say(labeled, "is cut off: " + text.getText());
        }
        Bounds bounds = inScene(labeled);
        if (bounds.getMinX() < -SLACK || bounds.getMaxX() > scene.getWidth() + SLACK) {
            say(
                    labeled,
                    "stands over the side of the window: " + (int) bounds.getMinX() + " to " + (int) bounds.getMaxX());
        }
        boolean scrolls = ancestor(labeled, ScrollPane.class).isPresent();
        if (!scrolls && (bounds.getMinY() < -SLACK || bounds.getMaxY() > scene.getHeight() + SLACK)) {
            say(labeled, "stands over the end of the window: " + (int) bounds.getMaxY());
        }
    }

    private void lookForOverlaps() {
        List<Node> all = new ArrayList<>(labels);
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Node one = all.get(i);
                Node other = all.get(j);
                if (!isWithin(one, other) && !isWithin(other, one) && overlap(one, other) && sameLayer(one, other)) {
                    say(one, "overlaps " + describe(other));
                }
            }
        }
    }

    /** The palette and the sheet of keys lie over the screen, which is dimmed then. */
    private boolean sameLayer(Node one, Node other) {
        return layer(one) == layer(other);
    }

    private Node layer(Node node) {
        Node at = node;
        while (at.getParent() != null && at.getParent() != scene.getRoot()) {
            at = at.getParent();
        }
        return at;
    }

    private static boolean overlap(Node one, Node other) {
        Bounds a = seen(one);
        Bounds b = seen(other);
        double width = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double height = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return width > SLACK && height > SLACK;
    }

    /** The part that is in view. */
    private static Bounds seen(Node node) {
        Bounds bounds = inScene(node);
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getClip() != null) {
                Bounds clip = at.localToScene(at.getLayoutBounds());
                double left = Math.max(bounds.getMinX(), clip.getMinX());
                double top = Math.max(bounds.getMinY(), clip.getMinY());
                bounds = new BoundingBox(
                        left,
                        top,
                        Math.max(0, Math.min(bounds.getMaxX(), clip.getMaxX()) - left),
                        Math.max(0, Math.min(bounds.getMaxY(), clip.getMaxY()) - top));
            }
        }
        return bounds;
    }

    private void lookAtContrast(Text text) {
        if (isDim(text) || !(text.getFill() instanceof Color ink)) {
            return;
        }
        Color ground = ground(text.getParent());
        double contrast = contrast(over(ink, ground), ground);
        if (contrast < CONTRAST) {
            say(text, String.format(Locale.ROOT, "has a contrast of %.2f: %s on %s", contrast, ink, ground));
        }
    }

    /** Disabled controls are exempt, and so is what lies under an open sheet. */
    private static boolean isDim(Node node) {
        return node.isDisabled();
    }

    private Color ground(Parent parent) {
        if (parent == null) {
            return Color.WHITE;
        }
        if (parent instanceof Region region && region.getBackground() != null) {
            List<BackgroundFill> fills = region.getBackground().getFills();
            if (!fills.isEmpty()
                    && fills.get(fills.size() - 1).getFill() instanceof Color fill
                    && fill.getOpacity() > 0) {
                return fill.getOpacity() >= 1 ? fill : over(fill, ground(parent.getParent()));
            }
        }
        return ground(parent.getParent());
    }

    private static Color over(Color ink, Color ground) {
        double share = ink.getOpacity();
        return new Color(
                ink.getRed() * share + ground.getRed() * (1 - share),
                ink.getGreen() * share + ground.getGreen() * (1 - share),
                ink.getBlue() * share + ground.getBlue() * (1 - share),
                1);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Relative luminance as WCAG 2 defines it. */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private String name(Control control) {
        if (control.getAccessibleText() != null) {
            return control.getAccessibleText();
        }
        if (control instanceof Labeled labeled && labeled.getText() != null) {
            return labeled.getText();
        }
        if (control instanceof ScrollPane || isPartOfAControl(control)) {
            return "named by what is in it";
        }
        return all(scene.getRoot()).stream()
                .filter(node -> node instanceof Label label && label.getLabelFor() == control)
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse("");
    }

    /** The field within a spinner or a combo box, the cells of a list. */
    private static boolean isPartOfAControl(Node node) {
        return node.getParent() instanceof Control
                || node instanceof TextInputControl
                        && ancestor(node, Spinner.class).isPresent();
    }

    private static boolean hasText(Labeled labeled) {
        return labeled.getText() != null && !labeled.getText().isBlank();
    }

    /** Cells and column headings may be cut: the whole is shown where one goes to it. */
    private static boolean inList(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof javafx.scene.control.Cell || at.getStyleClass().contains("column-header")) {
                return true;
            }
        }
        return false;
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isWithin(Node node, Node outer) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    private static <T extends Node> Optional<T> ancestor(Node node, Class<T> type) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }

    private void say(Node node, String what) {
        problems.add(where + ": " + describe(node) + " " + what);
    }

    static String describe(Node node) {
        String text =
                node instanceof Labeled labeled ? labeled.getText() : node instanceof Text each ? each.getText() : "";
        String styles = String.join(".", node.getStyleClass());
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId()) + "." + styles + " '"
                + text + "'";
    }
}

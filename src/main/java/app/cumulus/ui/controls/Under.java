package app.cumulus.ui.controls;

import javafx.scene.layout.Region;

/** How high a pane is that stands under the main part of a screen. */
public final class Under {

    private Under() {}

    /**
     * Its share of the screen, but never so much that the part above it has less than it needs.
     *
     * @param screen both stand in it
     * @param above the main part
     * @param rows what grows in the main part
     * @param leastOfRows how high the rows have to be there
     */
    public static double height(Region screen, Region above, double share, Region rows, double leastOfRows) {
        double width = screen.getWidth();
        double needed = above.minHeight(width) - rows.minHeight(width) + leastOfRows;
        double left = screen.getHeight() - needed;
        return Math.max(0, Math.min(screen.getHeight() * share, left));
    }
}

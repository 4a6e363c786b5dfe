package app.cumulus.ui.progress;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * One answer to one question.
 *
 * @param name key of its texts, and the name of its files
 * @param picture what is seen
 * @param sentence the same in words, with the number of cases
 * @param rows the numbers behind it; the first row names the columns
 */
record Plot(String name, Node picture, String sentence, List<List<String>> rows) {

    /** In the place of a picture where there is nothing to draw: the sentence says so, and empty axes would say no more. */
    static Node nothing() {
        return new Region();
    }
}

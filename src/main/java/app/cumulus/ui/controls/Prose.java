package app.cumulus.ui.controls;

import java.util.List;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Shows CommonMark text as native nodes that wrap at the width they are given. */
public final class Prose extends VBox {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** @param styleClass says in the stylesheet how large the text is set */
    public Prose(String styleClass) {
        getStyleClass().addAll("prose", styleClass);
    }

    public void setText(String commonMark) {
        getChildren().setAll(ProseBlocks.nodesOf(PARSER.parse(commonMark)));
    }
}

package app.cumulus.ui.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

/** Turns the blocks of a CommonMark tree into nodes. */
final class ProseBlocks {

    private ProseBlocks() {}

    static List<Node> nodesOf(org.commonmark.node.Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (org.commonmark.node.Node each : childrenOf(parent)) {
            nodes.add(nodeOf(each));
        }
        return nodes;
    }

    private static Node nodeOf(org.commonmark.node.Node block) {
        if (block instanceof ListBlock list) {
            return list(list);
        } else if (block instanceof FencedCodeBlock code) {
            return code(code.getLiteral());
        } else if (block instanceof IndentedCodeBlock code) {
            return code(code.getLiteral());
        } else if (block instanceof HtmlBlock html) {
            return code(html.getLiteral());
        } else if (block instanceof TableBlock table) {
            return table(table);
        } else if (block instanceof ThematicBreak) {
            return new Hairline();
        } else if (block instanceof BlockQuote) {
            return styled(new VBox(), "quote", nodesOf(block));
        }
        return paragraph(block);
    }

    private static Node paragraph(org.commonmark.node.Node block) {
        ProseFlow flow = new ProseFlow(ProseInlines.textsOf(block));
        if (block instanceof Heading) {
            flow.getStyleClass().add("heading");
        }
        return flow;
    }

    private static Node list(ListBlock list) {
        VBox rows = styled(new VBox(), "list", List.of());
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (org.commonmark.node.Node item : childrenOf(list)) {
            Label marker = new Label(list instanceof BulletList ? "\u2022" : number + ".");
            marker.getStyleClass().add("marker");
            marker.setMinWidth(Region.USE_PREF_SIZE);
            VBox content = styled(new VBox(), "item", nodesOf(item));
            HBox.setHgrow(content, Priority.ALWAYS);
            rows.getChildren().add(new HBox(marker, content));
            number++;
        }
        return rows;
    }

    private static Node code(String literal) {
        Text text = new Text(literal.stripTrailing());
        text.getStyleClass().add("code-text");
        ProseFlow flow = new ProseFlow(List.of(text));
        return styled(new VBox(), "code-block", List.of(flow));
    }

    private static Node table(TableBlock table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("table-grid");
        int row = 0;
        for (org.commonmark.node.Node part : childrenOf(table)) {
            for (org.commonmark.node.Node line : childrenOf(part)) {
                int column = 0;
                for (org.commonmark.node.Node cell : childrenOf(line)) {
                    grid.add(cell((TableCell) cell), column++, row);
                }
                row++;
            }
        }
        for (int column = 0; column < grid.getColumnCount(); column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / grid.getColumnCount());
            share.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(share);
        }
        return grid;
    }

    private static Node cell(TableCell cell) {
        ProseFlow flow = new ProseFlow(ProseInlines.textsOf(cell));
        VBox box = styled(new VBox(), cell.isHeader() ? "table-head" : "table-cell", List.of(flow));
        GridPane.setValignment(box, VPos.TOP);
        GridPane.setFillHeight(box, true);
        return box;
    }

    private static VBox styled(VBox box, String styleClass, List<? extends Node> children) {
        box.getStyleClass().add(styleClass);
        box.getChildren().setAll(children);
        return box;
    }

    private static List<org.commonmark.node.Node> childrenOf(org.commonmark.node.Node parent) {
        List<org.commonmark.node.Node> children = new ArrayList<>();
        for (org.commonmark.node.Node each = parent.getFirstChild(); each != null; each = each.getNext()) {
            children.add(each);
        }
        return children;
    }
}

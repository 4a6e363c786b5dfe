package app.cumulus.ui.controls;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.text.Text;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/** Turns the words of a CommonMark block into styled runs of text. */
final class ProseInlines extends AbstractVisitor {

    /** What a cloze shows in place of the hidden words. */
    private static final String GAP = "[\u2026]";

    private final List<Text> texts = new ArrayList<>();
    private final Deque<String> styles = new ArrayDeque<>();

    private ProseInlines() {}

    static List<Text> textsOf(Node block) {
        ProseInlines inlines = new ProseInlines();
        inlines.visitChildren(block);
        return inlines.texts;
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        String rest = text.getLiteral();
        for (int gap = rest.indexOf(GAP); gap >= 0; gap = rest.indexOf(GAP)) {
            add(rest.substring(0, gap));
            within("gap", () -> add(GAP));
            rest = rest.substring(gap + GAP.length());
        }
        add(rest);
    }

    @Override
    public void visit(Code code) {
        within("code", () -> add(code.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        within("emphasis", () -> visitChildren(emphasis));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        within("strong", () -> visitChildren(strong));
    }

    @Override
    public void visit(Link link) {
        within("link", () -> visitChildren(link));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    private void within(String style, Runnable content) {
        styles.push(style);
        content.run();
        styles.pop();
    }

    private void add(String words) {
        if (words.isEmpty()) {
            return;
        }
        Text text = new Text(words);
        text.getStyleClass().add("run");
        text.getStyleClass().addAll(styles);
        texts.add(text);
    }
}

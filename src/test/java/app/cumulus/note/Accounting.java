package app.cumulus.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.note.line.Rulers;
import java.util.List;

/** Checks that each line of a document is in exactly one block or is blank for a reason. */
final class Accounting {

    private Accounting() {}

    static void holdsFor(Document document) {
        int[] blocks = new int[document.lines().size() + 1];
        int[] remarks = new int[document.lines().size() + 1];
        int before = 0;
        Section named = null;
        for (Block block : TreeText.flat(document.blocks())) {
            // the first of the things under a name stands beside it
            boolean beside = named != null
                    && block.span().equals(named.span())
                    && named.children().get(0) == block;
            named = block instanceof Section section ? section : null;
            if (beside) {
                continue;
            }
            boolean remark = block instanceof Statement statement && statement.mark() == Statement.Mark.REMARK;
            assertThat(block.span().endLine()).isLessThan(blocks.length);
            for (int line = block.span().startLine(); line <= block.span().endLine(); line++) {
                (remark ? remarks : blocks)[line]++;
            }
            if (block instanceof Section && blocks[block.span().startLine()] == 2) {
                // a banner glued to the end of a line is the one case of two blocks on a line
                assertThat(Rulers.gluedAt(document.lines().get(before - 1))).isPositive();
                blocks[before] = 1;
            } else if (!remark) {
                assertThat(block.span().startLine()).as("order").isGreaterThan(before);
                before = block.span().startLine();
            }
        }
        for (int line = 1; line < blocks.length; line++) {
            boolean blank = document.blank().containsKey(line);
            String words = "line " + line + ": " + document.lines().get(line - 1);
            assertThat(blocks[line]).as(words).isLessThanOrEqualTo(blank ? 0 : 1);
            assertThat(blank || blocks[line] + remarks[line] > 0).as(words).isTrue();
        }
        assertThat(List.copyOf(document.blank().keySet()))
                .allSatisfy(
                        line -> assertThat(line).isBetween(1, document.lines().size()));
    }
}

package app.cumulus.card.check;

import app.cumulus.card.fact.Passage;
import app.cumulus.note.CodeBlock;
import app.cumulus.note.Span;
import app.cumulus.note.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Something a note says, with what it says it about.
 *
 * @param text the words, wrapped lines joined
 * @param topic the headings above it, outermost first
 * @param leadIn the sentence that introduces it; may be empty
 */
record NoteLine(Span lines, String text, List<String> topic, String leadIn) {

    /** All that a note says, row by row where it has tables; code says nothing. */
    static List<NoteLine> of(List<Passage> passages) {
        List<NoteLine> lines = new ArrayList<>();
        for (Passage passage : passages) {
            List<String> topic = passage.place().topic();
            String leadIn = passage.place().leadIn();
            if (passage.block() instanceof Table table) {
                table.rows()
                        .forEach(row -> lines.add(
                                new NoteLine(Span.line(row.line()), String.join(" | ", row.cells()), topic, leadIn)));
            } else if (!(passage.block() instanceof CodeBlock)) {
                lines.add(new NoteLine(passage.span(), passage.text(), topic, leadIn));
            }
        }
        return lines;
    }

    /** What a sentence without a subject speaks about: what introduces it, or the heading above it. */
    String context() {
        return leadIn.isBlank() ? topic.get(topic.size() - 1) : leadIn;
    }

    /** Whether it stands right under the heading of its section. */
    boolean isAtTop() {
        return topic.size() == 1 && leadIn.isBlank();
    }

    String section() {
        return topic.get(0);
    }
}

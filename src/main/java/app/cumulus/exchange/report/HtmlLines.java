package app.cumulus.exchange.report;

import app.cumulus.card.CardContent;
import app.cumulus.card.Draft;
import app.cumulus.card.LineFate;
import app.cumulus.card.LineLedger.LineClass;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of a note with their classes, and beside each line the cards that begin on it. */
final class HtmlLines {

    private static final int TAB_COLUMNS = 4;

    /** Wrapped lines hang under their first word, but never so far in that no room is left for words. */
    private static final int MOST_HANGING_COLUMNS = 24;

    private final NoteReport note;
    private final String id;
    private final Writer out;

    HtmlLines(NoteReport note, String id, Writer out) {
        this.note = note;
        this.id = id;
        this.out = out;
    }

    void write(ReportSection section, String sectionId) throws IOException {
        int first = section.lines().startLine();
        int last = section.lines().endLine();
        out.write("<section id=\"%s\" style=\"--lines:%d\">\n".formatted(sectionId, last - first + 1));
        out.write(
                "<h3>%s <span class=\"soft\">lines %d–%d, %s, %s off</span><a class=\"up\" href=\"#%s\">to the totals</a></h3>\n"
                        .formatted(
                                HtmlText.escaped(section.title()),
                                first,
                                last,
                                Wording.count(section.tally().cards(), "card"),
                                Wording.count(section.tally().lines().get(LineClass.OFF), "line"),
                                id));
        for (int line = first; line <= last; line++) {
            write(line, section.title());
        }
        out.write("</section>\n");
    }

    private void write(int line, String section) throws IOException {
        LineFate fate = note.generation().ledger().fate(line);
        String text = note.document().lines().get(line - 1).stripTrailing();
        String anchor = id + "-" + line;
        out.write("<div class=\"line %s\" id=\"%s\"><a class=\"number\" href=\"#%s\">%d</a>"
                .formatted(HtmlNote.styleClass(fate.lineClass()), anchor, anchor, line));
        out.write("<span class=\"class\">" + Wording.of(fate) + "</span>");
        if (text.isEmpty()) {
            out.write("<span class=\"why\">" + HtmlText.escaped(Wording.reason(fate)) + "</span>");
        } else {
            out.write("<code%s style=\"--in:%d\">%s</code>"
                    .formatted(isDrawn(text) ? " class=\"drawn\"" : "", columns(text), HtmlText.escaped(text)));
        }
        writeMade(line, text.isEmpty() ? "" : Wording.reason(fate), section);
        out.write("</div>\n");
    }

    /** Rulers and frames are cut at the margin, not wrapped. */
    private static boolean isDrawn(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static int columns(String text) {
        int columns = 0;
        for (int i = 0; i < text.length() && columns < MOST_HANGING_COLUMNS; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return columns;
            }
            columns += text.charAt(i) == '\t' ? TAB_COLUMNS - columns % TAB_COLUMNS : 1;
        }
        return Math.min(columns, MOST_HANGING_COLUMNS);
    }

    private void writeMade(int line, String reason, String section) throws IOException {
        List<Draft> cards = note.cardsFrom(line);
        List<Draft> candidates = note.candidatesFrom(line);
        Set<Integer> elsewhere = note.earlierLinesOfCards(line);
        if (cards.isEmpty() && candidates.isEmpty() && elsewhere.isEmpty() && reason.isEmpty()) {
            return;
        }
        out.write("<div class=\"made\">");
        if (!reason.isEmpty()) {
            out.write("<p class=\"why\">" + HtmlText.escaped(reason) + "</p>");
        }
        if (!cards.isEmpty()) {
            writeAll(cards, section);
        }
        if (!elsewhere.isEmpty()) {
            out.write("<p class=\"with\">" + (cards.isEmpty() ? "In" : "Also in") + " cards of line "
                    + elsewhere.stream().map(this::link).collect(Collectors.joining(", ")) + "</p>");
        }
        if (!candidates.isEmpty()) {
            out.write("<details class=\"candidates\"><summary>" + Wording.count(candidates.size(), "candidate")
                    + " stayed off</summary>");
            writeAll(candidates, section);
            out.write("</details>");
        }
        out.write("</div>");
    }

    private String link(int line) {
        return "<a href=\"#%s-%d\">%d</a>".formatted(id, line, line);
    }

    private void writeAll(List<Draft> drafts, String section) throws IOException {
        out.write("<ul class=\"drafts\">");
        for (Draft draft : drafts) {
            write(draft, section);
        }
        out.write("</ul>");
    }

    private void write(Draft draft, String section) throws IOException {
        CardContent content = draft.content();
        out.write("<li><div class=\"q\">" + HtmlText.ofCommonMark(content.text().question()) + "</div>");
        out.write("<div class=\"a\">" + HtmlText.ofCommonMark(content.text().answer()) + "</div>");
        if (!content.text().extra().isBlank()) {
            out.write("<div class=\"x\">" + HtmlText.ofCommonMark(content.text().extra()) + "</div>");
        }
        out.write("<p class=\"about\">" + about(draft, section) + "</p></li>");
    }

    private static String about(Draft draft, String section) {
        CardContent content = draft.content();
        StringBuilder about = new StringBuilder()
                .append(draft.off()
                        .map(reason -> "<span class=\"why\">" + HtmlText.escaped(reason) + "</span>; ")
                        .orElse(""))
                .append(content.kind().name().toLowerCase(Locale.ROOT))
                .append(", rule ")
                .append(HtmlText.escaped(content.rule()))
                .append(", importance ")
                .append(content.importance().level());
        if (draft.lines().endLine() > draft.lines().startLine()) {
            about.append(", lines %d–%d"
                    .formatted(draft.lines().startLine(), draft.lines().endLine()));
        }
        List<String> topic = content.topic().parts();
        List<String> shown = topic.get(0).equals(section) ? topic.subList(1, topic.size()) : topic;
        return shown.isEmpty() ? about.toString() : about + "; " + HtmlText.escaped(String.join(" › ", shown));
    }
}

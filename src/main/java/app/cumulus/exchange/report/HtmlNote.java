package app.cumulus.exchange.report;

import app.cumulus.card.LineLedger.LineClass;
import app.cumulus.note.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** One note file of a page: totals, sections, problems, then its lines. */
final class HtmlNote {

    /** More sections than this are folded away at first. */
    private static final int SECTIONS_AT_A_GLANCE = 40;

    /** A segment of the bar narrower than this share of the lines, in percent, has no room for its number. */
    private static final int LEAST_PERCENT_WITH_NUMBER = 6;

    private final NoteReport note;
    private final String id;
    private final Writer out;
    private final Tally total;

    HtmlNote(NoteReport note, String id, Writer out) {
        this.note = note;
        this.id = id;
        this.out = out;
        this.total = Tally.of(note);
    }

    static String styleClass(LineClass lineClass) {
        return lineClass == LineClass.NEEDS_ATTENTION ? "attention" : Wording.of(lineClass);
    }

    void write() throws IOException {
        out.write("<article id=\"%s\">\n<h2>%s</h2>\n"
                .formatted(id, HtmlText.escaped(note.document().file())));
        out.write("<p class=\"lead\">%s made %s; %s stayed off.</p>\n"
                .formatted(
                        Wording.count(total.total(), "line"),
                        Wording.count(total.cards(), "card"),
                        Wording.count(total.candidates(), "candidate")));
        writeBar();
        writeProblems();
        out.write("<div class=\"totals\">\n");
        writeSectionTable();
        writeReasons();
        out.write("</div>\n");
        HtmlLines lines = new HtmlLines(note, id, out);
        for (int i = 0; i < note.sections().size(); i++) {
            lines.write(note.sections().get(i), id + "-s" + (i + 1));
        }
        out.write("</article>\n");
    }

    private void writeBar() throws IOException {
        out.write("<div class=\"bar\" aria-hidden=\"true\">");
        for (Map.Entry<LineClass, Integer> each : total.lines().entrySet()) {
            if (each.getValue() > 0) {
                String number = percent(each.getValue()) < LEAST_PERCENT_WITH_NUMBER ? "" : "" + each.getValue();
                out.write("<span class=\"%s\" style=\"flex-grow:%d\">%s</span>"
                        .formatted(styleClass(each.getKey()), each.getValue(), number));
            }
        }
        out.write("</div>\n<ul class=\"key\">");
        for (Map.Entry<LineClass, Integer> each : total.lines().entrySet()) {
            out.write("<li><span class=\"sign %s\"></span><b>%d</b> %s <span class=\"soft\">%d %%</span></li>"
                    .formatted(
                            styleClass(each.getKey()),
                            each.getValue(),
                            Wording.of(each.getKey()),
                            percent(each.getValue())));
        }
        out.write("</ul>\n");
    }

    private int percent(int lines) {
        return total.total() == 0 ? 0 : Math.round(100f * lines / total.total());
    }

    private void writeProblems() throws IOException {
        List<Problem> problems = note.generation().problems();
        if (problems.isEmpty()) {
            return;
        }
        out.write("<details class=\"problems\" open><summary>%s</summary><ul>\n"
                .formatted(Wording.count(problems.size(), "problem")));
        for (Problem problem : problems) {
            String where = problem.line() > 0
                    ? "<a href=\"#%s-%d\">line %d</a>: ".formatted(id, problem.line(), problem.line())
                    : "";
            out.write("<li>" + where + HtmlText.escaped(problem.message()) + "</li>\n");
        }
        out.write("</ul></details>\n");
    }

    private void writeSectionTable() throws IOException {
        List<ReportSection> sections = note.sections();
        out.write(
                "<details%s><summary>%s</summary>\n<table class=\"sections\"><thead><tr><th>Section</th><th>Lines</th>"
                        .formatted(
                                sections.size() > SECTIONS_AT_A_GLANCE ? "" : " open",
                                Wording.count(sections.size(), "section")));
        for (LineClass each : LineClass.values()) {
            out.write("<th>" + Wording.of(each) + "</th>");
        }
        out.write("<th>Cards</th><th>Stayed off</th></tr></thead>\n<tbody>\n");
        for (int i = 0; i < sections.size(); i++) {
            String link = "<a href=\"#%s-s%d\">%s</a>"
                    .formatted(id, i + 1, HtmlText.escaped(sections.get(i).title()));
            writeRow(link, sections.get(i).tally());
        }
        out.write("</tbody><tfoot>");
        writeRow("All", total);
        out.write("</tfoot></table></details>\n");
    }

    private void writeRow(String head, Tally tally) throws IOException {
        out.write("<tr><th scope=\"row\">" + head + "</th>");
        writeCell(tally.total());
        for (int count : tally.lines().values()) {
            writeCell(count);
        }
        writeCell(tally.cards());
        writeCell(tally.candidates());
        out.write("</tr>\n");
    }

    private void writeCell(int count) throws IOException {
        out.write(count == 0 ? "<td class=\"none\">0</td>" : "<td>" + count + "</td>");
    }

    private void writeReasons() throws IOException {
        out.write("<div class=\"reasons\">\n");
        writeReasons("Why lines are off", Reasons.ofLinesOff(note));
        writeReasons("Why candidates stayed off", Reasons.ofCandidates(note));
        out.write("</div>\n");
    }

    private void writeReasons(String title, List<Map.Entry<String, Integer>> reasons) throws IOException {
        if (reasons.isEmpty()) {
            return;
        }
        out.write("<details open><summary>" + title + "</summary><table>");
        for (Map.Entry<String, Integer> each : reasons) {
            out.write("<tr><td>%d</td><th scope=\"row\">%s</th></tr>"
                    .formatted(each.getValue(), HtmlText.escaped(each.getKey())));
        }
        out.write("</table></details>\n");
    }
}

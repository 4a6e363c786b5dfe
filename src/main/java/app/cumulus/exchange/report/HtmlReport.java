package app.cumulus.exchange.report;

import app.cumulus.card.LineLedger.LineClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A report as one page that needs nothing else: no script, no picture, no network. The same notes give the same bytes. */
final class HtmlReport implements ReportWriter {

    private final Writer out;
    private int notes;

    HtmlReport(Writer out, List<String> files) throws IOException {
        this.out = out;
        String title = files.size() == 1 ? files.get(0) : Wording.count(files.size(), "note file");
        out.write("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s: import report</title>
                <style>
                %s</style>
                </head>
                <body>
                <header class="page"><h1>Import report</h1>
                """.formatted(HtmlText.escaped(title), style()));
        if (files.size() > 1) {
            writeContents(files);
        }
        out.write("</header>\n");
        writeChoices();
    }

    @Override
    public void add(NoteReport note) throws IOException {
        notes++;
        new HtmlNote(note, "n" + notes, out).write();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.write("</body>\n</html>\n");
        }
    }

    private void writeContents(List<String> files) throws IOException {
        out.write("<nav><ul>");
        for (int i = 0; i < files.size(); i++) {
            out.write("<li><a href=\"#n%d\">%s</a></li>".formatted(i + 1, HtmlText.escaped(files.get(i))));
        }
        out.write("</ul></nav>\n");
    }

    /** What the page shows can be chosen; the style sheet reads the boxes. */
    private void writeChoices() throws IOException {
        out.write("<fieldset class=\"choices\"><legend>Show</legend>\n");
        for (LineClass each : LineClass.values()) {
            String word = Wording.of(each);
            writeChoice(
                    HtmlNote.styleClass(each), "<span class=\"sign " + HtmlNote.styleClass(each) + "\"></span>" + word);
        }
        out.write("<span class=\"gap\"></span>");
        writeChoice("cards", "cards");
        writeChoice("candidates", "candidates that stayed off");
        out.write("</fieldset>\n");
    }

    private void writeChoice(String name, String label) throws IOException {
        out.write("<label><input type=\"checkbox\" id=\"show-%s\" checked>%s</label>\n".formatted(name, label));
    }

    private static String style() throws IOException {
        try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package app.cumulus.exchange.anki;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes notes as a table of text with the header lines by which Anki knows what its columns are. All rows are questions, gap
 * texts too, so that the table also goes into an Anki that has none of our note types, and into other programs.
 */
public final class NoteTableWriter {

    /** What stands between two columns. */
    public enum Separator {
        COMMA("comma", ','),
        TAB("tab", '\t');

        private final String word;
        private final char sign;

        Separator(String word, char sign) {
            this.word = word;
            this.sign = sign;
        }
    }

    private final Separator separator;
    private final Writer out;

    /** Begins a table. */
    public NoteTableWriter(OutputStream out, Separator separator) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.separator = separator;
        List<String> columns = new ArrayList<>(List.of("guid", "deck", "tags"));
        columns.addAll(NoteType.QUESTION.fields());
        this.out.write("#separator:" + separator.word + "\n#html:true\n#notetype:" + NoteType.QUESTION.title() + "\n");
        this.out.write("#columns:" + String.join(String.valueOf(separator.sign), columns) + "\n");
        this.out.write("#guid column:1\n#deck column:2\n#tags column:3\n");
    }

    public void add(AnkiNote note) throws IOException {
        if (note.type() != NoteType.QUESTION) {
            throw new IllegalArgumentException("a table has questions only, not " + note);
        }
        List<String> cells = new ArrayList<>(List.of(note.guid(), note.deck(), String.join(" ", note.tags())));
        cells.addAll(note.fields());
        for (int column = 0; column < cells.size(); column++) {
            if (column > 0) {
                out.write(separator.sign);
            }
            out.write(quoted(cells.get(column)));
        }
        out.write('\n');
    }

    /** A row that begins with a number sign would be taken for a header line. */
    private String quoted(String cell) {
        boolean plain = cell.indexOf(separator.sign) < 0
                && cell.indexOf('"') < 0
                && cell.indexOf('\n') < 0
                && !cell.startsWith("#")
                && cell.strip().equals(cell);
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Writes out what is held back; the stream stays open. */
    public void finish() throws IOException {
        out.flush();
    }
}

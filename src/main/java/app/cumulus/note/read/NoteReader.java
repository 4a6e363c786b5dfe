package app.cumulus.note.read;

import app.cumulus.note.Document;
import java.util.Locale;

/** Reads the text of a note file, plain or Markdown, into a document. */
public final class NoteReader {

    /**
     * Reads a note. Any text is readable; what looks unintended is among the document's problems.
     *
     * @param file name of the note file; {@code .md} and {@code .markdown} are read as Markdown
     * @param text the whole text, decoded
     */
    public Document read(String file, String text) {
        String name = file.toLowerCase(Locale.ROOT);
        boolean markdown = name.endsWith(".md") || name.endsWith(".markdown");
        return new LineNotes(file, text, markdown).read();
    }
}

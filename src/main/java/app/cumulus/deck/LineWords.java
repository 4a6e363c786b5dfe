package app.cumulus.deck;

import app.cumulus.note.Span;
import java.util.List;
import java.util.Locale;

/** Makes note lines comparable: case, indentation, bullets and line breaks do not tell two versions of a fact apart. */
public final class LineWords {

    private LineWords() {}

    /** The words of the lines; lines past the end of the note are left out. */
    public static String of(List<String> lines, Span span) {
        StringBuilder words = new StringBuilder();
        for (int line = span.startLine(); line <= Math.min(span.endLine(), lines.size()); line++) {
            String bare = lines.get(line - 1).strip().replaceFirst("^(?:[-*+•>]|\\d+[.)])\\s+", "");
            if (!bare.isEmpty()) {
                words.append(words.length() == 0 ? "" : " ").append(bare);
            }
        }
        return words.toString().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

package app.cumulus.deck;

import app.cumulus.note.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes note lines comparable: case, indent, bullets, numbering and markup do not tell two versions of a line apart. */
public final class LineWords {

    /** What may stand before the words: margins, bullets, heading signs of Markdown and Org, a check box, a number. */
    private static final Pattern LEAD = Pattern.compile("^[\\s>*+•●○◦▪▫■□‣·►➢➤✓✔\\-–—#=@|]*+(?:\\[[ xX-]\\]\\s+)?"
            + "(?:\\(?\\d+(?:\\.\\d+)*[.)]\\s+|\\(?[a-hA-H]\\)\\s+)?");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private LineWords() {}

    /** The words of a line in lower case, a space between them; empty for a line without words. */
    public static String of(String line) {
        String bare = LEAD.matcher(line).replaceFirst("");
        return NO_WORD.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** The words of some lines; lines past the end of the note are left out. */
    public static String of(List<String> lines, Span span) {
        int end = Math.min(span.endLine(), lines.size());
        return lines.subList(Math.min(span.startLine() - 1, end), end).stream()
                .map(LineWords::of)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

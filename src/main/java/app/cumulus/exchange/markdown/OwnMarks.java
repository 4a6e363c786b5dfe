package app.cumulus.exchange.markdown;

import app.cumulus.card.CardKind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of a Markdown deck that we write, and how a line that only looks like one is told from it. */
final class OwnMarks {

    static final Pattern CARD = Pattern.compile("^<!-- card (\\S+) ([a-z]+) -->$");
    static final Pattern LABEL = Pattern.compile("^\\*\\*(Q|A|Extra|Tags|Cloze):\\*\\*(?: (.*))?$");

    /** Depth of the headings that name the first part of a topic; deeper than the last, parts share a heading. */
    static final int FIRST_DEPTH = 2;

    static final int LAST_DEPTH = 6;
    static final String SHARING = " > ";

    private static final String MARK = "(?:#{1,6}(?:\\s.*)?|\\*\\*(?:Q|A|Extra|Tags|Cloze):\\*\\*.*|<!--.*)";
    private static final Pattern LIKE_A_MARK = Pattern.compile("^( {0,3})(\\\\*" + MARK + ")$");
    private static final Pattern ESCAPED = Pattern.compile("^( {0,3})\\\\(\\\\*" + MARK + ")$");

    private OwnMarks() {}

    static String card(String id, CardKind kind) {
        return "<!-- card " + id.replaceAll("\\s", "_") + " " + kind.name().toLowerCase(Locale.ROOT) + " -->";
    }

    /** A line of a text as it is written; one that looks like a mark gets a backslash more. */
    static String escaped(String line) {
        return LIKE_A_MARK.matcher(line).replaceFirst("$1\\\\$2");
    }

    /** What {@link #escaped} was given. */
    static String unescaped(String line) {
        Matcher escaped = ESCAPED.matcher(line);
        return escaped.matches() ? escaped.group(1) + escaped.group(2) : line;
    }
}

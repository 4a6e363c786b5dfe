package app.cumulus.exchange.markdown;

import app.cumulus.exchange.text.CellHtml;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A passage that folds out: {@code <details><summary>question</summary> answer </details>}. */
record Details(String summary, String body) {

    private static final Pattern WHOLE = Pattern.compile(
            "(?is)^\\s*<details[^>]*>\\s*<summary[^>]*>(.*?)</summary\\s*>(.*?)(?:</details\\s*>\\s*)?$");
    private static final Pattern BLOCK = Pattern.compile("(?i)<(?:p|ul|ol|div|table|pre)\\b");
    private static final Pattern BREAK = Pattern.compile("(?i)[ \\t]*<br\\s*/?>[ \\t]*\n?");
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(?i)\\W*(?:(?:show|see|view|click|reveal|expand)\\b.*|(?:the )?(?:answers?|solution|antwort|resposta|respuesta))\\W*");

    static boolean begins(String line) {
        return line.stripLeading().toLowerCase(Locale.ROOT).startsWith("<details");
    }

    static Optional<Details> of(String html) {
        Matcher details = WHOLE.matcher(html);
        if (!details.matches()) {
            return Optional.empty();
        }
        String summary = details.group(1).strip();
        String body = details.group(2).strip();
        return Optional.of(new Details(
                CellHtml.isIn(summary) ? CellHtml.toCommonMark(summary) : summary,
                BLOCK.matcher(body).find()
                        ? CellHtml.toCommonMark(body)
                        : BREAK.matcher(body).replaceAll("\\\\\\\n")));
    }

    /** Whether the summary only says that the answer is here; the question stands before it. */
    boolean saysNothing() {
        return SAYS_NOTHING.matcher(summary).matches();
    }
}

package app.cumulus.exchange.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word before a colon that says what the words behind it are: {@code Q:}, {@code **Answer:**}, {@code 12 A:}.
 *
 * @param rest what stands behind it in its line
 */
record Label(Part part, String rest) {

    /** What a label announces. */
    enum Part {
        QUESTION("Q|(?i:question|frage|pergunta|pregunta)"),
        ANSWER("A|(?i:answer|ans|correct answer|antwort|resposta|respuesta)"),
        EXTRA("(?i:extra|explanation)"),
        TAGS("(?i:tags)"),
        CLOZE("(?i:cloze)");

        private final Pattern line;

        Part(String words) {
            line = Pattern.compile("^\\s{0,3}(?:[-*+]\\s+|#{1,6}\\s+)?(\\*\\*|__)?(?:\\d+[.)]?\\s*)?(?:" + words
                    + ")\\s?#?\\d*(\\*\\*|__)?\\s?[:\uff1a](\\*\\*|__)?(?:\\s+(.*)|)$");
        }
    }

    static Optional<Label> in(String line) {
        if (line.indexOf(':') < 0 && line.indexOf('\uff1a') < 0) {
            return Optional.empty();
        }
        for (Part part : Part.values()) {
            Matcher label = part.line.matcher(line);
            if (label.matches()) {
                return Optional.of(new Label(part, rest(label)));
            }
        }
        return Optional.empty();
    }

    /** Bold signs that embrace the label and the words behind it go away in pairs. */
    private static String rest(Matcher label) {
        String rest = label.group(4) == null ? "" : label.group(4).strip();
        String sign = label.group(1);
        boolean open = sign != null && label.group(2) == null && label.group(3) == null;
        return open && rest.endsWith(sign)
                ? rest.substring(0, rest.length() - 2).strip()
                : rest;
    }
}

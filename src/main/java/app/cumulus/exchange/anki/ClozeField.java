package app.cumulus.exchange.anki;

import app.cumulus.card.CardText;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the text field of a gap text. It has exactly one gap number, since each card of ours is one card in Anki: the words
 * that a sibling hides are shown. Where the sentence does not say what the question says, the question counts.
 */
final class ClozeField {

    private static final Pattern MARK = Pattern.compile("(?s)\\{\\{c(\\d{1,4})::(.+?)\\}\\}");

    // Punctuation that hardly a text has stands for the marks while CommonMark is read, as the braces would for
    // emphasis.
    private static final char OPEN = '\u2e28';
    private static final char HINT = '\u2e2c';
    private static final char CLOSE = '\u2e29';
    private static final Pattern HIDDEN =
            Pattern.compile("(?s)" + OPEN + "([^" + CLOSE + HINT + "]*)(?:" + HINT + "([^" + CLOSE + "]*))?" + CLOSE);

    private final FieldHtml html;

    ClozeField(FieldHtml html) {
        this.html = html;
    }

    String of(CardText text) {
        CardText clean = new CardText(
                withoutMarks(text.question()), withoutMarks(text.answer()), "", withoutMarks(text.clozeText()));
        String marked = marked(clean);
        if (marked.indexOf(OPEN) >= 0) {
            String field = finished(html.rendered(FieldHtml.fit(marked)));
            if (field.contains("{{c1::")) {
                return field;
            }
        }
        // A table or a block of code does not fit into a line.
        String hidden = finished(OPEN + html.rendered(FieldHtml.fit(clean.answer())) + CLOSE);
        return finished(html.rendered(FieldHtml.fit(clean.question()))) + "\n<br>" + hidden;
    }

    /** The sentence with our own marks around the hidden words; without any where that cannot be. */
    private static String marked(CardText text) {
        for (String number : numbers(text.clozeText())) {
            for (boolean hints : new boolean[] {false, true}) {
                String sentence = own(text.clozeText(), number, hints);
                if (fits(sentence, text, hints)) {
                    return sentence;
                }
            }
        }
        boolean line = text.answer().indexOf('\n') < 0;
        return line ? text.question().replace(CardText.GAP, OPEN + text.answer() + CLOSE) : text.question();
    }

    private static Set<String> numbers(String clozeText) {
        Set<String> numbers = new LinkedHashSet<>();
        MARK.matcher(clozeText).results().forEach(mark -> numbers.add(mark.group(1)));
        return numbers;
    }

    /**
     * Hides the words of one number and shows those of the others.
     *
     * @param hints whether what follows the last double colon is a hint
     */
    private static String own(String clozeText, String number, boolean hints) {
        return MARK.matcher(clozeText).replaceAll(mark -> {
            String words = mark.group(2);
            int colons = hints ? words.lastIndexOf("::") : -1;
            String hint = colons < 0 ? "" : HINT + words.substring(colons + 2);
            String hidden = colons < 0 ? words : words.substring(0, colons);
            return Matcher.quoteReplacement(mark.group(1).equals(number) ? OPEN + hidden + hint + CLOSE : hidden);
        });
    }

    private static boolean fits(String sentence, CardText text, boolean hints) {
        boolean doubtful = hints
                || MARK.matcher(text.clozeText())
                        .results()
                        .anyMatch(mark -> mark.group(2).contains("::"));
        boolean answered = HIDDEN.matcher(sentence).results().anyMatch(mark -> same(mark.group(1), text.answer()));
        return (answered || !doubtful)
                && (same(shown(sentence, mark -> CardText.GAP), text.question())
                        || same(shown(sentence, ClozeField::hintOrGap), text.question()));
    }

    private static String hintOrGap(MatchResult mark) {
        return mark.group(2) == null ? CardText.GAP : "[" + mark.group(2) + "]";
    }

    private static String shown(String sentence, Function<MatchResult, String> gap) {
        return HIDDEN.matcher(sentence).replaceAll(mark -> Matcher.quoteReplacement(gap.apply(mark)));
    }

    private static boolean same(String one, String other) {
        return one.replaceAll("\\s+", " ")
                .strip()
                .equals(other.replaceAll("\\s+", " ").strip());
    }

    /** Puts Anki's marks in the place of ours; in the hidden words nothing reads as the end of them or as a hint. */
    private static String finished(String rendered) {
        return HIDDEN.matcher(FieldHtml.inert(rendered)).replaceAll(ClozeField::hidden);
    }

    private static String hidden(MatchResult mark) {
        String words = mark.group(1).replace("::", ":&#58;");
        String hint = mark.group(2) == null ? "" : "::" + mark.group(2).replace("::", ":&#58;");
        return Matcher.quoteReplacement(words.isBlank() ? words : "{{c1::" + words + hint + "}}");
    }

    private static String withoutMarks(String text) {
        return text.replace(OPEN, '(').replace(CLOSE, ')').replace(HINT, ':');
    }
}

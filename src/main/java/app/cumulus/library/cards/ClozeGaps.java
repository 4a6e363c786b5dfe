package app.cumulus.library.cards;

import app.cumulus.card.CardText;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The gaps of a sentence written as {@code {{c1::hidden words}}}; gaps with the same number are hidden together. */
record ClozeGaps(String sentence, SortedSet<Integer> numbers) {

    private static final Pattern GAP = Pattern.compile("\\{\\{c(\\d{1,3})::(.+?)}}", Pattern.DOTALL);
    private static final String HIDDEN = "[\u2026]";

    static ClozeGaps in(String sentence) {
        SortedSet<Integer> numbers = new TreeSet<>();
        GAP.matcher(sentence).results().forEach(gap -> numbers.add(Integer.parseInt(gap.group(1))));
        return new ClozeGaps(sentence.strip(), numbers);
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** One wording for each number. */
    List<CardText> texts(String extra) {
        return numbers.stream().map(number -> text(number, extra)).toList();
    }

    private CardText text(int number, String extra) {
        String answer = GAP.matcher(sentence)
                .results()
                .filter(gap -> isNumber(gap, number))
                .map(gap -> gap.group(2).strip())
                .distinct()
                .collect(Collectors.joining("; "));
        return new CardText(shown(number, HIDDEN, ""), answer, extra, shown(number, "{{c1::", "}}"));
    }

    /** The sentence with the words of all other gaps in place. */
    private String shown(int number, String before, String after) {
        return GAP.matcher(sentence)
                .replaceAll(gap -> Matcher.quoteReplacement(
                        isNumber(gap, number) ? before + (after.isEmpty() ? "" : gap.group(2)) + after : gap.group(2)));
    }

    private static boolean isNumber(MatchResult gap, int number) {
        return Integer.parseInt(gap.group(1)) == number;
    }
}

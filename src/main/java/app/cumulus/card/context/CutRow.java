package app.cumulus.card.context;

import app.cumulus.card.CardKind;
import app.cumulus.card.rule.Candidate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether the answer is the first of several in its line, {@code sent to piers, yards and depots}, and nothing shows the others. */
final class CutRow {

    private static final String WORD =
            "(?!(?:is|are|was|were|be|can|cannot|has|have|had|will|must|should|may|does|do|it|its|they|you|we|this|these|that|which|who|where|when|if|then|so|but|not|also|only|to|in|on(?! prem)|by|with|for|from)(?![\\p{L}\\d-]))[\\p{L}\\d][\\p{L}\\d./'’-]*";

    /** {@code , yards and depots}, {@code and depots}: nothing but names up to the end. */
    private static final Pattern OTHERS = Pattern.compile("(?i)(?:(?:,\\s?" + WORD + "(?: " + WORD
            + "){0,3}){1,6},? (?:and|or|&)|,? (?:and|or|&)) (?<last>(?!(?:whatever|something|anything|others?|more|stuff|similar|likewise|vice)\\b)"
            + WORD + ")(?: " + WORD + "){0,2}(?=\\s*(?:[.;)]|$)).*");

    private static final Pattern START = Pattern.compile("(?i)^(?:an?|the|to|in|on(?! prem)|by|using|for|with) ");
    private static final int MOST_LETTERS = 4_000;

    private CutRow() {}

    static boolean is(String line, Candidate candidate) {
        String answer = candidate.text().answer();
        if (candidate.kind() == CardKind.LIST
                || candidate.kind() == CardKind.CODE
                || answer.indexOf('\n') >= 0
                || line.length() > MOST_LETTERS
                || candidate.rule().startsWith("number")) {
            return false;
        }
        String said = line.toLowerCase(Locale.ROOT);
        String hidden = START.matcher(answer.toLowerCase(Locale.ROOT)).replaceFirst("");
        int at = said.indexOf(hidden);
        if (at < 0 || said.indexOf(hidden, at + 1) >= 0 || at > 0 && Character.isLetterOrDigit(said.charAt(at - 1))) {
            return false;
        }
        Matcher others = OTHERS.matcher(said.substring(at + hidden.length()));
        return others.matches()
                && !candidate.text().question().toLowerCase(Locale.ROOT).contains(others.group("last"));
    }
}

package app.cumulus.card.sentence;

import app.cumulus.card.fact.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts what is said of one thing between dashes: {@code Tram - runs on rails - stops at each pier}. */
final class DashParts {

    private static final Pattern DASH = Pattern.compile("\\s+[-–]\\s+");

    /** Goes on with the part before it. */
    private static final Pattern HANGING = Pattern.compile(
            "(?i)(?:as|so|since|because|hence|then|when|if|where|which|who|that|whether|but|and|or|only|e\\.?g|i\\.?e|not|also|too|therefore|thus|like|otherwise|else|until|unless|while|before|after|it|they|this|these|for example|same|similar|diff)\\b.*|[\\d:.,x%-]+|\\p{Lu}[\\p{Lu} -]+ \\d+");

    /** {@code If it rains - close the gate}: no thing of which the parts could be said. */
    private static final Pattern NO_THING = Pattern.compile(
            "(?i)(?:if|first time|to|for|when|while|by|out|with|without|in|on|at|as|from|how|why|what|where|which|after|before|during|use|using|can|cannot|not|no|you|we|it|they|only|\\d+)\\b.*");

    /** {@code Tram: line 4 - carries parcels and …}: a figure of it before what it does. */
    private static final Pattern BESIDE =
            Pattern.compile("(?<what>\\p{Ll}+ \\d[\\w.]*)\\s+[-–]\\s+(?<does>\\p{Ll}{3,}[^s]s \\S+ .+)");

    private static final int LEAST_PARTS = 2;

    private DashParts() {}

    /** What the line says of its term, part by part; the meaning as a whole where dashes do not part it. */
    static List<String> of(String line, Term term) {
        String meaning = term.meaning();
        int at = line.lastIndexOf(meaning);
        boolean dashed = at > 0
                && DASH.matcher(line.substring(0, at)).find()
                && line.substring(0, at).endsWith(" ");
        Matcher beside = BESIDE.matcher(meaning);
        if (!dashed && beside.matches() && meaning.indexOf('`') < 0) {
            return List.of(beside.group("what"), beside.group("does"));
        }
        if (!dashed
                || meaning.indexOf('`') >= 0
                || NO_THING.matcher(term.name()).matches()) {
            return List.of(meaning);
        }
        List<String> parts = new ArrayList<>();
        for (String part : DASH.split(meaning)) {
            boolean joined =
                    !parts.isEmpty() && (HANGING.matcher(part).matches() || isOpen(parts.get(parts.size() - 1)));
            if (joined) {
                parts.set(parts.size() - 1, parts.get(parts.size() - 1) + " - " + part);
            } else {
                parts.add(part);
            }
        }
        return parts.size() < LEAST_PARTS ? List.of(meaning) : parts;
    }

    /** A dash in brackets parts nothing. */
    private static boolean isOpen(String text) {
        return text.lastIndexOf('(') > text.lastIndexOf(')');
    }
}

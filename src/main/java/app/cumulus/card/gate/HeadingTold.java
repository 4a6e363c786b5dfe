package app.cumulus.card.gate;

import app.cumulus.card.CardKind;
import app.cumulus.card.rule.Candidate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether an answer names an inner heading, written out or abbreviated, so that the topic line must not show it. */
final class HeadingTold {

    private static final int LEAST_WORDS = 2;
    private static final Set<String> EXPLAINING =
            Set.of("definition", "opening", "acronym", "alias", "either-or", "contrast");
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\w-])\\p{Lu}{3,5}(?![\\w-])");

    private static final String OCCASION = "condition";
    /** The last words of an answer, among which its noun is. */
    private static final Pattern END = Pattern.compile("^.*?((?:\\S+ )?\\S+)$");

    private HeadingTold() {}

    static boolean is(Candidate candidate, List<String> topic) {
        if (candidate.kind() != CardKind.BASIC || EXPLAINING.contains(candidate.rule())) {
            return false;
        }
        return topic.subList(1, topic.size()).stream().anyMatch(heading -> names(candidate, heading));
    }

    /** What happens to the thing of the heading may be said of it; that it is the thing may not. */
    static boolean names(Candidate candidate, String heading) {
        String answer = candidate.text().answer();
        if (candidate.kind() != CardKind.BASIC) {
            return false;
        }
        return names(OCCASION.equals(candidate.rule()) ? END.matcher(answer).replaceFirst("$1") : answer, heading);
    }

    /** {@code only one night gate}, {@code the old NGW} under "Night Gate Watch". */
    private static boolean names(String answer, String heading) {
        Set<String> words = Giveaway.telling(heading, false);
        Shown shown = new Shown(answer, false, false);
        return words.size() >= LEAST_WORDS && words.stream().allMatch(shown::has)
                || CAPITALS.matcher(answer).results().anyMatch(name -> SpelledOut.isWrittenOut(name.group(), heading));
    }
}

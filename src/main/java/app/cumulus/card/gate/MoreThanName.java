package app.cumulus.card.gate;

import app.cumulus.card.rule.Candidate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether an explanation says more than the name it explains: {@code What is a hull key? A key that opens the lockers of the
 * crew}. That it is a key was to be expected, and is not what one has to recall.
 */
final class MoreThanName {

    private static final Set<String> EXPLAINING = Set.of("definition", "opening");
    private static final Pattern ASKED =
            Pattern.compile("(?:(?:In|For) [^,?]+, w|W)hat (?:is|are|do|does) [^?]{2,60}\\?");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final int LEAST_NEW = 3;

    /** {@code Crane miss: if the hook is not at the crane}: a case, which has to say of which thing it is one. */
    private static final Pattern MEANING =
            Pattern.compile("(?:(?:In|For) [^,?]+, w|W)hat does (?<name>\\S[^?]* [^?]+) mean\\?");

    private static final Pattern CASE = Pattern.compile("(?:If|When) (?:\\S+ ){3,}\\S+");

    private MoreThanName() {}

    static boolean is(Candidate candidate, List<String> topic) {
        String question = candidate.text().question();
        if (!EXPLAINING.contains(candidate.rule()) || !ASKED.matcher(question).matches()) {
            return false;
        }
        Matcher meaning = MEANING.matcher(question);
        if (meaning.matches() && CASE.matcher(candidate.text().answer()).matches()) {
            String last = meaning.group("name").substring(meaning.group("name").lastIndexOf(' ') + 1);
            return !new Shown(candidate.text().answer(), false, false)
                    .withForms()
                    .has(last);
        }
        Set<String> told =
                Giveaway.telling(BRACKETS.matcher(candidate.text().answer()).replaceAll(" "), true);
        Shown shown = new Shown(question + " " + String.join(" ", topic), true, false).withForms();
        long seen = told.stream().filter(shown::has).count();
        return told.size() - seen >= LEAST_NEW && told.size() - seen > 3 * seen;
    }
}

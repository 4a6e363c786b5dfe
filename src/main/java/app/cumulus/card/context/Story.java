package app.cumulus.card.context;

import app.cumulus.card.rule.Candidate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a passage tells of a made-up story: its numbers and persons are no facts, what is said of the subject itself may be one.
 *
 * @param from where in the passage it begins; negative where it tells none, though it may stand near one
 * @param things what its first sentence speaks of, besides the topic
 * @param own those of them that are hardly met elsewhere in the document
 * @param analogy whether it is told of another world, and nothing of it is so here
 */
public record Story(int from, Set<String> things, Set<String> own, boolean analogy) {

    static final Story NONE = new Story(-1, Set.of(), Set.of(), false);

    private static final String PART = "it is part of an example";
    private static final int TAIL = 20;

    private static final Pattern ASIDE = Pattern.compile("\\([^()]*\\)");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d./*(-])\\d[\\d.,]*(?:\\s?(?:%|[KMGT]B|ms|sec|s|x))?(?![\\p{L}\\d/]|-\\p{L})");
    private static final Pattern LIMIT = Pattern.compile(
            "(?i)\\b(?:by default|default|up to|at most|at least|limit|can be chosen|cannot exceed|quota|no more than)\\b");
    private static final Pattern VERSION = Pattern.compile("(?<![\\p{L}\\d.-])[vV]\\d(?![\\p{L}\\d.])");
    private static final Pattern POINTS = Pattern.compile(
            "(?i)\\b(?:the (?:first|second|third|other|referenced|former|latter|remaining)|(?<!(?:per|each|every|one|a|1|in|last) )(?:second|third)(?= [\\p{Ll}-]+\\b)|(?:if|when) both)\\b");
    private static final Pattern THE = Pattern.compile(
            "(?i)\\bthe (?<noun>\\p{L}[\\p{L}\\p{N}-]+)(?= (?:is|are|will|can|must|has|does|in|on|at|to|from|privately)\\b|[.,?)]|$|\\s\\[| \\p{Ll}+(?:s|ly)\\b)");
    private static final Pattern NAMES =
            Pattern.compile("(?i)\\b(?:is|are) (?:called|known as|named)\\b|\\bstands? for\\b");

    private static final Pattern WHO =
            Pattern.compile("(?i)(?:alice|bob|carol|charlie|eve|mallory|john|jane|mary)(?: and \\p{L}+)?");

    /** Alice and Bob are always those of an example. */
    private static final Pattern PERSON = Pattern.compile("(?i)\\b(?:alice|bob|mallory)\\b");

    /** Calculations are told with all that they need, and what the writer asks is meant to be asked. */
    private static final Set<String> WHOLE = Set.of("formula", "own-question", "code", "call", "command");

    Optional<String> objection(String passage, Candidate candidate) {
        boolean person = WHO.matcher(candidate.text().answer()).matches()
                || !WHOLE.contains(candidate.rule())
                        && PERSON.matcher(candidate.text().question() + " "
                                        + candidate.text().answer())
                                .find();
        if (person) {
            return Optional.of(PART);
        } else if (WHOLE.contains(candidate.rule()) || from >= 0 && !holds(passage, candidate.basis())) {
            return Optional.empty();
        } else if (analogy && from >= 0 && !NAMES.matcher(candidate.basis()).find()) {
            return Optional.of(PART);
        }
        String question = ASIDE.matcher(candidate.text().question()).replaceAll("");
        String answer = ASIDE.matcher(candidate.text().answer()).replaceAll("");
        String both = question + " " + answer;
        Set<String> shown = Stories.words(
                candidate.text().question() + " " + candidate.text().answer());
        boolean tells = shown.stream().anyMatch(own::contains)
                && !NAMES.matcher(candidate.basis()).find();
        if (from < 0) {
            return tells ? Optional.of(PART) : Optional.empty();
        }
        boolean number = NUMBER.matcher(both).find() || candidate.rule().startsWith("number");
        if (number && !LIMIT.matcher(candidate.basis()).find()) {
            return Optional.of("it is a number of an example");
        }
        boolean inside =
                tells || VERSION.matcher(both).find() || POINTS.matcher(both).find() || pointsInto(question);
        return inside ? Optional.of(PART) : Optional.empty();
    }

    /** {@code the cart}, of which nothing was told but in the story. */
    private boolean pointsInto(String question) {
        Matcher thing = THE.matcher(question);
        while (thing.find()) {
            Set<String> noun = Stories.words(thing.group("noun"));
            Set<String> shown = Stories.words(question.substring(0, thing.start()));
            if (noun.stream().anyMatch(word -> things.contains(word) && !shown.contains(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence stands in the story and not before it. */
    private boolean holds(String passage, String basis) {
        int at = passage.indexOf(basis.length() > TAIL ? basis.substring(basis.length() - TAIL) : basis);
        return from == 0 || at > from;
    }
}

package app.cumulus.card.context;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.rule.Candidate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what is only part of an example: numbers in one sentence with "for example", behind it, and the steps and things that
 * stand under a heading which says that an example follows.
 */
final class Examples {

    private static final Pattern MARK = Pattern.compile(
            "(?i)\\b(?:for example|for instance|let'?s say|same example|imagine|suppose|assume that|say we have)\\b");
    /** {@code Ferry Example}, {@code Example of a Crossing}, {@code Sample Process}; an "Example Ticket" is a thing. */
    private static final Pattern SCENE = Pattern.compile(
            "(?i)(?:.*\\s)?(?:examples?|scenarios?|calculations?)(?:\\s*:.*|\\s+\\d+)?|(?:an? )?(?:examples? of|sample (?:process|workflow|flow|scenario))\\b.*");

    /** {@code The crane takes crates (e.g.)}: anything could stand there. */
    private static final Pattern ONE_OF_MANY =
            Pattern.compile("(?i)(?<one>[\\p{L}\\d-]+) \\((?:e\\.?g\\.?|for (?:example|instance)|example)\\)");

    /** {@code You are billed by the hour} goes for everybody, {@code you need 12 cranes} does not. */
    private static final Pattern TO_READER = Pattern.compile("(?i)\\b(?:you|we) (?:are|can|cannot|must|should)\\b");

    private static final Pattern WORKED_OUT = Pattern.compile("(?i)\\byou (?:need|get|have|pay) \\d");

    /** Behind a comma stands what to do then, and a limit is none of an example. */
    private static final Pattern WANTED = Pattern.compile(
            "(?i)^(?:if|when|say) (?:you|we) (?:need|want|have) to (?![^\\d]{0,60}\\b(?:than|over|within|least|most|up)\\b)[^.,?!;:]{2,40}? \\d[^,;:]*$");

    private static final Pattern FIGURE = Pattern.compile("\\d{2,}");
    private static final Pattern BARE = Pattern.compile("\\d[\\d.,]*");
    private static final Pattern CALCULATED =
            Pattern.compile("(?i)\\b(?:calculat|rounde?d? up|multipl(?:y|ied))|\\d\\s?[*×/=]\\s?\\d");

    /** What the writer asks, defines or writes down in full is a fact of its own. */
    private static final Set<String> WHOLE = Set.of(
            "own-question", "definition", "opening", "acronym", "formula", "code", "call", "command", "condition");

    private final ServiceWords services = new ServiceWords();

    boolean hold(Passage passage, Candidate candidate) {
        return isUnderScene(passage, candidate)
                || isNumber(passage, candidate)
                || candidate.kind() == CardKind.CLOZE
                        && isCalledOne(passage.text(), candidate.text().answer());
    }

    /** {@code Keep the […] closed} behind {@code Gates 1/24 means …}: the figure is that of the lines before. */
    static boolean isPointedAt(Candidate candidate, String before) {
        Matcher figure = FIGURE.matcher(candidate.text().answer());
        return candidate.rule().startsWith("number")
                && candidate.text().question().contains(" the " + CardText.GAP)
                && figure.lookingAt()
                && Pattern.compile("(?<!\\d)" + figure.group() + "(?!\\d)")
                        .matcher(before)
                        .find();
    }

    /** What happens in the example; which service does it or what is told of a service can be a fact all the same. */
    private boolean isUnderScene(Passage passage, Candidate candidate) {
        return passage.place().topic().stream()
                        .skip(1)
                        .anyMatch(heading -> SCENE.matcher(heading).matches())
                && !WHOLE.contains(candidate.rule())
                && !TO_READER.matcher(candidate.basis()).find()
                && (WORKED_OUT.matcher(candidate.text().question()).find()
                        || !services.isNamedIn(candidate.text().answer())
                                && !services.isNamedIn(opening(candidate.basis())));
    }

    private static boolean isCalledOne(String text, String answer) {
        Matcher called = ONE_OF_MANY.matcher(text);
        return called.find() && called.group("one").equalsIgnoreCase(answer.substring(answer.lastIndexOf(' ') + 1));
    }

    /** The words with which a sentence begins. */
    private static String opening(String basis) {
        return basis.strip().split("\\s+", 2)[0];
    }

    /** {@code If you need to lift 10 crates an hour … 30 kg each}; {@code Round up (load / 4 t) (3)}. */
    private static boolean isWorkedOut(Passage passage, Candidate candidate) {
        if (WANTED.matcher(passage.text()).find()) {
            return true;
        }
        String question = candidate.text().question();
        return question.endsWith("(" + CardText.GAP + ")")
                && BARE.matcher(candidate.text().answer()).matches()
                && (CALCULATED.matcher(question).find()
                        || CALCULATED
                                .matcher(String.join(" ", passage.place().topic()))
                                .find());
    }

    private static boolean isNumber(Passage passage, Candidate candidate) {
        if (!candidate.rule().startsWith("number")) {
            return false;
        }
        if (isWorkedOut(passage, candidate)) {
            return true;
        }
        String basis = candidate.basis();
        int at = passage.text().indexOf(basis.length() > 20 ? basis.substring(basis.length() - 20) : basis);
        String before = at < 0 ? "" : passage.text().substring(0, at);
        String sentence = before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf("? ")) + 1);
        return MARK.matcher(sentence).find();
    }
}

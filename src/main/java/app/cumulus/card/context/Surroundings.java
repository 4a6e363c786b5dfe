package app.cumulus.card.context;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.gate.Gates;
import app.cumulus.card.rule.Candidate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands around a passage, without which a card of it may make no sense.
 *
 * @param before the lines right before it under the same heading
 * @param story the story that it tells or goes on with
 */
public record Surroundings(String before, Story story) {

    private static final int MOST_BEFORE = 4;
    private static final Examples EXAMPLES = new Examples();

    /** What one studies from and for; "exam" names no thing of any service. */
    private static final Pattern ADVICE = Pattern.compile(
            "(?i)\\b(?:exams?|na prova|read (?:an? |the )?blogs?|faqs? (?:on|of|before)|(?:read|reading|through|see|go) (?:\\S+ ){0,3}faqs?|(?:level|deep dive|guru|udemy|this) course|course on|lectures?|cheat ?sheets?|practice tests?)\\b");

    /** {@code …; however, this is a bad way}: what was said before shall not be done. */
    private static final Pattern DISAPPROVED = Pattern.compile(
            "(?i)\\s*[;,.]\\s*(?:(?:however|but),?\\s+)?(?:this|it|that|which) is (?:(?:an? )?(?:very |really )?(?:bad|poor|insecure|unsafe|wrong|risky)|not (?:recommended|advised|safe|secure|(?:an? )?good)|discouraged)\\b");

    /** The surroundings of one of the passages. */
    public static Surroundings of(List<Passage> passages, int index, Story story) {
        StringBuilder before = new StringBuilder();
        for (int i = index - 1; i >= Math.max(0, index - MOST_BEFORE); i--) {
            Passage other = passages.get(i);
            if (other.heading()) {
                break;
            }
            before.insert(0, other.text() + ". ");
        }
        return new Surroundings(before.toString(), story);
    }

    /** Why a card of the passage does not stand alone; none where it does. */
    public Optional<String> objection(Passage passage, Candidate candidate, List<String> topic) {
        if (EXAMPLES.hold(passage, candidate) || Examples.isPointedAt(candidate, before)) {
            return Optional.of(
                    candidate.rule().startsWith("number")
                            ? "it is a number of an example"
                            : "it is part of an example");
        }
        if (isAdvice(candidate)) {
            return Optional.of("nothing in it is worth recalling");
        }
        if (isDisapproved(passage.text(), candidate.basis())) {
            return Optional.of(Gates.UNCLEAR);
        }
        if (SaidOfAnother.is(passage, candidate)) {
            return Optional.of("a line beside it says the same of another thing");
        }
        String told = told(passage.text(), candidate.basis());
        Optional<String> torn =
                Placement.objection(passage, candidate).or(() -> Premise.objection(passage, candidate, told));
        if (torn.isPresent()) {
            return torn;
        }
        if ((Dangling.isOfCase(told)
                        || Dangling.isForWant(told, candidate.basis())
                        || Dangling.isOfOwner(candidate, topic, told))
                && !candidate.rule().equals("own-question")) {
            return Optional.of(Gates.UNCLEAR);
        }
        return story.objection(passage.text(), candidate).or(() -> Dangling.objection(candidate, topic, before + told));
    }

    /** {@code Read the […] before the exam}: how to study is nothing to recall. */
    private static boolean isAdvice(Candidate candidate) {
        return ADVICE.matcher(
                        candidate.text().question() + "\n" + candidate.text().answer())
                .find();
    }

    private static boolean isDisapproved(String text, String basis) {
        int at = text.indexOf(basis);
        return at >= 0
                && DISAPPROVED.matcher(text.substring(at + basis.length())).lookingAt();
    }

    /** What the passage says before the sentence that the card asks about. */
    private static String told(String text, String basis) {
        int at = text.indexOf(basis);
        if (at < 0) {
            at = text.toLowerCase(Locale.ROOT).indexOf(basis.toLowerCase(Locale.ROOT));
        }
        return at < 0 ? "" : text.substring(0, at);
    }
}

package app.cumulus.card.context;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.gate.Gates;
import app.cumulus.card.rule.Candidate;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells where a sentence holds only together with another one: as a condition, as an example, inside brackets, or of numbered actors. */
final class Premise {

    /** {@code Meaning you have 40 crates}: it explains the line above, which nobody sees. */
    private static final Pattern MEANING = Pattern.compile("(?i)mean(?:s|ing)\\s");

    /** {@code Cranes may turn if}, {@code If any of these is true:}, {@code Why would you?}, {@code Example}: what stands below it is no fact of its own. */
    private static final Pattern CONDITIONS = Pattern.compile("(?i)(?:.+\\b(?:if|when|unless|whether)\\s*:?"
            + "|(?:if|when|whenever) (?:any|one|all|some|both|either|none) (?:of )?(?:the )?(?:following|these|below)\\b.*"
            + "|(?:but )?why [^.:]{3,40}\\??|but|however|examples?:?)");

    private static final Pattern UNENDED = Pattern.compile(".*\\bto(?: \\p{Ll}+)?\\s*:?");

    /** {@code Night crew (}: a short name whose brackets tell more of it. */
    private static final Pattern NAMED_BEFORE = Pattern.compile("(?:\\S+ ){1,5}\\(");

    private static final Pattern EXPLAINED = Pattern.compile("(?:[^\\s(]+ ){1,5}\\([^()]{12,}\\)\\.?");

    /** {@code bucket 2}: a name that only an example gives to a thing. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<!\\p{Lu}\\p{L}{0,20} )\\b(?<actor>(?i:bucket|version|user|account|server|instance|app|application|service|region|node|vpc|subnet|queue|topic|group|object|file|client|customer|table|container|task|host|machine|network|message|item|record))s? ?(?<digit>\\d)(?![\\d.%\\p{L}-])");

    private static final Pattern IN_THIS_CASE = Pattern.compile(
            "(?i)\\bin (?:this|that|such a|which) case,? (?:the |your |an? )?(?<who>[\\p{L}\\d-]{2,}(?: [\\p{L}\\d-]{2,}){0,2}?) (?:can|may|must|should|is|are|need)\\b");

    private static final Pattern OWN_CASE = Pattern.compile("(?i)(?:if|when|whenever|once|unless|after)\\b");

    private static final Pattern CASE_BEFORE = Pattern.compile(
            "(?i)(?:.*[.!?] )?(?<case>(?:at the end of|when|if|once|after|during|before|upon|while|as soon as) [^,.!?]{3,80}), [^.!?]*[.!?]?\\s*");
    private static final Pattern YOU = Pattern.compile("(?i)(?:you|we) \\p{L}");

    private static final Pattern YOURS = Pattern.compile("(?i)\\byour \\p{L}");
    private static final Pattern FIRST_NAME =
            Pattern.compile("(?:(?:AWS|Amazon) )?(?<name>\\p{Lu}\\p{L}*[\\p{Lu}\\d]\\S*) ");

    private static final Pattern VERSUS = Pattern.compile("(?i).+ (?:vs\\.?|v/s|versus) .+");

    private static final Set<String> WHOLE = Set.of("own-question", "code", "call", "acronym", "command");

    private Premise() {}

    /**
     * Why a card of the passage says as if it held always what holds only with another sentence.
     *
     * @param told what the passage says before the sentence of the card
     */
    static Optional<String> objection(Passage passage, Candidate candidate, String told) {
        boolean whole = candidate.kind() == CardKind.LIST
                || candidate.kind() == CardKind.PROCESS
                || WHOLE.contains(candidate.rule());
        if (whole) {
            return Optional.empty();
        }
        if (areActors(passage.text(), candidate)) {
            return Optional.of("it is part of an example");
        }
        boolean torn = isOtherCase(passage, candidate)
                || MEANING.matcher(passage.text()).lookingAt()
                || CONDITIONS.matcher(passage.place().leadIn().strip()).matches()
                || isEndOfLead(passage, candidate)
                || isInBrackets(passage, candidate, told)
                || isOutOfCase(passage, candidate)
                || goesOn(candidate, told)
                || isOfNeither(passage, candidate, told)
                || isOfTold(passage, candidate, told)
                || LooseLabel.is(passage.text(), candidate)
                || CutRow.is(passage.text(), candidate);
        return torn ? Optional.of(Gates.UNCLEAR) : Optional.empty();
    }

    /** {@code Cranes must be locked} behind {@code … In this case cranes can be open}: which holds depends on the case. */
    private static boolean isOtherCase(Passage passage, Candidate candidate) {
        int last = passage.before().size() - 1;
        if (last < 0 || !(passage.before().get(last) instanceof Statement before)) {
            return false;
        }
        Matcher inCase = IN_THIS_CASE.matcher(before.text());
        return inCase.find()
                && candidate
                        .basis()
                        .toLowerCase(Locale.ROOT)
                        .startsWith(inCase.group("who").toLowerCase(Locale.ROOT));
    }

    /** {@code The lamp stays on}, without {@code When you lock the gate}, under which it stands. */
    private static boolean isOutOfCase(Passage passage, Candidate candidate) {
        String given = passage.place().given();
        if (given.isEmpty()
                || OWN_CASE.matcher(candidate.basis()).lookingAt()
                        && !candidate.basis().startsWith(given)) {
            return false;
        }
        int gap = candidate.text().question().indexOf(CardText.GAP);
        // the case tells when the line holds, and is not what the line says
        if (gap >= 0 && given.startsWith(candidate.text().question().substring(0, gap))) {
            return true;
        }
        Set<String> named = Stories.words(given);
        long told = named.size();
        named.removeAll(words(candidate));
        named.removeAll(Stories.words(String.join(" ", passage.place().shortTopic())));
        return named.size() * 3L > told;
    }

    private static Set<String> words(Candidate candidate) {
        return Stories.words(
                candidate.text().question() + " " + candidate.text().answer());
    }

    /** {@code When the tide is out, you wait. You pay by the hour}: what you pay by the hour is the wait. */
    private static boolean goesOn(Candidate candidate, String told) {
        Matcher before = CASE_BEFORE.matcher(told);
        if (told.isEmpty() || !YOU.matcher(candidate.basis()).lookingAt() || !before.matches()) {
            return false;
        }
        Set<String> named = Stories.words(before.group("case"));
        int all = named.size();
        named.removeAll(words(candidate));
        return named.size() * 3 > all;
    }

    /** {@code SQS keeps crates. Porters open your crates at night}: under no heading, nobody knows that they are those of SQS. */
    private static boolean isOfTold(Passage passage, Candidate candidate, String told) {
        if (told.isEmpty() || passage.place().titled()) {
            return false;
        }
        String card = candidate.text().question() + " " + candidate.text().answer();
        Matcher first = FIRST_NAME.matcher(told);
        return YOURS.matcher(card).find() && first.lookingAt() && !card.contains(first.group("name"));
    }

    /** {@code Cranes cannot be locked. Crates may fall} under "Cranes vs Hoists": of which of the two is it said? */
    private static boolean isOfNeither(Passage passage, Candidate candidate, String told) {
        String heading = passage.place().heading();
        if (told.isEmpty() || !VERSUS.matcher(heading).matches()) {
            return false;
        }
        String card = candidate.text().question().replace(heading, "") + " "
                + candidate.text().answer();
        Set<String> compared = Stories.words(heading);
        return Collections.disjoint(compared, Stories.words(card))
                && !Collections.disjoint(compared, Stories.words(told));
    }

    /** {@code lower crates} under {@code The crane stands here to}: nobody does it without the words above. */
    private static boolean isEndOfLead(Passage passage, Candidate candidate) {
        String leadIn = passage.place().leadIn();
        boolean open =
                passage.place().subject().isEmpty() && UNENDED.matcher(leadIn).matches();
        if (!open || !Character.isLowerCase(passage.text().codePointAt(0))) {
            return false;
        }
        Set<String> words = Stories.words(leadIn);
        int all = words.size();
        words.removeAll(Stories.words(candidate.text().question()));
        return words.size() * 2 > all;
    }

    /** {@code Night crew (no lights. Slow cranes)}: the brackets speak of what stands before them. */
    private static boolean isInBrackets(Passage passage, Candidate candidate, String told) {
        String card = candidate.text().question() + " " + candidate.text().answer();
        return NAMED_BEFORE.matcher(told).matches()
                && Collections.disjoint(Stories.words(told), Stories.words(card))
                && Stream.concat(passage.before().stream(), passage.following().stream())
                        .anyMatch(Premise::isExplainedInBrackets);
    }

    private static boolean isExplainedInBrackets(Block block) {
        return block instanceof Statement other
                && EXPLAINED.matcher(other.text()).matches();
    }

    /** Whether the card names one of several actors that a sentence tells apart by their numbers. */
    private static boolean areActors(String text, Candidate candidate) {
        Map<String, String> digits = new HashMap<>();
        boolean several = false;
        Matcher found = NUMBERED.matcher(text);
        while (found.find()) {
            String before = digits.put(found.group("actor").toLowerCase(Locale.ROOT), found.group("digit"));
            several |= before != null && !before.equals(found.group("digit"));
        }
        String cloze = candidate
                .text()
                .question()
                .replace(CardText.GAP, candidate.text().answer());
        return several && NUMBERED.matcher(cloze).find();
    }
}

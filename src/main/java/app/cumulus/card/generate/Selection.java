package app.cumulus.card.generate;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.context.AskedBack;
import app.cumulus.card.context.Restrictions;
import app.cumulus.card.context.ServiceWords;
import app.cumulus.card.context.Surroundings;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.gate.Gates;
import app.cumulus.card.gate.Giveaway;
import app.cumulus.card.gate.Shown;
import app.cumulus.card.gate.SpelledOut;
import app.cumulus.card.gate.Turned;
import app.cumulus.card.rule.Candidate;
import app.cumulus.note.Statement;
import app.cumulus.note.Statement.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the best candidates of one passage, so many as it has facts, and says why the others stay off. */
final class Selection {

    private static final int WORDS_PER_CARD = 6;
    private static final int MOST_PER_SENTENCE = 4;
    private static final int MOST_NUMBERS = 4;
    private static final int LEAST_SCORE = 49;
    private static final int LEAST_CLOZE_SCORE = 52;
    private static final int LEAST_SECOND_SCORE = 55;
    private static final int LEAST_NAMED_SCORE = 66;
    private static final int BOTH_ENDS = 2;
    private static final String WHAT_FOR = "what-for";

    private static final Pattern LONE = Pattern.compile("[\\p{Ll}'-]+");
    private static final Pattern DENIAL = Pattern.compile("(?i)\\b(?:not|never|cannot)\\b|n't\\b");
    /** {@code can be carts, boats, […]}: the last one of a row that could go on. */
    private static final Pattern LAST_ITEM = Pattern.compile(", [^,]+, \\[…\\]\\.?$");

    /** A line to be typed, not read. */
    private static final Pattern COMMAND = Pattern.compile(
            "(?:[$#] ?)?(?:sudo|yum|dnf|apt|apt-get|pip3?|npm|chmod|chown|systemctl|chkconfig|mkdir|rm|cp|mv|ssh|scp|wget|curl|docker|kubectl|git) (?!.*\\b(?:the|an?|is|are|to|for|you|with|from|when)\\b).*");

    /** {@code In the yard, what …}; which service is asked for is another matter. */
    private static final Pattern OPEN_ASKED = Pattern.compile("^(?:In [^,?]+, )?(?i:what|who) ");

    /** {@code How can crates be lifted? Through the tower}: the heading without which there are other ways, too, was left out. */
    private static final Pattern MEANS_ASKED = Pattern.compile(
            "(?i)(?:In [^,?]+, )?(?:how|through (?:what|which)|by (?:what|which)) (?:can|could|may) [^?]*\\?\n(?:through|via|by|using|with) .*");

    private static final int MOST_OPEN_WORDS = 3;
    private static final Pattern LINES = Pattern.compile("\n");
    private static final Pattern NAME_BEFORE = Pattern.compile("(?<=\\s|^)\\p{Lu}[\\p{L}\\d]* \\[…\\]");
    private static final Pattern TITLE = Pattern.compile("(?:\\p{Lu}[\\w-]+ ?){1,4}(?=\\. )");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Pattern ARTICLE = Pattern.compile("^(?i:the|an?) ");
    /** Rules that ask for a name. */
    private static final Set<String> NAMING = Set.of("subject", "definition", "opening", "acronym", "member", "alias");

    /** {@code AWS Harbor Watch is …}: what bears the name of the cloud. */
    private static final Pattern OF_AWS =
            Pattern.compile("^(?:(?:What|Who) (?:is|are|does|do|can) )?(?:AWS|Amazon) \\p{Lu}");

    private static final ServiceWords SERVICES = new ServiceWords();

    private final Passage passage;
    private final Surroundings around;
    private final Turned turned;
    private final List<Choice> choices = new ArrayList<>();
    private final List<Candidate> kept = new ArrayList<>();

    private Selection(Passage passage, Surroundings around, Turned turned) {
        this.passage = passage;
        this.around = around;
        this.turned = turned;
    }

    /**
     * A candidate and what was decided about it.
     *
     * @param topic the headings shown above it
     * @param off why it stays off; none for one that is kept
     */
    record Choice(Candidate candidate, List<String> topic, Optional<String> off) {}

    static List<Choice> of(Passage passage, Surroundings around, Turned turned, List<Candidate> candidates) {
        Selection selection = new Selection(passage, around, turned);
        List<Candidate> byScore = new ArrayList<>(candidates);
        byScore.sort(Comparator.comparingInt(Candidate::score).reversed());
        for (Candidate candidate : byScore) {
            selection.decide(Aside.shortened(candidate));
        }
        return selection.choices;
    }

    private void decide(Candidate candidate) {
        List<String> whole = topic(candidate);
        Optional<String> worse = isDoubted() ? Optional.empty() : worse(candidate);
        if (worse.isPresent()) {
            choices.add(new Choice(candidate, whole, worse));
            return;
        }
        Optional<String> gate = Gates.objection(candidate, whole);
        List<String> topic = whole;
        // headings that would give the answer away are left out
        if (gate.equals(Optional.of(Gates.GIVEN_AWAY))) {
            topic = Gates.withoutAnswer(candidate, whole);
            gate = topic.equals(whole)
                    ? gate
                    : isOfAlternative(candidate, topic) || AskedBack.is(passage, candidate)
                            ? Optional.of(Gates.UNCLEAR)
                            : Gates.objection(candidate, topic);
        }
        if (gate.isEmpty()
                && topic.size() < whole.size()
                && !candidate.rule().equals("own-question")
                && MEANS_ASKED
                        .matcher(candidate.text().question() + "\n"
                                + candidate.text().answer())
                        .matches()) {
            gate = Optional.of(Gates.UNCLEAR);
        }
        Optional<String> off = objection(candidate, topic, gate);
        if (off.isEmpty()) {
            kept.add(candidate);
        }
        choices.add(new Choice(candidate, topic, off));
    }

    /** The line above is shown like a heading, unless it would give the answer away. */
    private List<String> topic(Candidate candidate) {
        List<String> headings = passage.place().shortTopic();
        List<String> led = passage.place().ledTopic();
        boolean harmless =
                led.equals(headings) || Gates.objection(candidate, led).equals(Gates.objection(candidate, headings));
        return harmless ? led : headings;
    }

    private Optional<String> objection(Candidate candidate, List<String> topic, Optional<String> gate) {
        if (isDoubted()) {
            return Optional.of("the note doubts it");
        }
        if (!candidate.text().answer().startsWith("`")
                && COMMAND.matcher(passage.text()).matches()) {
            return Optional.of("code body");
        }
        Optional<String> hanging = around.objection(passage, candidate, topic);
        if (hanging.isPresent()) {
            return hanging;
        }
        if (turned.isBroken(candidate)) {
            return Optional.of("the answer does not answer the question");
        }
        if (gate.isPresent()) {
            return gate;
        }
        // "Night Gates. You can create an NG": the title that was cut off writes the answer out
        Matcher title = TITLE.matcher(passage.text());
        if (candidate.kind() == CardKind.CLOZE
                && title.lookingAt()
                && SpelledOut.isWrittenOut(candidate.text().answer(), title.group())) {
            return Optional.of("nobody could say what the gap hides");
        }
        if (Restrictions.isLost(passage, candidate)) {
            return Optional.of("it leaves out what restricts it");
        }
        // a question that the writer posed was meant to be understood
        boolean needsTitle = !passage.place().titled() && !candidate.rule().equals("own-question");
        if (needsTitle && candidate.text().question().contains(passage.place().subject())) {
            return Optional.of("no heading says what it speaks about");
        }
        // what letters stand for is the same everywhere
        if (needsTitle
                && !candidate.rule().equals("acronym")
                && !SERVICES.isNamedIn(candidate.text().question())
                && !OF_AWS.matcher(candidate.text().question()).find()) {
            return Optional.of("no heading says what it speaks about");
        }
        return Optional.empty();
    }

    /** Whether the card lost the label under which alone the line holds, and does not ask for what the label names. */
    private boolean isOfAlternative(Candidate candidate, List<String> topic) {
        String heading = passage.place().heading();
        String question = candidate.text().question();
        if (!passage.place().alternative()
                || topic.contains(heading)
                || NAMING.contains(candidate.rule())
                || question.startsWith(CardText.GAP)
                || ARTICLE.matcher(candidate.text().answer()).replaceFirst("").equalsIgnoreCase(heading)) {
            return false;
        }
        Set<String> named = Giveaway.telling(heading, false);
        Shown asked = new Shown(question, false, false);
        Shown begun = new Shown(candidate.text().answer().split(" ")[0], false, false);
        return named.stream().noneMatch(asked::has)
                && (question.contains(CardText.GAP) || named.stream().noneMatch(begun::has));
    }

    private boolean isDoubted() {
        return passage.block() instanceof Statement statement && statement.tone() == Tone.DOUBTED;
    }

    /** Why other cards of the line are preferred; looked at first, because most candidates end here and the gates are dear. */
    private Optional<String> worse(Candidate candidate) {
        if (candidate.score() < leastScore(candidate)) {
            return Optional.of("nothing in it is worth recalling");
        }
        if (kept.stream()
                .anyMatch(other ->
                        Overlap.is(other, candidate) || isLastItem(candidate, other) || isOtherEnd(candidate, other))) {
            return Optional.of("a better card asks the same");
        }
        return hasRoom(candidate) ? Optional.empty() : Optional.of("better cards of this line are kept");
    }

    /** A gap beside a card that asks about the line already must be better than the only one. */
    private int leastScore(Candidate candidate) {
        boolean alone = kept.stream().noneMatch(other -> other.kind() != CardKind.LIST);
        return candidate.kind() == CardKind.CLOZE && !alone ? LEAST_CLOZE_SCORE : LEAST_SCORE;
    }

    /** Each sentence gets its best card, a long one a second; numbers, lists and purposes have room of their own. */
    private boolean hasRoom(Candidate candidate) {
        long ofBasis = kept.stream()
                .filter(other -> other.basis().equals(candidate.basis())
                        && other.kind() != CardKind.LIST
                        && !other.rule().equals(WHAT_FOR))
                .count();
        if (candidate.kind() == CardKind.LIST || candidate.rule().equals(WHAT_FOR)) {
            return true;
        }
        if (candidate.rule().startsWith("number")) {
            return ofBasis < MOST_NUMBERS;
        }
        int room = 1 + BLANKS.split(candidate.basis()).length / WORDS_PER_CARD;
        // who does it and what is done: a short sentence can be asked from both its ends
        if (candidate.rule().equals("subject") && candidate.score() >= LEAST_NAMED_SCORE) {
            room = Math.max(room, BOTH_ENDS);
        }
        boolean second = ofBasis > 0 && candidate.kind() == CardKind.CLOZE;
        // who does it and what it is done to leave room for what for
        room += second && isNamed(candidate.basis()) ? 1 : 0;
        return ofBasis < Math.min(room, MOST_PER_SENTENCE)
                && (!second || candidate.score() >= LEAST_SECOND_SCORE && adds(candidate));
    }

    private boolean isNamed(String basis) {
        return kept.stream()
                .anyMatch(
                        other -> other.rule().equals("subject") && other.basis().equals(basis));
    }

    /** {@code can be carts, boats, […]} beside the question for all of them: anything could be the last of an open row. */
    private static boolean isLastItem(Candidate gap, Candidate list) {
        return gap.kind() == CardKind.CLOZE
                && list.kind() == CardKind.LIST
                && LAST_ITEM.matcher(gap.text().question()).find()
                && LINES.splitAsStream(list.text().answer())
                        .anyMatch(item -> item.endsWith(" " + gap.text().answer()));
    }

    /** {@code What depends on the pier?} beside "What does the number of lamps depend on?": many things, unless it has a name. */
    private static boolean isOtherEnd(Candidate who, Candidate what) {
        return who.rule().equals("subject")
                && who.score() < LEAST_NAMED_SCORE
                && what.rule().equals("object")
                && who.basis().equals(what.basis())
                && OPEN_ASKED.matcher(who.text().question()).find()
                && Giveaway.telling(OPEN_ASKED.matcher(who.text().question()).replaceFirst(""), false)
                                .size()
                        <= MOST_OPEN_WORDS;
    }

    /** A gap beside a question about the same sentence hides a thing of its own, no lone word, denial or end of a name. */
    private boolean adds(Candidate gap) {
        boolean asked = kept.stream()
                .anyMatch(other -> other.basis().equals(gap.basis())
                        && other.kind() != CardKind.LIST
                        && other.kind() != CardKind.CLOZE
                        && !Overlap.isOfOtherClause(gap, other));
        String answer = gap.text().answer();
        boolean lone = LONE.matcher(answer).matches()
                || DENIAL.matcher(answer).find()
                || answer.indexOf(' ') < 0
                        && NAME_BEFORE.matcher(gap.text().question()).find();
        return !asked || !lone;
    }
}

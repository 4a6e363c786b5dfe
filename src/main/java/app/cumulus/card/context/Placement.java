package app.cumulus.card.context;

import app.cumulus.card.CardKind;
import app.cumulus.card.fact.Diary;
import app.cumulus.card.fact.NoName;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.gate.Gates;
import app.cumulus.card.rule.Candidate;
import app.cumulus.note.Statement;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a line loses that is torn from the lines it stands under: a step its goal, a property the thing that has it. */
final class Placement {

    private static final String DIARY = "it tells what was done once";
    private static final String NUMBER = "(?:\\d+(?:\\.\\d+)*[.)]?\\s+)?";

    /** {@code Steps to widen the gate}, {@code To move a crate:}, {@code A wide gate can be had by:}. */
    private static final Pattern PROCEDURE = Pattern.compile(
            "(?i)" + NUMBER
                    + "(?:(?:the )?(?:\\p{L}+ ){0,2}steps? (?:to|for|of|are|in|on)\\b.*|steps:?|how to .*|to \\p{Ll}[^,]*:"
                    + "|.*\\b(?:achieved|done|accomplished|obtained|solved) (?:by|via|as follows|like this)(?: doing)?:?"
                    + "|.*\\b(?:follow|these|following|below) (?:\\p{L}+ )?steps\\b.*|summary of (?:the )?(?:process|steps)|procedures?:?)");

    /** {@code Guards against: theft by the […]}: a lead-in that has no subject itself is none. */
    private static final Pattern NO_SUBJECT = Pattern.compile(
            "(?i)(?:provides?|supports?|allows?|gives?|offers?|protects?|helps?|needs?|requires?|creates?|guards?|defends?)\\b[^:\\[]*\\b(?:against|for|from|to|with|by|in|on|of|into|between): .*");

    private static final Pattern ORDER = Pattern.compile("(?:\\d+[.)] )?\\p{L}[\\p{Ll}-]+\\b.*");
    private static final Pattern ROW = Pattern.compile("[^;.]+;[^;.]+;[^;.]+[.;]?");
    private static final Pattern THIS = Pattern.compile(
            "(?i)this (?:is|was|can|could|will|would|allows?|helps?|lets?|means|makes?|gives?|enables?|requires?)\\b");
    private static final Pattern THEY = Pattern.compile("(?i)they (?:are|have|can|will|must|use|do|allow|help)\\b");
    private static final Pattern ONE = Pattern.compile("(?!.*(?:s\\b|[&/,]|\\band\\b|data|media)).*[\\p{L}\\p{N})]");
    private static final Pattern TO_READER = Pattern.compile("(?i)(?:you|we|u|i|to|if|when|how|what|why)\\b");
    private static final Pattern LABEL = Pattern.compile("(?:(?<label>[^:\\[]{1,80}): |In (?<scope>[^,]{1,80}), )");
    private static final Pattern DOING = Pattern.compile(
            "(?i)(?:part|step|phase|day|week|lab) \\d+\\b.*|.*\\b(?:labs?|demos?)(?: \\d+)?"
                    + "|(?:creat|build|configur|set|install|deploy|migrat|launch|add|mak|connect|register|host|us)(?:e|ing|t?ing up| up)? (?:an?|the|your|our|my) .*");
    /** The sign of a question, {@code Q: …}, is no name. */
    private static final Pattern LETTER = Pattern.compile("(?i)q|ans|question|answer");

    private static final Pattern RESULT = Pattern.compile("={1,3}(?!>)\\s*\\$?\\d");
    private static final Pattern ANNOUNCING =
            Pattern.compile("(?i)(?:how|why) (?!to\\b|do\\b|does\\b|is\\b|are\\b)[^?,:]*");
    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final Pattern DENYING = Pattern.compile(
            "(?i)(?:when|why|where|what|how|who)\\b.{0,20}\\bnot\\b|(?:not|never|avoid|don't|do not|cannot|can't)\\b");
    /** {@code Some crates are NOT counted in the list:}, {@code The gate is open if any of the following apply:}. */
    private static final Pattern LIMITING = Pattern.compile(
            "(?i)(?:! ?)?(?:some|certain|the following|these)\\b[^:,]*\\b(?:is|are) not \\p{L}+ed\\b[^:,]*:?|[^:,]*\\b(?:is|are) not \\p{L}+ed\\b[^:,]*:"
                    + "|.*\\b(?:if|when|where|unless) (?:any|all|one|some|either)\\b[^,.]*:|.*\\bif the following\\b.*");
    /** What stands under such a heading is a list of what comes, or of what is to be read. */
    private static final Pattern LISTING = Pattern.compile(
            "(?i)(?:table of )?contents?|toc|agenda|syllabus|white ?papers?|(?:.* )?blue ?print|(?:further |recommended )?reading|references|(?:useful )?links");

    private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:not|no|never|cannot)\\b|n't\\b");
    private static final int HALF = 2;
    private static final int LEAST_SENTENCE_WORDS = 5;

    private Placement() {}

    /** Why a card of the passage lacks what the line has only from its place; none where it does not. */
    static Optional<String> objection(Passage passage, Candidate candidate) {
        boolean whole = candidate.kind() == CardKind.LIST
                || candidate.kind() == CardKind.PROCESS
                || candidate.rule().equals("own-question");
        if (whole) {
            return Diary.isForm(passage) ? Optional.of(DIARY) : Optional.empty();
        } else if (candidate.rule().equals("definition") && isFirstOfRow(passage, candidate)) {
            return Optional.of("it is cut off");
        } else if (!candidate.rule().equals("acronym")
                && (Diary.holds(passage) || Diary.isAnecdote(candidate.text().question()))) {
            return Optional.of(DIARY);
        }
        boolean torn = NO_SUBJECT.matcher(candidate.text().question()).matches()
                || isStep(passage, candidate)
                || isOfLineBefore(passage, candidate)
                || isOfMany(passage, candidate)
                || isOfValue(passage, candidate)
                || isOfOther(passage, candidate)
                || isOfDoing(candidate)
                || Frame.isEmptyIn(candidate.text().question())
                || Unasked.is(passage.text())
                || LETTER.matcher(candidate.text().answer()).matches()
                || isOfNothing(passage, candidate)
                || isGoingOn(passage, candidate)
                || isOfDenial(passage, candidate)
                || isOfListing(passage, candidate);
        return torn ? Optional.of(Gates.UNCLEAR) : Optional.empty();
    }

    /** {@code Storms: broken masts; lost crates; torn sails}: the first of a row is not the whole meaning. */
    private static boolean isFirstOfRow(Passage passage, Candidate candidate) {
        String meaning = passage.term().map(Term::meaning).orElse("");
        String answer = candidate.text().answer();
        return ROW.matcher(meaning).matches()
                && meaning.indexOf(';') == answer.length()
                && meaning.regionMatches(true, 0, answer, 0, answer.length());
    }

    /** {@code This is useful if …} speaks of what the line before is about, not of the heading. */
    private static boolean isOfLineBefore(Passage passage, Candidate candidate) {
        String subject = passage.place().subject();
        int last = passage.before().size() - 1;
        return THIS.matcher(passage.text()).lookingAt()
                && last >= 0
                && passage.before().get(last) instanceof Statement before
                && before.span().endLine() + 1 == passage.span().startLine()
                && !names(before.text(), subject)
                && names(candidate.text().question(), subject);
    }

    /** {@code They are slow} under the name of one thing speaks of others. */
    private static boolean isOfMany(Passage passage, Candidate candidate) {
        String subject = passage.place().subject();
        return THEY.matcher(passage.text()).lookingAt()
                && ONE.matcher(subject).matches()
                && !names(passage.text(), subject)
                && names(candidate.text().question(), subject)
                && !candidate.text().question().startsWith("In " + subject + ",");
    }

    /** {@code This is slow} under {@code Mode: at night} speaks of the night, not of what the mode belongs to. */
    private static boolean isOfValue(Passage passage, Candidate candidate) {
        String subject = passage.place().subject();
        String heading = passage.place().heading();
        return passage.before().isEmpty()
                && passage.place().explained()
                && THIS.matcher(passage.text()).lookingAt()
                && !names(heading, subject)
                && !names(subject, heading)
                && names(candidate.text().question(), subject);
    }

    /** A line without a subject under a sentence that brings up another thing than the heading: nobody knows which of both is meant. */
    private static boolean isOfOther(Passage passage, Candidate candidate) {
        String subject = passage.place().subject();
        String leadIn = passage.place().leadIn();
        String question = candidate.text().question();
        return !leadIn.isEmpty()
                && !leadIn.strip().endsWith(":")
                && !TO_READER.matcher(leadIn).lookingAt()
                && leadIn.strip().split("\\s+").length >= LEAST_SENTENCE_WORDS
                && !names(leadIn, subject)
                && !names(passage.text(), subject)
                && SMALL.matcher(passage.text()).lookingAt()
                && question.startsWith(subject + ":");
    }

    /** {@code Build your own pier: uses […]}, {@code Part 2: …}: what is done there is no thing that could use something. */
    private static boolean isOfDoing(Candidate candidate) {
        Matcher label = LABEL.matcher(candidate.text().question());
        return label.lookingAt()
                && DOING.matcher(label.group("label") == null ? label.group("scope") : label.group("label"))
                        .matches();
    }

    /** {@code Heavy crates} under {@code When not to take the ferry}: without the lead-in the line says the opposite. */
    private static boolean isOfDenial(Passage passage, Candidate candidate) {
        String leadIn = passage.place().leadIn();
        boolean turned = DENYING.matcher(leadIn).lookingAt()
                || LIMITING.matcher(leadIn.strip()).matches();
        return turned
                && !DENIED.matcher(passage.text()).find()
                && !candidate.text().question().contains(leadIn.replaceFirst("\\s*:\\s*$", ""));
    }

    /** Of what a table of contents or a list of readings says, only the short names are facts. */
    private static boolean isOfListing(Passage passage, Candidate candidate) {
        return !candidate.rule().equals("acronym")
                && LISTING.matcher(passage.place().heading()).matches();
    }

    /** {@code Allowed: […] at night}: the heading that the line took for its subject names no thing. */
    private static boolean isOfNothing(Passage passage, Candidate candidate) {
        String subject = passage.place().subject();
        return names(candidate.text().question(), subject)
                && NoName.is(subject)
                // "SL is red" under "SL vs NL" says itself what is red
                && Stories.words(subject).stream().noneMatch(Stories.words(passage.text())::contains);
    }

    /** {@code = 12 crates a day} under a sum, {@code how crates get aboard} over what tells it: no fact by itself. */
    private static boolean isGoingOn(Passage passage, Candidate candidate) {
        return RESULT.matcher(passage.text()).lookingAt()
                || candidate.kind() == CardKind.CLOZE
                        && ANNOUNCING.matcher(passage.text()).matches();
    }

    private static boolean names(String text, String subject) {
        return !subject.isEmpty() && text.toLowerCase(Locale.ROOT).contains(subject.toLowerCase(Locale.ROOT));
    }

    /** One step of a procedure, where the question does not say what the procedure is for. */
    private static boolean isStep(Passage passage, Candidate candidate) {
        String goal = passage.place().leadIn().isEmpty()
                ? passage.place().heading()
                : passage.place().leadIn();
        boolean asked = passage.place().leadIn().isEmpty() && candidate.kind() != CardKind.CLOZE;
        if (asked
                || !PROCEDURE.matcher(goal.strip()).matches()
                || !ORDER.matcher(passage.text()).matches()) {
            return false;
        }
        Set<String> told = Stories.words(candidate.text().question());
        Set<String> aim = Stories.words(goal);
        long known = aim.stream().filter(told::contains).count();
        return known * HALF < aim.size();
    }
}

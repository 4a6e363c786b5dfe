package app.cumulus.card.fact;

import app.cumulus.card.text.WordList;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises the diary of a lesson, a run of orders about a console: {@code Create a pier}, {@code go to the yard}, {@code name it north}.
 * Such lines say what was done once, and not what is so.
 */
public final class Diary {

    private static final int LEAST_ORDERS = 3;
    private static final int LEAST_NUMBERED = 4;

    /** {@code The pier can now be used}: after what was done before. */
    private static final Pattern BY_NOW =
            Pattern.compile("(?i)(?:(?:you|we|it|they) )?(?:(?:can|should|will|is|are) )?now\\b.*");

    /** {@code Hands on}, {@code Demo steps}: there each order is part of the lesson. */
    private static final Pattern LESSON = Pattern.compile(
            "(?i)(?:.*\\b)?(?:hands?[- ]?on|demos?|demonstration|walk[- ]?throughs?|labs?|tutorials?|exercises?|practical|quick ?start|getting started|step[- ]by[- ]step|try it(?: out)?|(?:in|from|using|via) (?:the )?(?:aws |management ){0,2}console)\\b.*");

    /** {@code Building a pier}, {@code Steps to widen the gate}, {@code Setup}: orders may be the lesson, or what always must be done. */
    private static final Pattern DOING = Pattern.compile(
            "(?i)(?:creating|building|launching|setting up|configuring|making|deploying|installing|connecting|hosting|adding|using|how to|how do) .*|.*\\b(?:steps?|process|procedure|set-?up|configuration|instructions|implementation)\\b.*");

    /** What is advised holds always. */
    private static final Pattern ADVICE = Pattern.compile(
            "(?i).*\\b(?:best|practices?|tips?|tricks?|recommend\\p{L}*|guidelines?|principles?|responsibilit\\p{L}+|security|checklist|advice|rules?|policies|policy|pillars?|optimi[sz]\\p{L}+|improv\\p{L}+|saving|benefits|features|use cases?|can|troubleshoot\\p{L}*|what if|if|when|exam|scenarios?)\\b.*");

    /** {@code gate -> open -> wide}. */
    private static final Pattern PATH = Pattern.compile("(?:[^->]{2,40}(?:[-=]>|→)\\s*){2}.*");

    /** {@code we used 10.0.0.0}, {@code for our purposes}, {@code the pier we just built}: what somebody did once. */
    private static final Pattern ANECDOTE = Pattern.compile(
            "(?i)(?:^|.*?(?:[.;:(,] ?|\\b(?:so|and|here|then) ))(?:(?:we|i)(?:['’]ve| have)? (?:just |already )?(?:used|created|made|chose|selected|picked|named|called|deployed|launched|added|configured|built|attached|enabled|installed|tried)|(?:for|in) (?:our|my) (?:purposes?|case|example|demo|lab|project|set-?up|exercise|tests?|account))\\b.*"
                    + "|.*\\b(?:we|i) (?:have )?just (?:created|made|built|launched|added|deployed|attached|named|configured)\\b.*");

    private static final Pattern ASIDE = Pattern.compile(
            "^(?:\\d+[.)] ?)?(?:(?:\\([^()]{1,40}\\)|\\d+[.)]|[-*•])\\s*)?(?i:(?:(?:and|so|then|next|lastly|finally|firstly|first|after that|afterwards),? )?(?:(?:you|we|i) (?:then |will |just |simply )?)?)");
    private static final Pattern WORD_END = Pattern.compile("[^\\p{L}]");
    private static final WordList CLICKS = WordList.of("console-verbs.txt");

    private Diary() {}

    /** Whether the line is an order of a lesson. */
    public static boolean holds(Passage passage) {
        if (!(passage.block() instanceof Statement) || !isOrder(passage.text())) {
            return false;
        }
        Place place = passage.place();
        String title = place.leadIn().isBlank() ? place.heading() : place.leadIn();
        if (isLesson(title) || place.topic().stream().skip(1).anyMatch(Diary::isLesson)) {
            return true;
        } else if (ADVICE.matcher(title).matches()
                || ADVICE.matcher(place.heading()).matches()) {
            return false;
        }
        long lines = around(passage).count() + 1;
        long orders = around(passage).filter(Diary::isOrder).count() + 1;
        boolean doing =
                DOING.matcher(title).matches() || DOING.matcher(place.heading()).matches();
        boolean numbered = ((Statement) passage.block()).mark() == Statement.Mark.NUMBER;
        return orders * 2 >= lines && (doing && orders >= LEAST_ORDERS || numbered && orders >= LEAST_NUMBERED);
    }

    /** Whether a sentence tells what somebody did once. */
    public static boolean isAnecdote(String sentence) {
        return ANECDOTE.matcher(sentence).matches();
    }

    /** Whether a heading says that a lesson stands under it. */
    static boolean isLesson(String title) {
        return LESSON.matcher(title).matches();
    }

    private static Stream<Statement> around(Passage passage) {
        return Stream.concat(passage.before().stream(), passage.following().stream())
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast);
    }

    private static boolean isOrder(Block block) {
        return block instanceof Statement statement && isOrder(statement.text());
    }

    private static boolean isOrder(String text) {
        String bare = ASIDE.matcher(text).replaceFirst("");
        String first = WORD_END.split(bare, 2)[0];
        boolean click = CLICKS.has(first.toLowerCase(Locale.ROOT)) && !first.equals(first.toUpperCase(Locale.ROOT));
        return click && isSaid(bare, first.length())
                || PATH.matcher(bare).matches()
                || BY_NOW.matcher(bare).matches();
    }

    /** {@code Launch Permit: …}, {@code name: north} name a thing. */
    private static boolean isSaid(String text, int end) {
        String rest = text.substring(end);
        return rest.isBlank()
                || rest.length() > 1 && rest.charAt(0) == ' ' && !rest.matches(" (?:\\p{Lu}\\p{Ll}+ ?){1,2}\\s*[:-].*");
    }
}

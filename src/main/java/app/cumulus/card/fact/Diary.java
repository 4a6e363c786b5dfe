package app.cumulus.card.fact;

import app.cumulus.card.text.WordList;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises the diary of a lesson, a run of orders about a console: {@code Create a pier}, {@code go to the yard}, {@code name it north}.
 * Such lines say what was done once, and not what is so.
 */
public final class Diary {

    private static final int LEAST_ORDERS = 3;
    private static final int LEAST_NUMBERED = 4;
    private static final int LEAST_FIELDS = 2;

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

    /** {@code Create a pier}, {@code 2. Launch the ferry}, {@code Click Build Pier}: titles that are themselves an order. */
    private static final Pattern ORDER_TITLE = Pattern.compile(
            "(?i)(?:step ?\\d+\\s*[-:.)]?\\s*|\\d+[.)]\\s*|[-=]+>\\s*)?(?:click|select|choose|create|creating|launch|launching|configure|configuring|set up|setting up|deploy|deploying|build|building|add|adding|edit|editing)(?: on)? (?!(?:and|or|vs|options?|time|groups?|permissions?)\\b)[^.:?]{2,50}");

    /** {@code Gate width -> wide}: what is filled in or picked, and not what it means. */
    private static final Pattern FILLED_IN =
            Pattern.compile("[^.:?!>]{2,60}?\\s*(?:-{1,2}>|={1,2}>|→|>>)\\s*\\S.{0,120}");

    /** {@code Gate: open}, {@code Name = north}. */
    private static final Pattern CHOSEN = Pattern.compile(
            "(?i)[^.:?!>=]{2,60}?\\s*[:=]\\s*(?:yes|no|none|blank|default|off|on|enabled?|disabled?|any(?:where)?|leave\\b.*|keep\\b.*|(?:choose|select|type|enter|pick)\\b.*)[.)]?");

    /** {@code the gate -> shut by default} is so for everybody. */
    private static final Pattern ALWAYS = Pattern.compile(
            "(?i)\\b(?:by default|always|never|must|means?|cannot|can only|can be|used (?:to|for|by))\\b");

    /** {@code Activity: build a pier}, {@code Practice: 1. …}: what the class was asked to do. */
    private static final Pattern EXERCISE = Pattern.compile(
            "(?i)(?:(?:in-?class|home|lab|team)[- ])?(?:activity|practice|exercise|task|assignment|homework|home ?work|challenge|demo|lab|hands[- ]?on|practical|to-?do|try (?:this|it))(?: ?#?\\d+)?\\s*(?:[:)]|[-=]+>?|[–—])\\s*(?:\\d+[.)]\\s*)?(?:(?:similarly|again|also|please|try to|now) )?(?:(?<study>read|study|learn|explore|research|practi[cs]e|repeat|do)\\b|(?<order>\\S)).*");

    private static final Pattern STUDY = Pattern.compile(
            "(?i)(?:\\d+[.)] ?)?(?:read|study|learn|explore|research|practi[cs]e|repeat|watch|find out)\\b.*");

    private static final Pattern EXERCISES = Pattern.compile(
            "(?i)(?:(?:in-?class|home|lab|team)[- ])?(?:activity|activities|practices?|practice (?:tasks?|exercises?)|assignments?|home ?works?|challenges?|tasks|to-?dos?)(?: ?#?\\d+)?\\s*:?");

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
        if (!(passage.block() instanceof Statement)) {
            return false;
        }
        Place place = passage.place();
        if (isExercise(passage.text()) || isStudied(passage) || isFilledIn(passage)) {
            return true;
        } else if (!isOrder(passage.text())) {
            return false;
        }
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

    private static boolean isExercise(String text) {
        Matcher exercise = EXERCISE.matcher(text);
        return exercise.matches()
                && (exercise.group("study") != null || isOrder(text.substring(exercise.start("order"))));
    }

    private static boolean isStudied(Passage passage) {
        return STUDY.matcher(passage.text()).matches()
                && Stream.concat(
                                Stream.of(passage.place().leadIn()),
                                passage.place().topic().stream().skip(1))
                        .anyMatch(title -> EXERCISES.matcher(title).matches());
    }

    /** Whether the line is a field with others below it. */
    public static boolean isForm(Passage passage) {
        return passage.block() instanceof Statement own && !own.children().isEmpty() && isFilledIn(passage);
    }

    /** Whether the line is a field of a form that its title says to go through. */
    private static boolean isFilledIn(Passage passage) {
        if (!(passage.block() instanceof Statement own)) {
            return false;
        }
        Place place = passage.place();
        boolean form = Stream.concat(
                        Stream.of(place.leadIn(), place.heading()),
                        place.topic().stream().skip(1))
                .anyMatch(title -> ORDER_TITLE.matcher(title).matches());
        return form
                && isField(passage.text())
                && Stream.concat(around(passage), statements(own.children()))
                                        .filter(line -> isField(line.text()))
                                        .count()
                                + 1
                        >= LEAST_FIELDS;
    }

    private static boolean isField(String text) {
        return !ALWAYS.matcher(text).find()
                && (FILLED_IN.matcher(text).matches() || CHOSEN.matcher(text).matches());
    }

    /** Whether a sentence tells what somebody did once. */
    public static boolean isAnecdote(String sentence) {
        return ANECDOTE.matcher(sentence).matches();
    }

    /** Whether a heading says that a lesson stands under it. */
    static boolean isLesson(String title) {
        return LESSON.matcher(title).matches() || EXERCISES.matcher(title).matches();
    }

    private static Stream<Statement> around(Passage passage) {
        return Stream.concat(statements(passage.before()), statements(passage.following()));
    }

    private static Stream<Statement> statements(List<Block> blocks) {
        return blocks.stream().filter(Statement.class::isInstance).map(Statement.class::cast);
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

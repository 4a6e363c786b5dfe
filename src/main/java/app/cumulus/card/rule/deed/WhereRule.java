package app.cumulus.card.rule.deed;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Reading;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code You set the limit in the console} asks where: the place is behind the object of a verb that puts things somewhere. */
public final class WhereRule extends SentenceRule {

    private static final int MOST_OBJECT_WORDS = 7;
    private static final int MOST_PLACE_WORDS = 9;

    private static final Pattern PLACING = Pattern.compile(
            "(?i)(?:.*\\s)?(?:configures?|sets?|stor(?:es?|ing)|saves?|keeps?|finds?|sees?|views?|defines?|specif(?:y|ies)|hosts?|deploys?|places?|caches?|declares?|registers?|enables?|turns? on|creates?|holds?|records?|installs?|logs?)");
    private static final Pattern PLACED = Pattern.compile(
            "^(?<what>[^,(]{2,60}?)\\s+(?<where>(?:in|on|at|inside|within|under)\\s+(?<place>[^,:;]+))$");
    private static final Pattern TO_READER =
            Pattern.compile("configure|set|enable|define|specify|create|find|see|view|install|place|turn on");
    /** {@code a time in which it rains}: which time, and no place. */
    private static final Pattern RELATIVE = Pattern.compile("(?i)(?:which|whom|what|that)\\b");

    private static final Pattern NO_PLACE = Pattern.compile(
            "(?i)(?:parallel|real|order|case|time|minutes?|seconds?|advance|addition|general|transit|rest|the (?:same )?(?:time|moment|start|end|beginning)|this|that|these|those|it|them|an? (?:way|while)|terms|response|memory of|top of|the fly|demand|behalf|\\d).*|.*\\b(?:changes?|updates?|failures?|errors?|exit|restart|reboot|termination|deletion|commit|push|it|them|way|method|manner|mode|format|case|time|order|seconds|minutes|hours|days)$");

    private static final Pattern SEVERAL =
            Pattern.compile("(?i)\\s*(?:,|/|\\bor\\b|\\band\\b)\\s*|\\s+(?:formats?|files?)$");

    private final WordList formats = WordList.of("formats.txt");
    private final ClauseParser parser;
    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;
    private final Inversion inversion;
    private final ObjectAnswer answers;
    private final Reading reading;

    public WhereRule(Grammar grammar) {
        super(grammar);
        this.parser = grammar.parser();
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.inversion = grammar.inversion();
        this.answers = new ObjectAnswer(grammar.tagger(), grammar.lexicon());
        this.reading = grammar.reading();
    }

    @Override
    public String name() {
        return "where";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        Optional<Clause> parsed = parser.parse(said.sentence());
        if (parsed.isEmpty()
                || !parsed.get().lead().isEmpty()
                || !PLACING.matcher(parsed.get().verb()).matches()) {
            return Optional.empty();
        }
        Clause clause = parsed.get();
        if (!reading.isWhole(clause)) {
            return Optional.empty();
        }
        Matcher placed = PLACED.matcher(Phrases.bare(clause.rest()));
        if (!placed.matches()
                || NO_PLACE.matcher(placed.group("place")).matches()
                || RELATIVE.matcher(placed.group("place")).lookingAt()
                || Phrases.words(placed.group("what")) > MOST_OBJECT_WORDS
                || Phrases.words(placed.group("where")) > MOST_PLACE_WORDS
                || !answers.isTelling(placed.group("place"))) {
            return Optional.empty();
        }
        boolean format = Stream.of(SEVERAL.split(placed.group("place"))).allMatch(formats::has);
        String heading = Naming.brief(passage.place().subject());
        String label = said.label().isEmpty() ? heading : Naming.brief(said.label());
        Optional<String> what = object(placed.group("what"), label);
        String tail = clause.tail().isEmpty() ? "" : " " + clause.tail();
        return what.flatMap(object -> turned(said, clause, label)
                .map(turned -> (format ? "In which format " : "Where ") + turned + " " + object + tail + "?")
                .filter(question -> !Clauses.dangles(tagger.tag(question)))
                .map(question -> basic(
                        passage,
                        CardText.of(question, Phrases.capitalised(placed.group(format ? "place" : "where"))),
                        said.sentence().text(),
                        73)));
    }

    /** The thing that is put there; "it" is what the heading names. */
    private Optional<String> object(String what, String label) {
        if (what.equalsIgnoreCase("it")) {
            return naming.usable(label) ? Optional.of(label) : Optional.empty();
        }
        Sentence words = tagger.tag(what);
        if (what.matches("(?i)(?:track|number|an eye|pace|up)\\b.*")) {
            return Optional.empty();
        }
        boolean plain = words.tokens().stream()
                .allMatch(token -> token.tag().isContent()
                        || token.is(Tag.DETERMINER) && !token.lower().matches("this|that|these|those|such|its|their")
                        || token.lower().matches("of|for|and|[/&]"));
        return plain ? Optional.of(what) : Optional.empty();
    }

    /** {@code can you configure}, {@code does the agent keep}; an order is said to "you". */
    private Optional<String> turned(Said said, Clause clause, String label) {
        String verb = clause.verb();
        String first = verb.toLowerCase(Locale.ROOT);
        boolean order = clause.subject().isEmpty() && TO_READER.matcher(first).matches() && lexicon.isBase(first);
        if (order) {
            return Optional.of("do you " + first);
        }
        if (clause.subject().isEmpty() && lexicon.isBase(first)) {
            return Optional.empty();
        }
        String subject = clause.subject().isEmpty() ? label : clause.subject();
        boolean named =
                Clauses.isName(tagger.tag(subject), lexicon) && (said.label().isEmpty() || naming.usable(subject));
        return named ? inversion.of(lexicon.lowered(subject), verb) : Optional.empty();
    }
}

package app.cumulus.card.rule.number;

import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Figures;
import app.cumulus.card.phrase.Inversion;
import app.cumulus.card.phrase.Misread;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Quantity;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Reading;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a statement with a quantity into the question that asks for it, where the grammar of the statement allows. */
final class NumberQuestion {

    private static final int MOST_NOUN_WORDS = 6;
    private static final String QUALIFIER =
            "(?:up ?to|at least|at most|max(?:imum)?|min(?:imum)?|only|about|around|approximately|more than|less than|over|under)";
    private static final Pattern JOINED_VALUES = Pattern.compile(
            "(?i)\\b(?<qualifier>up ?to|at least|at most|about|around|more than|less than)\\s+\\d\\S*(?: \\p{L}+){1,3} and (?<second>\\d.*)");
    /** {@code 4 times faster and} before another value, {@code faster and 8 times cheaper} behind one. */
    private static final Pattern FIRST_VALUE = Pattern.compile(
            "(?i)^(?:up ?to|at least|at most|about|around|more than|less than)\\s+\\d\\S*(?: (?:times|x))? (?:cheaper|faster|slower|higher|lower|larger|smaller|bigger|better|more|less) and$");

    private static final Pattern SECOND_VALUE = Pattern.compile(
            "(?i)^(?<unit>cheaper|faster|slower|higher|lower|larger|smaller|bigger|better) and (?:up to )?\\d.*$");
    private static final Pattern INTERVAL = Pattern.compile(
            "(?i)(?:the )?(?:(?:default|standard|polling|sampling) )?(?:interval|period|frequency|cycle)");

    /** {@code or 10 s at night}, {@code to 5 crates} behind a value that is taken out: half of the answer. */
    private static final Pattern SECOND_NUMBER = Pattern.compile("(?i)(?:^|\\s)(?:to|or|and|-|–) ?\\d");

    private static final Pattern PLURAL = Pattern.compile("[^,(:]*[a-zA-Z]s");
    private static final Pattern DONE = Pattern.compile("(?i)(?:returns?|sets?|use|gets?|adds?|specify)\\s.*|\\d.*");
    private static final Pattern POSSIBLE = Pattern.compile("(?i)\\bcan be(?: only| from| up to| between)?\\s*$");
    private static final Pattern DURATION =
            Pattern.compile("(?i)^(?<prep>for|after|within|every|in|between)?\\s*(?<qualifier>" + QUALIFIER + ")?$");

    /** {@code and only take cash} behind the value: said besides. */
    private static final Pattern BESIDES =
            Pattern.compile("(?i)^and (?<besides>(?:only|also|then) )?(?<verb>\\p{L}+) .*");

    private static final Pattern VALUE_TAIL = Pattern.compile("(?i)^(?:\\s*\\(?by default\\)?)?$");
    private static final Pattern VALUE_OF = Pattern.compile(
            "(?i)^(?:the |an? |its )?(?<name>\\S.*?)\\s*(?:\\b(?:is|are|can be)\\b|[:=]|\\s-)?\\s*(?<qualifier>(?:up ?to|at least|at most|only|about|from|between)\\s)?$");
    /** {@code Tug: 3 t or 5 t, Night Barge: 8 t}: a value of another thing, which is no measure. */
    private static final Pattern OTHER = Pattern.compile(".*, \\p{Lu}\\S*(?: \\p{Lu}\\S*)*:\\s*");

    private static final Pattern BARE_QUALIFIER =
            Pattern.compile("(?i)(?:the )?(?:max(?:imum)?|min(?:imum)?|default|limit|range|value|number)");

    /** {@code Default wait = 3 min, max 9 min}: nine is the most that the wait can be. */
    private static final Pattern OF_LIMIT = Pattern.compile("(?i)^(?:default|max(?:imum)?|min(?:imum)?) (?=\\p{L})");

    /** {@code Berth: min 2, max 30}: a limit of what the label names. */
    private static final Pattern LIMITING = Pattern.compile("(?i)(?:the )?(?:max(?:imum)?|min(?:imum)?|default)");

    private static final Pattern MEASURE = Pattern.compile(
            "(?i).*\\b(?:time|period|retention|timeout|delay|duration|latency|interval|ttl|downtime|cooldown|window|frequency|resolution|lifetime|age|lease|limit|quota|length|validity|history|rto|rpo|default|maximum|minimum|max|min|longest|shortest|term)s?\\b.*");

    /** {@code crate weight max}: its limit behind it. */
    private static final Pattern MOST = Pattern.compile("(?i)(?<what>\\S.*\\S) (?<limit>max(?:imum)?|min(?:imum)?)");

    private final Lexicon lexicon;
    private final QuestionWord questionWord;
    private final ClauseParser parser;
    private final Inversion inversion;
    private final Tagger tagger;
    private final NumberPhrase phrases;
    private final TerseNumber terse;
    private final Reading reading;
    private final Misread misread;

    NumberQuestion(Lexicon lexicon, Tagger tagger, ClauseParser parser) {
        this.lexicon = lexicon;
        this.questionWord = new QuestionWord(lexicon);
        this.parser = parser;
        this.inversion = new Inversion(lexicon);
        this.tagger = tagger;
        this.phrases = new NumberPhrase(lexicon, tagger);
        this.terse = new TerseNumber(tagger, new Naming(lexicon, tagger));
        this.reading = new Reading(lexicon, tagger);
        this.misread = new Misread(lexicon);
    }

    /** A question and what it asks for. */
    record Asked(String question, String answer) {}

    /** The question; {@code spokenOf} is what the value before it was of, for {@code … is 4 days. Maximum is 14}. */
    Optional<Asked> of(Said said, Quantity quantity, String spokenOf) {
        Sentence sentence = said.sentence();
        String text = sentence.text();
        String written = sentence.words(quantity.first(), quantity.last());
        // "60more cranes" counts more cranes
        String value = written.replaceFirst("(?<=\\d)(?: ?more|,)$", "");
        int start = sentence.token(quantity.first()).start();
        int end = start + value.length();
        Optional<Asked> asked = ofValue(said, text.substring(0, start), value, text.substring(end), spokenOf);
        if (asked.isEmpty()) {
            asked = ofClause(said, quantity, value);
        }
        if (asked.isEmpty()) {
            asked = phrases.of(said.label(), text.substring(0, start), value, text.substring(end));
        }
        if (asked.isEmpty()) {
            asked = terse.of(said.label(), text.substring(0, start), value, text.substring(end));
        }
        return asked.filter(found -> Phrases.words(found.question()) >= 4)
                .map(found -> found.answer().equals(value)
                        ? new Asked(found.question(), shared(text, value) + value)
                        : found);
    }

    /** {@code the default size is 20 GB}, {@code Retention period: 4 days}: the value of something that is named before it. */
    private Optional<Asked> ofValue(Said said, String before, String value, String after, String spokenOf) {
        Matcher named = VALUE_OF.matcher(before.strip() + (before.isBlank() ? "" : " "));
        if (!named.matches()
                || !VALUE_TAIL.matcher(after.replaceFirst("\\.$", "")).matches()) {
            return Optional.empty();
        }
        String name = named.group("name").strip().replaceFirst("^.*,\\s+(?=\\S+ )", "");
        boolean ofLabel = LIMITING.matcher(name).matches()
                && Phrases.words(said.label()) <= 3
                && MEASURE.matcher(said.label()).matches()
                && (spokenOf.isEmpty() || BARE_QUALIFIER.matcher(spokenOf).matches());
        if (ofLabel) {
            String measure = OF_LIMIT.matcher(said.label()).replaceFirst("");
            return Optional.of(new Asked(
                    "What is the " + limit(name) + " " + lexicon.lowered(Phrases.lowered(measure)) + "?", value));
        }
        // "Min 5, max 30": neither is what the other is of
        if (BARE_QUALIFIER.matcher(name).matches()
                && BARE_QUALIFIER.matcher(spokenOf).matches()) {
            return Optional.empty();
        }
        if (BARE_QUALIFIER.matcher(name).matches() && !spokenOf.isEmpty()) {
            name = Phrases.lowered(name) + " " + spokenOf;
        }
        boolean other = !said.label().isEmpty() && OTHER.matcher(before).matches();
        if (other || !isNoun(name) || DONE.matcher(name).matches()) {
            return Optional.empty();
        }
        boolean deed = name.indexOf(' ') < 0
                && lexicon.verbBase(name).isPresent()
                && !MEASURE.matcher(name).matches();
        if (QuestionWord.isTime(value) && (deed || name.endsWith("ing"))) {
            return Optional.empty();
        }
        String qualifier = named.group("qualifier") == null ? "" : Phrases.capitalised(named.group("qualifier"));
        return ofThings(said, name, before, after, new Figure(qualifier, value));
    }

    private record Figure(String qualifier, String value) {}

    private Optional<Asked> ofThings(Said said, String name, String before, String after, Figure figure) {
        String value = figure.value();
        String things = lexicon.lowered(name);
        String of = said.label().isEmpty() || Clauses.names(name, said.label()) ? "" : said.label() + ": ";
        boolean bareQualifier = BARE_QUALIFIER.matcher(things).matches()
                || !things.contains(" ") && (lexicon.isGeneric(things) || things.matches("[A-Z].*"))
                || things.matches("(?i).*(?:able|ible|ive|ed)");
        if (bareQualifier
                || value.endsWith(" times")
                || things.matches(
                        "(?i).*\\b(?:layer|version|port|step|sample|code|error|route|level|from|to|in|of)$")) {
            return Optional.empty();
        }
        String byDefault = after.toLowerCase(Locale.ROOT).contains("default") ? " by default" : "";
        String verb = Auxiliary.is(Nouns.isPlural(name));
        String what = of.isEmpty() ? "What " : of + "what ";
        // "Attic access: 12 hours": a time, though access is none
        if (QuestionWord.isTime(value) && !MEASURE.matcher(things).matches()) {
            String time = Figures.time(things) + byDefault + "?";
            return Optional.of(new Asked(of.isEmpty() ? Phrases.capitalised(time) : of + time, value));
        }
        String answer = figure.qualifier() + value;
        Matcher most = MOST.matcher(things);
        if (most.matches()) {
            String measure = QuestionWord.isSize(value)
                            && !MEASURE.matcher(most.group("what")).matches()
                    ? " size"
                    : "";
            return Optional.of(new Asked(
                    what + "is the " + limit(most.group("limit")) + measure + " of " + most.group("what") + byDefault
                            + "?",
                    answer));
        }
        Matcher possible = POSSIBLE.matcher(before);
        if (possible.find() && QuestionWord.isSize(value) && !things.contains("size")) {
            return Optional.of(
                    new Asked(of + (of.isEmpty() ? "How" : "how") + " large can " + things + " be?", answer));
        }
        // "Names: 4 KB" tells how large they are, not what they are
        boolean large = QuestionWord.isSize(value)
                && Nouns.isPlural(name)
                && !MEASURE.matcher(things).matches();
        return Optional.of(new Asked(
                large
                        ? what + "is the size of the " + things + byDefault + "?"
                        : what + verb + " the " + things + byDefault + "?",
                answer));
    }

    private static String limit(String name) {
        String word = name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        return word.startsWith("max") ? "maximum" : word.startsWith("min") ? "minimum" : word;
    }

    /** What a value is of: {@code retention period} of {@code retention period is 4 days}; empty where no noun stands there. */
    String nameOfValue(Sentence sentence, Quantity quantity) {
        Matcher named = VALUE_OF.matcher(sentence.text()
                        .substring(0, sentence.token(quantity.first()).start())
                        .strip() + " ");
        String name = named.matches() ? named.group("name").replaceFirst("^.*,\\s+(?=\\S+ )", "") : "";
        return !name.isEmpty() && isNoun(name) ? Phrases.lowered(name) : "";
    }

    private boolean isNoun(String name) {
        // behind an article "default" and "limit" are read as nouns
        Sentence words = tagger.tag("the " + name);
        boolean plain = Phrases.words(name) <= MOST_NOUN_WORDS
                && words.tokens().stream()
                        .skip(1)
                        .allMatch(token -> token.is(Tag.NOUN)
                                || token.is(Tag.CODE)
                                || token.is(Tag.DETERMINER) && token.lower().matches("the|an?|each|every")
                                || token.lower().matches("of|for|per|between|in"));
        return plain
                && words.token(words.size() - 1).is(Tag.NOUN)
                && words.token(1).is(Tag.NOUN);
    }

    private Optional<Asked> ofClause(Said said, Quantity quantity, String value) {
        Optional<Clause> parsed = parser.parse(said.sentence());
        if (parsed.isEmpty()) {
            return Optional.empty();
        }
        Clause clause = parsed.get();
        if (!reading.isWhole(clause)
                || misread.isNounRun(clause)
                || clause.verb().indexOf('/') >= 0) {
            return Optional.empty();
        }
        String subject = clause.subject().isEmpty() ? said.label() : clause.subject();
        int inRest = clause.rest().indexOf(value);
        if (clause.rest().isEmpty() || inRest < 0 || clause.rest().indexOf(value, inRest + 1) >= 0) {
            return ofSubject(said, clause, value);
        }
        String before =
                FIRST_VALUE.matcher(clause.rest().substring(0, inRest).strip()).replaceFirst("");
        String after = SECOND_VALUE
                .matcher(clause.rest().substring(inRest + value.length()).strip())
                .replaceFirst("${unit}");
        Matcher besides = BESIDES.matcher(after);
        if (besides.matches()
                && (lexicon.isOnlyVerb(besides.group("verb"))
                        || besides.group("besides") != null
                                && lexicon.verbBase(besides.group("verb")).isPresent())) {
            after = "";
        }
        Matcher duration = DURATION.matcher(before);
        boolean anybody = subject.matches("(?i)we|you") && clause.verb().matches("(?i)have|had|need|get|see");
        if (!isSubject(subject)
                || !duration.matches()
                || anybody && after.isBlank()
                || anybody && Phrases.words(after) < 2 && clause.lead().isEmpty()) {
            return Optional.empty();
        }
        String qualifier =
                duration.group("qualifier") == null ? "" : Phrases.capitalised(duration.group("qualifier")) + " ";
        String word = questionWord.of(clause, duration.group("prep"), value, after);
        return turned(clause, subject, word, after)
                .map(question -> new Asked(labelled(said, clause, question), qualifier + value));
    }

    /** The question that the clause makes with its question word; none where a second figure or a pronoun stands behind. */
    private Optional<String> turned(Clause clause, String subject, String word, String after) {
        String behind = QuestionWord.behind(word, after);
        if (word.isEmpty()
                || SECOND_NUMBER.matcher(behind).find()
                || behind.matches("(?i).*\\b(?:it|they|this|these|them)\\b.*|.*[-=]>.*")) {
            return Optional.empty();
        }
        String tail = clause.tail().isEmpty() ? "" : " " + clause.tail();
        String lead = clause.lead().isEmpty() ? "" : Phrases.capitalised(clause.lead()) + ", ";
        if (word.equals("How often") && INTERVAL.matcher(subject).matches() && lead.isEmpty()) {
            return Optional.of("What is the " + Phrases.lowered(subject).replaceFirst("^the ", "")
                    + behind.stripTrailing() + tail + "?");
        }
        return inversion
                .of(lexicon.lowered(subject), clause.verb())
                .map(turned -> Nouns.isPlural(Nouns.head(subject)) ? turned.replaceFirst("^is ", "are ") : turned)
                .map(turned -> lead
                        + (lead.isEmpty() ? word : Phrases.lowered(word))
                        + " "
                        + turned
                        + behind.stripTrailing()
                        + tail
                        + "?");
    }

    /** {@code up to 4 times faster and 8 times cheaper}: the qualifier holds for both. */
    private static String shared(String sentence, String value) {
        Matcher joined = JOINED_VALUES.matcher(sentence);
        return joined.find() && joined.group("second").startsWith(value)
                ? Phrases.capitalised(joined.group("qualifier")) + " "
                : "";
    }

    private static String labelled(Said said, Clause clause, String question) {
        boolean named = said.label().isEmpty() || clause.subject().isEmpty() || Clauses.names(question, said.label());
        return named ? question : said.label() + ": " + Phrases.lowered(question);
    }

    /** {@code Up to 16 instances can share …}: the subject itself is counted. */
    private Optional<Asked> ofSubject(Said said, Clause clause, String value) {
        Matcher counted = Pattern.compile(
                        "(?i)^(?<qualifier>" + QUALIFIER + "\\s+)?" + Pattern.quote(value) + "\\s+(?<things>\\D+)$")
                .matcher(clause.subject());
        boolean plain = value.matches("[\\d.,kKmM+–-]+");
        if (!plain
                || !counted.matches()
                || !clause.lead().isEmpty()
                || !PLURAL.matcher(counted.group("things")).matches()
                || clause.verb().matches("[a-z]+ed")) {
            return Optional.empty();
        }
        String tail = clause.tail().isEmpty() ? "" : " " + clause.tail();
        String question = "How many " + counted.group("things") + " " + clause.predicate() + tail + "?";
        String qualifier = counted.group("qualifier") == null ? "" : Phrases.capitalised(counted.group("qualifier"));
        String label = said.label().isEmpty() ? "" : said.label() + ": ";
        return Optional.of(
                new Asked(label.isEmpty() ? question : label + Phrases.lowered(question), qualifier + value));
    }

    private static boolean isSubject(String subject) {
        return !subject.isEmpty()
                && Phrases.words(subject) <= MOST_NOUN_WORDS
                && !subject.matches(
                        "(?i).*(?:[,:(]|\\b(?:it|they|this|these|there|which|that)\\b).*|not|only|never|always");
    }
}

package app.cumulus.card.sentence;

import app.cumulus.card.fact.Place;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts before a sentence the case that the line above it names: {@code The lamp stays on} under {@code When you lock the gate:}. */
final class InCase {

    /** A sentence that names its case itself. */
    private static final Pattern OWN = Pattern.compile(
            "(?i)(?:if|when|whenever|once|unless|until|while|after|before|upon|during|without|on|for|in|with|by default|otherwise)\\b.*");

    private static final Pattern GOES_ON = Pattern.compile("(?i)(?:it|they)\\s+\\p{Ll}");
    /** {@code You pay by the day}, {@code The owner still pays}, {@code Locking costs nothing}: in the case that was told. */
    private static final Pattern STILL = Pattern.compile(
            "(?i)(?:you|we) (?:are(?! able)|will|pay|still) .*|(?:the |an? )?\\p{L}+(?: \\p{L}+)? still \\p{Ll}.*|(?:us|enabl|disabl|turn|chang|remov|add)ing(?: it)? (?:is|isn't|does|doesn't|has|will|can|cannot|won't|costs?|causes?) .*");

    private static final Pattern CASE = Pattern.compile(
            "(?i)(?:if|when|whenever|once|in case|on|upon|during|without|with|for|at the end of|after)\\s(?!(?:example|instance|this|that)\\b)");

    /** {@code For the crane it is free}. */
    private static final Pattern OF_THING = Pattern.compile(
            "(?i)(?<of>(?:for|with) (?!example|instance|this|that)[\\p{L}\\p{N}-]+(?: [\\p{L}\\p{N}-]+){0,2}),? it (?:is|has|can|must|will|does)\\b");

    private static final Pattern TITLE = Pattern.compile("\\p{Lu}[\\p{Ll}-]+ \\p{Lu}\\p{Ll}");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final ClauseParser parser;

    InCase(Lexicon lexicon, Tagger tagger, ClauseParser parser) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.parser = parser;
    }

    /** The case in which a sentence holds: that of its place, or of the sentence before, which it goes on from with a pronoun. */
    String given(Place place, String before, String sentence) {
        if (!place.given().isEmpty()
                || before.isEmpty()
                || !GOES_ON.matcher(sentence).lookingAt()
                        && !STILL.matcher(sentence).matches()) {
            return place.given();
        }
        Matcher of = OF_THING.matcher(before);
        if (of.lookingAt()) {
            return of.group("of");
        }
        return parser.parse(tagger.tag(before))
                .map(Clause::lead)
                .filter(lead -> CASE.matcher(lead).lookingAt())
                .orElse("");
    }

    /** The sentence with its case; as it was, where it is none that could follow one. */
    Said of(Said said, String given) {
        if (given.isEmpty()
                || said.sentence().size() == 0
                || OWN.matcher(said.sentence().text()).matches()) {
            return said;
        }
        boolean order = isOrder(said.sentence());
        if (!order && (!said.label().isEmpty() || !hasSubject(said.sentence()))) {
            return said;
        }
        String text = said.sentence().text();
        return new Said(
                "",
                tagger.tag(given + ", "
                        + (order ? lowFirst(text) : TITLE.matcher(text).lookingAt() ? text : Phrases.lowered(text))),
                said.hanging());
    }

    /** {@code On overload, the crane sends a signal}, behind {@code On overload, the crane stops. It …}. */
    Said goingOn(Said said, String given, Place place) {
        String name = said.label();
        // the heading is what is meant where the sentence before brings up nothing
        boolean named = !name.isEmpty() && !name.equalsIgnoreCase(place.subject());
        if (name.isEmpty() && STILL.matcher(said.sentence().text()).matches()) {
            return of(said, given);
        }
        if (given.isEmpty() || !named || OWN.matcher(said.sentence().text()).matches()) {
            return said;
        }
        boolean bare = Nouns.isPlural(name) || Character.isUpperCase(name.charAt(0));
        String words = given + ", " + (bare ? name : "the " + name) + " "
                + Phrases.lowered(said.sentence().text());
        return new Said("", tagger.tag(words), said.hanging());
    }

    private boolean hasSubject(Sentence sentence) {
        Optional<Clause> clause = parser.parse(sentence);
        return clause.isPresent()
                && !clause.get().subject().isEmpty()
                && clause.get().lead().isEmpty();
    }

    private boolean isOrder(Sentence sentence) {
        Token first = sentence.token(0);
        return lexicon.isOnlyVerb(first.lower()) && lexicon.isBase(first.lower());
    }

    private static String lowFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}

package app.cumulus.card.sentence;

import app.cumulus.card.phrase.Moving;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a verb acted on in the words before: that is meant by "it" where it is acted on again, undone, or was brought somewhere. */
final class ActedOn {

    private static final int MOST_OBJECT_WORDS = 4;

    /** {@code it is unlocked by a porter}. */
    private static final Pattern DONE = Pattern.compile(
            "(?i)(?<it>it|they) (?<be>(?:is|are|will be|can be|must be|gets?) (?:(?:then|also|only|later) )?)(?<done>\\p{L}+)(?<rest>(?: (?!it\\b|them\\b)\\S+)+)");

    private static final Pattern MASS = Pattern.compile("(?i)(?:.* )?(?:meta)?data|(?:.* )?media");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^an? ");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final ClauseParser parser;

    ActedOn(Lexicon lexicon, Tagger tagger, ClauseParser parser) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.parser = parser;
    }

    /** What the verb acts on where it, or what it undoes, stood before: {@code the gate} of {@code You cannot change the gate}. */
    String by(String verb, String before) {
        String object = same(verb, before);
        // "The porter unlocks it" behind "The clerk locks the gate"
        return object.isEmpty() ? same(undone(verb), before) : object;
    }

    String same(String verb, String before) {
        Sentence words = tagger.tag(before);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (lexicon.verbBase(words.token(i).text()).equals(lexicon.verbBase(verb))) {
                return objectAt(words, i + 1);
            }
        }
        return "";
    }

    /** {@code it is unlocked by a porter} behind {@code A clerk locks the gate by a key}: the gate is. */
    Optional<String> again(String sentence, String before) {
        Matcher done = DONE.matcher(sentence);
        if (!done.matches() || !lexicon.isParticiple(done.group("done"))) {
            return Optional.empty();
        }
        String object = by(done.group("done"), before);
        String thing = object.isEmpty() ? brought(before) : object;
        boolean many = Nouns.isPlural(thing) && !MASS.matcher(thing).matches();
        boolean agrees = !thing.isEmpty() && many == done.group("it").equalsIgnoreCase("they");
        return agrees
                ? Optional.of(Phrases.capitalised(ARTICLE.matcher(thing).replaceFirst("the ")) + " " + done.group("be")
                        + done.group("done") + done.group("rest"))
                : Optional.empty();
    }

    /** {@code the crate} of {@code The crane puts the crate on the pier}; empty where nothing is brought anywhere. */
    private String brought(String before) {
        Optional<Clause> clause = parser.parse(tagger.tag(before));
        if (clause.filter(found -> Moving.isPlacing(found.verb())).isEmpty()) {
            return "";
        }
        Sentence rest =
                tagger.tag(clause.get().rest().isEmpty() ? "-" : clause.get().rest());
        return objectAt(rest, 0);
    }

    private static String objectAt(Sentence words, int first) {
        int last = endOfPhrase(words, first);
        return last < 0 ? "" : words.words(first, last);
    }

    /** What a verb undoes: {@code locks} of "unlocks", {@code encodes} of "decodes". */
    private static String undone(String verb) {
        return verb.startsWith("de") ? "en" + verb.substring(2) : verb.replaceFirst("^(?:un|dis)(?=\\p{L}{3})", "");
    }

    /** Index of the last word of the noun phrase that begins here; negative if none does. */
    static int endOfPhrase(Sentence words, int first) {
        int last = words.token(first).is(Tag.DETERMINER) ? first : first - 1;
        while (last + 1 < words.size()
                && last + 1 - first < MOST_OBJECT_WORDS
                && words.token(last + 1).tag().isContent()) {
            last++;
        }
        return last >= first && words.token(last).tag().isContent() ? last : -1;
    }
}

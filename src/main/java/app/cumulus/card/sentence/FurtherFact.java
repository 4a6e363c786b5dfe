package app.cumulus.card.sentence;

import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cuts off what a sentence adds to its main fact: what comes of it, and what a thing does whose name it only spells out. */
final class FurtherFact {

    private static final Pattern READER = Pattern.compile("(?i)you|we|u|i|there|this|that|which");

    /** {@code The yard is walled, keeping thieves out}: what comes of it. */
    private static final Pattern EFFECT = Pattern.compile(
            "(?<said>[^,()\"`]+), (?:thereby |thus )?(?<doing>allowing|enabling|letting|helping|ensuring|reducing|improving|increasing|preventing|avoiding|eliminating|simplifying) (?<rest>[^,].+)");

    /** {@code NPO is the night pilot office, which signs papers}: after the letters come the words, and then what it does. */
    private static final Pattern SPELLED = Pattern.compile(
            "(?<said>(?<name>\\p{Lu}{3,6}) (?:is|means) (?:an? |the )?(?<words>\\p{L}+(?:[ -]\\p{L}+){2,6}?)),? (?:which|that) (?<rest>(?:is|can|has|\\p{Ll}{3,}s) .+?)(?: (?:with|by|and|for|as))?");

    private final Tagger tagger;
    private final ClauseParser parser;
    private final Lexicon lexicon;

    FurtherFact(Tagger tagger, ClauseParser parser, Lexicon lexicon) {
        this.tagger = tagger;
        this.parser = parser;
        this.lexicon = lexicon;
    }

    /** Both facts as sentences; none where the sentence has only one. */
    Optional<List<String>> of(String sentence) {
        return withEffect(sentence).or(() -> spelledOut(sentence));
    }

    /** {@code The pier has a roof, letting you wait dry}: it has one, and it lets you. */
    private Optional<List<String>> withEffect(String sentence) {
        Matcher effect = EFFECT.matcher(sentence);
        if (!effect.matches()) {
            return Optional.empty();
        }
        String said = effect.group("said");
        return parser.parse(tagger.tag(said))
                .filter(clause -> clause.lead().isEmpty()
                        && clause.tail().isEmpty()
                        && !READER.matcher(clause.subject()).matches())
                .map(clause -> List.of(said, effectOf(clause.subject(), effect)));
    }

    /** Where a name is only spelled out, what follows says more of it. */
    private static Optional<List<String>> spelledOut(String sentence) {
        Matcher spelled = SPELLED.matcher(sentence);
        if (!spelled.matches()) {
            return Optional.empty();
        }
        String initials = Stream.of(spelled.group("words").split("[ -]"))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return initials.equalsIgnoreCase(spelled.group("name"))
                ? Optional.of(List.of(spelled.group("said"), spelled.group("name") + " " + spelled.group("rest")))
                : Optional.empty();
    }

    private String effectOf(String subject, Matcher effect) {
        String verb = lexicon.verbBase(effect.group("doing")).orElse(effect.group("doing"));
        boolean many = Nouns.isPlural(subject);
        String does = many ? verb : Nouns.thirdPerson(verb);
        String rest = " " + effect.group("rest");
        return subject.isEmpty() ? Phrases.capitalised(does) + rest : subject + " " + does + rest;
    }
}

package app.cumulus.card.rule.deed;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Only a driver may open it}: how many may. */
public final class OnlyRule extends SentenceRule {

    private static final int SCORE = 77;
    private static final int MOST_WORDS = 14;
    private static final Pattern ONLY = Pattern.compile(
            "(?i)only (?<count>an?|one|two|three|four|five|\\d{1,3}) (?<thing>(?:\\p{L}[\\p{L}-]+ ){0,2}\\p{L}[\\p{L}-]+) (?<may>can|may|must|should|needs? to|has to|have to|is allowed to|are allowed to) (?<deed>\\p{L}+[^:;]*)");

    /** {@code only the deck port is sealed}, be the reason given behind it or not. */
    private static final Pattern ONE = Pattern.compile(
            "(?i)only (?:the )?(?<thing>(?:\\p{L}[\\p{L}-]+ ){0,2}\\p{L}[\\p{L}-]+) (?<be>is|are) (?<done>\\p{L}+(?:ed|en|t|n))(?: (?:because|as|since)\\s.+)?");

    /** {@code You will weigh old crates only}. */
    private static final Pattern LAST = Pattern.compile(
            "(?i)(?:you|we|users?) (?<may>can|will|may|must|should) (?<deed>\\p{L}+) (?<thing>(?:[\\p{L}\\d-]+ ){1,3})only");

    /** {@code The only way to leave the yard is by tug}. */
    private static final Pattern WAY = Pattern.compile(
            "(?i)(?:the )?only (?<way>way|option|method|possibility) to (?<deed>\\p{L}+ [^,:;]+?) is (?:that )?(?<how>[^:;]+)");

    private static final Pattern HERE = Pattern.compile("(?i)^\\W*here\\b");

    private final Tagger tagger;
    private final Naming naming;
    private final Lexicon lexicon;
    private final Single single;

    public OnlyRule(Grammar grammar) {
        super(grammar);
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.single = new Single(grammar);
    }

    @Override
    public String name() {
        return "only";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        Matcher one = ONE.matcher(Phrases.bare(said.sentence().text()));
        if (one.matches()) {
            return ofOne(passage, said, one);
        }
        Optional<CardText> counted = single.of(Phrases.bare(said.sentence().text()), said.label());
        if (counted.isPresent()) {
            return counted.map(text -> basic(passage, text, said.sentence().text(), SCORE));
        }
        Matcher way = WAY.matcher(Phrases.bare(said.sentence().text()));
        if (way.matches()) {
            return ofWay(passage, said, way);
        }
        Matcher last = LAST.matcher(Phrases.bare(said.sentence().text()));
        if (last.matches()) {
            return ofLast(passage, said, last);
        }
        Matcher only = ONLY.matcher(Phrases.bare(said.sentence().text()));
        boolean fit = only.matches()
                && naming.isNounPhrase(only.group("thing"))
                && Phrases.words(only.group("deed")) <= MOST_WORDS
                && !Clauses.dangles(tagger.tag(only.group("deed")));
        if (!fit) {
            return Optional.empty();
        }
        String may = only.group("may").toLowerCase(Locale.ROOT);
        String verb = may.startsWith("need")
                ? "need to"
                : may.startsWith("ha") ? "have to" : may.endsWith("allowed to") ? "are allowed to" : may;
        String asked = "How many " + Nouns.plural(only.group("thing")) + " " + verb + " " + only.group("deed") + "?";
        String count = only.group("count").toLowerCase(Locale.ROOT);
        return Optional.of(basic(
                passage,
                CardText.of(asked, "Only " + (count.matches("an?") ? "one" : count)),
                said.sentence().text(),
                SCORE));
    }

    private Optional<Candidate> ofWay(Passage passage, Said said, Matcher way) {
        String how = way.group("how");
        String whose =
                passage.term().isEmpty() || said.label().isEmpty() ? "" : " for " + lexicon.lowered(said.label());
        boolean fit = lexicon.isBase(way.group("deed").split(" ")[0].toLowerCase(Locale.ROOT))
                && Phrases.words(how) > 1
                && Phrases.words(how) <= MOST_WORDS
                && !Clauses.dangles(tagger.tag(how));
        String asked = "What is the only " + way.group("way").toLowerCase(Locale.ROOT) + whose + " to "
                + way.group("deed") + "?";
        return fit
                ? Optional.of(basic(
                        passage,
                        CardText.of(asked, Phrases.capitalised(how)),
                        said.sentence().text(),
                        SCORE))
                : Optional.empty();
    }

    private Optional<Candidate> ofLast(Passage passage, Said said, Matcher last) {
        String subject = Naming.brief(passage.place().subject());
        String thing = last.group("thing").strip();
        boolean fit = passage.place().titled()
                && naming.usable(subject)
                && naming.isNounPhrase(thing)
                && !naming.isGeneric(thing)
                && lexicon.isBase(last.group("deed"));
        String asked = "In " + subject + ", what " + last.group("may").toLowerCase(Locale.ROOT) + " you "
                + last.group("deed") + "?";
        return fit
                ? Optional.of(basic(
                        passage,
                        CardText.of(asked, "Only " + thing),
                        said.sentence().text(),
                        SCORE))
                : Optional.empty();
    }

    /** {@code At night only the deck port is sealed}: what is the only thing that is. */
    private Optional<Candidate> ofOne(Passage passage, Said said, Matcher one) {
        String heading = Naming.brief(passage.place().heading());
        String scope = !said.label().isEmpty() ? said.label() : naming.usable(heading) ? heading : "";
        // "here" may be what the line before speaks of: what of that kind is meant must be said
        boolean here = HERE.matcher(passage.text()).find();
        String kind = Nouns.lastWord(one.group("thing"));
        boolean fit = !scope.isEmpty()
                && (!here || !kind.equals(one.group("thing")))
                && passage.place().titled()
                && naming.isNounPhrase(one.group("thing"))
                && lexicon.isParticiple(one.group("done"));
        if (!fit) {
            return Optional.empty();
        }
        String done = one.group("done").toLowerCase(Locale.ROOT);
        CardText text = here
                ? CardText.of(
                        "In " + scope + ", which " + kind + " " + one.group("be") + " " + done + "?",
                        "Only the " + one.group("thing").replaceFirst("\\S+$", "one"))
                : CardText.of(
                        scope + ": what is the only thing that is " + done + "?",
                        Phrases.capitalised(one.group("thing")));
        return Optional.of(basic(passage, text, said.sentence().text(), SCORE));
    }
}

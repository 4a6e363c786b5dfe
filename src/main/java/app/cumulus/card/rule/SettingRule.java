package app.cumulus.card.rule;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code In the head office order new labels} asks where to order them. */
final class SettingRule extends SentenceRule {

    private static final int SCORE = 72;
    private static final int LEAST_DEED_WORDS = 3;
    private static final int MOST_DEED_WORDS = 16;
    private static final Pattern WHERE = Pattern.compile(
            "(?i)(?:in|on|under|from) (?:(?:the|your|an?) )?(?:\\S+ ){1,4}(?:accounts?|regions?|console|sections?|tabs?|settings?|pages?|menus?|files?|folders?|office|panel|dashboard|properties)");

    private static final Pattern VALUE = Pattern.compile(
            "(?<lead>(?i:to|for|in order to) [^:;]{4,110}?)?(?:^|, ?)(?i:(?:you|we|u) (?:(?:must|should|need to|have to|can) )?)?(?i:set) (?:the )?(?<what>`[^`]+`|\\w*[a-z_.-]*[A-Z_.-]\\w+) (?:as|to|=) (?<value>`[^`]+`|\"[^\"]+\"|[\\w.-]+)(?: (?<aim>to \\p{L}+ [^,:;]{3,80}))?");

    private final ClauseParser parser;
    private final Lexicon lexicon;

    SettingRule(Grammar grammar) {
        super(grammar);
        this.parser = grammar.parser();
        this.lexicon = grammar.lexicon();
    }

    @Override
    public String name() {
        return "setting";
    }

    @Override
    Optional<Candidate> ofSentence(Passage passage, Said said) {
        Matcher value = VALUE.matcher(Phrases.bare(said.sentence().text()));
        if (value.matches() && (value.group("lead") != null || value.group("aim") != null)) {
            return Optional.of(valued(passage, said, value));
        }
        return parser.parse(said.sentence())
                .filter(clause -> clause.leadKind() == Clause.LinkKind.SETTING
                        && clause.subject().isEmpty()
                        && WHERE.matcher(clause.lead()).matches())
                .flatMap(clause -> asked(passage, said, clause));
    }

    /** {@code To lock the gate, set `bolt` to 2}: to what it is set. */
    private Candidate valued(Passage passage, Said said, Matcher value) {
        String aim = value.group("lead") == null ? value.group("aim") : value.group("lead");
        String asked = Phrases.capitalised(aim) + ", what must you set " + value.group("what") + " to?";
        return basic(
                passage,
                CardText.of(asked, Phrases.capitalised(value.group("value"))),
                said.sentence().text(),
                SCORE + 2);
    }

    private Optional<Candidate> asked(Passage passage, Said said, Clause clause) {
        String verb = clause.verb().toLowerCase(Locale.ROOT);
        String deed = Phrases.bare(verb + " " + clause.rest() + (clause.tail().isEmpty() ? "" : " " + clause.tail()));
        boolean order = lexicon.isBase(verb);
        boolean whole = Phrases.words(deed) >= LEAST_DEED_WORDS
                && Phrases.words(deed) <= MOST_DEED_WORDS
                && !deed.matches("(?i).*(?:[:;]|\\b(?:it|this|that|them|here|there)\\b).*");
        return order && whole
                ? Optional.of(basic(
                        passage,
                        CardText.of("Where should you " + deed + "?", Phrases.capitalised(clause.lead())),
                        said.sentence().text(),
                        SCORE))
                : Optional.empty();
    }
}

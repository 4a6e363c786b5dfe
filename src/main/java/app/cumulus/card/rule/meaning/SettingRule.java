package app.cumulus.card.rule.meaning;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.SecondDeed;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Reading;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code In the head office order new labels} asks where to order them. */
public final class SettingRule extends SentenceRule {

    private static final int SCORE = 72;
    private static final int MOST_ORDER_WORDS = 9;
    private static final int LEAST_DEED_WORDS = 3;
    private static final int MOST_DEED_WORDS = 16;
    private static final Pattern WHERE = Pattern.compile(
            "(?i)(?:in|on|under|from) (?:(?:the|your|an?) )?(?:\\S+ ){1,4}(?:accounts?|regions?|console|sections?|tabs?|settings?|pages?|menus?|files?|folders?|office|panel|dashboard|properties)");

    private static final Pattern VALUE = Pattern.compile(
            "(?<lead>(?i:to|for|in order to) [^:;]{4,110}?)?(?:^|, ?)(?i:(?:you|we|u) (?:(?:must|should|need to|have to|can) )?)?(?i:set) (?:the )?(?<what>`[^`]+`|\\w*[a-z_.-]*[A-Z_.-]\\w+) (?:as|to|=) (?<value>`[^`]+`|\"[^\"]+\"|[\\w.-]+)(?: (?<aim>to \\p{L}+ [^,:;]{3,80}))?");

    /** {@code For heavy crates just use the big crane}. */
    private static final Pattern FOR = Pattern.compile(
            "(?i)(?:(?:or|and|so|but) )?for (?<case>[^,:;()]{3,50}?),? (?:(?:you|we|u) (?<modal>can|must|should|may|have to|need to) )?(?:just |simply |please |always |also )?(?<verb>use|enable|choose|create|select|configure|add|attach|pick|specify|install|prefer) (?<what>[^,:;?]+)");

    private static final Pattern POINTING = Pattern.compile(
            "(?i).*\\b(?:this|that|these|those|it|they|them|example|instance|same|above|below|more|now)\\b.*|.* (?:you|we|to)|(?:each|every) .*");

    private final ClauseParser parser;
    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Reading reading;

    public SettingRule(Grammar grammar) {
        super(grammar);
        this.parser = grammar.parser();
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.reading = grammar.reading();
    }

    @Override
    public String name() {
        return "setting";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        Matcher value = VALUE.matcher(Phrases.bare(said.sentence().text()));
        if (value.matches() && (value.group("lead") != null || value.group("aim") != null)) {
            return Optional.of(valued(passage, said, value));
        }
        Matcher order = FOR.matcher(Phrases.bare(said.sentence().text()));
        if (order.matches()) {
            return ordered(passage, said, order);
        }
        return parser.parse(said.sentence())
                .filter(clause -> clause.leadKind() == Clause.LinkKind.SETTING
                        && clause.subject().isEmpty()
                        && WHERE.matcher(clause.lead()).matches())
                .flatMap(clause -> asked(passage, said, clause));
    }

    /** {@code For heavy crates use the big crane}: what to do in a case, not what a thing is for. */
    static boolean isOrder(String text) {
        return FOR.matcher(text).matches();
    }

    private Optional<Candidate> ordered(Passage passage, Said said, Matcher order) {
        String what = Phrases.bare(SecondDeed.before(order.group("what"), lexicon));
        String given = order.group("case");
        boolean fit = Phrases.words(what) <= MOST_ORDER_WORDS
                && !POINTING.matcher(given).matches()
                && !POINTING.matcher(what).matches()
                && reading.isThing(given)
                && reading.isThing(Phrases.lowered(what))
                && tagger.tag("the " + given).tokens().stream().noneMatch(token -> token.is(Tag.AUXILIARY))
                && !Naming.sharesWord(what, given);
        String modal =
                order.group("modal") == null ? "should" : order.group("modal").toLowerCase(Locale.ROOT);
        String may = modal.endsWith(" to") ? "must" : modal;
        String asked = "What " + may + " you " + order.group("verb").toLowerCase(Locale.ROOT) + " for " + given + "?";
        return fit
                ? Optional.of(basic(
                        passage,
                        CardText.of(asked, Phrases.capitalised(what)),
                        said.sentence().text(),
                        SCORE + 2))
                : Optional.empty();
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

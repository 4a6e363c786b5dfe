package app.cumulus.card.rule.gap;

import app.cumulus.card.phrase.FullClause;
import app.cumulus.card.phrase.WholeSentence;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.Set;
import java.util.regex.Pattern;

/** Shortens a sentence that is too long to be shown: it goes without its purpose or reason, or without its last clauses. */
final class Shortening {

    static final int MOST_WORDS = 26;

    private static final int LEAST_HALF_WORDS = 8;
    private static final int AND_LETTERS = 5;

    /** Before these the "and" of a row is still to come. */
    private static final Pattern OPEN_ROW = Pattern.compile("(?i)\\b(?:between|both)\\b|[,(][^,()]*$");

    private static final Pattern OTHER_SUBJECT =
            Pattern.compile("(?i)(?!(?:only|to)\\b)[\\p{L}\\d-]+(?: [\\p{L}\\d-]+){0,3}");

    private static final Pattern IT_IS = Pattern.compile("(?i)\\bit$");

    /** {@code a crane that can be used}: for what, is the point of it. */
    private static final Pattern NEEDS_AIM = Pattern.compile(
            "(?i).*\\b(?:used|able|needed|required|allowed|possible|ways?|chance|option)\\.?|(?:.*(?<!\\b(?:that|which|who)) )?(?:you|we|u) (?:can|could|may|should|must) use [^,]*|.*\\b(?:that|which) (?:allows?|enables?|lets?) [^,]*");

    /** {@code builds the pier to keep ships dry}: what these verbs say is only half of it without what it is for. */
    private static final Set<String> AIMED = Set.of(
            "allow",
            "build",
            "cause",
            "configure",
            "design",
            "enable",
            "force",
            "have",
            "help",
            "let",
            "make",
            "need",
            "require",
            "send",
            "take",
            "want");

    private final Tagger tagger;
    private final ClauseParser parser;
    private final Lexicon lexicon;
    private final WholeSentence sentences;
    private final FullClause full;

    Shortening(Tagger tagger, ClauseParser parser, Lexicon lexicon) {
        this.tagger = tagger;
        this.parser = parser;
        this.lexicon = lexicon;
        this.sentences = new WholeSentence(lexicon);
        this.full = new FullClause(tagger, parser, lexicon);
    }

    /** The sentence as it can be shown; as it was, where nothing of it can be spared. */
    Said of(Said said) {
        if (said.sentence().wordCount() <= MOST_WORDS) {
            return said;
        }
        return parser.parse(said.sentence())
                .filter(clause -> clause.tailKind() == LinkKind.PURPOSE || clause.tailKind() == LinkKind.REASON)
                .filter(clause -> !IT_IS.matcher(clause.subject()).find()
                        && said.sentence().text().endsWith(clause.tail()))
                .map(clause -> said.without(clause.tail(), tagger))
                .filter(cut -> !NEEDS_AIM.matcher(cut.sentence().text()).matches() && !isAimed(said, cut.sentence()))
                .orElseGet(() -> firstHalf(said));
    }

    /** {@code We open the gate and the porter is called and …}: its first clauses, where they make a sentence. */
    private Said firstHalf(Said said) {
        String text = said.sentence().text();
        int and = text.lastIndexOf(" and ");
        while (and > 0) {
            Said half = said.without(text.substring(and), tagger);
            int words = half.sentence().wordCount();
            boolean whole = words <= MOST_WORDS
                    && words >= LEAST_HALF_WORDS
                    && !OPEN_ROW.matcher(half.sentence().text()).find()
                    && parser.parse(tagger.tag(text.substring(and + AND_LETTERS)))
                            .filter(clause ->
                                    OTHER_SUBJECT.matcher(clause.subject()).matches())
                            .filter(clause -> full.isFinite(clause.verb()))
                            .isPresent()
                    && sentences.is(half.sentence(), parser.parse(half.sentence()));
            if (whole) {
                return half;
            }
            and = text.lastIndexOf(" and ", and - 1);
        }
        return said;
    }

    /** {@code The yard is designed, was meant, sends crates}: its last verb waits for the "to" that was cut off. */
    private boolean isAimed(Said whole, Sentence cut) {
        String tail = whole.sentence().text().substring(cut.text().length()).strip();
        return tail.startsWith("to ")
                && cut.tokens().stream()
                        .filter(token -> token.is(Tag.VERB))
                        .reduce((first, last) -> last)
                        .flatMap(verb -> lexicon.verbBase(verb.text()))
                        .filter(AIMED::contains)
                        .isPresent();
    }
}

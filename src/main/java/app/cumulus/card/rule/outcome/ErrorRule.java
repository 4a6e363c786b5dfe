package app.cumulus.card.rule.outcome;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code If the crate is too heavy it raises CrateRefused error}: which error one gets then; who raises it need not be said. */
public final class ErrorRule extends SentenceRule {

    private static final int SCORE = 72;
    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 14;
    private static final String RAISES =
            "(?:raises?|throws?|returns?|gives?|gets?|shows?|see|sees|receives?|causes?|fails? with|results? in|responds? with|reports?)";
    private static final String ERROR =
            "(?<error>(?:\\p{Lu}\\p{L}+ ){0,2}[`\"]?(?:\\d{3}|\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)+)[`\"]?(?: \\p{L}+){0,3}? (?i:errors?|exceptions?|status|code)|[`\"]?(?:\\p{Lu}\\p{Ll}+)+(?:Error|Exception|Exceeded|Fault)[`\"]?)";
    private static final String DOER =
            "(?:(?i:it|you|we|they|(?:the |an? )?\\p{L}+(?: \\p{L}+)?) )(?:(?i:will|may|might|can|would) )?";
    private static final Pattern LED = Pattern.compile("(?<case>(?i:if|when|once) [^,:;]+?),? (?:(?i:then) )?" + DOER
            + "(?i:" + RAISES + ")(?: (?i:an?|the))? " + ERROR);
    private static final Pattern TAILED = Pattern.compile(
            DOER + "(?i:" + RAISES + ")(?: (?i:an?|the))? " + ERROR + ",? (?<case>(?i:if|when|once) [^,:;]+)");
    private static final Pattern VERBLESS = Pattern.compile("(?i)(?:if|when|once) (?:it|they|this|that|these|so)\\b.*");

    /** {@code if limit exceeds}: which one, the line does not say; the thing above may have several. */
    private static final Pattern LIMIT = Pattern.compile(
            "(?i)^(?:if|when|once) (?:the |its |your )?limit (?:exceeds?|exceeded|is (?:exceeded|reached|hit))(?! \\p{L})");

    private static final Pattern CODE = Pattern.compile("(?<=\\d) (?i:errors?|status|code)(?: code)?$");
    private static final Pattern WE = Pattern.compile("(?i)\\bwe\\b");

    private final Tagger tagger;
    private final Naming naming;

    public ErrorRule(Grammar grammar) {
        super(grammar);
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
    }

    @Override
    public String name() {
        return "error";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        String text = Phrases.bare(said.sentence().text());
        Matcher led = LED.matcher(text);
        Matcher tailed = TAILED.matcher(text);
        return led.matches()
                ? card(passage, text, led.group("case"), led.group("error"))
                : tailed.matches()
                        ? card(passage, text, tailed.group("case"), tailed.group("error"))
                        : Optional.empty();
    }

    private Optional<Candidate> card(Passage passage, String basis, String when, String error) {
        Sentence words = tagger.tag(when);
        boolean whole = words.tokens().stream().anyMatch(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY))
                && Phrases.words(when) > LEAST_WORDS
                && Phrases.words(when) <= MOST_WORDS
                && !VERBLESS.matcher(when).matches()
                && !Clauses.dangles(words);
        String subject = Naming.brief(passage.place().subject());
        Matcher limit = LIMIT.matcher(Phrases.bare(when));
        String told = limit.lookingAt()
                ? limit.replaceFirst("if the limit is exceeded")
                : WE.matcher(Phrases.lowered(Phrases.bare(when))).replaceAll("you");
        String of = naming.usable(subject) && !Naming.sharesWord(told, subject) ? "In " + subject + ", w" : "W";
        String asked = of + "hich error do you get " + told + "?";
        return whole
                ? Optional.of(basic(
                        passage,
                        CardText.of(asked, CODE.matcher(Phrases.bare(error)).replaceFirst("")),
                        basis,
                        SCORE))
                : Optional.empty();
    }
}

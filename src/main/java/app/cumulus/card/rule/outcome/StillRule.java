package app.cumulus.card.rule.outcome;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Even if the power fails, the Harbour Crane still works}: what still does; {@code it is possible that …}: what may come. */
public final class StillRule extends SentenceRule {

    private static final int SCORE = 75;
    private static final int LEAST_WORDS = 4;
    private static final int MOST_WORDS = 16;
    private static final Pattern STILL = Pattern.compile(
            "(?i:even) (?:(?i:if|when|though) )?(?<case>(?:(?i:you|we|the|an?|your) )?[^,:;]+?),? (?<who>(?:the |your )?\\p{Lu}[\\p{L}\\d]*(?: \\p{Lu}[\\p{L}\\d]*){0,2}|the \\p{Ll}+(?: \\p{Ll}+)?) still (?<does>\\p{Ll}+(?: [^:;,]+)?)");
    private static final Pattern POSSIBLE =
            Pattern.compile("(?i)(?<case>(?:if|when) [^:;]+?), it (?:is|'s|may be) possible that (?<what>[^:;]+)");

    private final Tagger tagger;
    private final Lexicon lexicon;

    public StillRule(Grammar grammar) {
        super(grammar);
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
    }

    @Override
    public String name() {
        return "still";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        String text = Phrases.bare(said.sentence().text());
        Matcher still = STILL.matcher(text);
        Matcher possible = POSSIBLE.matcher(text);
        if (still.matches()
                && isCase(still.group("case"))
                && isVerb(still.group("does").split(" ")[0])) {
            String asked =
                    "What still " + still.group("does") + " even if " + Phrases.lowered(still.group("case")) + "?";
            return card(passage, said, asked, still.group("who"));
        }
        if (possible.matches() && isCase(possible.group("case"))) {
            String asked = "What may happen " + Phrases.lowered(possible.group("case")) + "?";
            return card(passage, said, asked, possible.group("what"));
        }
        return Optional.empty();
    }

    private boolean isVerb(String word) {
        return lexicon.verbBase(word).isPresent() || word.matches("is|are|can|has|have");
    }

    private boolean isCase(String text) {
        return Phrases.words(text) >= LEAST_WORDS
                && !Clauses.dangles(tagger.tag(text))
                && Phrases.words(text) <= MOST_WORDS + 4;
    }

    private Optional<Candidate> card(Passage passage, Said said, String question, String answer) {
        return Phrases.words(answer) > MOST_WORDS
                ? Optional.empty()
                : Optional.of(basic(
                        passage,
                        CardText.of(question, Phrases.capitalised(answer)),
                        said.sentence().text(),
                        SCORE));
    }
}

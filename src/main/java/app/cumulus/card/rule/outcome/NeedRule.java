package app.cumulus.card.rule.outcome;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.SentenceRule;
import app.cumulus.card.rule.deed.ObjectAnswer;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code You can enter without a badge} asks what is not needed; {@code you cannot enter without one} what is. */
public final class NeedRule extends SentenceRule {

    private static final int MOST_DEED_WORDS = 12;
    private static final int MOST_ANSWER_WORDS = 9;
    private static final int SCORE = 72;

    private static final Pattern BEHIND = Pattern.compile(
            "(?i)(?:you|we|users?|one) (?<modal>can(?:not|'t)?|can never|can not|could|may|might|never) (?:also |easily |still )?(?<deed>\\p{L}+[^,;:()]*?),? without (?:any )?(?<what>[^,;:()]+)");
    private static final Pattern AHEAD = Pattern.compile(
            "(?i)without (?:any )?(?<what>[^,;:()]+?),? (?:you|we|users?) (?<modal>can never|cannot|can't|can not|never|can|may) (?:still )?(?<deed>\\p{L}+[^,;:()]*)");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final ObjectAnswer answers;

    public NeedRule(Grammar grammar) {
        super(grammar);
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.answers = new ObjectAnswer(grammar.tagger(), grammar.lexicon());
    }

    @Override
    public String name() {
        return "need";
    }

    @Override
    protected Optional<Candidate> ofSentence(Passage passage, Said said) {
        String text = Phrases.bare(said.sentence().text());
        Matcher behind = BEHIND.matcher(text);
        Matcher ahead = AHEAD.matcher(text);
        Matcher found = behind.matches() ? behind : ahead.matches() ? ahead : null;
        if (found == null) {
            return Optional.empty();
        }
        String deed = Phrases.bare(found.group("deed"));
        String what = Phrases.bare(found.group("what"));
        String verb = deed.split(" ")[0];
        boolean base = lexicon.isBase(verb);
        if (!base
                || Clauses.isHalf(passage, said.sentence())
                || Phrases.words(deed) < 2
                || Phrases.words(deed) > MOST_DEED_WORDS
                || Phrases.words(what) > MOST_ANSWER_WORDS
                || Clauses.dangles(tagger.tag(deed))
                || !answers.isTelling(what.replaceFirst("^(?i:an?|the)\\s+", ""))
                        && !what.matches("(?i)\\p{L}+ing\\b.*")
                || what.matches("(?i).*\\b(?:it|them|this|that|to)")) {
            return Optional.empty();
        }
        boolean needed = found.group("modal").toLowerCase(Locale.ROOT).matches(".*(?:not|never|n't)");
        String question = (needed ? "What do you need to " : "What is not needed to ") + deed + "?";
        String labelled = said.label().isEmpty() || Clauses.names(question, said.label())
                ? question
                : said.label() + ": " + Phrases.lowered(question);
        return Optional.of(basic(
                passage,
                CardText.of(labelled, Phrases.capitalised(what)),
                said.sentence().text(),
                SCORE));
    }
}

package app.cumulus.card.rule.deed;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.phrase.Tidying;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code By default crates are kept outside the hall}: where; {@code Count crates in round robin mode}: in which mode. */
public final class OutsideRule implements Rule {

    private static final int SCORE = 75;
    private static final int MOST_WORDS = 10;
    private static final Pattern LIES = Pattern.compile(
            "(?i)(?<default>by default,? )?(?<who>(?:(?:the|an?|your|all) )?[^,:;()]{3,40}?) (?<be>is|are) (?<default2>by default )?(?<deed>\\p{Ll}+ed|run|built|kept|held) (?<where>outside (?:of )?[^:;,]{3,60})");
    private static final Pattern PUT = Pattern.compile(
            "(?i)(?:instead,? )?(?:you|we) (?<modal>can|should|must|need to|have to) (?<verb>\\p{Ll}+) (?<what>(?:(?:the|an?|your) )?[^,:;()]{3,50}?) (?<where>(?:outside(?: of)?|out of) [^,:;]{3,40})");
    private static final Pattern MANNER = Pattern.compile(
            "(?<verb>\\p{L}+) (?<what>(?:the )?[\\p{Ll}-]+(?: [\\p{Ll}-]+)?) in (?:the |an? )?(?<name>[\\p{L}\\d-]+(?: [\\p{L}\\d-]+){0,2}) (?<kind>method|mode|format|manner)");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Naming naming;
    private final Wording wording;

    public OutsideRule(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
        this.naming = grammar.naming();
        this.wording = grammar.wording();
    }

    @Override
    public String name() {
        return "outside";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        if (passage.isStatement()) {
            for (String sentence : Sentences.of(Tidying.of(passage.text()))) {
                String text = Phrases.bare(sentence);
                lies(passage, LIES.matcher(text))
                        .or(() -> put(passage, PUT.matcher(text)))
                        .or(() -> manner(passage, MANNER.matcher(text)))
                        .ifPresent(cards::add);
            }
        }
        return wording.of(passage, cards);
    }

    private Optional<Candidate> lies(Passage passage, Matcher lies) {
        if (!lies.matches() || !isThing(lies.group("who"))) {
            return Optional.empty();
        }
        boolean usual = lies.group("default") != null || lies.group("default2") != null;
        String who = lexicon.lowered(lies.group("who"));
        String be = Auxiliary.is(Nouns.isPlural(who)) + " ";
        String asked = "Where " + be + who + " " + lies.group("deed") + (usual ? " by default" : "") + "?";
        return card(passage, asked, lies.group("where"));
    }

    private Optional<Candidate> put(Passage passage, Matcher put) {
        if (!put.matches() || !lexicon.isBase(put.group("verb")) || Clauses.dangles(tagger.tag(put.group("what")))) {
            return Optional.empty();
        }
        String modal = put.group("modal").toLowerCase(Locale.ROOT);
        String asked = "Where " + (modal.endsWith("to") ? "must" : modal) + " you " + put.group("verb") + " "
                + put.group("what") + "?";
        return card(passage, asked, put.group("where"));
    }

    private Optional<Candidate> manner(Passage passage, Matcher manner) {
        if (!manner.matches()) {
            return Optional.empty();
        }
        String verb = manner.group("verb").toLowerCase(Locale.ROOT);
        boolean known = lexicon.verbBase(verb).isPresent() && !verb.matches(".*(?:ed|ing)|is|are|be|use|used|support");
        String what = manner.group("what");
        if (!known || !naming.isNounPhrase(what.replaceFirst("^the ", "")) || !Nouns.isPlural(what)) {
            return Optional.empty();
        }
        String done = lexicon.participle(lexicon.verbBase(verb).orElse(verb));
        return card(
                passage, "In which " + manner.group("kind") + " are " + what + " " + done + "?", manner.group("name"));
    }

    private boolean isThing(String who) {
        return naming.isNounPhrase(who.replaceFirst("(?i)^(?:the|an?|your|all) ", ""));
    }

    private Optional<Candidate> card(Passage passage, String question, String answer) {
        return Phrases.words(answer) > MOST_WORDS
                ? Optional.empty()
                : Optional.of(basic(passage, CardText.of(question, Phrases.capitalised(answer)), SCORE));
    }
}

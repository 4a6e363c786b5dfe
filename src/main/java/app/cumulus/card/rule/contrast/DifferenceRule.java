package app.cumulus.card.rule.contrast;

import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Grammar;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Wording;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code It is similar to a pier but floats} asks what it is similar to, and how it differs from that. */
public final class DifferenceRule implements Rule {

    private static final int MOST_NAME_WORDS = 6;
    private static final int MOST_DIFFERENCE_WORDS = 16;
    private static final int SCORE = 75;

    private static final Pattern SIMILAR = Pattern.compile(
            "(?i)(?:(?<subject>[^,:;()]{2,50}?) )?(?:(?:is|are|works?|does|do|looks?) )?(?:very |almost |nearly |just |quite |pretty )?(?:similar to|(?:the )?same (?:functionality |thing |way |process )?(?:as|with)|like) (?<other>[^,:;()]+?)(?: option| one)?,? (?:but|except(?: that)?|only|however) (?<how>[^:;]+)");
    private static final Pattern PRONOUN = Pattern.compile("(?i)it|they|this|that|these");
    private static final Pattern SECOND = Pattern.compile("(?i)(?:it|they|this) (?=(?:is|are|has|can|does|will)\\b)");

    private final Tagger tagger;
    private final Lexicon lexicon;
    private final Naming naming;
    private final Wording wording;

    public DifferenceRule(Grammar grammar) {
        this.tagger = grammar.tagger();
        this.lexicon = grammar.lexicon();
        this.naming = grammar.naming();
        this.wording = grammar.wording();
    }

    @Override
    public String name() {
        return "difference";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>();
        if (passage.isStatement()) {
            Optional<Term> term = passage.term().filter(found -> !found.isLabel());
            String spokenOf =
                    term.map(Term::name).orElse(Naming.brief(passage.place().subject()));
            for (String sentence : Sentences.of(term.map(Term::meaning).orElse(passage.text()))) {
                Matcher similar = SIMILAR.matcher(Phrases.bare(sentence));
                if (similar.matches()) {
                    ofSimilar(passage, similar, spokenOf, cards);
                }
            }
        }
        return wording.of(passage, cards);
    }

    private void ofSimilar(Passage passage, Matcher similar, String spokenOf, List<Candidate> cards) {
        String named = similar.group("subject") == null ? "" : similar.group("subject");
        boolean own = !named.isEmpty() && !PRONOUN.matcher(named).matches();
        String subject = own ? named : spokenOf;
        String other = similar.group("other");
        String how = SECOND.matcher(Phrases.bare(similar.group("how"))).replaceFirst("");
        boolean nameable = own
                ? Clauses.isName(tagger.tag(subject), lexicon) && !subject.matches("(?i)you|we")
                : naming.usable(subject) && naming.isName(subject) && !naming.isGeneric(subject);
        if (!nameable
                || Phrases.words(other) > MOST_NAME_WORDS
                || !Clauses.isName(tagger.tag(other), lexicon)
                || Clauses.names(other, subject)
                || Phrases.words(how) > MOST_DIFFERENCE_WORDS
                || Clauses.dangles(tagger.tag(how))) {
            return;
        }
        boolean many = Nouns.isMany(subject);
        cards.add(basic(
                passage,
                CardText.of(
                        "How " + Auxiliary.does(many) + " " + lexicon.lowered(subject) + " differ from " + other + "?",
                        Phrases.capitalised(how)),
                SCORE));
    }
}

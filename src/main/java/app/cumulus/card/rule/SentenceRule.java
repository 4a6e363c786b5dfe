package app.cumulus.card.rule;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule that looks at one sentence at a time. */
public abstract class SentenceRule implements Rule {

    private final Said.Reader reader;
    private final Lexicon lexicon;
    private final Wording wording;

    protected SentenceRule(Grammar grammar) {
        this.reader = grammar.reader();
        this.lexicon = grammar.lexicon();
        this.wording = grammar.wording();
    }

    @Override
    public final List<Candidate> propose(Passage passage) {
        List<Candidate> cards = new ArrayList<>(ofPassage(passage));
        if (!cards.isEmpty()) {
            return cards;
        }
        for (Said said : reader.sentencesOf(passage)) {
            if (!said.hanging() && !said.isTalk(lexicon)) {
                cards.addAll(allOfSentence(passage, said));
            }
        }
        return wording.of(passage, together(passage, cards));
    }

    /** The cards of all sentences, where those of two of them belong together. */
    protected List<Candidate> together(Passage passage, List<Candidate> cards) {
        return cards;
    }

    /** Cards of the passage as a whole, which leave nothing to ask of its sentences; none by default. */
    protected List<Candidate> ofPassage(Passage passage) {
        return List.of();
    }

    /** The cards of a sentence, where a rule makes more than one of it. */
    protected List<Candidate> allOfSentence(Passage passage, Said said) {
        return ofSentence(passage, said).stream().toList();
    }

    protected abstract Optional<Candidate> ofSentence(Passage passage, Said said);
}

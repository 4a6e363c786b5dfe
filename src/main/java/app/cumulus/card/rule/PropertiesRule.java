package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tagger;
import java.util.ArrayList;
import java.util.List;

/** {@code term: cheap, 2 zones, for backups} lists properties: one card asks for all of them. */
final class PropertiesRule implements Rule {

    private static final int MOST_PROPERTIES = 5;

    private final Tagger tagger;
    private final Naming naming;

    PropertiesRule(Lexicon lexicon, Tagger tagger) {
        this.tagger = tagger;
        this.naming = new Naming(lexicon, tagger);
    }

    @Override
    public String name() {
        return "properties";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        if (!passage.isStatement()) {
            return List.of();
        }
        var term = Term.of(passage.text()).filter(found -> !found.isLabel());
        String subject = term.map(Term::name).orElse(passage.place().subject());
        List<Candidate> cards = new ArrayList<>();
        boolean named = term.isPresent()
                ? naming.isName(subject)
                : passage.place().topic().size() > 1 && naming.usable(subject);
        if (!named || subject.matches("(?i)sample.*|example.*")) {
            return List.of();
        }
        for (String sentence : Sentences.of(term.map(Term::meaning).orElse(passage.text()))) {
            List<String> properties = Properties.of(sentence, tagger);
            if (properties.size() >= 2 && properties.size() <= MOST_PROPERTIES) {
                String question = "What are the " + properties.size() + " noted" + " properties of "
                        + naming.named(subject, passage.place()) + "?";
                String answer = "- " + String.join("\n- ", properties);
                cards.add(new Candidate(
                        name(), CardKind.LIST, CardText.of(question, answer), passage.span(), passage.text(), 75));
            }
        }
        return cards;
    }
}

package app.cumulus.card.generate;

import app.cumulus.card.CardContent;
import app.cumulus.card.Draft;
import app.cumulus.card.TopicPath;
import app.cumulus.card.context.Frame;
import app.cumulus.card.context.Surroundings;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.gate.Turned;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the drafts of one passage after the other. Its rules remember the sentences they met last: for one thread at a time. */
final class PassageCards {

    private static final Logger LOG = LoggerFactory.getLogger(PassageCards.class);

    private final List<Rule> rules;
    private final List<Rule> ofAnyLanguage;
    private final Frame frame;
    private final Turned turned;

    PassageCards(Lexicon lexicon) {
        this.rules = Rules.all(lexicon);
        this.ofAnyLanguage = Rules.ofAnyLanguage(lexicon);
        this.frame = new Frame(lexicon);
        this.turned = new Turned(lexicon);
    }

    /** The drafts of the passage; none where a rule fails on it: one odd line must not cost the user the whole note. */
    List<Draft> of(Passage passage, Surroundings around, Languages languages) {
        try {
            return made(passage, around, languages);
        } catch (RuntimeException | StackOverflowError fault) {
            if (PassageCards.class.desiredAssertionStatus()) {
                // where tests run, a fault is one
                throw fault;
            }
            LOG.warn("bug: lines {} make no cards, because a rule fails on them", passage.span(), fault);
            return List.of();
        }
    }

    private List<Draft> made(Passage passage, Surroundings around, Languages languages) {
        List<Candidate> candidates = new ArrayList<>();
        for (Rule rule : languages.isKnown(passage) ? rules : ofAnyLanguage) {
            rule.propose(passage)
                    .forEach(candidate -> candidates.add(frame.named(passage, Owner.named(passage, candidate))));
        }
        List<Draft> drafts = new ArrayList<>();
        for (Selection.Choice choice : Selection.of(passage, around, turned, candidates)) {
            CardContent content = content(passage, choice, languages);
            drafts.add(new Draft(content, choice.candidate().lines(), factKey(passage), choice.off()));
        }
        return drafts;
    }

    private static CardContent content(Passage passage, Selection.Choice choice, Languages languages) {
        Candidate candidate = choice.candidate();
        return new CardContent(
                candidate.kind(),
                new TopicPath(choice.topic()),
                languages.asked(passage, candidate.text()),
                candidate.rule(),
                Weighing.of(passage, candidate));
    }

    /** The same for all cards of one passage, and the same again when its lines have moved. */
    private static String factKey(Passage passage) {
        return Integer.toHexString(String.join("/", passage.place().topic()).hashCode())
                + Integer.toHexString(passage.text().hashCode());
    }
}

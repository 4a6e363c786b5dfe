package app.cumulus.card.generate;

import app.cumulus.card.CardContent;
import app.cumulus.card.Draft;
import app.cumulus.card.Generation;
import app.cumulus.card.LineLedger;
import app.cumulus.card.TopicPath;
import app.cumulus.card.check.Flag;
import app.cumulus.card.check.NoteChecker;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.PassageFinder;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.rule.Rules;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Document;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes cards out of a document and accounts for each of its lines: the rules propose candidates, the gates turn away what a
 * careful person would not have written, and the best of each passage stay. Deterministic: same document, same drafts.
 */
public final class CardGenerator {

    private final Lexicon lexicon = new Lexicon();
    private final List<Rule> rules = Rules.all(lexicon);
    private final Tagger tagger = new Tagger(lexicon);
    private final NoteChecker checker = new NoteChecker(lexicon);

    public Generation generate(Document document) {
        List<Passage> passages = PassageFinder.find(document, lexicon);
        Languages languages = new Languages(passages, lexicon);
        List<Draft> drafts = new ArrayList<>();
        List<Story> stories = Stories.in(passages, tagger, lexicon);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (!lexicon.isPersonal(passage.text()) && !passage.isAmongQuestions()) {
                Surroundings around = Surroundings.of(passages, i, stories.get(i));
                drafts.addAll(draftsOf(passage, around, languages));
            }
        }
        drafts = Twins.apart(drafts);
        LineLedger ledger = new LedgerKeeper(document, passages, drafts, lexicon).ledger();
        List<Flag> flags = checker.check(passages);
        return new Generation(new Flagging(flags).of(drafts), ledger, document.problems(), flags);
    }

    private List<Draft> draftsOf(Passage passage, Surroundings around, Languages languages) {
        List<Candidate> candidates = new ArrayList<>();
        rules.stream()
                .filter(rule -> languages.allow(rule.name(), passage))
                .forEach(rule -> candidates.addAll(rule.propose(passage)));
        List<Draft> drafts = new ArrayList<>();
        for (Selection.Choice choice : Selection.of(passage, around, candidates)) {
            CardContent content = content(passage, choice);
            drafts.add(new Draft(content, choice.candidate().lines(), factKey(passage), choice.off()));
        }
        return drafts;
    }

    private static CardContent content(Passage passage, Selection.Choice choice) {
        Candidate candidate = choice.candidate();
        return new CardContent(
                candidate.kind(),
                new TopicPath(choice.topic()),
                candidate.text(),
                candidate.rule(),
                Weighing.of(passage, candidate));
    }

    /** The same for all cards of one passage, and the same again when its lines have moved. */
    private static String factKey(Passage passage) {
        return Integer.toHexString(String.join("/", passage.place().topic()).hashCode())
                + Integer.toHexString(passage.text().hashCode());
    }
}

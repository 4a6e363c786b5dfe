package app.cumulus.card.generate;

import app.cumulus.card.Draft;
import app.cumulus.card.Generation;
import app.cumulus.card.LineLedger;
import app.cumulus.card.check.Flag;
import app.cumulus.card.check.NoteChecker;
import app.cumulus.card.context.Stories;
import app.cumulus.card.context.Story;
import app.cumulus.card.context.Surroundings;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.PassageFinder;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * Makes cards out of a document and accounts for each of its lines: the rules propose candidates, the gates turn away what a
 * careful person would not have written, and the best of each passage stay. Deterministic: same document, same drafts.
 */
public final class CardGenerator {

    private static final int PASSAGES_PER_STEP = 256;

    private final Lexicon lexicon = new Lexicon();
    private final Crew crew = new Crew(lexicon);
    private final Tagger tagger = new Tagger(lexicon);
    private final NoteChecker checker = new NoteChecker(lexicon);

    public Generation generate(Document document) {
        return generate(document, done -> {});
    }

    /**
     * Does the same under a watch.
     *
     * @param watch is told often, on the calling thread, which share of the work is done, 0 to 1; what it throws ends the work
     */
    public Generation generate(Document document, DoubleConsumer watch) {
        List<Passage> passages = PassageFinder.find(document, lexicon);
        Languages languages = new Languages(passages, lexicon);
        List<Draft> drafts = new ArrayList<>();
        List<Story> stories = Stories.in(passages, tagger, lexicon);
        for (int first = 0; first < passages.size(); first += PASSAGES_PER_STEP) {
            watch.accept((double) first / passages.size());
            int end = Math.min(passages.size(), first + PASSAGES_PER_STEP);
            drafts.addAll(crew.drafts(first, end, (cards, number) -> {
                Passage passage = passages.get(number);
                return isAsked(passage)
                        ? cards.of(passage, Surroundings.of(passages, number, stories.get(number)), languages)
                        : List.of();
            }));
        }
        watch.accept(1);
        drafts = Twins.apart(drafts);
        LineLedger ledger = new LedgerKeeper(document, passages, drafts, lexicon).ledger();
        List<Flag> flags = checker.check(passages);
        return new Generation(new Flagging(flags).of(drafts), ledger, document.problems(), flags);
    }

    private boolean isAsked(Passage passage) {
        return !lexicon.isPersonal(passage.text()) && !passage.isAmongQuestions();
    }
}

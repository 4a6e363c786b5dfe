package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Sentences;
import app.cumulus.note.Block;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;

/** A question that the note poses itself is the card; the answer is what follows it. */
final class OwnQuestionRule implements Rule {

    private static final int MOST_ANSWER_WORDS = 30;
    private static final int LEAST_QUESTION_WORDS = 4;

    @Override
    public String name() {
        return "own-question";
    }

    @Override
    public List<Candidate> propose(Passage passage) {
        List<String> sentences = Sentences.of(passage.text());
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).endsWith("?") && Phrases.words(sentences.get(i)) >= LEAST_QUESTION_WORDS) {
                return answered(passage, sentences, i);
            }
        }
        return List.of();
    }

    private List<Candidate> answered(Passage passage, List<String> sentences, int question) {
        List<String> rest = sentences.subList(question + 1, sentences.size());
        String answer = String.join(". ", rest);
        Span lines = passage.span();
        List<Block> behind = new ArrayList<>(passage.children());
        behind.addAll(passage.following());
        if (answer.isBlank() && !behind.isEmpty() && behind.get(0) instanceof Statement next) {
            answer = String.join(". ", Sentences.of(next.text()));
            lines = lines.with(next.span());
        }
        String bare = Phrases.bare(answer);
        if (bare.isEmpty() || bare.endsWith("?") || Phrases.words(bare) > MOST_ANSWER_WORDS) {
            return List.of();
        }
        String asked = Phrases.capitalised(sentences.get(question));
        return List.of(new Candidate(
                name(), CardKind.BASIC, CardText.of(asked, Phrases.capitalised(bare)), lines, passage.text(), 72));
    }
}

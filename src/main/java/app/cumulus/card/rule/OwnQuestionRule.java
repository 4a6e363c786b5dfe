package app.cumulus.card.rule;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Block;
import app.cumulus.note.Span;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A question that the note poses itself is the card; the answer is what follows it. */
final class OwnQuestionRule implements Rule {

    private static final int MOST_ANSWER_WORDS = 30;
    private static final int MOST_WHOLE_WORDS = 16;
    private static final int LEAST_QUESTION_WORDS = 4;

    /** {@code What is the gate is closed?}: a slip of the pen for "what if". */
    private static final Pattern TWO_VERBS = Pattern.compile(
            "(?i)what (?:is|are) (?:the |an? )?(?:(?!that|which|who|if|when|where)\\p{L}+ ){1,4}(?:is|are|has|can|will)\\s.*");

    private static final Pattern FILLER =
            Pattern.compile("^(?:but|and|so|now|then|well|ok|okay)[,\\s]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUESTION = Pattern.compile(
            "^(?:(?:in|at|by|to|for|from|on|with|of|under|up to)\\s+)?(?:what|which|who|whom|whose|when|where|why|how)(?:'s|'re)?\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:in|for) (?:this|that|such a?) ?(?:case|situation)s?|because|answer:?|a:|so|then|well|here)[,\\s]+",
            Pattern.CASE_INSENSITIVE);

    private final Tagger tagger;

    OwnQuestionRule(Tagger tagger) {
        this.tagger = tagger;
    }

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
        String answer = answer(rest);
        Span lines = passage.span();
        List<Block> behind = new ArrayList<>(passage.children());
        behind.addAll(passage.following());
        if (answer.isBlank()
                && !behind.isEmpty()
                && behind.get(0) instanceof Statement next
                && !isAnotherItem(passage, next)) {
            answer = answer(Sentences.of(next.text()));
            lines = lines.with(next.span());
        }
        String bare = Phrases.bare(OPENING.matcher(answer).replaceFirst(""));
        String posed = FILLER.matcher(sentences.get(question)).replaceFirst("");
        String asked = Phrases.capitalised(posed.replaceAll("\\s+(?:tho|though|exactly)?\\s*\\?$", "?"));
        if (!QUESTION.matcher(asked).matches()
                || TWO_VERBS.matcher(asked).matches()
                || Clauses.dangles(tagger.tag(asked))
                || tagger.tag(posed).tokens().stream()
                                .filter(token -> token.tag().isContent())
                                .count()
                        < 1
                || Clauses.dangles(tagger.tag(bare))
                || bare.matches("(?i)(?:yes|no|yep|nope)")) {
            return List.of();
        }
        if (bare.isEmpty() || bare.endsWith("?") || Phrases.words(bare) > MOST_ANSWER_WORDS) {
            return List.of();
        }
        return List.of(new Candidate(
                name(), CardKind.BASIC, CardText.of(asked, Phrases.capitalised(bare)), lines, passage.text(), 72));
    }

    /** The next of a list of questions is no answer. */
    private static boolean isAnotherItem(Passage passage, Statement next) {
        return passage.children().isEmpty()
                && passage.block() instanceof Statement asked
                && asked.mark() == next.mark()
                && asked.mark() == Statement.Mark.NUMBER;
    }

    /** All that is said, or its first sentence where that is enough. */
    private static String answer(List<String> sentences) {
        String all = String.join(". ", sentences);
        boolean firstIsEnough =
                Phrases.words(all) > MOST_WHOLE_WORDS && Phrases.words(sentences.get(0)) >= LEAST_QUESTION_WORDS;
        return firstIsEnough ? sentences.get(0) : all;
    }
}

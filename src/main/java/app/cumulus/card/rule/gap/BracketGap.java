package app.cumulus.card.rule.gap;

import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands in brackets behind a noun and tells which: {@code sends to its targets ([…])}, {@code the old gate ([…])}. */
final class BracketGap implements GapKind {

    private static final int ROW_SCORE = 60;
    private static final int NAME_SCORE = 57;
    private static final int MOST_WORDS = 8;
    private static final int LEAST_BESIDE = 3;

    private static final Pattern LOOSE = Pattern.compile(
            "(?i).*(?:\\b(?:e\\.?g|i\\.e|example|optional|default|like|such|see|aka|it|this|that|you|we|free)\\b|[?!=<>{}`$]|->|https?:).*");
    private static final Pattern JOINT = Pattern.compile("[,/&]|and|or|etc\\.?");

    private final Lexicon lexicon;

    BracketGap(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Recallable.Phrase> in(Said said, Optional<Clause> clause) {
        Sentence sentence = said.sentence();
        List<Recallable.Phrase> phrases = new ArrayList<>();
        for (int open = 1; open < sentence.size(); open++) {
            if (sentence.token(open).is(Tag.OPEN)
                    && sentence.token(open - 1).is(Tag.NOUN)
                    && sentence.token(open - 1).end() < sentence.token(open).start()) {
                int close = closeOf(sentence, open);
                if (close > open + 1 && sentence.size() - (close - open) >= LEAST_BESIDE) {
                    hidden(sentence, open + 1, close - 1, clause).ifPresent(phrases::add);
                }
            }
        }
        return phrases;
    }

    private static int closeOf(Sentence sentence, int open) {
        for (int i = open + 1; i < sentence.size(); i++) {
            if (sentence.token(i).is(Tag.OPEN)) {
                return -1;
            }
            if (sentence.token(i).is(Tag.CLOSE)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Recallable.Phrase> hidden(Sentence sentence, int first, int last, Optional<Clause> clause) {
        String text = sentence.words(first, last);
        List<Token> tokens = sentence.tokens().subList(first, last + 1);
        boolean row =
                tokens.stream().anyMatch(token -> JOINT.matcher(token.lower()).matches());
        boolean names = tokens.stream()
                .allMatch(token ->
                        token.tag().isContent() || JOINT.matcher(token.lower()).matches());
        boolean telling = tokens.stream()
                .anyMatch(token ->
                        token.is(Tag.NOUN) && !lexicon.isCommon(token.text()) && !lexicon.isUnit(token.text()));
        boolean numbers = tokens.stream().anyMatch(token -> token.is(Tag.NUMBER));
        boolean starts = sentence.token(first).tag().isContent();
        return clause.isPresent()
                        && starts
                        && row
                        && names
                        && telling
                        && !numbers
                        && Phrases.words(text) <= MOST_WORDS
                        && !LOOSE.matcher(text).matches()
                ? Optional.of(new Recallable.Phrase(first, last, row ? ROW_SCORE : NAME_SCORE))
                : Optional.empty();
    }
}

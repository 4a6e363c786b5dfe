package app.cumulus.card.rule.gap;

import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Clause.LinkKind;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A condition, a reason or a purpose; the word that joins it stays visible: {@code is lost when […]}. */
final class ClauseGap implements GapKind {

    private static final int MOST_WORDS = 8;
    private static final int LEAST_WORDS = 2;
    private static final int CONDITION = 61;
    private static final int REASON = 62;
    private static final int PURPOSE = 56;
    private static final int LEAD = 57;
    private static final int MOST_PURPOSE_WORDS = 6;

    private static final Pattern LOOSE = Pattern.compile(
            "(?i)(?:.*\\b(?:you|we|they|it|this|that|these|those|want|be|have|needed|necessary|possible|required|e\\.g|example)\\b.*)");

    @Override
    public List<Recallable.Phrase> in(Said said, Optional<Clause> clause) {
        List<Recallable.Phrase> phrases = new ArrayList<>();
        if (clause.isEmpty()) {
            return phrases;
        }
        Clause parts = clause.get();
        Sentence sentence = said.sentence();
        boolean said2 = Phrases.words(parts.main()) > 2;
        if (said2 && parts.tailKind() != LinkKind.NONE) {
            int score = switch (parts.tailKind()) {
                case CONDITION -> CONDITION;
                case REASON -> REASON;
                case PURPOSE -> PURPOSE;
                case NONE, CONTRAST, SETTING -> 0;
            };
            add(phrases, sentence, parts.tail(), score);
        }
        if (said2 && parts.leadKind() == LinkKind.CONDITION) {
            add(phrases, sentence, parts.lead(), LEAD);
        }
        return phrases;
    }

    private static void add(List<Recallable.Phrase> phrases, Sentence sentence, String part, int score) {
        Completion.Span span = score == 0 ? null : Completion.Span.of(sentence, part);
        if (span == null) {
            return;
        }
        int first = span.first() + 1;
        while (first < span.last() && sentence.token(first).lower().matches("order|to|that|of")) {
            first++;
        }
        int last = span.last();
        String hidden = first > last ? "" : sentence.words(first, last);
        int words = Phrases.words(hidden);
        boolean whole = sentence.tokens().subList(Math.min(first, last), last + 1).stream()
                .noneMatch(ClauseGap::cuts);
        if (words >= LEAST_WORDS
                && words <= (score == PURPOSE ? MOST_PURPOSE_WORDS : MOST_WORDS)
                && whole
                && !LOOSE.matcher(hidden).matches()) {
            phrases.add(new Recallable.Phrase(first, last, score - Math.max(0, words - 5)));
        }
    }

    /** What belongs to another clause, or to no clause at all. */
    private static boolean cuts(Token token) {
        return token.is(Tag.ARROW)
                || token.is(Tag.OPEN)
                || token.is(Tag.CLOSE)
                || token.is(Tag.NUMBER)
                || token.is(Tag.PUNCTUATION) && token.text().matches("[,;:.-]")
                || token.lower().matches("and|but|or|so|then|because");
    }
}

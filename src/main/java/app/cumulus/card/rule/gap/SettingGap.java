package app.cumulus.card.rule.gap;

import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a sentence begins with: {@code Without […] nobody opens the gate}, {@code […] may open it} for "Only a porter". */
final class SettingGap implements GapKind {

    private static final int SCORE = 58;
    private static final int MOST_WORDS = 4;
    private static final int LEAST_BEHIND = 4;

    private static final Pattern LINK = Pattern.compile("(?i)without|unlike|by|using|with|via|through|after|before");
    private static final Pattern MARK = Pattern.compile("[,:;]");

    private final Lexicon lexicon;

    SettingGap(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Recallable.Phrase> in(Said said, Optional<Clause> clause) {
        Sentence sentence = said.sentence();
        if (sentence.size() < LEAST_BEHIND + 2
                || !LINK.matcher(sentence.token(0).text()).matches()) {
            return List.of();
        }
        int first = sentence.token(1).is(Tag.DETERMINER) ? 2 : 1;
        if (sentence.token(first).lower().matches("default|[a-z]+ing")) {
            return List.of();
        }
        int last = first;
        while (last < sentence.size() && sentence.token(last).is(Tag.NOUN)) {
            last++;
        }
        boolean ends = last < sentence.size() - LEAST_BEHIND
                && (MARK.matcher(sentence.token(last).text()).matches()
                        || sentence.token(last).is(Tag.PRONOUN)
                        || sentence.token(last).is(Tag.DETERMINER));
        boolean telling = last > first
                && last - first <= MOST_WORDS
                && sentence.tokens().subList(first, last).stream().anyMatch(token -> !lexicon.isCommon(token.text()));
        return ends && telling ? List.of(new Recallable.Phrase(first, last - 1, SCORE)) : List.of();
    }
}

package app.cumulus.card.rule.gap;

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

/** How, in which order or where: {@code in order}, {@code at group level}, {@code synchronously}; hidden with its preposition. */
final class AdverbialGap implements GapKind {

    private static final int MANNER_SCORE = 59;
    private static final int PHRASE_SCORE = 57;
    private static final int MOST_WORDS = 4;

    /** Adverbs that make a contrast; most others only colour what is said. */
    private static final Pattern MANNER =
            Pattern.compile("independently|synchronously|asynchronously|randomly|evenly|horizontally|vertically"
                    + "|locally|regionally|concurrently|simultaneously|sequentially|privately|publicly|permanently"
                    + "|temporarily|periodically|individually|incrementally|hourly|daily|weekly|monthly|yearly");

    /** Behind the verb these tell how it is done, before it they only colour it. */
    private static final Pattern OF_ITSELF = Pattern.compile("automatically|manually");

    private static final Pattern LINK = Pattern.compile(
            "by|in|with|at|without|outside|inside|within|during|until|via|through|between|across|per|as");
    private static final Pattern HEAD = Pattern.compile(
            "order|parallel|level|side|mode|real-time|batch|batches|arrays?|advance|sequence|basis|background|transit|rest|demand|version|region|regions|zones?");

    private static final Pattern IDLE = Pattern.compile(
            "(?i)(?:in (?:order|mode|time)|at (?:the |an? )?(?:time|rest)|in (?:the |an? |your )?(?:region|version|zone|side)|at an? \\p{Ll}+ level)");

    private static final Pattern ARTICLE = Pattern.compile("an?|the|each|every|one|both|all|no|its|your|same|another");

    private final Lexicon lexicon;

    AdverbialGap(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Recallable.Phrase> in(Said said, Optional<Clause> clause) {
        List<Recallable.Phrase> phrases = new ArrayList<>();
        if (clause.isEmpty()) {
            return phrases;
        }
        Sentence sentence = said.sentence();
        boolean acted = false;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean how = MANNER.matcher(token.lower()).matches()
                    || OF_ITSELF.matcher(token.lower()).matches() && isBehindVerb(sentence, i);
            if (acted && how) {
                phrases.add(new Recallable.Phrase(i, i, MANNER_SCORE));
            }
            if (acted && LINK.matcher(token.lower()).matches()) {
                int last = endOf(sentence, i);
                if (last > i && isPlain(sentence, i, last)) {
                    phrases.add(new Recallable.Phrase(i, last, PHRASE_SCORE));
                }
            }
            acted |= token.is(Tag.VERB) || token.is(Tag.AUXILIARY);
        }
        return phrases;
    }

    private static boolean isBehindVerb(Sentence sentence, int i) {
        if (i + 1 >= sentence.size() || i > 0 && sentence.token(i - 1).is(Tag.VERB)) {
            return true;
        }
        Tag next = sentence.token(i + 1).tag();
        return next == Tag.PUNCTUATION
                || next == Tag.PREPOSITION
                || next == Tag.CONJUNCTION
                || next == Tag.OPEN
                || sentence.token(i + 1).lower().equals("based");
    }

    /** The last token of the phrase, where the clause ends with it; -1 if it does not. */
    private static int endOf(Sentence sentence, int link) {
        int i = link + 1;
        while (i < sentence.size()
                && i - link <= MOST_WORDS
                && (sentence.token(i).tag().isContent()
                        || i == link + 1
                                && ARTICLE.matcher(sentence.token(i).lower()).matches())) {
            i++;
        }
        boolean row = i + 2 == sentence.size()
                && sentence.token(i).lower().equals("and")
                && sentence.token(i + 1).is(Tag.NOUN);
        boolean ends = !row
                && (i >= sentence.size()
                        || sentence.token(i).text().matches("[,;.(]|when|if|once|because|so|while|and|but|to")
                                && i - link > 1);
        return ends && sentence.token(i - 1).tag().isContent() ? i - 1 : -1;
    }

    /** Only phrases that mean something as a whole: the name in {@code in a Ledger Index} is asked for alone. */
    private boolean isPlain(Sentence sentence, int link, int last) {
        for (int i = link + 1; i <= last; i++) {
            Token token = sentence.token(i);
            if (token.is(Tag.NUMBER) || token.is(Tag.CODE) || lexicon.isUnit(token.text())) {
                return false;
            }
        }
        return HEAD.matcher(sentence.token(last).lower()).matches()
                && !IDLE.matcher(sentence.words(link, last)).matches();
    }
}

package app.cumulus.card.rule.gap;

import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells whether a gap is cut across the grammar: a subject with its verb, the end of one clause with the start of the next. */
final class AcrossClause {

    private static final Pattern THIRD = Pattern.compile("\\p{Ll}{2,}[^s\\W]s");
    private static final Pattern LOWER = Pattern.compile("\\p{Ll}{2,}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]+");
    private static final Pattern JOINT = Pattern.compile("and|or|&");
    /** What hardly follows a thing in -s, but often a deed that the lexicon does not know. */
    private static final Pattern LEADS_ON = Pattern.compile("to|against");

    private static final Pattern ONE = Pattern.compile("ones?");
    private static final Pattern WITHIN = Pattern.compile("to|that|which|who|not|and|or|,");
    private static final int PAIR = 3;

    private final Lexicon lexicon;

    AcrossClause(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean is(Sentence sentence, Recallable.Phrase phrase) {
        List<Token> hidden = sentence.tokens().subList(phrase.first(), phrase.last() + 1);
        Token next = phrase.last() + 1 < sentence.size() ? sentence.token(phrase.last() + 1) : null;
        return takesVerb(sentence, phrase, hidden)
                || isObjectThatActs(sentence, phrase, next)
                || joinsDeed(hidden, next)
                || isTwoHalves(hidden)
                || next != null && ONE.matcher(next.lower()).matches()
                || isCutRow(sentence, phrase)
                || hidden.stream().anyMatch(token -> token.text().equals("="));
    }

    /** {@code The yard wall guards against […]}: where no other word is the verb, the noun in -s is it. */
    private boolean takesVerb(Sentence sentence, Recallable.Phrase phrase, List<Token> hidden) {
        boolean outside = IntStream.range(0, sentence.size())
                .filter(i -> (i < phrase.first() || i > phrase.last())
                        && !(i == 0 && sentence.token(i).lower().endsWith("ing")))
                .mapToObj(sentence::token)
                .anyMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.VERB));
        return !outside
                && phrase.last() + 1 < sentence.size()
                && IntStream.range(1, hidden.size())
                        .filter(i -> THIRD.matcher(hidden.get(i).text()).matches()
                                && hidden.get(i - 1).tag().isContent()
                                && (lexicon.verbBase(hidden.get(i).text()).isPresent()
                                        || LEADS_ON.matcher(sentence.token(phrase.last() + 1)
                                                        .lower())
                                                .matches()))
                        .anyMatch(i -> i + 1 < hidden.size()
                                        && !JOINT.matcher(hidden.get(i + 1).lower())
                                                .matches()
                                || i + 1 == hidden.size()
                                        && sentence.token(phrase.last() + 1).is(Tag.PREPOSITION));
    }

    /** {@code Porters carry […] has}, {@code the yard of […] will open}: what acts is another than what is carried. */
    private static boolean isObjectThatActs(Sentence sentence, Recallable.Phrase phrase, Token next) {
        if (phrase.first() == 0 || next == null || !next.is(Tag.AUXILIARY) || phrase.first() == phrase.last()) {
            return false;
        }
        Token before = sentence.token(phrase.first() - 1);
        boolean within = phrase.first() > 1
                && WITHIN.matcher(sentence.token(phrase.first() - 2).lower()).matches();
        boolean object = before.is(Tag.VERB)
                && !before.lower().endsWith("ing")
                && !before.lower().endsWith("ed")
                && !within
                && phrase.first() > 1;
        boolean two = before.is(Tag.PREPOSITION)
                && LOWER.matcher(sentence.token(phrase.last() - 1).text()).matches()
                && sentence.token(phrase.last() - 1).lower().endsWith("s")
                && NAME.matcher(sentence.token(phrase.last()).text()).matches();
        return object || two;
    }

    /** {@code lamps or care} of "no need to buy lamps or care about oil". */
    private boolean joinsDeed(List<Token> hidden, Token next) {
        boolean about = next != null && next.lower().equals("about");
        return IntStream.range(1, hidden.size() - 1)
                .filter(i -> JOINT.matcher(hidden.get(i).lower()).matches()
                        && hidden.get(i - 1).tag().isContent())
                .mapToObj(i -> hidden.get(i + 1))
                .anyMatch(token -> lexicon.isOnlyVerb(token.lower())
                        || about && token.equals(last(hidden))
                        || token.is(Tag.VERB) && token.lower().endsWith("ing") && token.equals(last(hidden)));
    }

    private static Token last(List<Token> tokens) {
        return tokens.get(tokens.size() - 1);
    }

    /** {@code first, free} of "a lamp on the first, free on the second". */
    private static boolean isTwoHalves(List<Token> hidden) {
        return hidden.size() == PAIR && hidden.get(1).text().equals(",");
    }

    /** {@code Cannot lift}, turn or weigh crates: the first of a row of deeds. */
    private boolean isCutRow(Sentence sentence, Recallable.Phrase phrase) {
        int behind = phrase.last() + 2;
        return phrase.first() < phrase.last()
                && behind < sentence.size()
                && sentence.token(phrase.last() + 1).text().equals(",")
                && isPlain(sentence.token(phrase.last()))
                && sentence.token(phrase.last() - 1).is(Tag.AUXILIARY)
                && isPlain(sentence.token(behind));
    }

    private boolean isPlain(Token token) {
        return lexicon.isBase(token.lower());
    }
}

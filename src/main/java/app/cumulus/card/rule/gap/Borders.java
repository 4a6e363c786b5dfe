package app.cumulus.card.rule.gap;

import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a gap begins and ends where a phrase of its sentence does: at no sign, in no name, in no bracket, over no second clause. */
final class Borders {

    private static final Pattern SIGN = Pattern.compile("[\\p{Punct}&&[^\"'`$@#%+_./~<>*{-]]+");
    private static final Pattern ADDING = Pattern.compile("\\p{Ll}{3,}ing|unlike|like|same");

    /** {@code sure crates} of "make sure crates stay dry"; {@code there's rust}: a clause of its own. */
    private static final Pattern CLAUSE_START = Pattern.compile("(?i)sure|(?:there|that|it|here|who|let)['’]s");

    private static final Pattern CONTRACTED = Pattern.compile("(?i)(?:what|how|where)['’]s");
    private static final Pattern PARTICLE = Pattern.compile("down|off|apart|away");
    /** A noun of two words, though neither is one by itself. */
    private static final Pattern SIGN_IN = Pattern.compile(
            "(?:sign|log|opt|lock|plug|check|scale|fail|sign|roll|spin|shut) (?:in|out|up|off|over|back|on|down)");

    private static final Pattern LAST_PARTICLE = Pattern.compile("through|over|back|up|out");
    private static final Pattern ASKED = Pattern.compile("what|how|which|where|when|whether");
    private static final Pattern ANY = Pattern.compile("various|multiple|several|different|many|numerous|certain");

    private static final Set<String> JOINTS = Set.of("and", "or", "&", "and/or");

    private Borders() {}

    static boolean hold(Sentence sentence, Recallable.Phrase phrase) {
        List<Token> hidden = sentence.tokens().subList(phrase.first(), phrase.last() + 1);
        return !isSign(hidden.get(0))
                && !isSign(hidden.get(hidden.size() - 1))
                && !isTorn(sentence, phrase)
                && isClosed(hidden)
                && !isBehindBracket(sentence, phrase)
                && !addsClause(hidden)
                && !joinsPhrases(sentence, phrase);
    }

    /** {@code pier and new berths} of {@code kept on pier and new berths to the north}: what follows belongs to the second half only. */
    private static boolean joinsPhrases(Sentence sentence, Recallable.Phrase phrase) {
        int joint = phrase.first() + 1;
        return phrase.first() > 0
                && phrase.last() > joint + 1
                && phrase.last() + 1 < sentence.size()
                && JOINTS.contains(sentence.token(joint).lower())
                && sentence.token(phrase.first()).is(Tag.NOUN)
                && sentence.token(joint + 1).tag().isContent()
                && !sentence.token(phrase.first() - 1).is(Tag.VERB)
                && !sentence.token(phrase.first() - 1).lower().equals("to")
                && sentence.token(phrase.last() + 1).is(Tag.PREPOSITION);
    }

    /** Whether a word beside the gap belongs to what it hides: {@code locked away}, {@code how long}, {@code bags of various seeds}. */
    private static boolean isTorn(Sentence sentence, Recallable.Phrase phrase) {
        Token first = sentence.token(phrase.first());
        Token last = sentence.token(phrase.last());
        boolean lone = phrase.first() == phrase.last();
        boolean ends = phrase.last() + 1 == sentence.size();
        String next = ends ? "" : sentence.token(phrase.last() + 1).lower();
        boolean moved = lone && last.is(Tag.VERB) && PARTICLE.matcher(next).matches()
                || SIGN_IN.matcher(last.lower() + " " + next).matches();
        // "acts as a pass through"
        boolean compound = lone
                && LAST_PARTICLE.matcher(next).matches()
                && (phrase.last() + 2 == sentence.size()
                        || sentence.token(phrase.last() + 2).is(Tag.PUNCTUATION));
        boolean asked = phrase.first() == 1 && sentence.token(0).lower().equals("how");
        // "chooses what to do next"
        boolean infinitive = phrase.first() > 1
                && sentence.token(phrase.first() - 1).lower().equals("to")
                && ASKED.matcher(sentence.token(phrase.first() - 2).lower()).matches();
        boolean open = !lone
                && !ends
                && ANY.matcher(last.lower()).matches()
                && sentence.token(phrase.last() + 1).tag().isContent();
        return CLAUSE_START.matcher(first.text()).matches()
                || CLAUSE_START.matcher(last.text()).matches()
                || governsRow(sentence, phrase)
                || lone && CONTRACTED.matcher(first.text()).matches()
                || moved
                || compound
                || asked
                || infinitive
                || open;
    }

    /** {@code using ropes} of {@code using ropes or iron chains}: what goes on needs the word that was hidden. */
    private static boolean governsRow(Sentence sentence, Recallable.Phrase phrase) {
        Token first = sentence.token(phrase.first());
        int joint = phrase.last() + 1;
        return (first.is(Tag.PREPOSITION) || first.lower().equals("using"))
                && joint + 1 < sentence.size()
                && JOINTS.contains(sentence.token(joint).lower())
                && (sentence.token(joint + 1).tag().isContent()
                        || joint + 2 < sentence.size()
                                && sentence.token(joint + 1).is(Tag.VERB)
                                && sentence.token(joint + 2).is(Tag.NOUN));
    }

    private static boolean isSign(Token token) {
        return token.is(Tag.PUNCTUATION) && SIGN.matcher(token.text()).matches();
    }

    /** No bracket opens without closing in it. */
    private static boolean isClosed(List<Token> hidden) {
        int depth = 0;
        for (Token token : hidden) {
            depth += token.is(Tag.OPEN) ? 1 : token.is(Tag.CLOSE) ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /** {@code plan} of {@code crane (yard) plan}: the name began before the bracket. */
    private static boolean isBehindBracket(Sentence sentence, Recallable.Phrase phrase) {
        int first = phrase.first();
        if (first < 3
                || !sentence.token(first - 1).is(Tag.CLOSE)
                || !sentence.token(first).is(Tag.NOUN)) {
            return false;
        }
        int open = first - 1;
        while (open > 0 && !sentence.token(open).is(Tag.OPEN)) {
            open--;
        }
        return open > 0 && sentence.token(open - 1).is(Tag.NOUN);
    }

    /** {@code small, meaning only the crates}, {@code at once, without a pass}: no row of things, but what is told of them. */
    private static boolean addsClause(List<Token> hidden) {
        int comma = -1;
        for (int i = 1; i < hidden.size(); i++) {
            comma = hidden.get(i).text().equals(",") ? i : comma;
        }
        if (comma < 0 || comma == hidden.size() - 1) {
            return false;
        }
        List<Token> last = hidden.subList(comma + 1, hidden.size());
        boolean joined = last.stream().anyMatch(token -> JOINTS.contains(token.lower()));
        // "small crates, large lids" are two answers; "steady, slow winch" is one
        boolean things = comma == 1
                && hidden.stream()
                        .allMatch(
                                token -> token.tag().isContent() || token.text().equals(","));
        // "large, carts small": the second is said of another thing
        boolean other = last.size() > 1
                && Character.isUpperCase(last.get(0).text().charAt(0))
                && Character.isLowerCase(hidden.get(0).text().charAt(0));
        return !joined
                && (other || !(things && !ADDING.matcher(last.get(0).text()).matches()));
    }
}

package app.cumulus.card.rule;

import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A long name is hidden together with the short one in brackets behind it, which would spell it: {@code Dock Pier Lock (DPL)}; a
 * noun that is written in two words is hidden with both: {@code stand by}, {@code back ups}.
 */
final class WholeName {

    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{1,5}s?");
    private static final Pattern PLURAL = Pattern.compile("s$");
    private static final Pattern SMALL = Pattern.compile("(?i)of|and|in|on|for|to|the|&");
    private static final Pattern NO_CAPITAL = Pattern.compile("[^\\p{Lu}]");

    private static final Set<String> TWO_WORDS = Set.of(
            ("stand by,back up,back ups,fail over,fail overs,roll back,roll backs,time out,time outs,log in,log on,sign in,"
                            + "set up,start up,shut down,spin up,look up,look ups,plug in,plug ins,add on,add ons,check in,clean up,warm up,roll out")
                    .split(","));

    private WholeName() {}

    /** The phrase with the second word of its last noun, and the first one of its first. */
    private static Recallable.Phrase inTwoWords(Sentence sentence, Recallable.Phrase phrase) {
        boolean begun = phrase.first() > 0 && isTwoWords(sentence, phrase.first() - 1);
        boolean goesOn = phrase.last() + 1 < sentence.size() && isTwoWords(sentence, phrase.last());
        return new Recallable.Phrase(
                begun ? phrase.first() - 1 : phrase.first(), goesOn ? phrase.last() + 1 : phrase.last(), phrase.worth());
    }

    private static boolean isTwoWords(Sentence sentence, int first) {
        return TWO_WORDS.contains(
                sentence.token(first).lower() + " " + sentence.token(first + 1).lower());
    }

    /** The phrase cut to the long name and drawn out to the bracket; as it was, if the bracket is not its short name. */
    static Recallable.Phrase of(Sentence sentence, Recallable.Phrase found) {
        Recallable.Phrase phrase = inTwoWords(sentence, found);
        int bracket = phrase.last() + 1;
        boolean named = bracket + 2 < sentence.size()
                && sentence.token(bracket).is(Tag.OPEN)
                && sentence.token(bracket + 2).is(Tag.CLOSE)
                && SHORT.matcher(sentence.token(bracket + 1).text()).matches();
        if (!named) {
            return phrase;
        }
        String wanted = PLURAL.matcher(sentence.token(bracket + 1).text()).replaceFirst("");
        for (int first = phrase.last() - 1; first >= Math.max(0, phrase.first() - 1); first--) {
            if (spells(sentence, first, phrase.last(), wanted)) {
                return new Recallable.Phrase(first, bracket + 2, phrase.worth());
            }
        }
        return phrase;
    }

    /** By the first letters of its words, the small ones left out or not, or by its capitals: {@code OpenID Connect} is OIDC. */
    private static boolean spells(Sentence sentence, int first, int last, String wanted) {
        StringBuilder all = new StringBuilder();
        StringBuilder main = new StringBuilder();
        for (int i = first; i <= last; i++) {
            String word = sentence.token(i).text();
            if (Character.isLetter(word.charAt(0))) {
                all.append(word.charAt(0));
                main.append(SMALL.matcher(word).matches() ? "" : word.substring(0, 1));
            }
        }
        String capitals = NO_CAPITAL.matcher(sentence.words(first, last)).replaceAll("");
        return all.toString().toUpperCase(Locale.ROOT).equals(wanted)
                || main.toString().toUpperCase(Locale.ROOT).equals(wanted)
                || capitals.equals(wanted);
    }
}

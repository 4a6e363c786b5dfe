package app.cumulus.card.rule.gap;

import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import java.util.Locale;
import java.util.regex.Pattern;

/** A long name is hidden together with the short one in brackets behind it, which would spell it: {@code Dock Pier Lock (DPL)}. */
final class WholeName {

    private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{1,5}s?");
    private static final Pattern PLURAL = Pattern.compile("s$");
    private static final Pattern SMALL = Pattern.compile("(?i)of|and|in|on|for|to|the|&");
    private static final Pattern HYPHEN = Pattern.compile("-");

    /** {@code Dock Lock (DLX)}: it stands for no word of its own. */
    private static final String ANY_LETTER = "X";

    private static final Pattern NO_CAPITAL = Pattern.compile("[^\\p{Lu}]");

    private WholeName() {}

    /** The phrase cut to the long name and drawn out to the bracket; as it was, if the bracket is not its short name. */
    static Recallable.Phrase of(Sentence sentence, Recallable.Phrase phrase) {
        int bracket = phrase.last() + 1;
        boolean named = bracket + 2 < sentence.size()
                && sentence.token(bracket).is(Tag.OPEN)
                && sentence.token(bracket + 2).is(Tag.CLOSE)
                && SHORT.matcher(sentence.token(bracket + 1).text()).matches();
        if (!named) {
            return phrase;
        }
        String wanted = PLURAL.matcher(sentence.token(bracket + 1).text()).replaceFirst("");
        for (int first = phrase.last(); first >= Math.max(0, phrase.first() - 1); first--) {
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
            for (String word : HYPHEN.split(sentence.token(i).text())) {
                if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                    all.append(word.charAt(0));
                    main.append(SMALL.matcher(word).matches() ? "" : word.substring(0, 1));
                }
            }
        }
        String capitals = NO_CAPITAL.matcher(sentence.words(first, last)).replaceAll("");
        return all.toString().toUpperCase(Locale.ROOT).equals(wanted)
                || main.toString().toUpperCase(Locale.ROOT).equals(wanted)
                || capitals.equals(wanted)
                || wanted.endsWith(ANY_LETTER)
                        && main.length() > 1
                        && main.toString().toUpperCase(Locale.ROOT).equals(wanted.substring(0, wanted.length() - 1));
    }
}

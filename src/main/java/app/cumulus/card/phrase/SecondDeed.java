package app.cumulus.card.phrase;

import app.cumulus.card.text.Lexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ends what a thing is used for where the next thing that is told of it begins: {@code for ropes and needs a winch}. */
public final class SecondDeed {

    private static final Pattern AND = Pattern.compile(" and (?:also |then )?(?<verb>\\p{Ll}{2,}s) (?=\\p{L})");
    private static final Pattern BEHIND_NOUN =
            Pattern.compile(" (?:of|for|to|from|in|on|with|by|and|or|at|via|per)\\b.*");

    private SecondDeed() {}

    public static String before(String text, Lexicon lexicon) {
        Matcher and = AND.matcher(text);
        while (and.find()) {
            String verb = and.group("verb");
            boolean acts = lexicon.functionWord(verb).isEmpty()
                    && lexicon.verbBase(verb).filter(base -> !base.equals(verb)).isPresent()
                    && !BEHIND_NOUN.matcher(text.substring(and.end() - 1)).matches();
            if (acts && (lexicon.isOnlyVerb(verb) || "uses".equals(verb))) {
                return text.substring(0, and.start());
            }
        }
        return text;
    }
}

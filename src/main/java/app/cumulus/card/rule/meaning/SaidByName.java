package app.cumulus.card.rule.meaning;

import app.cumulus.card.phrase.Meaning;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a meaning tells no more than its name does: {@code Night Crane Budget - watches night cranes}. */
final class SaidByName {

    private static final int FEW_WORDS = 6;
    private static final Pattern ARTICLE = Pattern.compile("(?i)(?:an?|the|one)\\s");

    private SaidByName() {}

    /** Whether the meaning's words stand in the name already. */
    static boolean repeats(String name, String meaning, Meaning.Form form) {
        long shared = Phrases.stems(name).stream()
                .filter(Phrases.stems(meaning)::contains)
                .count();
        if (shared > 1 && (Phrases.words(meaning) <= FEW_WORDS || qualifies(name, meaning))) {
            return true;
        }
        boolean few = Phrases.words(meaning) <= FEW_WORDS;
        if (few
                && (shared == 1 && form == Meaning.Form.DOING && qualifies(name, meaning)
                        || form == Meaning.Form.THING && Naming.sharesWord(Nouns.lastWord(name), meaning))) {
            return true;
        }
        String bare = ARTICLE.matcher(meaning.toLowerCase(Locale.ROOT)).replaceFirst("");
        if (few && bare.startsWith(name.toLowerCase(Locale.ROOT) + " of ")) {
            return true;
        }
        String apart = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\d)(?=\\p{Lu}\\p{Ll})", " ");
        return form == Meaning.Form.THING && Phrases.words(meaning) <= 3 && Naming.sharesWord(apart, meaning);
    }

    /** {@code Night Crane Budget - watches night cranes}: all that tells it apart stands in both. */
    private static boolean qualifies(String name, String meaning) {
        int last = name.lastIndexOf(' ');
        return last > 0 && Phrases.stems(meaning).containsAll(Phrases.stems(name.substring(0, last)));
    }
}

package app.cumulus.card.generate;

import app.cumulus.card.text.Slips;
import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gaps over a word that says nothing, however it is spelled: that a thing is there, a noun that fits anywhere, a "one" that means "a". */
final class LightGap {

    private static final String GAP = "\\[…\\]";

    private static final Pattern LONE = Pattern.compile("(?:(?:an?|the|your|their|its|own) )?(?<word>\\p{L}\\p{Ll}+)");

    /** {@code Open […]}: the end of a name. */
    private static final Pattern BEHIND_NAME = Pattern.compile(".*\\b\\p{Lu}[\\p{L}\\d]* " + GAP + ".*");

    /** {@code more than […] crane}, {@code […] or more cranes}, {@code from […] crane to another}: one or many. */
    private static final Pattern ONE_OR_MANY = Pattern.compile("(?i)[^\n]*(?:\\bmore than " + GAP + " \\p{L}[^\n]*|" + GAP
            + " (?:or|to|and|&) (?:more|multiple|many|several|hundreds|thousands|another|a number)\\b[^\n]*|\\bfrom " + GAP
            + " [^\n]* to (?:an)?other\\b[^\n]*)\n(?:1|one)");

    private static final Pattern ONE_AND_MORE = Pattern.compile("1 ?\\+|1 or more|one or more");

    private static final WordList STATES = WordList.of("idle-states.txt");
    private static final WordList NOUNS = WordList.of("light-nouns.txt");

    private LightGap() {}

    static boolean is(String question, String answer) {
        Matcher lone = LONE.matcher(answer);
        boolean light = lone.matches() && isLight(question, lone.group("word"));
        return light
                || ONE_AND_MORE.matcher(answer).matches()
                || ONE_OR_MANY.matcher(question + "\n" + answer).matches();
    }

    private static boolean isLight(String question, String word) {
        boolean noun = Character.isLowerCase(word.charAt(0)) && NOUNS.has(word);
        return !BEHIND_NAME.matcher(question).matches()
                && (noun || Slips.isOneOf(STATES, word.toLowerCase(Locale.ROOT)));
    }
}

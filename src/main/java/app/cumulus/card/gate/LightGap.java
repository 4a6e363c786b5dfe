package app.cumulus.card.gate;

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
    private static final Pattern BEHIND_NAME = Pattern.compile(".*\\b\\p{Lu}[\\p{L}\\d]*['’]? " + GAP + ".*");

    /** {@code more than […] crane}, {@code […] or more cranes}, {@code from […] crane to another}: one or many. */
    private static final Pattern ONE_OR_MANY =
            Pattern.compile("(?i)[^\n]*(?:\\bmore than " + GAP + " \\p{L}[^\n]*|" + GAP
                    + " (?:or|to|and|&) (?:more|multiple|many|several|hundreds|thousands|another|a number)\\b[^\n]*|\\bfrom "
                    + GAP
                    + " [^\n]* to (?:an)?other\\b[^\n]*)\n(?:1|one)");

    private static final Pattern IDLE = Pattern.compile("1 ?\\+|(?:1|one) or more|(?i:our|your|ur|their|its|my) own");

    /** {@code a crate […]: ID}, {@code Crate […]: Rules}: the end of a name that says what kind of thing it is. */
    private static final Pattern TAIL = Pattern.compile("[^\n]*\\p{L}{4,} " + GAP + "[^\n]*\nID");

    private static final WordList STATES = WordList.of("idle-states.txt");
    private static final WordList NOUNS = WordList.of("light-nouns.txt");

    private static final WordList COMMON = WordList.of("common.txt");
    private static final WordList GENERIC = WordList.of("generic.txt");

    private LightGap() {}

    static boolean is(String question, String answer) {
        Matcher lone = LONE.matcher(answer);
        boolean light = lone.matches() && isLight(question, lone.group("word"));
        return light
                || IDLE.matcher(answer).matches()
                || TAIL.matcher(question + "\n" + answer).matches()
                || ONE_OR_MANY.matcher(question + "\n" + answer).matches();
    }

    private static boolean isLight(String question, String word) {
        boolean noun = Character.isLowerCase(word.charAt(0)) && NOUNS.has(word);
        boolean tail = BEHIND_NAME.matcher(question).matches();
        return tail && Character.isUpperCase(word.charAt(0)) && isKind(word)
                || !tail && (noun || Slips.isOneOf(STATES, word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isKind(String word) {
        return NOUNS.has(word) || COMMON.has(word) || GENERIC.has(word);
    }
}

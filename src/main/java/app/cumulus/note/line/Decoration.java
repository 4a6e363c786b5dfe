package app.cumulus.note.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off a line what is drawn around its words: arrows that point down, a ruler glued to its end or between its words; what is
 * cut short behind {@code for} is written out.
 */
final class Decoration {

    private static final Pattern ARROWS_AROUND =
            Pattern.compile("^(?:\\\\/|\\|\\|)\\s++|(?<!\\s)\\s++(?:\\\\/|\\|\\|)$");

    /** {@code HOIST---} */
    private static final Pattern RULER_BEHIND = Pattern.compile("(?<=[\\p{L}\\d)?])\\s{0,3}(?:-{3,}+|={3,}+|>{3,}+)$");

    /** {@code HOIST----lifts loads}, {@code Hoist>>>> lifts loads}: a long dash. */
    private static final Pattern RULER_BETWEEN =
            Pattern.compile("(?<=[\\p{L})?])\\s{0,3}(?:-{3,}+|={3,}+|-?>{3,}+|->>)\\s{0,3}(?=[\\p{L}\\d(])");

    /** {@code Night Crane*: lifts crates}, {@code Cranes**:}, {@code Cranes***}: stars at one place of the line. */
    private static final Pattern STAR_BEHIND =
            Pattern.compile("(?<=^[^*]{1,200}[\\p{L}\\d)])(?:\\*{1,6}(?=(?:\\s?[:=]|\\s-)(?:\\s[^*]*)?$)|\\*{2,6}$)");

    /** {@code Crane =>> lifts}, {@code Crane --> lifts}, {@code Crane —> lifts}: an arrow drawn with more signs than it needs. */
    private static final Pattern LONG_ARROW = Pattern.compile(
            "(?<=[\\p{L}\\p{N})\\]\"'%])\\s{0,3}(?:-{3,12}+>{1,2}|[~–—]{1,12}+>{1,2}|={2,12}+>{1,2}|=>{2})\\s{0,3}(?=[\\p{L}\\p{N}(\"'$])");

    /** {@code Crane =>lifts}. */
    private static final Pattern GLUED_ARROW = Pattern.compile("(?<=[\\p{L}\\p{N})] )([-=]>)(?=\\p{L})");

    /** Arrows that a word processor draws for those that are typed. */
    private static final Pattern DOUBLE_ARROW = Pattern.compile("[⇒⟹➡➔➜]\\uFE0F?");

    /** {@code for eg. a crane}, {@code for ex: a crane}. */
    private static final Pattern FOR_EXAMPLE =
            Pattern.compile("\\b([Ff]or) (?i:e\\.? ?g|ex|exmaple)\\b(?!-)\\.?\\s*+([,:]?)\\s*+");

    /** A cross says "no". */
    private static final String PICTURE = "(?![\\x{2716}-\\x{2718}\\x{274C}\\x{274E}])" + Titles.PICTURE;

    /** Little pictures that mark the line, behind its bullet or number and at its end. */
    private static final Pattern PICTURES = Pattern.compile(
            "^(?:" + PICTURE + "\\s{0,3}){1,6}+(?=[\\p{L}\\p{N}(\"`])|\\s*+(?:\\s?" + PICTURE + "){1,6}$");

    private Decoration() {}

    static String stripped(String text) {
        int ruler = Rulers.gluedAt(text);
        String words = ruler < 0 ? text : text.substring(0, ruler).strip();
        boolean arrows = words.contains("\\/") || words.contains("||");
        // a lone star marks the line for the exam
        words = words.codePoints().anyMatch(sign -> sign >= 0x2600)
                ? PICTURES.matcher(words).replaceAll("")
                : words;
        words = words.endsWith(" *") && words.indexOf('*') == words.length() - 1
                ? words.substring(0, words.length() - 2).stripTrailing()
                : words;
        words = hasDoubleArrow(words) ? DOUBLE_ARROW.matcher(words).replaceAll("=>") : words;
        words = hasArrow(words)
                ? GLUED_ARROW
                        .matcher(LONG_ARROW.matcher(words).replaceAll(" -> "))
                        .replaceAll("$1 ")
                : words;
        // a star glued behind a name marks it for the exam
        words = words.indexOf('*') > 0 ? STAR_BEHIND.matcher(words).replaceFirst("") : words;
        words = forExample(words);
        words = arrows ? ARROWS_AROUND.matcher(words).replaceAll("") : words;
        return isRuled(words)
                ? RULER_BETWEEN
                        .matcher(RULER_BEHIND.matcher(words).replaceFirst(""))
                        .replaceAll(" - ")
                : words;
    }

    private static String forExample(String words) {
        Matcher example = FOR_EXAMPLE.matcher(words);
        return example.find() && words.indexOf('`') < 0
                ? example.replaceAll(found -> "$1 example" + (found.end() == words.length() ? "$2" : ", "))
                : words;
    }

    private static boolean hasDoubleArrow(String words) {
        return words.chars().anyMatch(sign -> sign >= '⇒' && "⇒⟹➡➔➜".indexOf(sign) >= 0);
    }

    private static boolean hasArrow(String words) {
        int head = words.indexOf('>', 2);
        return head > 0 && !words.contains("<!--") && isPlain(words);
    }

    private static boolean isRuled(String words) {
        boolean ruled =
                words.contains("---") || words.contains(">>>") || words.contains("===") || words.contains("->>");
        return ruled && isPlain(words);
    }

    /** Dashes in the address of a link and in code are none. */
    private static boolean isPlain(String words) {
        return !words.contains("](") && words.indexOf('`') < 0 && !words.contains("://");
    }
}

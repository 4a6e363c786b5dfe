package app.cumulus.card.fact;

import app.cumulus.card.text.Lexicon;
import java.util.Locale;
import java.util.regex.Pattern;

/** Headings over the members of a kind, {@code 3 Painting Options}, and what one of them is called. */
record HeadingNoun(Lexicon lexicon) {

    private static final int MOST_WORDS = 3;
    private static final Pattern LINKED = Pattern.compile("&| (?:and|or|for|of|in|to|with|by|on) ");
    /** {@code 3 sorts available}: how many there are is no part of the noun. */
    private static final Pattern HOW_MANY = Pattern.compile(
            "(?i)^(?:the )?(?:(?:\\d{1,2}|two|three|four|five|six|several|different|available) )+|\\s+available$");

    private static final Pattern TAIL = Pattern.compile(" (?:for|in|with|by|on) .*$");
    private static final Pattern PLURAL = Pattern.compile("[A-Za-z]{3,}(?<![su])s");
    private static final Pattern TITLE_CASE = Pattern.compile("\\p{Lu}\\p{Ll}+.*");

    /** The heading without how many there are. */
    static String uncounted(String heading) {
        return HOW_MANY.matcher(heading).replaceAll("");
    }

    /** Whether a heading is a noun in the plural. */
    static boolean isMany(String heading) {
        String last = heading.substring(heading.lastIndexOf(' ') + 1);
        return heading.split(" ").length <= MOST_WORDS
                && PLURAL.matcher(last).matches()
                && !LINKED.matcher(heading).find();
    }

    /** The heading's noun for one of its members, in small letters where they are ordinary words. */
    String one(String title) {
        // "Painting Options for Hulls": one of them is a painting option
        String counted = uncounted(title);
        String cut = TAIL.matcher(counted).replaceFirst("");
        String heading = isMany(cut) ? cut : counted;
        String one = !isMany(heading)
                ? heading
                : heading.endsWith("ies")
                        ? heading.substring(0, heading.length() - 3) + "y"
                        : heading.endsWith("sses") || heading.endsWith("xes")
                                ? heading.substring(0, heading.length() - 2)
                                : heading.substring(0, heading.length() - 1);
        StringBuilder kind = new StringBuilder();
        for (String word : one.split(" ")) {
            boolean ordinary = TITLE_CASE.matcher(word).matches()
                    && (lexicon.isCommon(word) || lexicon.verbBase(word).isPresent());
            kind.append(kind.isEmpty() ? "" : " ").append(ordinary ? word.toLowerCase(Locale.ROOT) : word);
        }
        return kind.toString();
    }
}

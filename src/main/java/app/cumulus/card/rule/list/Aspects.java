package app.cumulus.card.rule.list;

import app.cumulus.card.phrase.Nouns;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds among the items of a list those that only speak about the others: {@code Use cases for Cranes} beside {@code Cranes}. */
public final class Aspects {

    private static final String ASPECT =
            "(?:use ?cases?|examples?|questions?|pricing|price|costs?|limits?|limitations?|definitions?|notes?|tips?|benefits|advantages|disadvantages|details|overview|summary|features|labs?)";
    private static final Pattern OF_OTHER = Pattern.compile("(?i)" + ASPECT + " (?:for|of|about|on|in) (?<thing>.+)");
    private static final Pattern OTHERS = Pattern.compile("(?i)(?<thing>.+?)(?:'s)? " + ASPECT);

    /** What anything has, so that it is no thing of the kind that the others are. */
    private static final Pattern OF_ALL = Pattern.compile(
            "(?i)(?:encryption|pricing|price|billing|costs?|limits?|limitations?|monitoring|backups?|performance|networking|overview|summary|notes?|tips?|use ?cases?|examples?|troubleshooting|security)");

    /** What gathers remarks or settings of the others, beside them. */
    private static final Pattern NO_MEMBER = Pattern.compile(
            "(?i)(?:use ?cases?|examples?|scenarios?|overview|summary|notes?|tips?|options|others?|faqs?|misc\\w*)");

    private static final int LEAST_OTHERS = 3;

    private Aspects() {}

    /** The items that are things of their own. */
    public static List<String> without(List<String> items) {
        List<String> things = items.stream()
                .filter(item ->
                        !isAbout(item, items) && !NO_MEMBER.matcher(item).matches())
                .toList();
        int last = things.size() - 1;
        boolean odd = last >= LEAST_OTHERS
                && OF_ALL.matcher(things.get(last)).matches()
                && things.subList(0, last).stream()
                        .noneMatch(item -> OF_ALL.matcher(Nouns.lastWord(item)).matches())
                && things.subList(0, last).stream().allMatch(Aspects::isName);
        return odd ? things.subList(0, last) : things;
    }

    private static boolean isAbout(String item, List<String> items) {
        Matcher of = OF_OTHER.matcher(item);
        Matcher others = OTHERS.matcher(item);
        return of.matches() && has(items, of.group("thing")) || others.matches() && has(items, others.group("thing"));
    }

    private static boolean has(List<String> items, String thing) {
        String lower = thing.toLowerCase(Locale.ROOT);
        return items.stream()
                .anyMatch(
                        item -> item.toLowerCase(Locale.ROOT).startsWith(lower) && item.length() <= thing.length() + 1);
    }

    /** {@code HDD}, {@code gp3}: a short name in capitals or with a figure. */
    private static boolean isName(String item) {
        return item.indexOf(' ') < 0
                && item.chars().anyMatch(sign -> Character.isUpperCase(sign) || Character.isDigit(sign))
                && !item.matches("\\p{Lu}\\p{Ll}{3,}");
    }
}

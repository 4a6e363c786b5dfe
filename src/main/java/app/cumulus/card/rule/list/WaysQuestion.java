package app.cumulus.card.rule.list;

import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading that names something done, {@code Connecting to the depot}, with names under it: they are the ways of doing it. */
final class WaysQuestion {

    private static final Pattern DOING = Pattern.compile(
            "(?<doing>(?:connect|communicat|scal|deploy|authenticat|authoriz|encrypt|updat|upload|download|invok|access|pay|shar|replicat|migrat|monitor|rout|cach|load|transferr|copy|stor|sort|search|query|runn|start|test|creat|launch|install|integrat)ing)(?<rest>(?: (?:to|with|between|from|into?|on|for|via|the|an?|your)\\b.+)?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH = Pattern.compile(
            "(?<one>[A-Z][\\w-]*(?: [A-Z][\\w-]*){0,2}) with (?<other>[A-Z][\\w-]*(?: [A-Z][\\w-]*){0,2})");

    private static final Pattern LEAD = Pattern.compile(
            "(?i)(?:we|you) can (?<act>.+?) (?:by|in|via|with|through) (?:these|the following|several|different|two|three|four|\\d) (?:different )?(?:ways|methods)");

    private static final Pattern TO_DO = Pattern.compile(
            "(?i)(?:(?:\\d+|two|three|four|several|different) )?(?:different )?ways (?:to|of) (?<verb>\\p{L}+)");

    private static final WordList ORDERS = WordList.of("setup-verbs.txt");

    private WaysQuestion() {}

    /** {@code Set the height}, {@code Set the weight} under "Creating a crane": what is done for it, and no ways of doing it. */
    static boolean areSteps(String title, List<String> items) {
        boolean named = items.stream().anyMatch(title::contains);
        return WITH.matcher(title).matches() && named
                || DOING.matcher(title).matches()
                        && items.stream()
                                .map(item -> item.toLowerCase(Locale.ROOT))
                                .allMatch(item -> item.startsWith("set ")
                                        || item.indexOf(' ') > 0 && ORDERS.has(item.substring(0, item.indexOf(' '))));
    }

    /** The question behind {@code 2 ways to use} under "Crane": to use the crane; none for other titles. */
    static Optional<String> toDo(String title, String owner, String count) {
        Matcher ways = TO_DO.matcher(title);
        return ways.matches() && !owner.isEmpty()
                ? Optional.of(
                        "What are the " + count + " " + "ways" + title.replaceFirst("(?i)^.*?ways", "") + " " + owner)
                : Optional.empty();
    }

    /** The question behind {@code You can open the gate in these ways}; none for other sentences. */
    static Optional<String> ofLead(String sentence, String count) {
        Matcher lead = LEAD.matcher(sentence);
        return lead.matches()
                ? Optional.of("In which " + count + " ways can you " + lead.group("act"))
                : Optional.empty();
    }

    /**
     * The question without its mark; none for other headings.
     *
     * @param owner what is done something to, where the heading does not say it; may be empty
     */
    static Optional<String> of(String title, String owner, String count) {
        Matcher doing = DOING.matcher(title);
        if (doing.matches()) {
            String what = doing.group("rest").isEmpty() && !owner.isEmpty() ? " " + owner : doing.group("rest");
            return what.isEmpty()
                    ? Optional.empty()
                    : Optional.of("What are the " + count + " ways of "
                            + doing.group("doing").toLowerCase(Locale.ROOT) + what);
        }
        Matcher with = WITH.matcher(title);
        return with.matches()
                ? Optional.of(
                        "In which " + count + " ways can " + with.group("one") + " be used with " + with.group("other"))
                : Optional.empty();
    }
}

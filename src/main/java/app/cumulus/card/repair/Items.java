package app.cumulus.card.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The parts of an answer.
 *
 * @param numbered whether their order counts
 */
public record Items(List<String> parts, boolean numbered) {

    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+]|\\d+[.)])\\s+");
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d+[.)]\\s+");
    private static final Pattern BETWEEN_FACTS = Pattern.compile(";\\s+|(?<=[.!?])\\s+(?=\\p{Lu}|`)");
    private static final Pattern BETWEEN_CLAUSES =
            Pattern.compile("(?:,\\s+)?\\b(?:and|but|while|whereas)\\s+|;\\s+|(?<=[.!?])\\s+(?=\\p{Lu}|`)");

    public Items {
        parts = List.copyOf(parts);
    }

    /** The items of a list in CommonMark, or all of it as one part. */
    static Items ofList(String answer) {
        List<String> items = new ArrayList<>();
        for (String line : answer.strip().split("\n")) {
            if (ITEM.matcher(line).find()) {
                items.add(ITEM.matcher(line).replaceFirst("").strip());
            } else if (!items.isEmpty() && !line.isBlank()) {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + line.strip());
            }
        }
        return items.isEmpty()
                ? new Items(List.of(answer.strip()), false)
                : new Items(items, NUMBER.matcher(answer.strip()).find());
    }

    /** The facts of an answer that is no list: sentences, and where those are too few, clauses. */
    static Items ofFacts(String answer, int longEnoughForClauses) {
        List<String> facts = cut(answer, BETWEEN_FACTS);
        boolean clauses = facts.size() == 1 && words(answer) > longEnoughForClauses;
        List<String> parts = clauses ? cut(answer, BETWEEN_CLAUSES) : facts;
        boolean whole = parts.stream().allMatch(part -> words(part) > 1 || !clauses);
        return new Items(whole ? parts : facts, false);
    }

    private static List<String> cut(String answer, Pattern between) {
        return Arrays.stream(between.split(answer.strip()))
                .map(part -> part.strip().replaceFirst("[,;]$", ""))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}

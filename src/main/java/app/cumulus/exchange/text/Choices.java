package app.cumulus.exchange.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The options of a question, as people write them, and which of them are right. */
public final class Choices {

    private static final Pattern LABELLED = Pattern.compile("^\\(?([A-Za-z]|\\d{1,2})[.):]\\s+(.+)$", Pattern.DOTALL);
    private static final Pattern LABELS = Pattern.compile("[A-Za-z](?:\\s*(?:,|;|&|\\band\\b|\\s)\\s*[A-Za-z])*");
    private static final Pattern LONE_LABEL = Pattern.compile("\\(?([A-Za-z])[.):]?");

    private final List<String> options;

    /** @param options in their order; labels such as {@code A.} before all of them are taken off */
    public Choices(List<String> options) {
        List<String> stripped = options.stream().map(String::strip).toList();
        this.options = areLabelled(stripped)
                ? stripped.stream().map(Choices::withoutLabel).toList()
                : stripped;
    }

    /** What a choice card keeps: the right answer, and the options that are wrong. */
    public record Answered(String answer, List<String> others) {}

    /**
     * Finds the right options by their words or their letters.
     *
     * @throws IllegalArgumentException in words for the user, if one of them is not among the options
     */
    public Answered answered(List<String> given) {
        Set<Integer> right = new LinkedHashSet<>();
        for (String each : given) {
            right.addAll(placesOf(each.strip()));
        }
        return at(right);
    }

    /**
     * The right options by their places.
     *
     * @throws IllegalArgumentException in words for the user, if there is no such place or none is right
     */
    public Answered at(Set<Integer> right) {
        if (right.isEmpty()) {
            throw new IllegalArgumentException("none of the options is marked as right");
        }
        for (int place : right) {
            if (place < 0 || place >= options.size()) {
                throw new IllegalArgumentException("the answer is not one of the " + options.size() + " options");
            }
        }
        List<String> answers = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (int place = 0; place < options.size(); place++) {
            (right.contains(place) ? answers : others).add(options.get(place));
        }
        String answer = answers.size() == 1 ? answers.get(0) : "- " + String.join("\n- ", answers);
        return new Answered(answer, others);
    }

    private List<Integer> placesOf(String given) {
        int byWords = placeOf(given);
        if (byWords >= 0) {
            return List.of(byWords);
        }
        Matcher labelled = LABELLED.matcher(given);
        if (labelled.matches() && placeOf(labelled.group(2)) >= 0) {
            return List.of(placeOf(labelled.group(2)));
        }
        Matcher lone = LONE_LABEL.matcher(given);
        if (lone.matches()) {
            return List.of(placeOfLetter(lone.group(1)));
        }
        if (LABELS.matcher(given).matches() || given.matches("[A-Z]{2,6}")) {
            return given.replaceAll("\\band\\b|[^A-Za-z]", "")
                    .chars()
                    .mapToObj(letter -> placeOfLetter(Character.toString(letter)))
                    .toList();
        }
        throw new IllegalArgumentException("the answer '" + given + "' is not one of the options");
    }

    private int placeOf(String words) {
        for (int place = 0; place < options.size(); place++) {
            if (options.get(place).equalsIgnoreCase(words)) {
                return place;
            }
        }
        return -1;
    }

    private static int placeOfLetter(String letter) {
        return letter.toLowerCase(Locale.ROOT).charAt(0) - 'a';
    }

    private static boolean areLabelled(List<String> options) {
        for (int place = 0; place < options.size(); place++) {
            Matcher labelled = LABELLED.matcher(options.get(place));
            if (!labelled.matches()) {
                return false;
            }
            String label = labelled.group(1);
            boolean expected = Character.isDigit(label.charAt(0))
                    ? Integer.parseInt(label) == place + 1
                    : placeOfLetter(label) == place;
            if (!expected) {
                return false;
            }
        }
        return !options.isEmpty();
    }

    private static String withoutLabel(String option) {
        return LABELLED.matcher(option).replaceFirst("$2");
    }
}

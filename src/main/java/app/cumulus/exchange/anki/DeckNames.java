package app.cumulus.exchange.anki;

import app.cumulus.card.TopicPath;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names the decks of Anki: the deck of the note file, and under it one for each heading. Anki takes names that differ in case
 * only for the same, so the spelling that came first is kept.
 */
public final class DeckNames {

    /** Between the levels of a name. */
    public static final String LEVEL = "::";

    // Anki refuses a file whose decks are nested deeper than about ten levels; the field Topic has them all.
    private static final int MOST_LEVELS = 8;
    private static final int LONGEST_LEVEL = 100;

    private static final Pattern JOINTS = Pattern.compile("[-_\\s]+");
    private static final Pattern AWS = Pattern.compile("(?i)\\baws\\b");

    private final Map<String, String> spellings = new HashMap<>();
    private final Map<List<Object>, String> known = new HashMap<>();

    /**
     * The full name of the deck for a topic.
     *
     * @param root may have levels of its own
     */
    public String of(String root, TopicPath topic) {
        return known.computeIfAbsent(List.of(root, topic), key -> named(root, topic));
    }

    private String named(String root, TopicPath topic) {
        List<String> levels = new ArrayList<>();
        for (String part : root.split(LEVEL)) {
            levels.add(level(part));
        }
        String last = levels.get(levels.size() - 1);
        boolean repeatsRoot = level(topic.section()).equalsIgnoreCase(last);
        topic.parts().stream().skip(repeatsRoot ? 1 : 0).map(DeckNames::level).forEach(levels::add);
        String name = "";
        for (String level : levels.subList(0, Math.min(MOST_LEVELS, levels.size()))) {
            String full = name.isEmpty() ? level : name + LEVEL + level;
            name = spellings.computeIfAbsent(full.toLowerCase(Locale.ROOT), key -> full);
        }
        return name;
    }

    /** The deck of a note file: {@code aws-notes.txt} is {@code AWS notes}. */
    public static String ofFile(String file) {
        int dot = file.lastIndexOf('.');
        String stem = dot > 0 ? file.substring(0, dot) : file;
        String words = AWS.matcher(JOINTS.matcher(stem).replaceAll(" ").strip()).replaceAll("AWS");
        return words.isEmpty() ? "Notes" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** One level of a name; a colon in it never reads as the end of the level. */
    private static String level(String words) {
        String level = Normalizer.normalize(FieldHtml.fit(words), Normalizer.Form.NFC)
                .replaceAll("[\\s\"]+", " ")
                .replaceAll(":{2,}", ":")
                .replaceAll("^[: ]+|[: ]+$", "");
        if (level.codePointCount(0, level.length()) > LONGEST_LEVEL) {
            level = level.substring(0, level.offsetByCodePoints(0, LONGEST_LEVEL))
                            .strip() + "…";
        }
        return level.isEmpty() ? "-" : level;
    }
}

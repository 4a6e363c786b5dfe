package app.cumulus.note.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds bullets that stand deeper by their sign alone: {@code - tugs} right under {@code *Ships}, {@code -> tugs} under
 * {@code - Ships}, at the same indent. The sign of the deeper ones hardly ever begins a list and always comes behind the same
 * other one.
 */
final class SignLevels {

    private static final int LEAST_LISTS = 3;
    /** In how many lists for each one that it begins, behind a remark that was wrapped, a sign must come behind the other. */
    private static final int LISTS_FOR_A_SLIP = 8;

    /** Round and filled, round and hollow, square. */
    private static final String RANKS = "●•○◦▪■";

    private static final int SIGNS_OF_RANK = 2;

    private static final Pattern BULLET = Pattern.compile(
            "\\s*+(->|=>|→|[-–+•●○◦▪▫■□◆◇❖★☆►▶▸➤➔✓✔§Ø➢%]|[\\x{1F300}-\\x{1FAFF}]\\x{FE0F}?|o(?=\\s)|\\*(?!\\*)(?![^\\s*][^*]*\\*))\\s{0,4}(?=[\\p{L}\\d(\"])");

    /** A sign at an indent. */
    private record Place(int indent, char sign) {}

    private final List<String> lines;
    private final Map<Place, Integer> first = new HashMap<>();
    private final Map<Place, Map<Character, Integer>> behind = new HashMap<>();

    private SignLevels(List<String> lines) {
        this.lines = lines;
        Place last = null;
        for (String line : lines) {
            Place place = placeOf(line);
            if (place == null) {
                last = last == null || endsList(line, last.indent) ? null : last;
            } else if (last == null || place.indent < last.indent) {
                first.merge(place, 1, Integer::sum);
                last = place;
            } else if (place.indent == last.indent) {
                if (place.sign != last.sign) {
                    behind.computeIfAbsent(place, any -> new HashMap<>()).merge(last.sign, 1, Integer::sum);
                }
                last = place;
            }
        }
    }

    /** A line in small letters goes on with the one above. */
    private static boolean endsList(String line, int indent) {
        return line.isBlank()
                || SourceLine.indent(line) <= indent
                        && !Character.isLowerCase(line.strip().codePointAt(0));
    }

    /** For each line how many levels deeper its sign sets it. */
    static int[] of(List<String> lines) {
        SignLevels levels = new SignLevels(lines);
        return lines.stream()
                .mapToInt(line -> Math.max(levels.isLower(placeOf(line)) ? 1 : 0, levels.rank(placeOf(line))))
                .toArray();
    }

    /** {@code ○} and {@code ■} below {@code ●}, as a word processor has them, where its indents are lost. */
    private int rank(Place place) {
        int rank = place == null ? 0 : RANKS.indexOf(place.sign) / SIGNS_OF_RANK;
        boolean lower = rank > 0
                && !first.containsKey(place)
                && behind.getOrDefault(place, Map.of()).values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        > 1
                && RANKS.substring(0, SIGNS_OF_RANK)
                        .chars()
                        .anyMatch(sign -> first.containsKey(new Place(place.indent, (char) sign)));
        return lower ? rank : 0;
    }

    private boolean isLower(Place place) {
        Map<Character, Integer> above = behind.getOrDefault(place, Map.of());
        if (place == null || above.size() != 1) {
            return false;
        }
        var upper = above.entrySet().iterator().next();
        return upper.getValue() >= Math.max(LEAST_LISTS, LISTS_FOR_A_SLIP * first.getOrDefault(place, 0))
                && first.containsKey(new Place(place.indent, upper.getKey()));
    }

    private static Place placeOf(String line) {
        Matcher bullet = BULLET.matcher(line);
        return bullet.lookingAt()
                ? new Place(
                        SourceLine.indent(line),
                        bullet.group(1).charAt(bullet.group(1).length() - 1))
                : null;
    }
}

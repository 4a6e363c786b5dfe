package app.cumulus.card.fact;

import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The one service that a note speaks of far more than of all others, though neither its name nor its title says so. */
final class MainService {

    private static final int LEAST_HEADINGS = 3;
    private static final int LEAST_LINES = 6;
    private static final int LEAST_LINES_OF_PART = 3;
    private static final int LEAST_PER_CENT_OF_LINES = 8;
    private static final int LEAST_PER_CENT_OF_NAMES = 40;
    private static final int ALL = 100;

    /** {@code Session 3}, {@code Module 2: Cranes}: the parts of a course, which is about many things. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?:session|module|episode|chapter|lecture|lesson|day|week|unit|part|section|class) ?#?\\d{1,3}(?:: .*)?");

    /** The next one is named at most so often for each hundred times the service is. */
    private static final int MOST_OF_NEXT = 40;

    private static final int MOST_OF_NEXT_IN_PART = 75;

    /** How often each service is named, by its name in small letters, and how it was written last. */
    private final Map<String, Integer> counts = new HashMap<>();

    private final Map<String, String> written = new HashMap<>();
    private int lines;
    private int names;

    private MainService() {}

    /** The service; none where the note is about several or names none often, or has no headings to go by. */
    static Optional<String> of(List<Block> blocks) {
        List<Block> named = blocks.stream().filter(block -> !isCounted(block)).toList();
        long headings = named.stream().filter(Section.class::isInstance).count();
        if (headings < LEAST_HEADINGS || headings * 2 < named.size()) {
            return Optional.empty();
        }
        MainService found = counted(blocks);
        return found.most(found::isMain, MOST_OF_NEXT).filter(service -> FileSubject.headsAll(service, blocks));
    }

    /** The service that a part of a file names far more than all others. */
    static Optional<String> told(List<Block> blocks) {
        MainService found = counted(blocks);
        return found.most(count -> count >= LEAST_LINES_OF_PART, MOST_OF_NEXT_IN_PART);
    }

    /** Whether the heading only counts. */
    private static boolean isCounted(Block block) {
        return block instanceof Section section
                && COUNTED.matcher(section.title()).matches();
    }

    private static MainService counted(List<Block> blocks) {
        MainService found = new MainService();
        found.countAll(blocks);
        return found;
    }

    private Optional<String> most(IntPredicate enough, int mostOfNext) {
        List<Map.Entry<String, Integer>> most = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(2)
                .toList();
        int next = most.size() > 1 ? most.get(1).getValue() : 0;
        return most.stream()
                .limit(1)
                .filter(count -> enough.test(count.getValue()) && next * ALL <= count.getValue() * mostOfNext)
                .map(count -> written.get(count.getKey()))
                .findFirst();
    }

    private boolean isMain(int count) {
        return count >= LEAST_LINES
                && count * ALL >= lines * LEAST_PER_CENT_OF_LINES
                && count * ALL >= names * LEAST_PER_CENT_OF_NAMES;
    }

    private void countAll(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Section section) {
                count(section.title());
                countAll(section.children());
            } else if (block instanceof Statement statement) {
                count(statement.text());
                countAll(statement.children());
            }
        }
    }

    private void count(String text) {
        lines++;
        for (String name : FileSubject.namedIn(text)) {
            // "budgets" and "batch" are words, too
            if (!name.equals(name.toLowerCase(Locale.ROOT))) {
                String key = name.toLowerCase(Locale.ROOT);
                counts.merge(key, 1, Integer::sum);
                written.put(key, name);
                names++;
            }
        }
    }
}

package app.cumulus.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings above a line, outermost first. */
final class Headings {

    private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})(?:[ \\t]+(.*?))?(?:[ \\t]+#+)?[ \\t]*$");
    private static final Pattern ORNAMENT = Pattern.compile("^[\\p{So}\\p{Sk}\\p{Cs}\\p{Mn}\\p{Cf}\\s]+");
    private static final Pattern CALLED_CARDS =
            Pattern.compile("(?i)(?<=\\w)\\s+(?:flash\\s*cards?|cards|q\\s*&\\s*a)$");

    private record Level(int depth, String words) {}

    private final List<Level> open = new ArrayList<>();

    /** A heading line. */
    record Heading(int depth, String words) {

        boolean asks() {
            return words.endsWith("?") || words.endsWith("?**");
        }
    }

    static Optional<Heading> in(String line) {
        Matcher heading = HEADING.matcher(line);
        if (!heading.matches()) {
            return Optional.empty();
        }
        String words = heading.group(2) == null ? "" : heading.group(2).strip();
        return Optional.of(new Heading(heading.group(1).length(), words));
    }

    void enter(Heading heading) {
        leave(heading.depth());
        if (!heading.words().isBlank()) {
            open.add(new Level(heading.depth(), heading.words()));
        }
    }

    /** Closes all headings that a heading of a depth ends. */
    void leave(int depth) {
        open.removeIf(level -> level.depth() >= depth);
    }

    /** The words of all open headings below a depth. */
    List<String> below(int depth) {
        return open.stream()
                .filter(level -> level.depth() > depth)
                .map(Level::words)
                .toList();
    }

    /** A heading as the name of a topic: without emoji before it and the word "flashcards" after it. */
    static String topic(String words) {
        String plain =
                ORNAMENT.matcher(words.replaceAll("^\\*\\*(.*)\\*\\*$", "$1")).replaceFirst("");
        String name = CALLED_CARDS.matcher(plain.strip()).replaceFirst("");
        return name.isBlank() ? words : name.strip();
    }
}

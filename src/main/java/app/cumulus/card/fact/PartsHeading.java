package app.cumulus.card.fact;

import app.cumulus.card.text.WordList;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises headings that say in full what the lines below are parts of: {@code Types of cranes in the harbour}, {@code 3 Ways to moor}. */
final class PartsHeading {

    private static final int LEAST = 2;
    private static final int MOST = 12;
    private static final Pattern PARTED = Pattern.compile(
            "(?i)(?:the |your |our )?(?:(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) )?(?:[\\p{L}\\d-]{2,20} ){0,2}?(?<kind>\\p{L}{3,20}s|criteria)(?: available| supported| offered)? (?:of|in|on|for|to|with|from|between) \\S.*");

    private static final Pattern PARTS = Pattern.compile("(?i)layers|pillars|categories|principles|criteria");

    private static final WordList KINDS = WordList.of("kinds.txt");

    private PartsHeading() {}

    /** The lines of a section that has such a title, up to the next title; none of any other. */
    static List<Block> parts(Section section) {
        Matcher parted = PARTED.matcher(section.title());
        boolean named = parted.matches()
                && (KINDS.has(parted.group("kind"))
                        || PARTS.matcher(parted.group("kind")).matches());
        List<Block> lines = section.children().stream()
                .takeWhile(Statement.class::isInstance)
                .toList();
        return named && lines.size() >= LEAST && lines.size() <= MOST ? lines : List.of();
    }
}

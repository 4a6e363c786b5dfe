package app.cumulus.note.outline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many things a line announces. */
final class Counting {

    private static final List<String> NUMBERS = List.of(
            "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "zero", "one", "two", "three", "four", "five", "six",
            "seven", "eight", "nine");
    private static final Pattern COUNTING = Pattern.compile(
            "(?i)\\b(?<count>[2-9]|two|three|four|five|six|seven|eight|nine) (?:[a-z-]+ )?(?:types|kinds|sorts|modes|ways|options|classes|categories|methods|phases|models)(?: (?:of|for|to) [^.,;:]+)?$");

    private Counting() {}

    /** How many there are, in {@code There are two kinds of cranes}; 0 where a line does not tell. */
    static int in(String text) {
        Matcher counting = COUNTING.matcher(text);
        return counting.find() ? NUMBERS.indexOf(counting.group("count").toLowerCase(Locale.ROOT)) % 10 : 0;
    }
}

package app.cumulus.ui.cards;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** CommonMark on one line and without its marks; good enough to know a card by. */
public final class OneLine {

    /** The fence of a code block with its language, and the rule below the header of a table. */
    private static final Pattern MARKS_ONLY = Pattern.compile("\\s*(?:```.*|~~~.*|\\|?[\\s:|-]*--[\\s:|-]*)");

    private OneLine() {}

    public static String of(String commonMark) {
        return Arrays.stream(commonMark.split("\\R"))
                .filter(line -> !MARKS_ONLY.matcher(line).matches())
                .map(line -> line.replaceFirst("^\\s*(?:[-+*]|\\d+[.)])\\s+", ""))
                .map(line ->
                        line.replaceAll("[*`]+", "").replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("; "));
    }
}

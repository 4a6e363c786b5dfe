package app.cumulus.ui.cards;

import java.util.Arrays;
import java.util.stream.Collectors;

/** CommonMark on one line and without its marks; good enough to know a card by. */
public final class OneLine {

    private OneLine() {}

    public static String of(String commonMark) {
        return Arrays.stream(commonMark.split("\\R"))
                .map(line -> line.replaceFirst("^\\s*(?:[-+*]|\\d+[.)])\\s+", ""))
                .map(line ->
                        line.replaceAll("[*`]+", "").replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("; "));
    }
}

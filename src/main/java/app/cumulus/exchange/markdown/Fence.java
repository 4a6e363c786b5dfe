package app.cumulus.exchange.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows, line by line, what is code between fences. */
final class Fence {

    private static final Pattern OPENING = Pattern.compile("^ {0,3}(`{3,}(?=[^`]*$)|~{3,}).*");
    private static final Pattern CLOSING = Pattern.compile("^ {0,3}(`{3,}|~{3,})\\s*$");

    private String open = "";

    /** Takes the next line; true if it is code or one of its fences. */
    boolean holds(String line) {
        if (open.isEmpty()) {
            Matcher opening = OPENING.matcher(line);
            open = opening.matches() ? opening.group(1) : "";
            return !open.isEmpty();
        }
        Matcher closing = CLOSING.matcher(line);
        if (closing.matches() && closing.group(1).startsWith(open)) {
            open = "";
        }
        return true;
    }

    /** The fence that is still to come; empty where none is open. */
    String missing() {
        return open;
    }

    /** Whether a line opens code. */
    static boolean opens(String line) {
        return OPENING.matcher(line).matches();
    }
}

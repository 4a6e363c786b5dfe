package app.cumulus.note.line;

import java.util.List;

/**
 * Tells the headings of org-mode, whose stars at the margin number their depth, from bullets: some have two stars or more, and
 * text that is neither indented nor starred stands under them.
 */
public final class StarHeadings {

    private StarHeadings() {}

    static boolean areUsed(List<String> lines) {
        int starred = 0;
        int deep = 0;
        int flush = 0;
        for (String line : lines) {
            if (line.startsWith("== ")) {
                // AsciiDoc and wikis have stars before bullets
                return false;
            }
            int depth = depth(line);
            if (depth > 0) {
                starred++;
                deep += depth > 1 ? 1 : 0;
            } else if (starred > 0 && !line.isBlank() && line.charAt(0) != ' ') {
                flush++;
            }
        }
        return deep > 0 && starred > 1 && flush * 2 >= starred;
    }

    /** The number of stars before a blank at the margin; 0 where there is none, or where stars stand behind the words, too. */
    public static int depth(String line) {
        if (line.endsWith("*")) {
            return 0;
        }
        int stars = 0;
        while (stars < line.length() && line.charAt(stars) == '*') {
            stars++;
        }
        return stars <= 8 && stars < line.length() && line.charAt(stars) == ' ' ? stars : 0;
    }
}

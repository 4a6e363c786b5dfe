package app.cumulus.note.drawn;

/**
 * A part of a brace at the end of a line: {@code \}, {@code |} or {@code /}, and what an arrow behind it leads to.
 *
 * @param column where it stands
 * @param before the line without it
 * @param remark the words behind its arrow, or empty
 * @param inMargin whether it stands clear of the words
 */
record Brace(int column, char sign, String before, String remark, boolean inMargin) {

    private static final String SIGNS = "\\|/";
    private static final int LEAST_UNDERSCORES = 4;

    /** The brace of a line; null where there is none. */
    static Brace of(String raw) {
        String line = raw.stripTrailing();
        String words = line.strip();
        if (words.isEmpty() || words.length() > 1 && words.charAt(0) == '|' && words.indexOf('|', 1) > 0) {
            return null;
        }
        int last = line.length() - 1;
        if (SIGNS.indexOf(line.charAt(last)) >= 0 && standsFree(line, last)) {
            return brace(line, last, "");
        }
        return withRemark(line);
    }

    private static Brace withRemark(String line) {
        for (int i = 1; i < line.length(); i++) {
            if (SIGNS.indexOf(line.charAt(i)) >= 0 && standsFree(line, i)) {
                int arrow = i + 1;
                while (line.charAt(arrow) == ' ') {
                    arrow++;
                }
                int words = arrow + arrowLength(line, arrow);
                if (words > arrow && words < line.length()) {
                    return brace(line, i, line.substring(words).strip());
                }
            }
        }
        return null;
    }

    private static int arrowLength(String line, int at) {
        if (line.startsWith("-->", at)) {
            return 3;
        } else if (line.startsWith("->", at) || line.startsWith("=>", at)) {
            return 2;
        }
        return line.startsWith("- ", at) || line.startsWith("> ", at) ? 1 : 0;
    }

    private static boolean standsFree(String line, int at) {
        return at == 0 || line.charAt(at - 1) == ' ' || line.charAt(at - 1) == '\t' || underscored(line, at);
    }

    /** The closing stroke of a frame: nothing but underscores before it. */
    private static boolean underscored(String line, int at) {
        int start = at;
        while (start > 0 && line.charAt(start - 1) == '_') {
            start--;
        }
        return line.charAt(at) == '/'
                && at - start >= LEAST_UNDERSCORES
                && line.substring(0, start).isBlank();
    }

    private static Brace brace(String line, int at, String remark) {
        String before = underscored(line, at) ? "" : line.substring(0, at).stripTrailing();
        boolean inMargin = before.isEmpty() || at - before.length() >= 2 || !remark.isEmpty();
        return new Brace(at, line.charAt(at), before, remark, inMargin);
    }
}

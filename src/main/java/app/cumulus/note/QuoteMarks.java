package app.cumulus.note;

/** Takes off a line the sign of a quotation, {@code >}; a {@code >>} is a bullet. */
final class QuoteMarks {

    private QuoteMarks() {}

    static String stripped(String line) {
        int start = 0;
        while (start < line.length() && line.charAt(start) == ' ') {
            start++;
        }
        if (line.startsWith(">>", start)) {
            return line;
        }
        int end = start;
        while (end + 1 < line.length() && line.charAt(end) == '>' && " \t".indexOf(line.charAt(end + 1)) >= 0) {
            end += 2;
        }
        // ">Note: …" is a quotation as well
        boolean tight = end == start
                && end + 2 < line.length()
                && line.charAt(end) == '>'
                && Character.isUpperCase(line.charAt(end + 1))
                && Character.isLowerCase(line.charAt(end + 2));
        end = tight ? end + 1 : end;
        return end == start ? line : line.substring(0, start) + line.substring(end);
    }
}

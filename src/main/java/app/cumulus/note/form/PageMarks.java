package app.cumulus.note.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds what stands on each page of a document that a note was copied from: running heads with the number of the page, who owns it. */
final class PageMarks {

    private static final int LEAST = 2;
    private static final int LONGEST = 120;

    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    /** {@code Harbour handbook      Page 3}, {@code 3 | Page}, {@code Page 3 of 20}. */
    private static final Pattern PAGE =
            Pattern.compile("(?i).*\\bpage\\W{0,4}#(?: ?(?:of|/) ?#)?\\W*|\\W*#(?: of #)?\\W{1,4}page\\b.*");

    private static final Pattern OWNER =
            Pattern.compile("(?i)(?:©|\\(c\\)|copyright\\b).*|.*\\ball rights reserved\\.?");

    private PageMarks() {}

    /** Adds these lines to {@code blank}. */
    static void find(List<String> lines, Map<Integer, String> blank, String reason) {
        Map<String, Integer> counts = new HashMap<>();
        String[] marks = new String[lines.size()];
        for (int i = 0; i < marks.length; i++) {
            String line = lines.get(i).strip();
            String mark = line.length() > LONGEST ? "" : NUMBERS.matcher(line).replaceAll("#");
            if (PAGE.matcher(mark).matches() || OWNER.matcher(mark).matches()) {
                marks[i] = mark;
                counts.merge(mark, 1, Integer::sum);
            }
        }
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] != null && counts.get(marks[i]) >= LEAST) {
                blank.put(i + 1, reason);
            }
        }
    }
}

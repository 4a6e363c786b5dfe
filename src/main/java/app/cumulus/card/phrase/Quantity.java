package app.cumulus.card.phrase;

import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number with its unit, or a range of them, in a sentence.
 *
 * @param first index of its first token
 * @param last index of its last token
 */
public record Quantity(int first, int last) {

    private static final Set<String> SPEEDS = Set.of("retrieval", "latency", "response", "startup", "access");

    private static final int LEAST_BESIDE = 4;
    private static final Pattern FIGURE = Pattern.compile("and|or|,|,? ?,? ?(?:and|or)");
    private static final Set<String> SHORT_TIMES = Set.of("milliseconds", "microseconds");

    private static final Set<String> ROUND = Set.of("hundreds", "thousands", "millions", "billions");

    /** All quantities of a sentence, from left to right. */
    static List<Quantity> in(Sentence sentence, Lexicon lexicon) {
        List<Quantity> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            if (sentence.token(i).is(Tag.NUMBER) && standsAlone(sentence, i, lexicon)) {
                int end = endOf(sentence, lexicon, i);
                found.add(new Quantity(i, end));
                i = end;
            } else if (isWord(sentence, i)) {
                int end = i + 2 < sentence.size() && isWord(sentence, i + 2) ? i + 2 : i;
                found.add(new Quantity(i, end));
                i = end;
            } else if (isGluedQuantity(sentence.token(i), lexicon)) {
                int end = afterRange(sentence, lexicon, i);
                found.add(new Quantity(i, end));
                i = end;
            }
            i++;
        }
        return found;
    }

    /** The same with {@code 1, 5 and 9 kg} as one: of figures that share a unit, or what they number, one alone is half an answer. */
    public static List<Quantity> rows(Sentence sentence, Lexicon lexicon) {
        List<Quantity> rows = new ArrayList<>();
        for (Quantity next : in(sentence, lexicon)) {
            int end = rows.size() - 1;
            boolean same = end >= 0 && next.goesOn(sentence, rows.get(end));
            if (same) {
                rows.set(end, new Quantity(rows.get(end).first(), next.last()));
            } else {
                rows.add(next);
            }
        }
        return rows;
    }

    /** Whether it stands behind another bare figure and a comma, an "and" or an "or", and counts nothing by itself. */
    private boolean goesOn(Sentence sentence, Quantity before) {
        boolean joined = first > before.last() + 1
                && first <= before.last() + 3
                && sentence.token(before.last()).is(Tag.NUMBER)
                && sentence.token(first).is(Tag.NUMBER)
                && FIGURE.matcher(sentence.words(before.last() + 1, first - 1).toLowerCase(Locale.ROOT))
                        .matches();
        boolean counts = first == last
                && last + 1 < sentence.size()
                && sentence.token(last + 1).is(Tag.NOUN);
        boolean bare = before.first() == 0 && sentence.size() - last < LEAST_BESIDE;
        boolean listed =
                before.first() > 0 && sentence.token(before.first() - 1).lower().endsWith("s");
        boolean share = sentence.token(last).text().endsWith("%");
        return joined && !share && !bare && (!counts || listed);
    }

    /** {@code thousands of parcels}, {@code milliseconds retrieval}: a size without a figure. */
    private static boolean isWord(Sentence sentence, int i) {
        String word = sentence.token(i).lower();
        String next = i + 1 < sentence.size() ? sentence.token(i + 1).lower() : "";
        boolean counted = i > 0 && sentence.token(i - 1).is(Tag.NUMBER);
        return !counted
                && (ROUND.contains(word) && next.equals("of") || SHORT_TIMES.contains(word) && SPEEDS.contains(next));
    }

    private static int endOf(Sentence sentence, Lexicon lexicon, int number) {
        int end = number;
        if (end + 1 < sentence.size() && isUnit(sentence, end + 1, lexicon)) {
            end++;
        } else if (end + 2 < sentence.size()
                && sentence.token(end + 1).text().matches("[a-zA-Z]+[-–]\\d+")
                && isUnit(sentence, end + 2, lexicon)) {
            end += 2;
        }
        return afterRange(sentence, lexicon, end);
    }

    /** {@code 1 - 20 sec}, {@code 90 to 180 days}: the range goes on behind a dash or a "to". */
    private static int afterRange(Sentence sentence, Lexicon lexicon, int end) {
        if (end + 3 < sentence.size()
                && sentence.token(end + 1).text().equals("(")
                && (sentence.token(end + 2).is(Tag.NUMBER) || isGluedQuantity(sentence.token(end + 2), lexicon))) {
            int inner = sentence.token(end + 2).is(Tag.NUMBER) ? endOf(sentence, lexicon, end + 2) : end + 2;
            if (inner + 1 < sentence.size() && sentence.token(inner + 1).text().equals(")")) {
                return inner + 1;
            }
        }
        if (end + 2 < sentence.size()) {
            String link = sentence.token(end + 1).lower();
            Token next = sentence.token(end + 2);
            boolean bareFirst = sentence.token(end).is(Tag.NUMBER);
            boolean either = link.equals("or")
                    && bareFirst
                    && (isGluedQuantity(next, lexicon)
                            || next.is(Tag.NUMBER) && end + 3 < sentence.size() && isUnit(sentence, end + 3, lexicon));
            // "between 1 and 90 minutes": both ends are one value
            boolean bounds = link.equals("and")
                    && isBetween(sentence, end)
                    && (!next.is(Tag.NUMBER) || standsAlone(sentence, end + 2, lexicon));
            boolean linked =
                    either || bounds || link.equals("-") || link.equals("–") || link.equals("to") || link.equals("/");
            if (linked && (next.is(Tag.NUMBER) || isGluedQuantity(next, lexicon))) {
                return next.is(Tag.NUMBER) ? endOf(sentence, lexicon, end + 2) : end + 2;
            }
        }
        return end;
    }

    /** Whether a "between" stands before the value that ends here. */
    private static boolean isBetween(Sentence sentence, int end) {
        int before = end;
        while (before > 0 && end - before < 2 && !sentence.token(before).lower().equals("between")) {
            before--;
        }
        return sentence.token(before).lower().equals("between");
    }

    /** Not the 6 of {@code 6KB/4KB} or the 2 of {@code 2xx}. */
    private static boolean standsAlone(Sentence sentence, int i, Lexicon lexicon) {
        if (i > 0
                && sentence.token(i - 1).text().matches("[=*/^~]|=~")
                && sentence.text().contains("*")) {
            return false;
        }
        if (i + 1 >= sentence.size()
                || sentence.token(i + 1).start() > sentence.token(i).end()) {
            return true;
        }
        String glued = sentence.token(i + 1).text();
        return !Character.isLetter(glued.charAt(0))
                || lexicon.isUnit(glued.replaceFirst("\\+$", ""))
                || glued.equals("more");
    }

    private static boolean isUnit(Sentence sentence, int index, Lexicon lexicon) {
        return lexicon.isUnit(sentence.token(index).text().replaceFirst("\\+$", ""))
                || sentence.token(index).text().equals("%");
    }

    /** {@code 256KB}, {@code 12.5m}: number and unit in one word. */
    private static boolean isGluedQuantity(Token token, Lexicon lexicon) {
        String text = token.text();
        if (!token.is(Tag.NOUN) || !Character.isDigit(text.charAt(0))) {
            return false;
        }
        String unit = text.replaceFirst("^[\\d.,]+(?:[-–][\\d.,]+)?", "").replaceFirst("\\+$", "");
        return unit.length() < text.length()
                && !unit.matches("(?:st|nd|rd|th)\\b.*")
                && (lexicon.isUnit(unit)
                        || unit.matches("[kKmMbB]|more|[-–]\\d.*|bit")
                        || unit.matches("[A-Za-z]{1,3}[-–/]\\d*[A-Za-z]*"));
    }
}

package app.cumulus.exchange.apkg;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The gaps in a text of Anki: {@code {{c1::hidden}}} or {@code {{c1::hidden::hint}}}, one inside the other if need be. */
final class Clozes {

    private static final String OPEN = "{{c";
    private static final int DEEPEST = 50;

    /** Begun gaps without an end are tried again from within; more than so many are no gaps. */
    private static final int MOST_TRIES = 2000;

    private final String text;
    private int at;
    private int tries;

    private Clozes(String text) {
        this.text = text;
    }

    private sealed interface Part {}

    private record Plain(String html) implements Part {}

    private record Gap(int number, List<Part> parts, String hint) implements Part {}

    /**
     * The text of the card with a number.
     *
     * @param gap what to show for a gap of that number; the others show what they hide
     */
    static String shown(String text, int number, Function<Hidden, String> gap) {
        StringBuilder html = new StringBuilder();
        show(new Clozes(text).parts(0), number, gap, html);
        return html.toString();
    }

    /** What a gap hides. */
    record Hidden(String html, String hint) {}

    private static void show(List<Part> parts, int number, Function<Hidden, String> shown, StringBuilder html) {
        for (Part part : parts) {
            if (part instanceof Plain plain) {
                html.append(plain.html());
            } else if (part instanceof Gap gap) {
                StringBuilder inner = new StringBuilder();
                show(gap.parts(), gap.number() == number ? -1 : number, shown, inner);
                html.append(
                        gap.number() == number
                                ? shown.apply(new Hidden(inner.toString(), gap.hint()))
                                : inner.toString());
            }
        }
    }

    private List<Part> parts(int depth) {
        List<Part> parts = new ArrayList<>();
        int from = at;
        while (at < text.length()) {
            if (depth > 0 && (text.startsWith("}}", at) || text.startsWith("::", at))) {
                break;
            }
            int start = at;
            Gap gap = depth < DEEPEST && text.startsWith(OPEN, at) && tries++ < MOST_TRIES ? gap(depth) : null;
            if (gap == null) {
                at = start + 1;
            } else {
                addPlain(from, start, parts);
                parts.add(gap);
                from = at;
            }
        }
        addPlain(from, at, parts);
        return parts;
    }

    private void addPlain(int from, int to, List<Part> parts) {
        if (to > from) {
            parts.add(new Plain(text.substring(from, to)));
        }
    }

    /** The gap that begins here, or null where it is none after all. */
    private Gap gap(int depth) {
        int digits = at + OPEN.length();
        int end = digits;
        while (end < text.length() && end - digits < 4 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == digits || !text.startsWith("::", end)) {
            return null;
        }
        at = end + 2;
        List<Part> parts = parts(depth + 1);
        String hint = "";
        if (text.startsWith("::", at)) {
            int close = text.indexOf("}}", at);
            if (close < 0) {
                return null;
            }
            hint = text.substring(at + 2, close);
            at = close;
        }
        if (!text.startsWith("}}", at)) {
            return null;
        }
        at += 2;
        return new Gap(Integer.parseInt(text.substring(digits, end)), parts, hint);
    }
}

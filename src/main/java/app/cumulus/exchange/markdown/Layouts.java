package app.cumulus.exchange.markdown;

import java.io.BufferedReader;
import java.io.IOException;

/** How a file marks its cards, found by looking through it once. */
final class Layouts {

    /** Written at the top of decks of our own. */
    static final String OWN = "<!-- cumulus-deck 1 -->";

    private int pairs;
    private int oneLiners;
    private int tightOneLiners;
    private int tables;
    private int details;
    private int titles;
    private int questionHeadings;
    private int filledHeadings;
    private boolean own;

    private Layouts() {}

    static Layouts of(BufferedReader reader) throws IOException {
        Layouts layouts = new Layouts();
        Fence fence = new Fence();
        String last = "";
        boolean underHeading = false;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            layouts.own |= line.equals(OWN);
            if (!fence.holds(line)) {
                boolean heading = layouts.count(line, last);
                layouts.filledHeadings += underHeading && !heading && !line.isBlank() ? 1 : 0;
                underHeading = heading || underHeading && line.isBlank();
            }
            last = line;
        }
        return layouts;
    }

    /** Counts a line; says whether it is a heading. */
    private boolean count(String line, String last) {
        var heading = Headings.in(line);
        boolean pair = Label.in(line)
                .filter(label -> label.part() == Label.Part.QUESTION)
                .isPresent();
        pairs += pair ? 1 : 0;
        oneLiners += OneLiner.spaced(line).isPresent() ? 1 : 0;
        tightOneLiners += OneLiner.tight(line).isPresent() ? 1 : 0;
        tables += CardTable.isDelimiter(line)
                        && CardTable.isRow(last)
                        && CardTable.below(last).isPresent()
                ? 1
                : 0;
        details += Details.begins(line) ? 1 : 0;
        if (heading.isPresent() && !pair) {
            titles += heading.get().depth() == 1 ? 1 : 0;
            questionHeadings += heading.get().asks() ? 1 : 0;
            return true;
        }
        return false;
    }

    /** Whether this is a deck that we wrote, in which only our own marks count. */
    boolean own() {
        return own;
    }

    /** Whether a single heading of the first level names the deck. */
    boolean titled() {
        return titles == 1;
    }

    private boolean marked() {
        return pairs + oneLiners + tables + details + (tight() ? tightOneLiners : 0) > 0;
    }

    /** Whether questions stand in headings and answers under them. */
    boolean questionHeadings() {
        return pairs == 0 && questionHeadings > 0 && questionHeadings >= oneLiners + tables && !own;
    }

    /** Whether any heading is a card, for want of all other marks. */
    boolean anyHeadings() {
        return !marked() && questionHeadings == 0 && filledHeadings > 1 && !own;
    }

    /** Whether {@code ::} needs no spaces around it. */
    boolean tight() {
        return pairs + tables + details == 0 && tightOneLiners > 1;
    }

    boolean hasPairs() {
        return pairs > 0;
    }

    /** Whether there is anything that could be a card. */
    boolean any() {
        return marked() || questionHeadings() || anyHeadings();
    }
}

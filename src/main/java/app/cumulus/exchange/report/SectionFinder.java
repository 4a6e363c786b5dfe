package app.cumulus.exchange.report;

import app.cumulus.card.LineLedger.LineClass;
import app.cumulus.note.Block;
import app.cumulus.note.Section;
import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts a note at its outermost headings; where one heading stands over all of it, at the headings right below. Lines before
 * the first heading are a part of their own unless there is nothing in them.
 */
final class SectionFinder {

    private final NoteReport note;
    private String lead = "Before the first heading";

    private SectionFinder(NoteReport note) {
        this.note = note;
    }

    static List<ReportSection> sectionsOf(NoteReport note) {
        return note.document().lines().isEmpty() ? List.of() : new SectionFinder(note).sections();
    }

    private List<ReportSection> sections() {
        List<Section> headings = inOrder(headings());
        if (headings.isEmpty()) {
            return List.of(section(note.document().file(), 1, lastLine()));
        }
        List<ReportSection> sections = new ArrayList<>();
        int first = headings.get(0).span().startLine();
        boolean emptyLead = isEmpty(first - 1);
        if (!emptyLead) {
            sections.add(section(lead, 1, first - 1));
        }
        for (int i = 0; i < headings.size(); i++) {
            int start = i == 0 && emptyLead ? 1 : headings.get(i).span().startLine();
            int end = i + 1 < headings.size() ? headings.get(i + 1).span().startLine() - 1 : lastLine();
            sections.add(section(headings.get(i).title(), start, end));
        }
        return sections;
    }

    private List<Section> headings() {
        List<Section> outermost = sectionsAmong(note.document().blocks());
        if (outermost.size() == 1) {
            List<Section> below = sectionsAmong(outermost.get(0).children());
            if (below.size() > 1) {
                lead = outermost.get(0).title();
                return below;
            }
        }
        return outermost;
    }

    /** A tree may hold headings out of the order of their lines; each line must be counted once all the same. */
    private static List<Section> inOrder(List<Section> headings) {
        List<Section> ordered = new ArrayList<>();
        int last = 0;
        for (Section heading : headings) {
            if (heading.span().startLine() > last) {
                ordered.add(heading);
                last = heading.span().startLine();
            }
        }
        return ordered;
    }

    /** Headings marked as such are worth more than lines that look like one. */
    private static List<Section> sectionsAmong(List<Block> blocks) {
        List<Section> all = blocks.stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
        List<Section> marked =
                all.stream().filter(section -> section.level() > 0).toList();
        return marked.size() > 1 ? marked : all;
    }

    private boolean isEmpty(int lastLine) {
        return IntStream.rangeClosed(1, lastLine)
                .allMatch(line -> note.generation().ledger().fate(line).lineClass() == LineClass.SKIPPED);
    }

    private ReportSection section(String title, int first, int last) {
        Span lines = new Span(first, last);
        return new ReportSection(title, lines, Tally.of(note, lines));
    }

    private int lastLine() {
        return note.document().lines().size();
    }
}

package app.cumulus.exchange.report;

import app.cumulus.card.Draft;
import app.cumulus.card.Generation;
import app.cumulus.card.LineFate;
import app.cumulus.note.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a report says about one note file: its lines, their fates, and the drafts each of them made. */
public final class NoteReport {

    private final Document document;
    private final Generation generation;
    private final Map<Integer, List<Draft>> draftsByFirstLine = new HashMap<>();
    private final Map<Integer, Set<Integer>> firstLines = new HashMap<>();
    private final List<ReportSection> sections;

    public NoteReport(Document document, Generation generation) {
        if (document.lines().size() != generation.ledger().lines()) {
            throw new IllegalStateException("bug: " + document.file() + " has "
                    + document.lines().size() + " lines, its ledger "
                    + generation.ledger().lines());
        }
        this.document = document;
        this.generation = generation;
        generation.drafts().forEach(this::index);
        this.sections = SectionFinder.sectionsOf(this);
    }

    private void index(Draft draft) {
        int first = draft.lines().startLine();
        draftsByFirstLine.computeIfAbsent(first, line -> new ArrayList<>()).add(draft);
        for (int line = first + 1; draft.active() && line <= draft.lines().endLine(); line++) {
            if (generation.ledger().fate(line) instanceof LineFate.Carded) {
                firstLines.computeIfAbsent(line, key -> new TreeSet<>()).add(first);
            }
        }
    }

    Document document() {
        return document;
    }

    Generation generation() {
        return generation;
    }

    /** Parts of the note that together hold each of its lines once. */
    List<ReportSection> sections() {
        return sections;
    }

    /** Cards whose lines begin with this one. */
    List<Draft> cardsFrom(int line) {
        return draftsByFirstLine.getOrDefault(line, List.of()).stream()
                .filter(Draft::active)
                .toList();
    }

    /** Candidates that stayed off whose lines begin with this one. */
    List<Draft> candidatesFrom(int line) {
        return draftsByFirstLine.getOrDefault(line, List.of()).stream()
                .filter(draft -> !draft.active())
                .toList();
    }

    /** Earlier lines whose cards rest on this one as well; a blank line between them does not count. */
    Set<Integer> earlierLinesOfCards(int line) {
        return firstLines.getOrDefault(line, Set.of());
    }
}

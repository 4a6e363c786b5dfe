package app.cumulus.exchange.report;

import app.cumulus.card.LineLedger.LineClass;
import app.cumulus.note.Span;
import java.util.EnumMap;
import java.util.Map;

/**
 * Totals of some lines of a note.
 *
 * @param lines number of lines by class, every class present
 * @param cards cards that begin on one of the lines
 * @param candidates candidates that stayed off and begin on one of the lines
 */
record Tally(Map<LineClass, Integer> lines, int cards, int candidates) {

    static Tally of(NoteReport note, Span span) {
        Map<LineClass, Integer> lines = new EnumMap<>(LineClass.class);
        for (LineClass each : LineClass.values()) {
            lines.put(each, 0);
        }
        int cards = 0;
        int candidates = 0;
        for (int line = span.startLine(); line <= span.endLine(); line++) {
            lines.merge(note.generation().ledger().fate(line).lineClass(), 1, Integer::sum);
            cards += note.cardsFrom(line).size();
            candidates += note.candidatesFrom(line).size();
        }
        return new Tally(lines, cards, candidates);
    }

    static Tally of(NoteReport note) {
        return of(note, new Span(1, note.document().lines().size()));
    }

    int total() {
        return lines.values().stream().mapToInt(Integer::intValue).sum();
    }
}

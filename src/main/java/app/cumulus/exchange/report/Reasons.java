package app.cumulus.exchange.report;

import app.cumulus.card.Draft;
import app.cumulus.card.LineFate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How often each reason was given, most frequent first. Reasons that differ in a line number only are one. */
final class Reasons {

    private Reasons() {}

    static List<Map.Entry<String, Integer>> ofLinesOff(NoteReport note) {
        return counted(note.generation().ledger().fates().stream()
                .filter(LineFate.Off.class::isInstance)
                .map(Wording::reason));
    }

    static List<Map.Entry<String, Integer>> ofCandidates(NoteReport note) {
        return counted(note.generation().drafts().stream().map(Draft::off).flatMap(Optional::stream));
    }

    private static List<Map.Entry<String, Integer>> counted(Stream<String> reasons) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        reasons.map(reason -> reason.replaceAll("\\bline \\d+", "line …"))
                .forEach(reason -> counts.merge(reason, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue()))
                .toList();
    }
}

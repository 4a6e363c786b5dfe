package app.cumulus.card;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The account of a note: the fate of each of its lines, in order. */
public record LineLedger(List<LineFate> fates) {

    /** The classes a report counts by, in the order it prints them. */
    public enum LineClass {
        CARDED,
        CONTEXT,
        OFF,
        SKIPPED,
        NEEDS_ATTENTION
    }

    public LineLedger {
        fates = List.copyOf(fates);
    }

    /** Fate of a line, counted from 1. */
    public LineFate fate(int line) {
        return fates.get(line - 1);
    }

    public int lines() {
        return fates.size();
    }

    /** Number of lines by class, every class present; the numbers add up to {@link #lines()}. */
    public Map<LineClass, Integer> counts() {
        Map<LineClass, Integer> counts = new EnumMap<>(LineClass.class);
        for (LineClass each : LineClass.values()) {
            counts.put(each, 0);
        }
        fates.forEach(fate -> counts.merge(fate.lineClass(), 1, Integer::sum));
        return counts;
    }
}

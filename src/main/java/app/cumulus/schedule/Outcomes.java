package app.cumulus.schedule;

import java.util.EnumMap;
import java.util.Map;

/** What each grade would make of a memory, worked out before the user answers. */
public record Outcomes(Map<Grade, MemoryState.Learned> byGrade) {

    public Outcomes {
        byGrade = Map.copyOf(new EnumMap<>(byGrade));
        if (byGrade.size() != Grade.values().length) {
            throw new IllegalArgumentException("outcomes need every grade: " + byGrade.keySet());
        }
    }

    public MemoryState.Learned after(Grade grade) {
        return byGrade.get(grade);
    }
}

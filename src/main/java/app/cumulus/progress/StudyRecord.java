package app.cumulus.progress;

import java.util.List;
import java.util.Map;

/** The answers and memories of a library, counted as finely as the figures need and no finer. */
public record StudyRecord(
        List<HourTally> hours, List<ReviewTally> reviews, List<MemoryTally> memories, Map<Stage, Integer> cards) {

    public StudyRecord {
        hours = List.copyOf(hours);
        reviews = List.copyOf(reviews);
        memories = List.copyOf(memories);
        cards = Map.copyOf(cards);
    }
}

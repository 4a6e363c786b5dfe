package app.cumulus.schedule;

/**
 * How likely a card is still remembered: exponential forgetting (Ebbinghaus 1885) that reaches 90 % at the end of the
 * interval, which is what SM-2's intervals are made for (Wozniak 1990).
 */
public final class Forgetting {

    private static final double RECALL_AT_DUE = 0.9;

    private Forgetting() {}

    /** The chance that an answer on that day is right, over 0 and up to 1. */
    public static double recall(MemoryState.Learned memory, StudyDay day) {
        int elapsedDays = Math.max(0, memory.intervalDays() + memory.due().daysUntil(day));
        return Math.pow(RECALL_AT_DUE, (double) elapsedDays / memory.intervalDays());
    }
}

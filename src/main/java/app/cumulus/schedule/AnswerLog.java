package app.cumulus.schedule;

import java.util.List;

/** Derives a card's memory from the lines of its log. */
public final class AnswerLog {

    private final Scheduler scheduler;

    public AnswerLog(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * The memory that the log of one card, oldest line first, amounts to. Answers of the drill do not count, and a memory that
     * was set counts instead of all that was before it.
     */
    public MemoryState replay(List<? extends LogLine> lines) {
        MemoryState memory = new MemoryState.New();
        for (LogLine line : lines) {
            memory = after(memory, line);
        }
        return memory;
    }

    /** The memory after one more line. */
    public MemoryState after(MemoryState memory, LogLine line) {
        if (line instanceof Answer answer) {
            return answer.round() == Answer.Round.SCHEDULED
                    ? scheduler.next(memory, answer.day()).after(answer.grade())
                    : memory;
        }
        return ((SetMemory) line).memory();
    }
}

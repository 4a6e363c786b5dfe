package app.cumulus.schedule;

import java.util.List;

/** Derives a card's memory from its answers. */
public final class AnswerLog {

    private final Scheduler scheduler;

    public AnswerLog(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** The memory that the answers of one card, oldest first, amount to. Answers of the drill do not count. */
    public MemoryState replay(List<Answer> answers) {
        MemoryState memory = new MemoryState.New();
        for (Answer answer : answers) {
            memory = after(memory, answer);
        }
        return memory;
    }

    /** The memory after one more answer. */
    public MemoryState after(MemoryState memory, Answer answer) {
        return answer.round() == Answer.Round.SCHEDULED
                ? scheduler.next(memory, answer.day()).after(answer.grade())
                : memory;
    }
}

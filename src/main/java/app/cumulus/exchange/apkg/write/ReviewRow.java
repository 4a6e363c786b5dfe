package app.cumulus.exchange.apkg.write;

import app.cumulus.schedule.Answer;
import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.Sm2;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as Anki's log has it.
 *
 * @param at milliseconds since 1970; not yet unique
 * @param ease 1 to 4: again, hard, good, easy
 * @param ivl days the answer led to; {@code lastIvl} those before it, 0 for a new card
 * @param factor thousandths after the answer, 0 while the card is not learned and for a drill
 * @param time milliseconds it took, of which Anki counts a minute at most
 * @param type of the log
 */
record ReviewRow(long at, int ease, int ivl, int lastIvl, int factor, int time, int type) {

    private static final int LEARN = 0;
    private static final int REVIEW = 1;
    private static final int RELEARN = 2;
    private static final int CRAM = 3;
    private static final long LONGEST_MILLIS = 60_000;

    private static final AnswerLog LOG = new AnswerLog(new Sm2());

    /** The rows of a card. The first is a learning row, without which Anki leaves the card out where it fits FSRS. */
    static List<ReviewRow> of(List<Answer> answers) {
        List<ReviewRow> rows = new ArrayList<>();
        MemoryState memory = new MemoryState.New();
        for (Answer answer : answers) {
            MemoryState after = LOG.after(memory, answer);
            rows.add(row(answer, memory, after, rows.isEmpty()));
            memory = after;
        }
        return rows;
    }

    private static ReviewRow row(Answer answer, MemoryState before, MemoryState after, boolean first) {
        int type = first ? LEARN : type(answer, before);
        boolean learning = type == LEARN && !answer.grade().passed();
        return new ReviewRow(
                answer.at().toEpochMilli(),
                ease(answer.grade()),
                days(after),
                days(before),
                learning || type == CRAM ? 0 : factor(after),
                (int) Math.min(LONGEST_MILLIS, answer.thinking().toMillis()),
                type);
    }

    private static int type(Answer answer, MemoryState before) {
        if (answer.round() == Answer.Round.DRILL) {
            return CRAM;
        }
        if (!(before instanceof MemoryState.Learned learned)) {
            return LEARN;
        }
        if (learned.repetitions() > 0) {
            return REVIEW;
        }
        return learned.lapses() > 0 ? RELEARN : LEARN;
    }

    private static int ease(Grade grade) {
        return switch (grade) {
            case BLACKOUT, WRONG, WRONG_BUT_EASY -> 1;
            case HARD -> 2;
            case GOOD -> 3;
            case EASY -> 4;
        };
    }

    private static int days(MemoryState memory) {
        return memory instanceof MemoryState.Learned learned ? learned.intervalDays() : 0;
    }

    private static int factor(MemoryState memory) {
        return memory instanceof MemoryState.Learned learned ? CardColumns.factor(learned) : 0;
    }
}

package app.cumulus.schedule;

import java.util.EnumMap;
import java.util.Map;

/**
 * SM-2 as P. A. Wozniak published it in 1990 ("Optimization of learning", 3.2): a failed card starts its repetitions anew
 * without a change of its easiness; a passed one gets intervals of 1 and 6 days, then the last one times its easiness.
 */
public final class Sm2 implements Scheduler {

    /** SM-2 knows no longest interval; this one only keeps a run of easy answers within four-digit years. */
    public static final int LONGEST_INTERVAL_DAYS = 1_000_000;

    private static final int FIRST_INTERVAL_DAYS = 1;
    private static final int SECOND_INTERVAL_DAYS = 6;

    @Override
    public Outcomes next(MemoryState memory, StudyDay today) {
        Map<Grade, MemoryState.Learned> byGrade = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            byGrade.put(grade, after(memory, grade, today));
        }
        return new Outcomes(byGrade);
    }

    private static MemoryState.Learned after(MemoryState memory, Grade grade, StudyDay today) {
        if (memory instanceof MemoryState.Learned learned) {
            return grade.passed() ? passed(learned, grade, today) : failed(learned, today);
        }
        Easiness easiness = grade.passed() ? Easiness.START.after(grade) : Easiness.START;
        return new MemoryState.Learned(
                grade.passed() ? 1 : 0, FIRST_INTERVAL_DAYS, easiness, today.plusDays(FIRST_INTERVAL_DAYS), 0);
    }

    private static MemoryState.Learned passed(MemoryState.Learned before, Grade grade, StudyDay today) {
        Easiness easiness = before.easiness().after(grade);
        int intervalDays = switch (before.repetitions()) {
            case 0 -> FIRST_INTERVAL_DAYS;
            case 1 -> SECOND_INTERVAL_DAYS;
            default -> easiness.stretch(before.intervalDays());
        };
        return new MemoryState.Learned(
                before.repetitions() + 1, intervalDays, easiness, today.plusDays(intervalDays), before.lapses());
    }

    private static MemoryState.Learned failed(MemoryState.Learned before, StudyDay today) {
        int lapses = before.lapses() + (before.repetitions() > 0 ? 1 : 0);
        return new MemoryState.Learned(
                0, FIRST_INTERVAL_DAYS, before.easiness(), today.plusDays(FIRST_INTERVAL_DAYS), lapses);
    }
}

package app.cumulus.ui.progress;

import java.util.List;
import java.util.stream.LongStream;

/**
 * The numbers at an axis for counts: from 0 in a few whole, round steps.
 *
 * @param step between two of them
 * @param end the last, over 0
 */
record WholeSteps(long step, long end) {

    private static final int MOST_STEPS = 4;
    private static final int[] ROUND = {1, 2, 5};
    private static final int TEN = 10;

    /** Steps that reach a number. */
    static WholeSteps upTo(int most) {
        long step = stepTo(most);
        return new WholeSteps(step, step * Math.max(1, (most + step - 1) / step));
    }

    /** The least of 1, 2, 5, 10, 20 … of which few reach a number. */
    private static long stepTo(int most) {
        for (long power = 1; ; power *= TEN) {
            for (int round : ROUND) {
                if (round * power * MOST_STEPS >= most) {
                    return round * power;
                }
            }
        }
    }

    List<Long> all() {
        return LongStream.rangeClosed(0, end / step)
                .mapToObj(index -> index * step)
                .toList();
    }
}

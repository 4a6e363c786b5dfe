package app.cumulus.exchange.apkg.write;

import app.cumulus.schedule.Answer;
import app.cumulus.schedule.MemoryState;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * The schedule of a card as the columns of Anki's table of cards say it. A card that was failed last is a review that is due
 * on its day, too: Anki has no other form that keeps the day.
 *
 * @param due the place among the new cards, or the number of a day
 * @param ivl days
 * @param factor thousandths
 */
record CardColumns(int type, int queue, int due, int ivl, int factor, int reps, int lapses, String data) {

    static final int NEW = 0;
    private static final int REVIEW = 2;
    private static final int SUSPENDED = -1;
    private static final int LAST_POSITION = 999_999;
    private static final int GREATEST_FACTOR = 65_535;

    /** @param position place among the new cards, from 1 */
    static CardColumns of(OutgoingNote outgoing, int position, PackageTime time) {
        if (outgoing.memory() instanceof MemoryState.Learned learned) {
            return new CardColumns(
                    REVIEW,
                    outgoing.suspended() ? SUSPENDED : REVIEW,
                    time.dayNumber(learned.due()),
                    learned.intervalDays(),
                    factor(learned),
                    reps(outgoing, learned),
                    learned.lapses(),
                    data(outgoing));
        }
        int place = Math.min(position, LAST_POSITION);
        return new CardColumns(NEW, outgoing.suspended() ? SUSPENDED : NEW, place, 0, 0, 0, 0, "");
    }

    /** The easiness in thousandths, as far as the column goes. */
    static int factor(MemoryState.Learned learned) {
        return Math.min(GREATEST_FACTOR, learned.easiness().hundredths() * 10);
    }

    /** Number of answers; of a card that came with its memory but without them, as many as there were at least. */
    private static int reps(OutgoingNote outgoing, MemoryState.Learned learned) {
        long scheduled = outgoing.answers().stream()
                .filter(answer -> answer.round() == Answer.Round.SCHEDULED)
                .count();
        return (int) Math.max(1, Math.max(scheduled, (long) learned.repetitions() + learned.lapses()));
    }

    private static String data(OutgoingNote outgoing) {
        String fsrs = outgoing.fsrs()
                .map(state -> String.format(
                        Locale.ROOT,
                        "\"s\":%.4f,\"d\":%.3f,\"dr\":%.2f",
                        state.stability(),
                        state.difficulty(),
                        state.desiredRetention()))
                .orElse("");
        String last =
                lastReview(outgoing).map(at -> "\"lrt\":" + at.getEpochSecond()).orElse("");
        if (fsrs.isEmpty() && last.isEmpty()) {
            return "";
        }
        return "{" + fsrs + (fsrs.isEmpty() || last.isEmpty() ? "" : ",") + last + "}";
    }

    private static Optional<Instant> lastReview(OutgoingNote outgoing) {
        return outgoing.answers().stream()
                .filter(answer -> answer.round() == Answer.Round.SCHEDULED)
                .map(Answer::at)
                .max(Instant::compareTo);
    }
}

package app.cumulus.schedule;

/** What the answers to a card say about how well it is remembered; derived from them, never edited. */
public sealed interface MemoryState {

    /** Never answered. */
    record New() implements MemoryState {}

    /**
     * Answered at least once.
     *
     * @param repetitions answers in a row that passed, 0 right after a failure
     * @param intervalDays days from the last scheduled answer to the day that the schedule chose, at least 1
     * @param due first study day on which it is due; earlier than the schedule chose for a card that was called back
     * @param lapses times it was failed after it had been passed
     */
    record Learned(int repetitions, int intervalDays, Easiness easiness, StudyDay due, int lapses)
            implements MemoryState {

        public Learned {
            if (repetitions < 0 || intervalDays < 1 || lapses < 0) {
                throw new IllegalArgumentException("a memory cannot have " + repetitions
                        + " repetitions, an interval of " + intervalDays + " days and " + lapses + " lapses");
            }
        }

        /** The same, due on a day at the latest. */
        public Learned dueBy(StudyDay day) {
            return due.isAfter(day) ? new Learned(repetitions, intervalDays, easiness, day, lapses) : this;
        }
    }
}

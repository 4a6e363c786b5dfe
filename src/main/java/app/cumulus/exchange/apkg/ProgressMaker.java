package app.cumulus.exchange.apkg;

import app.cumulus.exchange.IncomingProgress;
import app.cumulus.exchange.IncomingProgress.PastAnswer;
import app.cumulus.schedule.Easiness;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.Sm2;
import app.cumulus.schedule.StudyCalendar;
import app.cumulus.schedule.StudyDay;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes our memory and our log out of Anki's schedule and log. */
final class ProgressMaker {

    private static final int NEW = 0;
    private static final int REVIEW = 2;
    private static final int FILTERED = 3;
    private static final int MANUAL = 4;

    /** A due number is seconds since 1970 from here on, otherwise days since the collection was created. */
    private static final long LEAST_SECONDS = 100_000_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final long LAST_MILLIS = 253_402_300_799_000L;
    private static final Duration LONGEST_THOUGHT = Duration.ofHours(24);

    private final LocalDate created;
    private final StudyCalendar calendar;

    ProgressMaker(LocalDate created, StudyCalendar calendar) {
        this.created = created;
        this.calendar = calendar;
    }

    /** An answer of the log; none for a row that is not one, as when the user moved the card to another day. */
    static Optional<PastAnswer> answer(long millis, int ease, long thinkingMillis, int type) {
        if (ease < 1 || ease > 4 || type >= MANUAL || millis <= 0 || millis > LAST_MILLIS) {
            return Optional.empty();
        }
        Grade grade = switch (ease) {
            case 1 -> Grade.WRONG;
            case 2 -> Grade.HARD;
            case 3 -> Grade.GOOD;
            default -> Grade.EASY;
        };
        long thinking = Math.max(0, Math.min(LONGEST_THOUGHT.toMillis(), thinkingMillis));
        return Optional.of(
                new PastAnswer(Instant.ofEpochMilli(millis), grade, Duration.ofMillis(thinking), type != FILTERED));
    }

    /** What was learned; none for a card that was never answered. */
    Optional<IncomingProgress> of(CardRow card, List<PastAnswer> answers) {
        if (card.type() == NEW) {
            return answers.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new IncomingProgress(new MemoryState.New(), answers));
        }
        int interval = Math.max(1, Math.min(Sm2.LONGEST_INTERVAL_DAYS, card.ivl()));
        Easiness easiness = card.factor() == 0
                ? Easiness.START
                : new Easiness(Math.max(Easiness.LEAST.hundredths(), Math.round(card.factor() / 10f)));
        // A card in its learning steps has not been passed in the sense of SM-2: it begins with a day.
        int repetitions = card.type() == REVIEW ? repetitions(card, answers) : 0;
        MemoryState memory = new MemoryState.Learned(repetitions, interval, easiness, due(card), card.lapses());
        return Optional.of(new IncomingProgress(memory, answers));
    }

    /** Answers in a row that passed. Beyond two SM-2 only counts; below, it would not go on from the interval. */
    private static int repetitions(CardRow card, List<PastAnswer> answers) {
        int least = card.ivl() > 1 ? 2 : 0;
        if (answers.isEmpty()) {
            return Math.max(Math.max(1, least), card.reps() - card.lapses());
        }
        int passed = 0;
        for (PastAnswer answer : answers) {
            if (answer.scheduled()) {
                passed = answer.grade().passed() ? passed + 1 : 0;
            }
        }
        return Math.max(least, passed);
    }

    private StudyDay due(CardRow card) {
        long due = card.homeDue();
        if (due >= LEAST_SECONDS) {
            long seconds = Math.min(due, LAST_MILLIS / 1000 - Duration.ofDays(2).toSeconds());
            return calendar.dayOf(Instant.ofEpochSecond(seconds));
        }
        long day = Math.max(FIRST_DAY.toEpochDay(), created.toEpochDay() + Math.max(-LEAST_SECONDS, due));
        return new StudyDay(LocalDate.ofEpochDay(Math.min(LAST_DAY.toEpochDay(), day)));
    }
}

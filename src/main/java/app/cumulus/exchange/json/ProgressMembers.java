package app.cumulus.exchange.json;

import app.cumulus.exchange.IncomingProgress;
import app.cumulus.exchange.IncomingProgress.PastAnswer;
import app.cumulus.schedule.Easiness;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The members {@code schedule} and {@code reviews} of a card. */
final class ProgressMembers {

    private static final BigDecimal LARGEST_EASINESS = BigDecimal.valueOf(100);
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    private final JsonCursor cursor;
    private Optional<MemoryState> memory = Optional.empty();
    private final List<PastAnswer> answers = new ArrayList<>();

    private int intervalDays = 1;
    private int repetitions;
    private int lapses;
    private Easiness easiness = Easiness.START;
    private Optional<StudyDay> due = Optional.empty();

    ProgressMembers(JsonCursor cursor) {
        this.cursor = cursor;
    }

    void schedule() {
        cursor.members(name -> {
            switch (name) {
                case "due" -> due = Optional.of(new StudyDay(parsed(LocalDate::parse, "a day such as 2026-11-25")));
                case "intervalDays" -> intervalDays = cursor.whole("the interval in days", 1, Integer.MAX_VALUE);
                case "easiness" -> easiness = easiness();
                case "repetitions" -> repetitions = cursor.whole("the number of repetitions", 0, Integer.MAX_VALUE);
                case "lapses" -> lapses = cursor.whole("the number of lapses", 0, Integer.MAX_VALUE);
                default -> cursor.skip();
            }
        });
        StudyDay day = due.orElseThrow(() -> cursor.fault("a schedule needs the day the card is due"));
        if (day.date().getYear() < FIRST_YEAR || day.date().getYear() > LAST_YEAR) {
            throw cursor.fault("the year " + day.date().getYear() + " is out of reach");
        }
        memory = Optional.of(new MemoryState.Learned(repetitions, intervalDays, easiness, day, lapses));
    }

    private Easiness easiness() {
        BigDecimal factor = cursor.decimal();
        if (factor.compareTo(BigDecimal.valueOf(Easiness.LEAST.value())) < 0
                || factor.compareTo(LARGEST_EASINESS) > 0) {
            throw cursor.fault("the easiness is a number from 1.3 to 100");
        }
        return new Easiness(
                factor.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue());
    }

    void reviews() {
        answers.clear();
        cursor.elements(this::review);
        answers.sort(Comparator.comparing(PastAnswer::at));
    }

    private void review() {
        Review review = new Review();
        cursor.members(name -> {
            switch (name) {
                case "at" -> review.at = Optional.of(parsed(Instant::parse, "a time such as 2026-11-19T07:12:44Z"));
                case "grade" -> review.grade = Optional.of(Grade.ofQuality(cursor.whole("a grade", 0, 5)));
                case "millis" -> review.millis = cursor.whole("the time to answer", 0, Integer.MAX_VALUE);
                case "round" -> review.scheduled = !cursor.text().equals("drill");
                default -> cursor.skip();
            }
        });
        Instant at = review.at.orElseThrow(() -> cursor.fault("a review needs the time it was given, \"at\""));
        Grade grade = review.grade.orElseThrow(() -> cursor.fault("a review needs a grade"));
        answers.add(new PastAnswer(at, grade, Duration.ofMillis(review.millis), review.scheduled));
    }

    private static final class Review {
        private Optional<Instant> at = Optional.empty();
        private Optional<Grade> grade = Optional.empty();
        private int millis;
        private boolean scheduled = true;
    }

    private <T> T parsed(Function<String, T> parser, String what) {
        String text = cursor.text();
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            throw cursor.fault(what + " is expected here, not '" + text + "'");
        }
    }

    Optional<IncomingProgress> progress() {
        if (memory.isEmpty() && answers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new IncomingProgress(memory.orElseGet(MemoryState.New::new), answers));
    }
}

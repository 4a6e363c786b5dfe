package app.cumulus.library.study;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a session asks for.
 *
 * @param scope which cards
 * @param cram whether every card of the scope is asked until it is settled, due or not, which leaves the schedule alone
 * @param time after which the session ends; the cards whose recall gains most come first then
 */
public record StudyChoice(Scope scope, boolean cram, Optional<Duration> time) {

    /** Which cards a session is about. */
    public sealed interface Scope {

        record Everything() implements Scope {}

        /** A heading and all below it, outermost part first. */
        record Topic(List<String> parts) implements Scope {

            public Topic {
                parts = List.copyOf(parts);
            }
        }

        record Tag(String name) implements Scope {}

        /** Cards failed today. */
        record FailedToday() implements Scope {}
    }

    public StudyChoice {
        if (time.filter(limit -> limit.isNegative() || limit.isZero()).isPresent()) {
            throw new IllegalArgumentException("a session cannot take " + time.get());
        }
    }

    /** What the day asks for. */
    public static StudyChoice day() {
        return new StudyChoice(new Scope.Everything(), false, Optional.empty());
    }

    /** What the day asks for, as much as there is time for. */
    public static StudyChoice within(Duration time) {
        return new StudyChoice(new Scope.Everything(), false, Optional.of(time));
    }

    public static StudyChoice of(Scope scope) {
        return new StudyChoice(scope, false, Optional.empty());
    }

    public static StudyChoice cram(Scope scope) {
        return new StudyChoice(scope, true, Optional.empty());
    }
}

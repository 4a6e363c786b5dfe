package app.cumulus.library.study;

import app.cumulus.queue.CatchUp;
import app.cumulus.schedule.StudyDay;
import app.cumulus.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Planned breaks and the catching up after them, as the library keeps them: two settings. */
final class Pauses {

    private static final String CATCH_UP = "catch-up-minutes";
    private static final String BREAKS = "breaks";

    private final Store store;

    Pauses(Store store) {
        this.store = store;
    }

    Optional<CatchUp> catchUp() {
        return Optional.ofNullable(store.settings().get(CATCH_UP))
                .filter(minutes -> minutes.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .map(CatchUp::new);
    }

    void put(Optional<CatchUp> catchUp) {
        String minutes =
                catchUp.map(CatchUp::minutesPerDay).map(String::valueOf).orElse("");
        store.putSettings(Map.of(CATCH_UP, minutes));
    }

    List<StudyBreak> breaks() {
        return Stream.of(store.settings().getOrDefault(BREAKS, "").split(";"))
                .filter(text -> text.matches("\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d"))
                .map(text -> text.split("/"))
                .map(days -> new StudyBreak(day(days[0]), day(days[1])))
                .toList();
    }

    Optional<StudyBreak> breakOn(StudyDay day) {
        return breaks().stream().filter(pause -> pause.holds(day)).findFirst();
    }

    /** Whether a day belongs to a break as they are planned now; can be asked on any thread. */
    Predicate<StudyDay> excused() {
        List<StudyBreak> planned = breaks();
        return day -> planned.stream().anyMatch(pause -> pause.holds(day));
    }

    /** Takes a break; one that it touches becomes part of it. */
    void add(StudyBreak added) {
        List<StudyBreak> breaks = new ArrayList<>();
        StudyBreak whole = added;
        for (StudyBreak each : breaks()) {
            if (each.touches(whole)) {
                whole = whole.and(each);
            } else {
                breaks.add(each);
            }
        }
        breaks.add(whole);
        put(breaks);
    }

    /** Ends the break of a day with the day before it. */
    void end(StudyDay day) {
        List<StudyBreak> breaks = new ArrayList<>();
        for (StudyBreak each : breaks()) {
            if (!each.holds(day)) {
                breaks.add(each);
            } else if (day.isAfter(each.first())) {
                breaks.add(new StudyBreak(each.first(), day.plusDays(-1)));
            }
        }
        put(breaks);
    }

    private void put(List<StudyBreak> breaks) {
        store.putSettings(Map.of(
                BREAKS,
                breaks.stream().map(each -> each.first() + "/" + each.last()).collect(Collectors.joining(";"))));
    }

    private static StudyDay day(String date) {
        return new StudyDay(LocalDate.parse(date));
    }
}

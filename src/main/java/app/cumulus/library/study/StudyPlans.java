package app.cumulus.library.study;

import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.faults.StoreFaults;
import app.cumulus.library.settings.KeptSettings;
import app.cumulus.library.settings.Settings;
import app.cumulus.progress.Progress;
import app.cumulus.queue.CatchUp;
import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.Scheduler;
import app.cumulus.schedule.StudyDay;
import app.cumulus.store.Store;
import java.time.Clock;
import java.util.Optional;

/** The day and what lies about it: breaks, how a backlog is worked off, what the week brings, and how study has gone so far. */
public final class StudyPlans {

    private final Store store;
    private final Clock clock;
    private final Scheduler scheduler;
    private final Pauses pauses;

    public StudyPlans(Store store, Clock clock, Scheduler scheduler) {
        this.store = store;
        this.clock = clock;
        this.scheduler = scheduler;
        pauses = new Pauses(store);
    }

    /** What the study day asks for now. */
    public TodayOverview today() {
        return StoreFaults.handedOn(() -> {
            StudyDay day = studyDay();
            StudyDesk desk = desk(day);
            return desk.overview(rules().of(desk, day));
        });
    }

    /** What there is to say about today besides its numbers. */
    public DayOutlook outlook() {
        return StoreFaults.handedOn(() -> {
            StudyDay day = studyDay();
            return rules().outlook(desk(day), day);
        });
    }

    private StudyDesk desk(StudyDay day) {
        return new StudyDesk(store, new AnswerLog(scheduler), day);
    }

    private TodaysRules rules() {
        return new TodaysRules(store, settings().study());
    }

    /** How study has gone so far; the days of a break end no streak. */
    public Progress progress() {
        return StoreFaults.handedOn(
                () -> new Progress(store.study().record(), studyDay(), clock.getZone(), pauses.excused()));
    }

    /** Works a backlog off with so many minutes a day; ends by itself when a day begins with no more than it takes. */
    public void catchUp(int minutesPerDay) {
        StoreFaults.doing(() -> pauses.put(Optional.of(new CatchUp(minutesPerDay))));
    }

    /** Asks for all that is due again. */
    public void endCatchUp() {
        StoreFaults.doing(() -> pauses.put(Optional.empty()));
    }

    /**
     * Plans days on which nothing is asked.
     *
     * @throws LibraryException if they are over
     */
    public void takeBreak(StudyBreak pause) {
        if (studyDay().isAfter(pause.last())) {
            throw new LibraryException("A break until " + pause.last() + " is over already; choose a later day.");
        }
        StoreFaults.doing(() -> pauses.add(pause));
    }

    /** Studies again from today on, if today belongs to a break. */
    public void endBreak() {
        StoreFaults.doing(() -> pauses.end(studyDay()));
    }

    private StudyDay studyDay() {
        return settings().calendar(clock.getZone()).dayOf(clock.instant());
    }

    private Settings settings() {
        return new KeptSettings(store).read();
    }
}

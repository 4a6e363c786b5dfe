package app.cumulus.library.study;

import app.cumulus.library.settings.Settings;
import app.cumulus.progress.DueDay;
import app.cumulus.progress.Streak;
import app.cumulus.queue.AskingOrder;
import app.cumulus.queue.CatchUp;
import app.cumulus.queue.DayRules;
import app.cumulus.schedule.AnswerPace;
import app.cumulus.schedule.StudyDay;
import app.cumulus.store.Store;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How much a day may ask for, by the settings, a break, or a backlog that is being worked off. */
final class TodaysRules {

    private static final int WEEK_DAYS = 7;
    private static final int FORECAST_DAYS = 60;

    private final Store store;
    private final Pauses pauses;
    private final Settings.Study settings;

    TodaysRules(Store store, Settings.Study settings) {
        this.store = store;
        this.pauses = new Pauses(store);
        this.settings = settings;
    }

    DayRules of(StudyDesk desk, StudyDay today) {
        if (pauses.breakOn(today).isPresent()) {
            return DayRules.rest();
        }
        return catchUp(desk).map(catchUp -> catchUp.rules(store.study().pace())).orElseGet(() -> usual(desk));
    }

    private DayRules usual(StudyDesk desk) {
        DayRules rules = DayRules.usual(settings.day().newCards()).inOrder(order());
        if (settings.day().minutes() == 0) {
            return rules;
        }
        return rules.within(
                Duration.ofMinutes(settings.day().minutes()),
                desk.dueAtDawn(),
                store.study().pace());
    }

    private AskingOrder order() {
        AskingOrder.Mix mix = switch (settings.order().mix()) {
            case DUE_FIRST -> AskingOrder.Mix.DUE_FIRST;
            case NEW_FIRST -> AskingOrder.Mix.NEW_FIRST;
            case MIXED -> AskingOrder.Mix.MIXED;
        };
        return new AskingOrder(mix, settings.order().newCards() == Settings.NewCards.NOTE);
    }

    /** None as soon as a day begins with no more than it takes. */
    private Optional<CatchUp> catchUp(StudyDesk desk) {
        return pauses.catchUp()
                .filter(catchUp ->
                        desk.dueAtDawn() > catchUp.cardsPerDay(store.study().pace()));
    }

    DayOutlook outlook(StudyDesk desk, StudyDay today) {
        AnswerPace pace = store.study().pace();
        TodayOverview overview = desk.overview(of(desk, today));
        Map<StudyDay, Integer> due = store.study().dueBefore(today.plusDays(FORECAST_DAYS));
        List<DueDay> week = new ArrayList<>();
        for (int ahead = 1; ahead <= WEEK_DAYS; ahead++) {
            week.add(new DueDay(today.plusDays(ahead), due.getOrDefault(today.plusDays(ahead), 0)));
        }
        int overdue = due.entrySet().stream()
                .filter(entry -> today.isAfter(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new DayOutlook(
                pace.of(overview.due() + overview.toRepeat(), overview.fresh()),
                pace,
                Streak.of(store.study().studyDays(), today, pauses.excused()),
                week,
                overdue,
                catchUp(desk)
                        .map(each ->
                                new CatchingUp(each.minutesPerDay(), each.daysUntilDone(perDay(due, today), pace))),
                pauses.breakOn(today),
                store.study().sections(),
                store.list().tags());
    }

    private static List<Integer> perDay(Map<StudyDay, Integer> due, StudyDay today) {
        List<Integer> perDay = new ArrayList<>();
        for (int ahead = 0; ahead < FORECAST_DAYS; ahead++) {
            perDay.add(due.getOrDefault(today.plusDays(ahead), 0));
        }
        int backlog = due.entrySet().stream()
                .filter(entry -> today.isAfter(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        perDay.set(0, perDay.get(0) + backlog);
        return perDay;
    }
}

package app.cumulus.ui.progress;

import app.cumulus.progress.StudiedDay;
import app.cumulus.schedule.StudyDay;
import app.cumulus.ui.words.Amounts;
import app.cumulus.ui.words.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A year of days, a column for each week: the more was answered, the darker. */
final class HeatMap extends VBox {

    private static final int WEEKS = 53;
    private static final int WEEKDAYS = 7;
    private static final int LEVELS = 4;
    private static final int WEEKS_BETWEEN_MONTHS = 3;

    private final Words words;
    private final Amounts amounts;
    private final Map<StudyDay, StudiedDay> studied;
    private final LocalDate first;
    private final LocalDate last;
    private final int most;

    HeatMap(List<StudiedDay> days, StudyDay today, Words words) {
        this.words = words;
        this.amounts = new Amounts(words);
        studied = days.stream().collect(Collectors.toMap(StudiedDay::day, Function.identity()));
        most = days.stream().mapToInt(StudiedDay::answers).max().orElse(0);
        last = today.date();
        first = last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        getStyleClass().add("heat-map");
        getChildren().setAll(year(), legend());
    }

    private YearStrip year() {
        DayCells cells = new DayCells(WEEKS, WEEKDAYS, LEVELS, this::what);
        YearStrip year = new YearStrip(cells);
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)) {
            year.weekday(day.ordinal(), day.getDisplayName(TextStyle.SHORT, words.locale()));
        }
        int lastNamed = -WEEKS_BETWEEN_MONTHS;
        for (int week = 0; week < WEEKS; week++) {
            LocalDate monday = first.plusWeeks(week);
            boolean newMonth = week == 0 || monday.getDayOfMonth() <= WEEKDAYS;
            if (newMonth && week - lastNamed >= WEEKS_BETWEEN_MONTHS && week <= WEEKS - WEEKS_BETWEEN_MONTHS) {
                lastNamed = week;
                year.month(week, monday.getMonth().getDisplayName(TextStyle.SHORT, words.locale()));
            }
            for (int day = 0; day < WEEKDAYS && !monday.plusDays(day).isAfter(last); day++) {
                int level = (int) Math.ceil((double) LEVELS * answers(monday.plusDays(day)) / Math.max(1, most));
                cells.fill(week, day, level);
            }
        }
        return year;
    }

    private int answers(LocalDate day) {
        StudiedDay here = studied.get(new StudyDay(day));
        return here == null ? 0 : here.answers();
    }

    private String what(int week, int day) {
        LocalDate date = first.plusWeeks(week).plusDays(day);
        return date.isAfter(last) ? "" : words.say("progress.calendar.day", amounts.day(date), answers(date));
    }

    /** What the shades stand for. */
    private HBox legend() {
        DayCells shades = new DayCells(LEVELS + 1, 1, LEVELS, (shade, none) -> "");
        for (int level = 0; level <= LEVELS; level++) {
            shades.fill(level, 0, level);
        }
        shades.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        HBox legend = new HBox(
                caption(words.say("progress.calendar.none")),
                shades,
                caption(words.say("progress.calendar.most", most)));
        legend.setFillHeight(false);
        legend.getStyleClass().add("heat-legend");
        return legend;
    }

    private static Label caption(String text) {
        Label caption = new Label(text);
        caption.getStyleClass().add("plot-caption");
        caption.setMinWidth(USE_PREF_SIZE);
        return caption;
    }
}

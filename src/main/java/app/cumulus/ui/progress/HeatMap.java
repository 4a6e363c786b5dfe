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
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** A year of days, a column for each week: the more was answered, the darker. */
final class HeatMap extends GridPane {

    private static final int WEEKS = 53;
    private static final int LEVELS = 4;
    private static final int WEEKS_BETWEEN_MONTHS = 3;

    private final Words words;
    private final Amounts amounts;
    private final Map<StudyDay, StudiedDay> studied;
    private final int most;
    private final Tooltip tooltip = new Tooltip();

    HeatMap(List<StudiedDay> days, StudyDay today, Words words) {
        this.words = words;
        this.amounts = new Amounts(words);
        studied = days.stream().collect(Collectors.toMap(StudiedDay::day, Function.identity()));
        most = days.stream().mapToInt(StudiedDay::answers).max().orElse(0);
        getStyleClass().add("heat-map");
        LocalDate last = today.date();
        LocalDate monday =
                last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)) {
            add(caption(day.getDisplayName(TextStyle.SHORT, words.locale())), 0, day.getValue());
        }
        int lastNamed = -WEEKS_BETWEEN_MONTHS;
        for (int week = 0; week < WEEKS; week++) {
            LocalDate first = monday.plusWeeks(week);
            boolean newMonth = week == 0 || first.getDayOfMonth() <= DayOfWeek.values().length;
            if (newMonth && week - lastNamed >= WEEKS_BETWEEN_MONTHS && week <= WEEKS - WEEKS_BETWEEN_MONTHS) {
                lastNamed = week;
                add(caption(first.getMonth().getDisplayName(TextStyle.SHORT, words.locale())), week + 1, 0, 4, 1);
            }
            for (int i = 0; i < DayOfWeek.values().length && !first.plusDays(i).isAfter(last); i++) {
                add(cell(new StudyDay(first.plusDays(i))), week + 1, i + 1);
            }
        }
        Tooltip.install(this, tooltip);
    }

    private Region cell(StudyDay day) {
        StudiedDay here = studied.get(day);
        int answers = here == null ? 0 : here.answers();
        Region cell = new Region();
        cell.getStyleClass()
                .addAll("heat-cell", "level-" + (int) Math.ceil((double) LEVELS * answers / Math.max(1, most)));
        cell.setOnMouseEntered(
                event -> tooltip.setText(words.say("progress.calendar.day", amounts.day(day.date()), answers)));
        return cell;
    }

    private static Label caption(String text) {
        Label caption = new Label(text);
        caption.getStyleClass().add("plot-caption");
        caption.setMinWidth(USE_PREF_SIZE);
        return caption;
    }
}

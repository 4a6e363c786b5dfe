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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A year of days, a column for each week: the more was answered, the darker. */
final class HeatMap extends VBox {

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
        getStyleClass().add("heat-years");
        GridPane weeks = grid();
        GridPane names = grid();
        LocalDate last = today.date();
        LocalDate monday =
                last.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)) {
            names.add(lying(day.getDisplayName(TextStyle.SHORT, words.locale())), 0, day.getValue());
        }
        int lastNamed = -WEEKS_BETWEEN_MONTHS;
        for (int week = 0; week < WEEKS; week++) {
            LocalDate first = monday.plusWeeks(week);
            boolean newMonth = week == 0 || first.getDayOfMonth() <= DayOfWeek.values().length;
            if (newMonth && week - lastNamed >= WEEKS_BETWEEN_MONTHS && week <= WEEKS - WEEKS_BETWEEN_MONTHS) {
                lastNamed = week;
                weeks.add(caption(first.getMonth().getDisplayName(TextStyle.SHORT, words.locale())), week, 0, 4, 1);
            }
            for (int i = 0; i < DayOfWeek.values().length && !first.plusDays(i).isAfter(last); i++) {
                weeks.add(cell(new StudyDay(first.plusDays(i))), week, i + 1);
            }
        }
        Tooltip.install(weeks, tooltip);
        fillNames(names);
        names.setMinWidth(USE_PREF_SIZE);
        HBox year = new HBox(names, new WeekStrip(weeks, WEEKS));
        year.getStyleClass().add("heat-years");
        getChildren().setAll(year, legend());
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("heat-map");
        return grid;
    }

    /** As high as the cells beside it, so that a name stands at its day. */
    private static void fillNames(GridPane names) {
        names.add(caption(" "), 0, 0);
        for (DayOfWeek day : DayOfWeek.values()) {
            Region place = new Region();
            place.getStyleClass().add("heat-cell");
            place.setVisible(false);
            names.add(place, 0, day.getValue());
        }
    }

    /** What the shades stand for. */
    private HBox legend() {
        HBox legend = new HBox(caption(words.say("progress.calendar.none")));
        for (int level = 0; level <= LEVELS; level++) {
            Region cell = new Region();
            cell.getStyleClass().addAll("heat-cell", "level-" + level);
            legend.getChildren().add(cell);
        }
        legend.getChildren().add(caption(words.say("progress.calendar.most", most)));
        legend.setFillHeight(false);
        legend.getStyleClass().add("heat-legend");
        return legend;
    }

    /** A caption that may be higher than its row, and does not make it so. */
    private static Pane lying(String text) {
        Label caption = caption(text);
        Pane place = new Pane(caption);
        place.setMinHeight(0);
        place.setPrefHeight(0);
        caption.translateYProperty()
                .bind(place.heightProperty().subtract(caption.heightProperty()).divide(2));
        return place;
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

package app.cumulus.ui.review;

import app.cumulus.library.settings.Settings.GradeButtons;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.Outcomes;
import app.cumulus.ui.keys.Command;
import java.util.List;
import java.util.OptionalInt;

/**
 * One grade button.
 *
 * @param wordKey names the text on it
 * @param intervalDays the interval it gives; none in the drill, which does not move the schedule
 */
public record GradeChoice(Grade grade, Command command, String wordKey, OptionalInt intervalDays) {

    private static final List<Grade> FOUR = List.of(Grade.WRONG, Grade.HARD, Grade.GOOD, Grade.EASY);

    /** The buttons of a setting, without intervals. */
    public static List<GradeChoice> of(GradeButtons buttons) {
        return switch (buttons) {
            case FOUR ->
                FOUR.stream()
                        .map(grade -> choice(grade, FOUR.indexOf(grade) + 1, wordKey(grade, buttons)))
                        .toList();
            case SIX ->
                List.of(Grade.values()).stream()
                        .map(grade -> choice(grade, grade.quality(), wordKey(grade, buttons)))
                        .toList();
        };
    }

    /** Names the word for a grade: <i>Again</i> among four buttons, <i>Wrong</i> among six. */
    static String wordKey(Grade grade, GradeButtons buttons) {
        boolean again = buttons == GradeButtons.FOUR && !grade.passed();
        return again ? "grade.AGAIN" : "grade." + grade.name();
    }

    GradeChoice giving(Outcomes outcomes) {
        return new GradeChoice(
                grade, command, wordKey, OptionalInt.of(outcomes.after(grade).intervalDays()));
    }

    private static GradeChoice choice(Grade grade, int digit, String wordKey) {
        return new GradeChoice(grade, Command.ofDigit(digit), wordKey, OptionalInt.empty());
    }
}

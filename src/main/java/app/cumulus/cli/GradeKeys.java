package app.cumulus.cli;

import app.cumulus.library.settings.Settings.GradeButtons;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.IntervalWords;
import app.cumulus.schedule.Outcomes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which key gives which grade. */
final class GradeKeys {

    private final Map<String, Grade> gradeByKey = new LinkedHashMap<>();

    GradeKeys(GradeButtons buttons) {
        switch (buttons) {
            case FOUR -> {
                gradeByKey.put("1", Grade.WRONG);
                gradeByKey.put("2", Grade.HARD);
                gradeByKey.put("3", Grade.GOOD);
                gradeByKey.put("4", Grade.EASY);
            }
            case SIX -> {
                for (Grade grade : Grade.values()) {
                    gradeByKey.put(Integer.toString(grade.quality()), grade);
                }
            }
        }
    }

    Optional<Grade> grade(String key) {
        return Optional.ofNullable(gradeByKey.get(key));
    }

    String range() {
        return gradeByKey.containsKey("0") ? "0-5" : "1-4";
    }

    /** The keys with the interval each gives. */
    String line(Outcomes outcomes) {
        return gradeByKey.entrySet().stream()
                .map(entry -> entry.getKey() + " " + Words.of(entry.getValue()) + " "
                        + IntervalWords.of(outcomes.after(entry.getValue()).intervalDays()))
                .collect(Collectors.joining("   "));
    }

    /** The keys in the final drill, where no interval changes. */
    String line() {
        return gradeByKey.entrySet().stream()
                .map(entry -> entry.getKey() + " " + Words.of(entry.getValue()))
                .collect(Collectors.joining("   "));
    }
}

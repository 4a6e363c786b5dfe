package app.cumulus.library.settings;

import app.cumulus.schedule.StudyCalendar;
import java.time.ZoneId;
import java.util.Map;

/**
 * What the user can choose; kept in the library. {@link AllSettings} has each of them by its name.
 *
 * @param keys the keys of commands that have others than the usual ones, by the name of the command
 */
public record Settings(Study study, Look look, Outside outside, Map<String, String> keys) {

    public static final Settings DEFAULTS = new Settings(
            new Study(new Day(20, 0, 4), new Order(Mix.DUE_FIRST, NewCards.IMPORTANCE), GradeButtons.FOUR, 8),
            new Look(Language.SYSTEM, Theme.SYSTEM, new Lettering(Font.INTER, 100), false),
            new Outside("", "", 10),
            Map.of());

    /** Which grades the review screen offers. */
    public enum GradeButtons {
        /** Again, Hard, Good, Easy: grades 1, 3, 4, 5. */
        FOUR,
        /** All six grades of SM-2, 0 to 5. */
        SIX
    }

    /** Colours of the window. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** Language of the window. */
    public enum Language {
        /** That of the desktop, English where there are no texts in it. */
        SYSTEM,
        ENGLISH,
        GERMAN
    }

    /** Typeface of the window. */
    public enum Font {
        /** The one that comes with the program. */
        INTER,
        /** The desktop's. */
        SYSTEM
    }

    /** How due and new cards follow each other. */
    public enum Mix {
        DUE_FIRST,
        NEW_FIRST,
        MIXED
    }

    /** Which new cards come first. */
    public enum NewCards {
        IMPORTANCE,
        /** As they stand in the notes. */
        NOTE
    }

    public Settings {
        keys = Map.copyOf(keys);
    }

    /** How these settings divide time into study days. */
    public StudyCalendar calendar(ZoneId zone) {
        return new StudyCalendar(zone, study.day().rolloverHour());
    }

    /**
     * What is asked and how.
     *
     * @param leechLapses forgotten so often, a card is a leech; 2 or more
     */
    public record Study(Day day, Order order, GradeButtons gradeButtons, int leechLapses) {

        public Study {
            require(leechLapses >= 2, "a leech has 2 lapses or more", leechLapses);
        }
    }

    /**
     * How much one study day may ask for.
     *
     * @param newCards most new cards, 0 or more
     * @param minutes most minutes by the user's own pace; 0 for no limit
     * @param rolloverHour local hour at which a new study day begins, 0 to 23
     */
    public record Day(int newCards, int minutes, int rolloverHour) {

        public Day {
            require(newCards >= 0, "new cards a day are 0 or more", newCards);
            require(minutes >= 0, "minutes a day are 0 or more", minutes);
            require(rolloverHour >= 0 && rolloverHour <= 23, "the rollover hour is 0 to 23", rolloverHour);
        }
    }

    /** In what order cards are asked. */
    public record Order(Mix mix, NewCards newCards) {}

    /** How the window looks. */
    public record Look(Language language, Theme theme, Lettering lettering, boolean reduceMotion) {}

    /**
     * Letters of the window.
     *
     * @param sizePercent 100 to 200
     */
    public record Lettering(Font font, int sizePercent) {

        public Lettering {
            require(sizePercent >= 100 && sizePercent <= 200, "the text size is 100 to 200 %", sizePercent);
        }
    }

    /**
     * Programs and folders beside the library.
     *
     * @param editor the command that opens a note; empty for that of the desktop
     * @param backupFolder where copies of the library go; empty for beside it
     * @param backupsKept how many of them, 1 or more
     */
    public record Outside(String editor, String backupFolder, int backupsKept) {

        public Outside {
            require(backupsKept >= 1, "at least one backup is kept", backupsKept);
        }
    }

    private static void require(boolean holds, String rule, int value) {
        if (!holds) {
            throw new IllegalArgumentException(rule + ", not " + value);
        }
    }
}

package app.cumulus.cli;

import app.cumulus.card.LineLedger.LineClass;
import app.cumulus.library.exports.ExportStep;
import app.cumulus.library.imports.ImportStep.Stage;
import app.cumulus.schedule.Grade;
import java.time.Duration;
import java.util.Locale;

/** Words and numbers as the terminal prints them. */
final class Words {

    private Words() {}

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String of(LineClass lineClass) {
        return lineClass.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String of(Grade grade) {
        return switch (grade) {
            case BLACKOUT -> "Blackout";
            case WRONG -> "Again";
            case WRONG_BUT_EASY -> "Wrong, seemed easy";
            case HARD -> "Hard";
            case GOOD -> "Good";
            case EASY -> "Easy";
        };
    }

    static String of(Stage stage) {
        return switch (stage) {
            case READ -> "Reading";
            case MAKE_CARDS -> "Making cards of";
            case COMPARE -> "Comparing with the library:";
            case SAVE -> "Saving the cards of";
        };
    }

    static String of(ExportStep.Stage stage) {
        return switch (stage) {
            case WRITE -> "Writing the cards";
            case PACK -> "Packing them";
            case COMPARE -> "Looking at what is in Anki";
            case SEND -> "Sending cards to Anki";
        };
    }

    static String of(Duration duration) {
        long seconds = duration.toSeconds();
        return seconds < 60 ? seconds + " s" : seconds / 60 + " min";
    }

    /** The name of a sign that parts columns. */
    static String separator(char sign) {
        return switch (sign) {
            case '\t' -> "tab";
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '|' -> "bar";
            default -> "'" + sign + "'";
        };
    }
}

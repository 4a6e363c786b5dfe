package app.cumulus.ui.notes;

import app.cumulus.library.notes.LineAccount;
import app.cumulus.library.notes.LineAccount.Standing;

/** The kinds of lines that one can jump to. */
public enum Wanted {
    ATTENTION,
    OFF,
    WEAK;

    boolean is(LineAccount line) {
        return switch (this) {
            case ATTENTION -> line.standing() == Standing.NEEDS_ATTENTION;
            case OFF -> line.standing() == Standing.OFF;
            case WEAK -> line.isWeak();
        };
    }
}

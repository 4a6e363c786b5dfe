package app.cumulus.ui.shell;

import app.cumulus.ui.keys.Command;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The places on the rail. */
enum Place {
    TODAY(Command.GO_TODAY, Material2OutlinedMZ.TODAY),
    PROGRESS(Command.GO_PROGRESS, Material2OutlinedAL.INSIGHTS),
    SETTINGS(Command.GO_SETTINGS, Material2OutlinedMZ.SETTINGS);

    private final Command command;
    private final Ikon icon;

    Place(Command command, Ikon icon) {
        this.command = command;
        this.icon = icon;
    }

    Command command() {
        return command;
    }

    Ikon icon() {
        return icon;
    }
}

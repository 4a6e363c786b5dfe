package app.cumulus.ui.shell;

import app.cumulus.ui.keys.Command;
import app.cumulus.ui.shell.ShellViewModel.Room;
import java.util.Arrays;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The places on the rail, in their order. A new one needs a room, a screen in the shell, and its words. */
enum Place {
    TODAY(Room.TODAY, Command.GO_TODAY, Material2OutlinedMZ.TODAY),
    NOTES(Room.NOTES, Command.GO_NOTES, Material2OutlinedAL.DESCRIPTION),
    CARDS(Room.CARDS, Command.GO_CARDS, Material2OutlinedMZ.STYLE),
    PROGRESS(Room.PROGRESS, Command.GO_PROGRESS, Material2OutlinedAL.INSIGHTS),
    DECKS(Room.DECKS, Command.GO_DECKS, Material2OutlinedMZ.SWAP_HORIZ),
    SETTINGS(Room.SETTINGS, Command.GO_SETTINGS, Material2OutlinedMZ.SETTINGS);

    private final Room room;
    private final Command command;
    private final Ikon icon;

    Place(Room room, Command command, Ikon icon) {
        this.room = room;
        this.command = command;
        this.icon = icon;
    }

    /** The place on the rail that a room belongs to. */
    static Place of(Room room) {
        if (room == Room.PLAN) {
            return NOTES;
        }
        return Arrays.stream(values())
                .filter(place -> place.room == room)
                .findFirst()
                .orElse(TODAY);
    }

    Room room() {
        return room;
    }

    Command command() {
        return command;
    }

    Ikon icon() {
        return icon;
    }
}

package app.cumulus.ui.shell;

import app.cumulus.ui.controls.Screen;
import app.cumulus.ui.shell.ShellViewModel.Room;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The screens of the rooms. They are built anew for another language, except one that the user is typing in, until that is done. */
final class Rooms {

    private final Function<Room, Screen> make;
    private final Map<Room, Screen> screens = new EnumMap<>(Room.class);
    private final Set<Room> stale = EnumSet.noneOf(Room.class);

    Rooms(Function<Room, Screen> make) {
        this.make = make;
        for (Room room : Room.values()) {
            screens.put(room, make.apply(room));
        }
    }

    Screen of(Room room) {
        if (stale.contains(room) && !screens.get(room).isTyping()) {
            stale.remove(room);
            screens.get(room).close();
            screens.put(room, make.apply(room));
        }
        return screens.get(room);
    }

    /** From now on each room but some is built anew when it is next asked for. */
    void renew(Set<Room> but) {
        stale.addAll(EnumSet.allOf(Room.class));
        stale.removeAll(but);
    }
}

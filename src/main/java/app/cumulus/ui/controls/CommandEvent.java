package app.cumulus.ui.controls;

import app.cumulus.ui.keys.Command;
import javafx.event.Event;
import javafx.event.EventType;

/** A part of a screen asks the window around it for a command, as if its key had been pressed. */
public final class CommandEvent extends Event {
    private static final long serialVersionUID = 1;

    public static final EventType<CommandEvent> ASKED = new EventType<>(Event.ANY, "COMMAND_ASKED");

    private final Command command;

    public CommandEvent(Command command) {
        super(ASKED);
        this.command = command;
    }

    public Command command() {
        return command;
    }
}

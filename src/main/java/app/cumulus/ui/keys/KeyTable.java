package app.cumulus.ui.keys;

import app.cumulus.ui.words.Words;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which keys give which command: the usual ones, or those that the user chose instead. */
public final class KeyTable {

    public static final KeyTable USUAL = new KeyTable(Map.of());

    private final Map<Command, Key> chosen = new EnumMap<>(Command.class);

    private KeyTable(Map<Command, Key> chosen) {
        this.chosen.putAll(chosen);
    }

    /** The table with keys as the settings keep them; what no longer makes sense in them is left out. */
    public static KeyTable of(Map<String, String> kept) {
        Map<Command, Key> chosen = new EnumMap<>(Command.class);
        Stream.of(Command.values())
                .forEach(command -> Optional.ofNullable(kept.get(command.name()))
                        .flatMap(KeyText::read)
                        .ifPresent(key -> chosen.put(command, key)));
        return new KeyTable(chosen);
    }

    /** The keys that give a command, the usual one first. */
    public List<Key> keys(Command command) {
        return chosen.containsKey(command) ? List.of(chosen.get(command)) : command.keys();
    }

    public boolean isChosen(Command command) {
        return chosen.containsKey(command);
    }

    public boolean isUsual() {
        return chosen.isEmpty();
    }

    /** The other command that a key gives already where a command is offered; none if it is free. */
    public Optional<Command> holder(Command command, Key key) {
        return Stream.of(Command.values())
                .filter(other -> other != command && meet(other.area(), command.area()))
                .filter(other -> keys(other).contains(key))
                .findFirst();
    }

    private static boolean meet(Command.Area one, Command.Area other) {
        return one == other || one == Command.Area.EVERYWHERE || other == Command.Area.EVERYWHERE;
    }

    /** What the settings keep when a command gets a key of its own. */
    public Map<String, String> with(Command command, Key key) {
        Map<String, String> kept = kept();
        if (command.keys().equals(List.of(key))) {
            kept.remove(command.name());
        } else {
            kept.put(command.name(), KeyText.of(key));
        }
        return kept;
    }

    /** What the settings keep when a command gets its usual keys back. */
    public Map<String, String> without(Command command) {
        Map<String, String> kept = kept();
        kept.remove(command.name());
        return kept;
    }

    private Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        chosen.forEach((command, key) -> kept.put(command.name(), KeyText.of(key)));
        return kept;
    }

    /** How tooltips and buttons call the keys that the user chose. */
    public Map<String, String> labels(Words words) {
        Map<String, String> labels = new LinkedHashMap<>();
        chosen.forEach((command, key) -> labels.put(command.keyLabelKey(), key.label(words)));
        return labels;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyTable table && table.chosen.equals(chosen);
    }

    @Override
    public int hashCode() {
        return Objects.hash(chosen);
    }
}

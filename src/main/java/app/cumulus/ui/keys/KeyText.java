package app.cumulus.ui.keys;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keys as text, such as {@code z}, {@code SPACE} or {@code ctrl+F}; and keys as they are pressed. */
public final class KeyText {

    private static final String SHORTCUT = "ctrl+";

    /** Without them nobody gets about, or they belong to every text field. */
    private static final Set<KeyCode> FIELD_SHORTCUTS =
            Set.of(KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X, KeyCode.Y, KeyCode.Z);

    private KeyText() {}

    static String of(Key key) {
        if (key instanceof Key.Typed typed) {
            return String.valueOf(typed.character());
        } else if (key instanceof Key.Shortcut shortcut) {
            return SHORTCUT + shortcut.code().name();
        }
        return ((Key.Plain) key).code().name();
    }

    /** None for a text that is no key. */
    static Optional<Key> read(String text) {
        if (text.length() == 1) {
            return Optional.of(new Key.Typed(Character.toLowerCase(text.charAt(0))));
        }
        boolean shortcut = text.startsWith(SHORTCUT);
        try {
            KeyCode code = KeyCode.valueOf(shortcut ? text.substring(SHORTCUT.length()) : text);
            return Optional.of(shortcut ? new Key.Shortcut(code) : new Key.Plain(code));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    /** The key that an event stands for, if it can give a command: Tab, Esc and the keys of text fields cannot. */
    public static Optional<Key> pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.getEventType() == KeyEvent.KEY_TYPED) {
            return typed(event);
        } else if (event.getEventType() != KeyEvent.KEY_PRESSED || event.isAltDown() || code.isModifierKey()) {
            return Optional.empty();
        } else if (event.isShortcutDown()) {
            return FIELD_SHORTCUTS.contains(code) ? Optional.empty() : Optional.of(new Key.Shortcut(code));
        }
        boolean plain = code == KeyCode.SPACE || code == KeyCode.ENTER || code.isFunctionKey();
        return plain && !event.isShiftDown() ? Optional.of(new Key.Plain(code)) : Optional.empty();
    }

    private static Optional<Key> typed(KeyEvent event) {
        String character = event.getCharacter().toLowerCase(Locale.ROOT);
        boolean visible = character.length() == 1
                && character.charAt(0) > ' '
                && character.charAt(0) != '\u007f'
                && !event.isShortcutDown()
                && !event.isAltDown();
        return visible ? Optional.of(new Key.Typed(character.charAt(0))) : Optional.empty();
    }
}

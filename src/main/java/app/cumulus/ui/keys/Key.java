package app.cumulus.ui.keys;

import app.cumulus.ui.words.Words;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** One way to press a command. */
public sealed interface Key {

    boolean matches(KeyEvent event);

    /** The key as a key cap says it. */
    String label(Words words);

    /** A character, wherever the keyboard has it; told by what is typed, so that it works on every layout. */
    record Typed(char character) implements Key {

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_TYPED
                    && !event.isShortcutDown()
                    && !event.isAltDown()
                    && event.getCharacter().equalsIgnoreCase(String.valueOf(character));
        }

        @Override
        public String label(Words words) {
            return String.valueOf(character).toUpperCase(Locale.ROOT);
        }
    }

    /** A key without a character of its own, such as Space or Esc. */
    record Plain(KeyCode code) implements Key {

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED
                    && event.getCode() == code
                    && !event.isShortcutDown()
                    && !event.isAltDown()
                    && !event.isShiftDown();
        }

        @Override
        public String label(Words words) {
            return name(code, words);
        }
    }

    /** A key held together with Ctrl, or Cmd on a Mac. */
    record Shortcut(KeyCode code) implements Key {

        @Override
        public boolean matches(KeyEvent event) {
            return event.getEventType() == KeyEvent.KEY_PRESSED
                    && event.getCode() == code
                    && event.isShortcutDown()
                    && !event.isAltDown();
        }

        @Override
        public String label(Words words) {
            return words.say("key.shortcut", name(code, words));
        }
    }

    /** Most keys have a letter, a sign or a number; those with a word have it in the language of the window. */
    private static String name(KeyCode code, Words words) {
        boolean word =
                code == KeyCode.SPACE || code == KeyCode.ENTER || code == KeyCode.ESCAPE || code == KeyCode.COMMA;
        return word ? words.say("key." + code.name()) : code.getName();
    }
}

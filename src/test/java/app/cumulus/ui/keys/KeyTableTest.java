package app.cumulus.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.ui.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyTableTest {

    private static final Key Z = new Key.Typed('z');

    @Test
    void a_chosen_key_stands_for_all_the_usual_ones() {
        KeyTable table = KeyTable.of(KeyTable.USUAL.with(Command.SHOW, Z));
        assertThat(table.keys(Command.SHOW)).containsExactly(Z);
        assertThat(table.keys(Command.FINISH)).isEqualTo(Command.FINISH.keys());
        assertThat(table.without(Command.SHOW)).isEmpty();
    }

    @Test
    void the_usual_key_chosen_again_is_no_choice() {
        assertThat(KeyTable.of(KeyTable.USUAL.with(Command.UNDO, Z)).with(Command.UNDO, new Key.Typed('u')))
                .isEmpty();
    }

    @Test
    void a_key_is_taken_where_both_commands_are_offered_and_free_elsewhere() {
        Key u = new Key.Typed('u');
        assertThat(KeyTable.USUAL.holder(Command.SUSPEND, u)).contains(Command.UNDO);
        assertThat(KeyTable.USUAL.holder(Command.CRAM, u)).isEmpty();
        assertThat(KeyTable.USUAL.holder(Command.CRAM, new Key.Typed('?'))).contains(Command.KEYS);
        KeyTable changed = KeyTable.of(KeyTable.USUAL.with(Command.UNDO, Z));
        assertThat(changed.holder(Command.SUSPEND, u)).isEmpty();
        assertThat(changed.holder(Command.SUSPEND, Z)).contains(Command.UNDO);
    }

    @Test
    void what_is_kept_and_makes_no_sense_is_left_out() {
        KeyTable table = KeyTable.of(Map.of("UNDO", "NO_KEY", "FLY", "f", "NOTE", "ctrl+", "EDIT", "F2"));
        assertThat(table.keys(Command.UNDO)).isEqualTo(Command.UNDO.keys());
        assertThat(table.keys(Command.NOTE)).isEqualTo(Command.NOTE.keys());
        assertThat(table.keys(Command.EDIT)).containsExactly(new Key.Plain(KeyCode.F2));
    }

    @ParameterizedTest
    @EnumSource
    void every_usual_key_can_be_kept_as_text(Command command) {
        for (Key key : command.keys()) {
            assertThat(KeyText.read(KeyText.of(key))).contains(key);
        }
    }

    @Test
    void buttons_and_tooltips_call_the_chosen_key() {
        Words words = new Words(Locale.GERMAN);
        words.prefer(KeyTable.of(Map.of("UNDO", "ctrl+Z", "NOTE", "SPACE")).labels(words));
        assertThat(Command.UNDO.keyLabel(words)).isEqualTo("Strg+Z");
        assertThat(Command.NOTE.keyLabel(words)).isEqualTo("Leertaste");
        assertThat(Command.EDIT.keyLabel(words)).isEqualTo("E");
    }

    @Test
    void the_keys_of_text_fields_and_of_getting_about_cannot_be_chosen() {
        assertThat(List.of(KeyCode.TAB, KeyCode.ESCAPE, KeyCode.SHIFT, KeyCode.DOWN, KeyCode.Q))
                .allSatisfy(
                        code -> assertThat(KeyText.pressed(press(code, false))).isEmpty());
        assertThat(KeyText.pressed(press(KeyCode.C, true))).isEmpty();
        assertThat(KeyText.pressed(press(KeyCode.F, true))).contains(new Key.Shortcut(KeyCode.F));
        assertThat(KeyText.pressed(press(KeyCode.SPACE, false))).contains(new Key.Plain(KeyCode.SPACE));
        assertThat(KeyText.pressed(
                        new KeyEvent(KeyEvent.KEY_TYPED, "Q", "", KeyCode.UNDEFINED, true, false, false, false)))
                .contains(new Key.Typed('q'));
    }

    private static KeyEvent press(KeyCode code, boolean ctrl) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false);
    }
}

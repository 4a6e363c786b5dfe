package app.cumulus.library.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorCommandTest {

    private static final Path NOTE = Path.of("my notes.txt");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "vim,                       vim|+7|my notes.txt",
                "/usr/bin/code,             /usr/bin/code|-g|my notes.txt:7",
                "kate -n,                   kate|-n|-l|7|my notes.txt",
                "'\"C and A\" --at {line} {file}', C and A|--at|7|my notes.txt",
                "unknown,                   unknown|my notes.txt"
            })
    void the_words_of_a_command_stay_words(String typed, String words) {
        EditorCommand command = EditorCommand.of(typed);
        assertThat(String.join("|", command.at(NOTE, 7))).isEqualTo(words);
        assertThat(EditorCommand.of(command.typed())).isEqualTo(command);
    }

    @Test
    void each_desktop_has_its_own() {
        assertThat(EditorCommand.ofDesktop("Windows 11").at(NOTE, 1)).containsExactly("notepad", "my notes.txt");
        assertThat(EditorCommand.ofDesktop("Mac OS X").at(NOTE, 1)).containsExactly("open", "-t", "my notes.txt");
        assertThat(EditorCommand.ofDesktop("Linux").at(NOTE, 1)).containsExactly("xdg-open", "my notes.txt");
    }

    @Test
    void a_command_needs_a_program() {
        assertThatThrownBy(() -> EditorCommand.of("  ")).isInstanceOf(IllegalArgumentException.class);
    }
}

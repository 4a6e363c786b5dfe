package app.cumulus;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.library.files.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTest {

    private static final Path DEFAULT = Path.of("default.db");

    @Test
    void without_a_verb_the_window_opens() {
        assertThat(call()).contains(new WindowCall(DEFAULT));
        assertThat(call("--library", "a.db")).contains(new WindowCall(Path.of("a.db")));
        assertThat(call("--library=a.db")).contains(new WindowCall(Path.of("a.db")));
    }

    @Test
    void with_anything_else_the_terminal_answers() {
        assertThat(call("today")).isEmpty();
        assertThat(call("--help")).isEmpty();
        assertThat(call("--library")).isEmpty();
        assertThat(call("--library", "a.db", "today")).isEmpty();
    }

    @Test
    void first_notes_are_the_text_and_markdown_files_by_name(@TempDir Path folder) throws IOException {
        for (String name : new String[] {"b.md", "a.txt", "README.md", "picture.png"}) {
            Files.createFile(folder.resolve(name));
        }
        assertThat(BesideTheProgram.in(folder)).containsExactly(folder.resolve("a.txt"), folder.resolve("b.md"));
        assertThat(BesideTheProgram.in(folder.resolve("missing"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Linux,      '',            '',       /home/me/.local/share/cumulus",
        "Linux,      XDG_DATA_HOME, /data,    /data/cumulus",
        "Linux,      XDG_DATA_HOME, relative, /home/me/.local/share/cumulus",
        "Mac OS X,   '',            '',       /home/me/Library/Application Support/Cumulus",
        "Windows 11, APPDATA,       /roaming, /roaming/Cumulus"
    })
    void the_library_is_where_the_system_keeps_data(String system, String variable, String value, String folder) {
        DataFolder data = DataFolder.of(system, Map.of(variable, value), Path.of("/home/me"));
        assertThat(data.library()).isEqualTo(Path.of(folder, "library.db"));
    }

    private static Optional<WindowCall> call(String... arguments) {
        return WindowCall.of(arguments, DEFAULT);
    }
}

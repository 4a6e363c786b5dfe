package app.cumulus.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowPlaceTest {

    @TempDir
    Path folder;

    @Test
    void a_place_is_kept_beside_the_library() {
        WindowPlace place = new WindowPlace(12, 34, 1280, 800, true, true);
        place.save(folder.resolve("library.db"));
        assertThat(WindowPlace.load(folder.resolve("library.db"))).contains(place);
        assertThat(folder.resolve("library.db.window")).exists();
    }

    @Test
    void there_is_none_where_none_was_kept_or_the_file_is_damaged() throws IOException {
        assertThat(WindowPlace.load(folder.resolve("new.db"))).isEmpty();
        Files.writeString(folder.resolve("old.db.window"), "x=here\ny=there\n");
        assertThat(WindowPlace.load(folder.resolve("old.db"))).isEmpty();
    }

    @Test
    void a_window_is_no_larger_than_its_screen() {
        WindowPlace place = new WindowPlace(12, 34, 1120, 760, false, false);
        assertThat(place.fitted(900, 600)).isEqualTo(new WindowPlace(12, 34, 900, 600, false, false));
        assertThat(place.fitted(1920, 1080)).isEqualTo(place);
    }
}

package app.cumulus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.Sm2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreRefusalTest {

    @TempDir
    Path folder;

    @Test
    void a_file_that_is_no_database_is_left_alone() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "-----EC2-----");
        refused(file, "this is not a Cumulus library; choose another file with --library.");
        assertThat(file).hasContent("-----EC2-----");
    }

    @Test
    void a_database_of_another_program_is_left_alone() throws Exception {
        Path file = folder.resolve("photos.db");
        try (Connection other = connect(file)) {
            other.createStatement().executeUpdate("CREATE TABLE photo (id INTEGER)");
        }
        byte[] before = Files.readAllBytes(file);
        refused(file, "this is a database of another program; choose another file with --library.");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_library_of_a_newer_format_is_left_alone() throws Exception {
        Path file = folder.resolve("library.db");
        open(file).close();
        try (Connection newer = connect(file)) {
            newer.createStatement().executeUpdate("PRAGMA user_version = 99");
        }
        refused(
                file,
                "the library was written by a newer Cumulus (format 99, this one knows formats up to 1);"
                        + " update Cumulus.");
    }

    @Test
    void a_locked_library_says_so() throws Exception {
        Path file = folder.resolve("library.db");
        try (Store store = open(file);
                Connection other = connect(file)) {
            other.createStatement().executeUpdate("BEGIN IMMEDIATE");
            assertThatThrownBy(store::rebuildMemories)
                    .isInstanceOf(StoreException.class)
                    .hasMessage(file + ": the library is in use by another program; close that and try again.");
            other.createStatement().executeUpdate("ROLLBACK");
            store.rebuildMemories();
        }
    }

    @Test
    void a_folder_and_a_file_under_a_file_are_refused() throws IOException {
        refused(folder, "this is a folder; name a file for the library with --library.");
        Path file = Files.writeString(folder.resolve("file"), "x");
        refused(
                file.resolve("library.db"),
                "the folder for the library cannot be made; choose another with --library.");
    }

    @Test
    void an_empty_file_becomes_a_library() throws IOException {
        Path file = Files.createFile(folder.resolve("library.db"));
        try (Store store = open(file)) {
            assertThat(store.isEmpty()).isTrue();
        }
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static void refused(Path file, String why) {
        assertThatThrownBy(() -> open(file)).isInstanceOf(StoreException.class).hasMessage(file + ": " + why);
    }

    private static Store open(Path file) {
        return Store.open(file, new AnswerLog(new Sm2()));
    }
}

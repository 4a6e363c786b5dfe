package app.cumulus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.Sm2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

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
                "the library was written by a newer Cumulus (format 99, this one knows formats up to "
                        + LibraryFile.FORMAT + "); update Cumulus.");
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
    @DisabledOnOs(OS.WINDOWS)
    void a_pipe_is_refused_and_left_alone() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        refused(pipe, "this is a device or a pipe; name a file for the library with --library.");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(pipe);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_folder_in_which_nothing_can_be_made_is_refused() {
        // Not even root can make files there, where the permissions of a folder would not stop it.
        refused(
                Path.of("/proc/library.db"),
                "the library cannot be opened or made there; check the folder or choose another with --library.");
        refused(
                Path.of("/proc/folder/library.db"),
                "the folder for the library cannot be made; choose another with --library.");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_library_without_permission_says_which_one_is_missing() throws IOException {
        Path file = folder.resolve("library.db");
        open(file).close();
        Files.setPosixFilePermissions(file, Set.of());
        assumeFalse(Files.isReadable(file), "root reads everything");
        refused(file, "the library cannot be read; check its permissions.");
        Files.setPosixFilePermissions(file, Set.of(PosixFilePermission.OWNER_READ));
        try (Store store = open(file)) {
            assertThat(store.isEmpty()).isTrue();
            assertThatThrownBy(store::rebuildMemories)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("writing to the library is not allowed; change its permissions");
        }
    }

    @Test
    void an_empty_file_becomes_a_library() throws IOException {
        Path file = Files.createFile(folder.resolve("library.db"));
        try (Store store = open(file)) {
            assertThat(store.isEmpty()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE_FULL", "SQLITE_IOERR_SHMSIZE"})
    void a_full_disk_is_called_one(SQLiteErrorCode code) {
        Path file = folder.resolve("library.db");
        assertThat(Faults.of(file, new SQLiteException("[" + code + "]", code)))
                .hasMessage(file + ": the disk is full; nothing was changed.");
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

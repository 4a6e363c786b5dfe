package app.cumulus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GiveWayTest {

    private static final String COUNT =
            "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT ?) SELECT count(*) = 3 FROM n";

    private static final long ENDLESS = Long.MAX_VALUE;

    private static final int CALLED_OFF = 1000;

    private static final int FILLING_BYTES = 20_000_000;

    private static final int MOST_WRITES = 20_000;

    @TempDir
    Path folder;

    @RepeatedTest(100)
    void a_long_reading_ends_when_it_is_called_off_and_the_library_can_be_read_on() {
        try (Database database = LibraryFile.open(folder.resolve("library.db"))) {
            database.giveWay();
            assertThat(database.yes("SELECT 1")).isTrue();
            CompletableFuture<Boolean> reading =
                    CompletableFuture.supplyAsync(() -> database.read(() -> database.yes(COUNT, ENDLESS)));
            while (!reading.isDone()) {
                database.giveWay();
            }
            assertThatThrownBy(reading::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(StoreException.class);
            assertThat(database.<Boolean>read(() -> database.yes(COUNT, 3))).isTrue();
        }
    }

    /** SQLite copies some pages at a time where it is not told to copy all, and begins anew when they are no more the newest. */
    @Test
    void a_copy_is_done_though_another_program_never_stops_writing() throws Exception {
        Path file = folder.resolve("library.db");
        try (Database database = LibraryFile.open(file);
                Database other = LibraryFile.open(file)) {
            database.script("CREATE TABLE filling (bytes BLOB) STRICT");
            database.script("INSERT INTO filling VALUES (zeroblob(" + FILLING_BYTES + "))");
            other.script("PRAGMA synchronous = OFF");
            AtomicBoolean copied = new AtomicBoolean();
            CountDownLatch begun = new CountDownLatch(1);
            CompletableFuture<Integer> writing = CompletableFuture.supplyAsync(() -> {
                int writes = 0;
                while (!copied.get() && writes < MOST_WRITES) {
                    other.script("INSERT INTO filling VALUES (NULL)");
                    writes++;
                    begun.countDown();
                }
                return writes;
            });
            begun.await();
            database.copyTo(folder.resolve("copy.db"));
            copied.set(true);
            assertThat(writing.get()).isLessThan(MOST_WRITES);
        }
    }

    /** The driver does not throw where a copy ends half way; a full disk looks the same as a file that cannot be written. */
    @Test
    void a_copy_that_cannot_be_written_is_a_fault() throws Exception {
        Path copy = folder.resolve("copy.db");
        try (Database database = LibraryFile.open(folder.resolve("library.db"));
                Database other = LibraryFile.open(copy)) {
            other.script("BEGIN EXCLUSIVE");
            assertThatThrownBy(() -> database.copyTo(copy)).isInstanceOf(StoreException.class);
            other.script("ROLLBACK");
        }
    }

    /** After a statement without a row the driver begins and commits a transaction of its own. */
    @Test
    void what_is_called_off_outside_a_transaction_leaves_none_open() throws Exception {
        try (Database database = LibraryFile.open(folder.resolve("library.db"))) {
            AtomicBoolean stop = new AtomicBoolean();
            CompletableFuture<Void> calling = CompletableFuture.runAsync(() -> {
                while (!stop.get()) {
                    database.giveWay();
                }
            });
            int calledOff = 0;
            while (calledOff < CALLED_OFF) {
                try {
                    database.list("SELECT 1 WHERE 0", row -> 1);
                } catch (StoreException fault) {
                    assertThat(fault).rootCause().hasMessageContaining("interrupted");
                    calledOff++;
                }
                try {
                    database.read(() -> database.yes("SELECT 1"));
                } catch (StoreException fault) {
                    assertThat(fault).rootCause().hasMessageContaining("interrupted");
                }
            }
            stop.set(true);
            calling.get();
        }
    }
}

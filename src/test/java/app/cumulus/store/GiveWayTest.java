package app.cumulus.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class GiveWayTest {

    private static final String COUNT =
            "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT ?) SELECT count(*) = 3 FROM n";

    private static final long ENDLESS = Long.MAX_VALUE;

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
}

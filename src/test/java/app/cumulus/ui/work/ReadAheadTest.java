package app.cumulus.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.TopicPath;
import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.Query;
import app.cumulus.library.cards.NewCard;
import app.cumulus.progress.Stage;
import app.cumulus.ui.TestLibrary;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReadAheadTest {

    private static final int CARDS = 300;
    private static final int ROUNDS = 30;

    @TempDir
    Path folder;

    /** Each round changes the library, so that nothing is kept, and asks as soon as the reading has begun. */
    @Test
    void what_the_user_asks_for_while_it_is_read_ahead_is_answered_as_things_are_now() throws Exception {
        TestLibrary test = new TestLibrary(folder).withCards(CARDS);
        try (BackgroundRunner runner = new BackgroundRunner(Runnable::run, Duration.ZERO)) {
            for (int round = 1; round <= ROUNDS; round++) {
                NewCard card =
                        new NewCard(NewCard.Form.BASIC, TopicPath.of("Odd"), "odd " + round, "one", "", Set.of());
                CompletableFuture<Integer> found = new CompletableFuture<>();
                CompletableFuture<Integer> fresh = new CompletableFuture<>();
                CountDownLatch begun = new CountDownLatch(1);
                test.library.cards().write(card);
                runner.whenIdle(
                        () -> {
                            begun.countDown();
                            return test.library.readAhead();
                        },
                        test.library::giveWay,
                        done -> {});
                begun.await();
                runner.run(
                        () -> test.library
                                .cards()
                                .find(new Query.Everything(), CardSort.BY_NOTE)
                                .size(),
                        found::complete,
                        found::completeExceptionally);
                runner.run(
                        () -> test.library.progress().stages().get(Stage.NEW),
                        fresh::complete,
                        fresh::completeExceptionally);
                assertThat(found.get()).isEqualTo(CARDS + round);
                assertThat(fresh.get()).isEqualTo(CARDS + round);
                settle(runner);
            }
            settle(runner);
        }
        test.library.close();
    }

    /** The library is written on this thread, which may be while nothing else is at it. */
    private static void settle(BackgroundRunner runner) {
        CompletableFuture<Boolean> idle = new CompletableFuture<>();
        runner.whenIdle(() -> true, () -> {}, idle::complete);
        idle.join();
    }
}

package app.cumulus.ui.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BackgroundRunnerTest {

    private final List<String> order = new CopyOnWriteArrayList<>();
    private final BackgroundRunner runner = new BackgroundRunner(Runnable::run, Duration.ZERO);

    @Test
    void spare_work_comes_after_all_work_that_was_handed_over() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch spare = new CountDownLatch(1);
        run(() -> {
            await(first);
            order.add("first");
        });
        runner.whenIdle(() -> order.add("spare"), () -> fail("nobody calls it off"), done -> spare.countDown());
        run(() -> order.add("second"));
        first.countDown();
        await(spare);
        assertThat(order).containsExactly("first", "second", "spare");
        runner.close();
    }

    @Test
    void spare_work_gives_way_to_work_that_comes_and_is_done_anew_after_it() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch calledOff = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        runner.whenIdle(
                () -> {
                    order.add("spare begins");
                    begun.countDown();
                    if (order.size() == 1) {
                        await(calledOff);
                        throw new CancellationException();
                    }
                    return order.add("spare ends");
                },
                calledOff::countDown,
                result -> done.countDown());
        await(begun);
        run(() -> order.add("what the user waits for"));
        await(done);
        assertThat(order).containsExactly("spare begins", "what the user waits for", "spare begins", "spare ends");
        runner.close();
    }

    @Test
    void spare_work_that_fails_by_itself_is_let_go_of() throws Exception {
        CountDownLatch next = new CountDownLatch(1);
        runner.whenIdle(
                () -> {
                    order.add("fails");
                    throw new IllegalStateException();
                },
                () -> {},
                result -> fail("it has no result"));
        runner.whenIdle(() -> order.add("next"), () -> {}, result -> next.countDown());
        await(next);
        assertThat(order).containsExactly("fails", "next");
        runner.close();
    }

    @Test
    void spare_work_that_waits_does_not_hold_up_the_goodbye() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch calledOff = new CountDownLatch(1);
        runner.whenIdle(
                () -> {
                    begun.countDown();
                    await(calledOff);
                    throw new CancellationException();
                },
                calledOff::countDown,
                result -> {});
        runner.whenIdle(() -> order.add("never"), () -> {}, result -> {});
        await(begun);
        runner.close();
        assertThat(order).isEmpty();
    }

    private void run(Work work) {
        runner.run(
                () -> {
                    work.run();
                    return null;
                },
                done -> {},
                problem -> order.add("failed"));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        latch.await();
    }
}

package app.cumulus.ui.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One background thread that works through its tasks in order. */
public final class BackgroundRunner implements TaskRunner, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundRunner.class);
    private static final long LONGEST_GOODBYE_SECONDS = 10;

    private final ExecutorService background =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "cumulus-library"));
    private final Executor window;

    /** @param window brings results to the thread of the window */
    public BackgroundRunner(Executor window) {
        this.window = window;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        background.execute(() -> {
            try {
                T result = work.call();
                window.execute(() -> done.accept(result));
            } catch (Exception | LinkageError | OutOfMemoryError problem) {
                LOG.warn("background work failed", problem);
                window.execute(() -> failed.accept(problem));
            }
        });
    }

    @Override
    public void tell(Runnable news) {
        window.execute(news);
    }

    /** Waits for the work handed over so far, then ends the thread. */
    @Override
    public void close() {
        background.shutdown();
        try {
            if (!background.awaitTermination(LONGEST_GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("gave up waiting for background work");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

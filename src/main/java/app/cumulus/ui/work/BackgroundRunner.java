package app.cumulus.ui.work;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One background thread that works through its tasks in order, and in idle moments through what nobody waits for. */
public final class BackgroundRunner implements TaskRunner, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundRunner.class);
    private static final long LONGEST_GOODBYE_SECONDS = 10;

    /** After work that somebody waited for the window has its picture to make; what nobody waits for begins later. */
    private static final Duration REST = Duration.ofMillis(300);

    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "cumulus-library"));
    private final Executor window;
    private final long restNanos;

    /** Guards the fields below. */
    private final Object lock = new Object();

    private final Deque<Spare<?>> spares = new ArrayDeque<>();
    private Spare<?> underWay;
    private boolean calledOff;
    private int handedOver;
    private long workedAtNanos;
    private boolean closed;

    private record Spare<T>(Callable<T> work, Runnable giveWay, Consumer<? super T> done) {}

    /** @param window brings results to the thread of the window */
    public BackgroundRunner(Executor window) {
        this(window, REST);
    }

    BackgroundRunner(Executor window, Duration rest) {
        this.window = window;
        restNanos = rest.toNanos();
        workedAtNanos = System.nanoTime() - restNanos;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        synchronized (lock) {
            background.execute(() -> {
                perform(work, done, failed);
                synchronized (lock) {
                    handedOver--;
                    workedAtNanos = System.nanoTime();
                    useIdleMoment();
                }
            });
            handedOver++;
            callOffSpare();
        }
    }

    private <T> void perform(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        try {
            T result = work.call();
            window.execute(() -> done.accept(result));
        } catch (Exception | LinkageError | OutOfMemoryError problem) {
            LOG.warn("background work failed", problem);
            window.execute(() -> failed.accept(problem));
        }
    }

    @Override
    public void tell(Runnable news) {
        window.execute(news);
    }

    @Override
    public <T> void whenIdle(Callable<T> work, Runnable giveWay, Consumer<? super T> done) {
        synchronized (lock) {
            if (!closed) {
                spares.add(new Spare<>(work, giveWay, done));
                if (spares.size() == 1 && underWay == null) {
                    useIdleMoment();
                }
            }
        }
    }

    private void useIdleMoment() {
        if (!closed && handedOver == 0 && !spares.isEmpty()) {
            background.schedule(this::workOnSpare, restNanos - restedNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private long restedNanos() {
        return System.nanoTime() - workedAtNanos;
    }

    private void workOnSpare() {
        Spare<?> spare;
        synchronized (lock) {
            if (closed || handedOver > 0 || spares.isEmpty() || restedNanos() < restNanos) {
                // What came between looks for an idle moment itself.
                return;
            }
            spare = spares.poll();
            underWay = spare;
            calledOff = false;
        }
        boolean done = perform(spare);
        synchronized (lock) {
            underWay = null;
            if (!done && calledOff) {
                spares.addFirst(spare);
            }
            useIdleMoment();
        }
    }

    private <T> boolean perform(Spare<T> spare) {
        try {
            T result = spare.work().call();
            synchronized (lock) {
                // Nobody can call off what is done.
                underWay = null;
            }
            window.execute(() -> spare.done().accept(result));
            return true;
        } catch (Exception | LinkageError | OutOfMemoryError problem) {
            // Nobody waits for it; what matters is asked for again, and fails then where it is seen.
            LOG.debug("spare work failed or was called off", problem);
            return false;
        }
    }

    /** Once is enough: a second call could meet what the work does to leave everything as it was. */
    private void callOffSpare() {
        if (underWay != null && !calledOff) {
            calledOff = true;
            underWay.giveWay().run();
        }
    }

    /** Waits for the work handed over so far, then ends the thread. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            spares.clear();
            callOffSpare();
        }
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

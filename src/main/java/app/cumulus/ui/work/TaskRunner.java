package app.cumulus.ui.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does work that must not hold up the window and brings its result back to it. */
public interface TaskRunner {

    /**
     * Does the work after all work handed over before.
     *
     * @param done gets the result, on the thread of the window
     * @param failed gets what went wrong, on the thread of the window
     */
    <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed);

    /** Brings news of work that goes on to the thread of the window. */
    void tell(Runnable news);

    /**
     * Does work that nobody waits for once there is nothing else to do. Other work that comes meanwhile calls it off; it is done
     * anew later. Whether it is done at all, and when, makes no difference to what the user sees.
     *
     * @param giveWay makes the work fail soon, called on any thread
     * @param done gets the result, on the thread of the window
     */
    <T> void whenIdle(Callable<T> work, Runnable giveWay, Consumer<? super T> done);
}

package app.cumulus.ui;

import app.cumulus.ui.work.TaskRunner;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Runs work where it is handed over, so that a view model can be tested without threads. */
public final class AtOnce implements TaskRunner {

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception problem) {
            failed.accept(problem);
            return;
        }
        done.accept(result);
    }

    @Override
    public void tell(Runnable news) {
        news.run();
    }

    @Override
    public <T> void whenIdle(Callable<T> work, Runnable giveWay, Consumer<? super T> done) {
        run(work, done, problem -> {});
    }
}

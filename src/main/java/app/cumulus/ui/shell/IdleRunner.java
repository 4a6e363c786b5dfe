package app.cumulus.ui.shell;

import app.cumulus.ui.work.TaskRunner;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does in idle moments what a view model asks for of which nothing is seen. */
record IdleRunner(TaskRunner runner, Runnable giveWay) implements TaskRunner {

    @Override
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        runner.whenIdle(work, giveWay, done);
    }

    @Override
    public void tell(Runnable news) {
        runner.tell(news);
    }

    @Override
    public <T> void whenIdle(Callable<T> work, Runnable giveWay, Consumer<? super T> done) {
        runner.whenIdle(work, giveWay, done);
    }
}

package app.cumulus.ui.work;

import app.cumulus.library.imports.ImportStep;
import app.cumulus.library.imports.ImportWatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Passes on how far an import is, no more often than the eye can follow, until the user calls it off. */
public final class WatchedImport implements ImportWatch {

    private static final int NEWS_PER_IMPORT = 200;

    private final Consumer<ImportStep> news;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private ImportStep told;

    public WatchedImport(Consumer<ImportStep> news) {
        this.news = news;
    }

    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }

    @Override
    public void at(ImportStep step) {
        boolean worthTelling = told == null
                || told.stage() != step.stage()
                || !told.file().equals(step.file())
                || step.share() - told.share() >= 1.0 / NEWS_PER_IMPORT;
        if (worthTelling) {
            told = step;
            news.accept(step);
        }
    }
}

package app.cumulus.ui.exchange;

import app.cumulus.library.decks.DeckStep;
import app.cumulus.library.decks.DeckWatch;
import app.cumulus.library.exports.ExportStep;
import app.cumulus.library.exports.ExportWatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;

/** Passes on what share of an import or export is done, no more often than the eye can follow, until it is called off. */
final class WatchedWork {

    private static final double LEAST_NEWS = 0.005;

    private final DoubleConsumer news;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private double told;

    WatchedWork(DoubleConsumer news) {
        this.news = news;
    }

    void cancel() {
        cancelled.set(true);
    }

    private void tell(double share) {
        if (share - told >= LEAST_NEWS || share < told) {
            told = share;
            news.accept(share);
        }
    }

    DeckWatch asDeckWatch() {
        return new DeckWatch() {
            @Override
            public void at(DeckStep step) {
                if (step.expected() > 0) {
                    tell((double) step.cards() / step.expected());
                }
            }

            @Override
            public boolean cancelled() {
                return cancelled.get();
            }
        };
    }

    ExportWatch asExportWatch() {
        return new ExportWatch() {
            @Override
            public void at(ExportStep step) {
                tell(step.share());
            }

            @Override
            public boolean cancelled() {
                return cancelled.get();
            }
        };
    }
}

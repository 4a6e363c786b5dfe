package app.cumulus.library.exports;

import app.cumulus.exchange.Deck;
import app.cumulus.exchange.DeckCard;
import app.cumulus.exchange.DeckJsonWriter;
import app.cumulus.exchange.markdown.MarkdownDeckWriter;
import app.cumulus.exchange.sheet.SheetWriter;
import app.cumulus.library.exports.ExportStep.Stage;
import app.cumulus.store.KeptCard;
import app.cumulus.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes cards to a deck file of ours, to Markdown or to a sheet. */
final class DeckExport {

    private static final String NAME = "Cumulus";

    private final Store store;
    private final ExportChoice choice;
    private final Instant at;
    private final ExportSteps steps;
    private int written;

    DeckExport(Store store, ExportChoice choice, Instant at, ExportWatch watch) {
        this.store = store;
        this.choice = choice;
        this.at = at.truncatedTo(ChronoUnit.SECONDS);
        steps = new ExportSteps(watch, store.walk().length());
    }

    ExportReport toJson(Path target) throws IOException {
        new DeckJsonWriter().write(new Deck(NAME, at, List.of()), target, taker -> {
            each(taker);
            choice.requireSome(written, target);
        });
        return report();
    }

    ExportReport toMarkdown(Path target) throws IOException {
        new MarkdownDeckWriter().write(whole(target), target);
        return report();
    }

    ExportReport toSheet(Path target) throws IOException {
        new SheetWriter().write(whole(target), target);
        return report();
    }

    /** What people read goes by topic, so all of it is gathered first. */
    private Deck whole(Path target) {
        List<DeckCard> cards = new ArrayList<>();
        each(cards::add);
        choice.requireSome(written, target);
        String topic = choice.filter().topic().strip();
        return new Deck(topic.isEmpty() ? NAME : topic, at, cards);
    }

    private void each(Consumer<DeckCard> taker) {
        Consumer<KeptCard> visitor = kept -> {
            steps.meets(Stage.WRITE, 0, 1);
            if (choice.takes(kept.card())) {
                written++;
                taker.accept(deckCard(kept));
            }
        };
        if (choice.progress()) {
            store.walk().goWithAllAnswers(visitor);
        } else {
            store.walk().go(false, visitor);
        }
    }

    private DeckCard deckCard(KeptCard kept) {
        return new DeckCard(
                kept.card(),
                choice.progress() ? Optional.of(kept.memory()) : Optional.empty(),
                kept.answers(),
                kept.choices(),
                kept.flag());
    }

    private ExportReport report() {
        return new ExportReport(written, 0, 0, 0);
    }
}

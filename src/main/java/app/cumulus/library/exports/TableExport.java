package app.cumulus.library.exports;

import app.cumulus.exchange.WholeFile;
import app.cumulus.exchange.anki.CardToSend;
import app.cumulus.exchange.anki.MediaNames;
import app.cumulus.exchange.anki.NoteMaker;
import app.cumulus.exchange.anki.NoteTableWriter;
import app.cumulus.exchange.anki.NoteTableWriter.Separator;
import app.cumulus.exchange.anki.NoteType;
import app.cumulus.library.exports.ExportStep.Stage;
import app.cumulus.store.KeptCard;
import app.cumulus.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes cards to a table of text for Anki, card by card. */
final class TableExport {

    private final Store store;

    TableExport(Store store) {
        this.store = store;
    }

    ExportReport to(Path target, Separator separator, ExportChoice choice, ExportWatch watch) throws IOException {
        ExportSteps steps = new ExportSteps(watch, store.walk().length());
        AtomicInteger cards = new AtomicInteger();
        NoteMaker maker = new NoteMaker(MediaNames.NONE);
        try (WholeFile file = WholeFile.at(target)) {
            NoteTableWriter writer = new NoteTableWriter(file.out(), separator);
            store.walk().go(false, kept -> {
                steps.meets(Stage.WRITE, 0, 1);
                if (choice.sends(kept.card(), kept.sent().isPresent())) {
                    cards.incrementAndGet();
                    add(writer, maker, kept);
                }
            });
            choice.requireSome(cards.get(), target);
            writer.finish();
            file.keep();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new ExportReport(cards.get(), 0, 0, 0);
    }

    private static void add(NoteTableWriter writer, NoteMaker maker, KeptCard kept) {
        try {
            writer.add(maker.of(new CardToSend(kept.card(), kept.choices(), AnkiDecks.root(kept), NoteType.QUESTION)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package app.cumulus.library.exports;

import app.cumulus.card.CardState;
import app.cumulus.exchange.anki.NoteMaker;
import app.cumulus.exchange.apkg.write.OutgoingNote;
import app.cumulus.exchange.apkg.write.PackageTime;
import app.cumulus.exchange.apkg.write.PackageWriter;
import app.cumulus.library.exports.ExportStep.Stage;
import app.cumulus.library.files.MediaFolder;
import app.cumulus.schedule.MemoryState;
import app.cumulus.store.KeptCard;
import app.cumulus.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes cards to a package for Anki, card by card. */
final class PackageExport {

    // About how the time divides, measured with 100,000 cards.
    private static final double WRITTEN_UNTIL = 0.8;

    private final Store store;
    private final MediaFolder media;
    private final PackageTime time;

    PackageExport(Store store, MediaFolder media, PackageTime time) {
        this.store = store;
        this.media = media;
        this.time = time;
    }

    ExportReport to(Path target, ExportChoice choice, ExportWatch watch) throws IOException {
        ExportSteps steps = new ExportSteps(watch, store.walk().length());
        ExportTally tally = new ExportTally();
        Departures departures = new Departures(store.outbox(), new NoteMaker(media::name), time.now());
        try (PackageWriter writer = PackageWriter.at(target, time, media::file)) {
            store.walk().go(choice.progress(), kept -> {
                steps.meets(Stage.WRITE, 0, WRITTEN_UNTIL);
                if (choice.sends(kept.card(), kept.sent().isPresent())) {
                    Departures.Departure departure = departures.of(kept);
                    tally.count(kept, departure.isChange());
                    add(writer, outgoing(kept, departure, choice.progress()));
                }
            });
            choice.requireSome(tally.report().cards(), target);
            writer.finish(share -> steps.at(Stage.PACK, WRITTEN_UNTIL + (1 - WRITTEN_UNTIL) * share));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        store.outbox().keep();
        return tally.report();
    }

    private static void add(PackageWriter writer, OutgoingNote note) {
        try {
            writer.add(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutgoingNote outgoing(KeptCard kept, Departures.Departure departure, boolean progress) {
        CardState state = kept.card().state();
        return new OutgoingNote(
                departure.note(),
                departure.sent().number(),
                departure.sent().changedAt(),
                state == CardState.SUSPENDED || state == CardState.ARCHIVED,
                kept.flag(),
                progress ? kept.memory() : new MemoryState.New(),
                progress ? kept.answers() : List.of(),
                Optional.empty());
    }
}

package app.cumulus.library.exports;

import app.cumulus.exchange.anki.NoteMaker;
import app.cumulus.exchange.anki.NoteTableWriter.Separator;
import app.cumulus.exchange.apkg.write.PackageTime;
import app.cumulus.exchange.connect.AnkiAddress;
import app.cumulus.exchange.connect.RunningAnki;
import app.cumulus.library.faults.CancelledException;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.faults.StoreFaults;
import app.cumulus.library.files.KeptFiles;
import app.cumulus.library.files.MediaFolder;
import app.cumulus.library.settings.KeptSettings;
import app.cumulus.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The ways by which cards leave a library. What a watch calls off gives no report and leaves no file. */
public final class DeckExports {

    /** Work that writes a file. */
    private interface Writing {
        ExportReport run() throws IOException;
    }

    private final Store store;
    private final MediaFolder media;
    private final KeptFiles kept;
    private final Clock clock;

    public DeckExports(Store store, MediaFolder media, KeptFiles kept, Clock clock) {
        this.store = store;
        this.media = media;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Writes cards to a file.
     *
     * @throws LibraryException if no card is chosen, or the file cannot be written, or is the library or one of its notes; it is left
     *     as it was then
     */
    public Optional<ExportReport> toFile(Path target, ExportFormat format, ExportChoice choice, ExportWatch watch) {
        StoreFaults.doing(() -> kept.refuse(target));
        return switch (format) {
            case JSON -> written(target, () -> deck(choice, watch).toJson(target));
            case MD -> written(target, () -> deck(choice, watch).toMarkdown(target));
            case HTML -> written(target, () -> deck(choice, watch).toSheet(target));
            case APKG -> toPackage(target, choice, watch);
            case CSV -> toTable(target, Separator.COMMA, choice, watch);
            case TSV -> toTable(target, Separator.TAB, choice, watch);
        };
    }

    /**
     * Sends cards into an Anki that runs, through its add-on AnkiConnect. What was sent before it broke off or was called off
     * stays there, and is not sent again the next time.
     *
     * @param place host and port where AnkiConnect listens; none for the usual place
     * @param key that its settings ask for, if they do
     * @throws LibraryException if the place makes no sense, Anki does not run, or it refuses
     */
    public Optional<ExportReport> toAnki(
            Optional<String> place, Optional<String> key, CardFilter filter, ExportWatch watch) {
        AnkiAddress address = address(place.orElse(AnkiAddress.USUAL.place()), key);
        ExportChoice choice = new ExportChoice(false, false, filter);
        return StoreFaults.handedOn(() -> {
            try {
                ExportSteps steps = new ExportSteps(watch, store.walk().length());
                RunningAnki anki = RunningAnki.at(address, share -> ConnectExport.compares(steps, share));
                Departures departures = new Departures(store.outbox(), new NoteMaker(media::name), clock.instant());
                return Optional.of(sent(new ConnectExport(anki, departures, media, choice, steps)));
            } catch (CancelledException e) {
                return Optional.empty();
            } catch (IOException e) {
                throw new LibraryException(e.getMessage(), e);
            }
        });
    }

    private ExportReport sent(ConnectExport export) {
        try {
            store.walk().go(false, export::meet);
            ExportReport report = export.finish();
            store.outbox().keep();
            return report;
        } catch (UncheckedIOException | IOException e) {
            ExportReport done = export.report();
            String why = e instanceof UncheckedIOException ? e.getCause().getMessage() : e.getMessage();
            throw new LibraryException(
                    why + " Until then " + done.added() + " notes were added and " + done.changed()
                            + " changed; they stay, and the next time only the others are sent.",
                    e);
        }
    }

    private static AnkiAddress address(String place, Optional<String> key) {
        try {
            return new AnkiAddress(place, key);
        } catch (IllegalArgumentException e) {
            throw new LibraryException(place + ": this is no host with a port, such as 127.0.0.1:8765.", e);
        }
    }

    private Optional<ExportReport> toPackage(Path target, ExportChoice choice, ExportWatch watch) {
        PackageTime time = new PackageTime(
                clock.instant(),
                clock.getZone(),
                new KeptSettings(store).read().study().day().rolloverHour());
        return written(target, () -> new PackageExport(store, media, time).to(target, choice, watch));
    }

    private DeckExport deck(ExportChoice choice, ExportWatch watch) {
        return new DeckExport(store, choice, clock.instant(), watch);
    }

    private Optional<ExportReport> toTable(Path target, Separator separator, ExportChoice choice, ExportWatch watch) {
        return written(target, () -> new TableExport(store).to(target, separator, choice, watch));
    }

    private static Optional<ExportReport> written(Path target, Writing writing) {
        requireFile(target);
        return StoreFaults.handedOn(() -> {
            try {
                return Optional.of(writing.run());
            } catch (CancelledException e) {
                return Optional.empty();
            } catch (IOException e) {
                throw new LibraryException(
                        target + ": the deck cannot be written there; check that its folder exists, may be written to"
                                + " and has room.",
                        e);
            }
        });
    }

    static void requireFile(Path target) {
        if (Files.isDirectory(target)) {
            throw new LibraryException(target + ": this is a folder; name a file to export to.");
        }
    }
}

package app.cumulus.library;

import app.cumulus.exchange.apkg.write.PackageTime;
import app.cumulus.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** The ways by which cards leave a library for Anki. What a watch calls off gives no report and leaves no file. */
public final class DeckExports {

    /** Work that writes a file. */
    private interface Writing {
        ExportReport run() throws IOException;
    }

    private final Store store;
    private final MediaFolder media;
    private final Clock clock;
    private final Settings settings;

    DeckExports(Store store, MediaFolder media, Clock clock, Settings settings) {
        this.store = store;
        this.media = media;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Writes cards to a package that Anki imports.
     *
     * @throws LibraryException if the file cannot be written; it is left as it was then
     */
    public Optional<ExportReport> toPackage(Path target, ExportChoice choice, ExportWatch watch) {
        PackageTime time = new PackageTime(clock.instant(), clock.getZone(), settings.rolloverHour());
        return written(target, () -> new PackageExport(store, media, time).to(target, choice, watch));
    }

    private static Optional<ExportReport> written(Path target, Writing writing) {
        requireFile(target);
        return StoreFaults.handedOn(() -> {
            try {
                return Optional.of(writing.run());
            } catch (ExportSteps.CancelledException e) {
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

package app.cumulus.library.decks;

import app.cumulus.exchange.DeckFormat;
import app.cumulus.exchange.DeckFormats;
import app.cumulus.exchange.UnreadableDeckException;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.files.Backups;
import app.cumulus.library.files.MediaFolder;
import app.cumulus.schedule.StudyCalendar;
import app.cumulus.store.DeckFile;
import app.cumulus.store.DeckIntake;
import app.cumulus.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Imports a deck file: reads it card by card into one transaction, which holds all of it or nothing. */
final class DeckImport {

    private static final String NOTHING = " Nothing was imported.";

    private final Store store;
    private final Backups backups;
    private final MediaFolder media;
    private final DeckFormats formats;
    private final StudyCalendar calendar;

    DeckImport(Store store, Backups backups, MediaFolder media, DeckFormats formats, StudyCalendar calendar) {
        this.store = store;
        this.backups = backups;
        this.media = media;
        this.formats = formats;
        this.calendar = calendar;
    }

    /** What an import would do; nothing is changed. */
    DeckReport preview(Path file, Instant at, DeckWatch watch) {
        Opened deck = open(file);
        return store.decks()
                .attempt(
                        deck.file(),
                        at,
                        calendar.dayOf(at),
                        intake -> read(deck, collector(intake, deck, watch, media::named)));
    }

    DeckReport of(Path file, Instant at, DeckWatch watch) {
        Opened deck = open(file);
        if (store.isEmpty()) {
            return applied(deck, at, watch);
        }
        try (Backups.Copy copy = backups.copy(store)) {
            DeckReport report = applied(deck, at, watch);
            boolean changed = report.added() + report.updated() > 0;
            return changed ? report.with(Optional.of(copy.keep(at))) : report;
        }
    }

    private DeckReport applied(Opened deck, Instant at, DeckWatch watch) {
        List<String> newFiles = new ArrayList<>();
        boolean done = false;
        try {
            DeckReport report = store.decks().apply(deck.file(), at, calendar.dayOf(at), intake -> {
                DeckCollector.MediaKeeper keeper = incoming -> {
                    MediaFolder.Kept kept = media.keep(incoming);
                    if (kept.isNew()) {
                        newFiles.add(kept.name());
                    }
                    return kept;
                };
                return read(deck, collector(intake, deck, watch, keeper));
            });
            done = true;
            return report;
        } finally {
            if (!done) {
                media.drop(newFiles);
            }
        }
    }

    private DeckCollector collector(DeckIntake intake, Opened deck, DeckWatch watch, DeckCollector.MediaKeeper keeper) {
        return new DeckCollector(intake, deck.file().file(), calendar, watch, keeper);
    }

    private record Opened(Path path, DeckFile file, DeckFormat format) {}

    static void requireFile(Path file) {
        if (!Files.exists(file)) {
            throw new LibraryException(file + ": there is no such file." + NOTHING);
        } else if (!Files.isRegularFile(file)) {
            throw new LibraryException(file + ": this is no file; name a deck file." + NOTHING);
        }
    }

    private Opened open(Path file) {
        requireFile(file);
        String name = String.valueOf(file.getFileName());
        try {
            DeckFormat format = formats.of(file)
                    .orElseThrow(() -> new LibraryException(file + ": this is no deck that Cumulus can read; it reads "
                            + formats.names() + "." + NOTHING));
            return new Opened(file, new DeckFile(name, format.name(), sha256(file)), format);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private DeckReport read(Opened deck, DeckCollector collector) {
        try {
            deck.format().reader().read(deck.path(), collector);
        } catch (UnreadableDeckException e) {
            throw new LibraryException(sentence(e.getMessage()) + NOTHING, e);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(deck.path(), e);
        }
        if (!collector.hasCards()) {
            throw new LibraryException(empty(deck, collector) + NOTHING);
        }
        return collector.report(deck.format().name());
    }

    private static String empty(Opened deck, DeckCollector collector) {
        String name = deck.file().file();
        return collector.problems().isEmpty()
                ? name + ": the deck has no cards."
                : sentence(collector.problems().get(0).text(name));
    }

    private static LibraryException unreadable(Path file, Exception e) {
        return new LibraryException(
                file + ": the file cannot be read (" + e.getMessage() + "); check its permissions and the disk."
                        + NOTHING,
                e);
    }

    private static String sentence(String message) {
        return message.endsWith(".") || message.endsWith("?") ? message : message + ".";
    }

    private static byte[] sha256(Path file) throws IOException {
        MessageDigest digest = MediaFolder.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }
}

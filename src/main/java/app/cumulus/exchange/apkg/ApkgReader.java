package app.cumulus.exchange.apkg;

import app.cumulus.exchange.DeckReader;
import app.cumulus.exchange.DeckSink;
import app.cumulus.exchange.UnreadableDeckException;
import app.cumulus.schedule.StudyCalendar;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipException;

/** Reads packages of Anki of all three generations: question and answer as the templates show them, schedule, log and media. */
public final class ApkgReader implements DeckReader {

    private final StudyCalendar calendar;
    private final Limits limits;

    /** @param calendar tells the study days of what is due at a moment, and the zone of packages that do not say theirs */
    public ApkgReader(StudyCalendar calendar) {
        this(calendar, Limits.WIDE);
    }

    ApkgReader(StudyCalendar calendar, Limits limits) {
        this.calendar = calendar;
        this.limits = limits;
    }

    /** Whether a file is a ZIP archive, as packages are, or is called a package. */
    public static boolean recognises(String fileName, String head) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return head.startsWith("PK\u0003\u0004") || name.endsWith(".apkg") || name.endsWith(".colpkg");
    }

    @Override
    public void read(Path file, DeckSink sink) throws IOException {
        try (Archive archive = Archive.open(file, limits)) {
            Path unpacked = Files.createTempFile("cumulus", ".collection");
            try {
                archive.unpackCollection(unpacked);
                read(unpacked, archive, sink);
            } finally {
                Files.deleteIfExists(unpacked);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (ZipException | EOFException e) {
            throw new UnreadableDeckException(
                    file.getFileName() + ": the archive is damaged; export the deck from Anki again.", e);
        }
    }

    private void read(Path unpacked, Archive archive, DeckSink sink) throws IOException {
        try (CollectionFile collection = CollectionFile.open(unpacked, archive.file())) {
            Frame frame = new FrameReader(collection, archive.file(), limits, calendar.zone()).read();
            new PackageReading(archive, collection, frame, calendar, sink).run();
        }
    }
}

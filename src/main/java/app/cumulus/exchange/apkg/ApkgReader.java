package app.cumulus.exchange.apkg;

import app.cumulus.exchange.DeckReader;
import app.cumulus.exchange.DeckSink;
import app.cumulus.exchange.UnreadableDeckException;
import app.cumulus.schedule.StudyCalendar;
import java.io.IOException;
import java.nio.file.Path;

/** Reads packages of Anki. */
public final class ApkgReader implements DeckReader {

    private final StudyCalendar calendar;

    public ApkgReader(StudyCalendar calendar) {
        this.calendar = calendar;
    }

    /** Whether a file is a ZIP archive, as packages are. */
    public static boolean recognises(String fileName, String head) {
        return head.startsWith("PK\u0003\u0004");
    }

    @Override
    public void read(Path file, DeckSink sink) throws IOException {
        throw new UnreadableDeckException(file + " " + calendar);
    }
}

package app.cumulus.library;

import app.cumulus.exchange.DeckFormat;
import app.cumulus.exchange.DeckFormats;
import app.cumulus.exchange.apkg.ApkgReader;
import app.cumulus.schedule.StudyCalendar;
import java.util.List;

/** The formats of decks that the program reads; a new one takes one line here. */
final class ReadableDecks {

    private ReadableDecks() {}

    /**
     * All formats; those that a file proves by its first bytes stand before those that its words suggest.
     *
     * @param calendar tells the study days of what was learned elsewhere
     */
    static DeckFormats formats(StudyCalendar calendar) {
        return new DeckFormats(
                List.of(new DeckFormat("Anki package", ApkgReader::recognises, new ApkgReader(calendar))));
    }
}

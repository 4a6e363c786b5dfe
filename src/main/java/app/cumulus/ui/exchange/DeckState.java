package app.cumulus.ui.exchange;

import app.cumulus.library.decks.DeckReport;
import app.cumulus.library.decks.TableLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the import of a deck is. */
sealed interface DeckState {

    /** No deck is chosen. */
    record Nothing() implements DeckState {}

    /** A deck is read. */
    record Busy(Path file) implements DeckState {}

    /**
     * A deck is shown; nothing is imported.
     *
     * @param layout of a table
     */
    record Preview(Path file, Optional<TableLayout> layout, DeckReport report) implements DeckState {}

    /** A deck was imported. */
    record Done(DeckReport report) implements DeckState {}

    /** The import was taken back. */
    record Undone(List<String> files) implements DeckState {}
}

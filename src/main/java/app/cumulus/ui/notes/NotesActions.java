package app.cumulus.ui.notes;

import app.cumulus.card.CardId;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What Notes can set going elsewhere in the window.
 *
 * @param back leaves for where the user came from
 * @param showCard shows a card among all cards
 * @param chooseNotes asks for note files and imports them
 * @param importNote plans the import of a note file
 */
public record NotesActions(Runnable back, Consumer<CardId> showCard, Runnable chooseNotes, Consumer<Path> importNote) {}

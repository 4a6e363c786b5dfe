package app.cumulus.store;

import java.time.Instant;

/**
 * The note that a card is in Anki.
 *
 * @param number of the note in packages, the same for as long as the library lives
 * @param cloze whether it is a gap text; a note never changes its type
 * @param changedAt when its fields or tags last became what they are, in whole seconds
 * @param print of its fields and tags
 */
public record SentNote(long number, boolean cloze, Instant changedAt, long print) {}

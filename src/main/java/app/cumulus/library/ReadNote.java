package app.cumulus.library;

import app.cumulus.card.Generation;
import java.util.List;

/**
 * A note file as the first two stages leave it.
 *
 * @param lines all its lines, to which the spans of the drafts refer
 */
public record ReadNote(List<String> lines, Generation generation) {}

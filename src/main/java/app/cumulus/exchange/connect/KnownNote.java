package app.cumulus.exchange.connect;

import java.util.Map;
import java.util.Set;

/**
 * A note of ours that is in Anki.
 *
 * @param number Anki's
 * @param tags in lower case
 */
record KnownNote(long number, Map<String, String> fields, Set<String> tags) {}

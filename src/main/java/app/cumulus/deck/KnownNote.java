package app.cumulus.deck;

import java.util.List;

/**
 * What a library knows of a note file.
 *
 * @param lines of the newest imported version; none for a note that is new
 * @param drafts print of what the rules made of that version, empty where it was not kept
 * @param cards all its cards, archived ones included; those that are not archived rest on {@code lines}
 */
public record KnownNote(List<String> lines, String drafts, List<NoteCard> cards) {

    /** A note file that was never imported. */
    public static final KnownNote NONE = new KnownNote(List.of(), "", List.of());

    public KnownNote {
        lines = List.copyOf(lines);
        cards = List.copyOf(cards);
    }
}

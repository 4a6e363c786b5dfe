package app.cumulus.exchange.json;

import app.cumulus.exchange.UnreadableDeckException;
import app.cumulus.exchange.text.DeckText;
import java.io.IOException;
import tools.jackson.core.JsonToken;

/** What a deck file says of itself; wherever it says it, the cards are passed by. */
record DeckHeader(String format, int version, String name) {

    private static final String FORMAT = "cumulus-deck";
    private static final int NEWEST_VERSION = 1;

    /** @throws UnreadableDeckException if this is no deck of ours, or one of a later version */
    static DeckHeader of(DeckText text) throws IOException {
        Members members = new Members();
        try {
            JsonCursor.read(text, members::read);
        } catch (JsonFault fault) {
            throw text.unreadable(fault.line(), fault.column(), fault.getMessage());
        }
        if (!members.format.equals(FORMAT)) {
            throw text.unreadable("this is not a deck of Cumulus; its member \"format\" is not \"cumulus-deck\"");
        }
        if (members.version > NEWEST_VERSION) {
            throw text.unreadable(
                    "the deck has version " + members.version + " of the format; a newer Cumulus can read it");
        }
        if (!members.cards) {
            throw text.unreadable("the deck has no member \"cards\"");
        }
        return new DeckHeader(members.format, members.version, members.name);
    }

    private static final class Members {
        private String format = "";
        private int version = NEWEST_VERSION;
        private String name = "";
        private boolean cards;

        private void read(JsonCursor cursor) {
            cursor.members(member -> {
                switch (member) {
                    case "format" -> format = cursor.anyText();
                    case "version" -> version = cursor.whole("the version", 1, Integer.MAX_VALUE);
                    case "name" -> name = cursor.anyText().strip();
                    case "cards" -> cards(cursor);
                    default -> cursor.skip();
                }
            });
        }

        private void cards(JsonCursor cursor) {
            cards = true;
            if (!cursor.isAt(JsonToken.START_ARRAY)) {
                throw cursor.fault("the cards are a list in square brackets");
            }
            cursor.skip();
        }
    }
}

package app.cumulus.exchange.json;

import app.cumulus.exchange.DeckReader;
import app.cumulus.exchange.DeckSink;
import app.cumulus.exchange.RowProblem;
import app.cumulus.exchange.text.DeckText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/**
 * Reads decks of our own format, {@code cumulus-deck} version 1. Unknown members are passed by, missing ones take the default; a
 * card with a wrong value is a problem with its line, and the others are read.
 */
public final class DeckJsonReader implements DeckReader {

    private static final Pattern FORMAT = Pattern.compile("\"format\"\\s*:\\s*\"cumulus-deck\"");

    /** Whether a file looks like one of this format. */
    public boolean reads(String fileName, String head) {
        String text = DeckText.plainHead(head);
        return text.stripLeading().startsWith("{") && FORMAT.matcher(text).find();
    }

    @Override
    public void read(Path file, DeckSink sink) throws IOException {
        DeckText text = DeckText.of(file);
        DeckHeader header = DeckHeader.of(text);
        String name = header.name().isBlank() ? text.deckName() : header.name();
        sink.name(name);
        JsonCursor.read(
                text,
                cursor -> cursor.members(member -> {
                    if (member.equals("cards")) {
                        new Cards(cursor, name, sink).read();
                    } else {
                        cursor.skip();
                    }
                }));
    }

    /** The list of cards, read one after the other. */
    private static final class Cards {
        private final JsonCursor cursor;
        private final String deckName;
        private final DeckSink sink;
        private int number;

        Cards(JsonCursor cursor, String deckName, DeckSink sink) {
            this.cursor = cursor;
            this.deckName = deckName;
            this.sink = sink;
        }

        void read() {
            cursor.elements(this::card);
        }

        private void card() {
            number++;
            int depth = cursor.depth();
            boolean object = cursor.isAt(JsonToken.START_OBJECT);
            CardMembers members = new CardMembers(cursor, deckName);
            try {
                members.read();
            } catch (JsonFault fault) {
                String place = "card " + number + ", column " + fault.column();
                sink.problem(new RowProblem(fault.line(), place, fault.getMessage()));
                if (object) {
                    cursor.skipToEndOf(depth);
                } else {
                    cursor.skip();
                }
                return;
            }
            hand(members);
        }

        private void hand(CardMembers members) {
            try {
                sink.card(members.card());
            } catch (CardMembers.Missing missing) {
                sink.problem(new RowProblem(members.line(), "card " + number, missing.getMessage()));
            }
        }
    }
}

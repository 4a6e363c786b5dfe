package app.cumulus.exchange.json;

import app.cumulus.exchange.UnreadableDeckException;
import app.cumulus.exchange.text.DeckText;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonToken;

/** Where the list of questions stands in a file, what the file calls itself, and how it counts its options. */
final class ListSurvey {

    private static final Set<String> NAMES = Set.of("name", "title", "deck", "deckName");

    private Optional<String> member = Optional.empty();
    private String name = "";
    private boolean whole;
    private boolean zeroSeen;
    private boolean lastSeen;

    private ListSurvey() {}

    /** @throws UnreadableDeckException if there is no such list */
    static ListSurvey of(DeckText text) throws IOException {
        ListSurvey survey = new ListSurvey();
        JsonCursor.read(text, survey::look);
        if (!survey.whole && survey.member.isEmpty()) {
            throw text.unreadable("no list of questions is found in it; the file should be a list of objects, each with"
                    + " a question and an answer");
        }
        return survey;
    }

    private void look(JsonCursor cursor) {
        if (cursor.isAt(JsonToken.START_ARRAY)) {
            whole = true;
            cursor.elements(() -> count(cursor));
        } else if (cursor.isAt(JsonToken.START_OBJECT)) {
            cursor.members(each -> {
                if (NAMES.contains(each) && cursor.isAt(JsonToken.VALUE_STRING)) {
                    name = cursor.text().strip();
                } else if (member.isEmpty() && cursor.isAt(JsonToken.START_ARRAY)) {
                    boolean[] objects = new boolean[1];
                    cursor.elements(() -> {
                        objects[0] |= cursor.isAt(JsonToken.START_OBJECT) || cursor.isAt(JsonToken.START_ARRAY);
                        count(cursor);
                    });
                    member = objects[0] ? Optional.of(each) : Optional.empty();
                } else {
                    cursor.skip();
                }
            });
        }
    }

    private void count(JsonCursor cursor) {
        member(cursor, fault -> {})
                .ifPresent(item -> item.places().forEach(place -> {
                    zeroSeen |= place == 0;
                    lastSeen |= place == item.options().size();
                }));
    }

    /** Reads one question; a wrong value is told and the cursor left at the question's end. */
    static Optional<ItemMembers> member(JsonCursor cursor, Consumer<JsonFault> told) {
        int depth = cursor.depth();
        boolean open = cursor.isAt(JsonToken.START_OBJECT) || cursor.isAt(JsonToken.START_ARRAY);
        ItemMembers item = new ItemMembers(cursor);
        try {
            item.read();
            return Optional.of(item);
        } catch (JsonFault fault) {
            told.accept(fault);
            if (open) {
                cursor.skipToEndOf(depth);
            }
            return Optional.empty();
        }
    }

    /** Calls back at each question. */
    void items(JsonCursor cursor, Consumer<JsonCursor> item) {
        if (whole) {
            cursor.elements(() -> item.accept(cursor));
            return;
        }
        cursor.members(each -> {
            if (member.filter(each::equals).isPresent() && cursor.isAt(JsonToken.START_ARRAY)) {
                cursor.elements(() -> item.accept(cursor));
            } else {
                cursor.skip();
            }
        });
    }

    String name() {
        return name;
    }

    /** The number that stands for the first option, where the answers given by number tell. */
    Optional<Integer> firstPlace() {
        if (zeroSeen) {
            return Optional.of(0);
        }
        return lastSeen ? Optional.of(1) : Optional.empty();
    }
}

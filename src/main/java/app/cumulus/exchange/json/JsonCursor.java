package app.cumulus.exchange.json;

import app.cumulus.exchange.UnreadableDeckException;
import app.cumulus.exchange.text.DeckText;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.json.JsonMapper;

/** Goes through a JSON file token by token and says in plain words where a value is not what was asked for. */
final class JsonCursor implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final JsonParser parser;

    private JsonCursor(JsonParser parser) {
        this.parser = parser;
    }

    /** What is done with an open file; may throw what the parser throws. */
    interface Reading {
        void with(JsonCursor cursor) throws IOException;
    }

    /**
     * Reads a file from its beginning.
     *
     * @throws UnreadableDeckException with line and column, if it is not JSON
     */
    static void read(DeckText text, Reading reading) throws IOException {
        try (JsonCursor cursor = new JsonCursor(JSON.createParser(text.open()))) {
            cursor.parser.nextToken();
            reading.with(cursor);
        } catch (JacksonIOException e) {
            throw new IOException(e.getCause());
        } catch (JacksonException e) {
            throw broken(text, e);
        }
    }

    private static UnreadableDeckException broken(DeckText text, JacksonException fault) {
        TokenStreamLocation place = fault.getLocation();
        String message = reason(fault);
        return place == null
                ? text.unreadable(message)
                : text.unreadable(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), message);
    }

    private static String reason(JacksonException fault) {
        if (fault instanceof StreamConstraintsException) {
            return "a value is larger or more deeply nested than any card needs";
        }
        if (fault instanceof UnexpectedEndOfInputException
                || fault.getOriginalMessage().contains("end-of-input")) {
            return "the file ends before the deck does; it may be cut off";
        }
        return "this is not JSON; a comma, a bracket or a quotation mark is missing here or just before, or one too many";
    }

    boolean isAt(JsonToken token) {
        return parser.currentToken() == token;
    }

    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /** Calls back at the value of each member of the object that begins here; leaves the cursor at its end. */
    void members(Consumer<String> member) {
        if (!isAt(JsonToken.START_OBJECT)) {
            throw fault("an object in braces is expected here, not " + words());
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            member.accept(name);
        }
    }

    /** Calls back at each element of the array that begins here; leaves the cursor at its end. */
    void elements(Runnable element) {
        if (!isAt(JsonToken.START_ARRAY)) {
            throw fault("a list in square brackets is expected here, not " + words());
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            element.run();
        }
    }

    /** Passes by the value the cursor stands at. */
    void skip() {
        parser.skipChildren();
    }

    /** How many objects and lists are open. */
    int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    /** Goes on to the end of the value that began at a depth, wherever within it the cursor stands. */
    void skipToEndOf(int depthWithin) {
        while (depth() >= depthWithin) {
            parser.nextToken();
        }
    }

    String text() {
        if (!isAt(JsonToken.VALUE_STRING)) {
            throw fault("a text in quotation marks is expected here, not " + words());
        }
        return parser.getString().replace("\u0000", "");
    }

    /** A text, or a number or truth value as it is written; empty for null. */
    String anyText() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> "";
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE ->
                parser.getString().replace("\u0000", "");
            default -> throw fault("a text is expected here, not " + words());
        };
    }

    List<String> texts() {
        List<String> texts = new ArrayList<>();
        elements(() -> texts.add(text()));
        return texts;
    }

    BigDecimal decimal() {
        if (!parser.currentToken().isNumeric()) {
            throw fault("a number is expected here, not " + words());
        }
        BigDecimal number = parser.getDecimalValue();
        if (number.abs().compareTo(LARGEST) > 0) {
            throw fault("the number " + parser.getString() + " is too large");
        }
        return number;
    }

    /** A whole number of a range; a fault calls it by what it is. */
    int whole(String what, int least, int most) {
        BigDecimal number = decimal();
        boolean fits = number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0
                && (number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0);
        if (!fits) {
            String range = most == Integer.MAX_VALUE ? least + " or more" : least + " to " + most;
            throw fault(what + " is a whole number, " + range + ", not " + parser.getString());
        }
        return number.intValue();
    }

    JsonFault fault(String message) {
        return new JsonFault(parser.currentTokenLocation(), message);
    }

    private String words() {
        return switch (parser.currentToken()) {
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + parser.getString();
            case VALUE_TRUE, VALUE_FALSE -> parser.getString();
            case VALUE_NULL -> "null";
            case PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "something else";
        };
    }

    @Override
    public void close() {
        parser.close();
    }
}

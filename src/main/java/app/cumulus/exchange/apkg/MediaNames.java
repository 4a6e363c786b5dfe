package app.cumulus.exchange.apkg;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The list of media in a package: which entry of the archive holds the file that the cards name. */
final class MediaNames {

    private static final JsonFactory JSON = new JsonFactory();

    private MediaNames() {}

    /** It is no such list. */
    static final class BrokenException extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** From {@code {"0": "name.png", …}}. */
    static Map<String, String> ofJson(byte[] json) throws BrokenException {
        Map<String, String> entries = new HashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BrokenException();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String entry = parser.currentName();
                if (parser.nextToken() != JsonToken.VALUE_STRING) {
                    throw new BrokenException();
                }
                entries.put(parser.getString(), entry);
            }
            return entries;
        } catch (JacksonException e) {
            throw new BrokenException();
        }
    }

    /** From protobuf: the n-th file is the entry n. */
    static Map<String, String> ofMessage(byte[] bytes) throws BrokenException {
        Map<String, String> entries = new HashMap<>();
        try {
            ProtoReader list = new ProtoReader(bytes);
            int ordinal = 0;
            for (int field = list.next(); field != 0; field = list.next()) {
                if (field == 1) {
                    entries.put(name(list.message()), Integer.toString(ordinal++));
                }
            }
            return entries;
        } catch (ProtoReader.BrokenException e) {
            throw new BrokenException();
        }
    }

    private static String name(ProtoReader entry) throws ProtoReader.BrokenException {
        String name = "";
        for (int field = entry.next(); field != 0; field = entry.next()) {
            name = field == 1 ? entry.text() : name;
        }
        return name;
    }
}

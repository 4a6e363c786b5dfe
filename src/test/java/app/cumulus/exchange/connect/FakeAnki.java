package app.cumulus.exchange.connect;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An HTTP server that behaves as AnkiConnect does over a collection in memory. */
public final class FakeAnki implements AutoCloseable {

    /** A note of the collection. */
    public static final class Note {
        public final String type;
        public final String deck;
        public final Map<String, String> fields = new LinkedHashMap<>();
        public final Set<String> tags = new TreeSet<>();
        public boolean suspended;

        Note(String type, String deck) {
            this.type = type;
            this.deck = deck;
        }
    }

    public final Map<Long, Note> notes = new TreeMap<>();
    public final Set<String> decks = new TreeSet<>(Set.of("Default"));
    public final Map<String, List<String>> types = new LinkedHashMap<>();
    public final Map<String, String> media = new TreeMap<>();
    public final List<String> actions = new ArrayList<>();

    /** Key that requests must carry, if not empty. */
    public String key = "";

    /** After so many requests connections are dropped. */
    public int dropsAfter = Integer.MAX_VALUE;

    /** Notes whose first field holds this word are not taken. */
    public String hates = "\0";

    /** Whether one note that is not taken has all notes of a request refused, as newer versions do. */
    public boolean strict;

    private final HttpServer server;
    private long next = 1000;

    public FakeAnki() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    public String place() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (actions.size() >= dropsAfter) {
            exchange.close();
            return;
        }
        byte[] answer = answer(JsonMapper.builder().build().readTree(body)).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private String answer(JsonNode request) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        actions.add(request.path("action").asString());
        if (!key.isEmpty() && !request.path("key").asString("").equals(key)) {
            return answer.putNull("result")
                    .put("error", "valid api key must be provided")
                    .toString();
        }
        try {
            answer.set("result", result(request.path("action").asString(), request.path("params")));
            answer.putNull("error");
        } catch (IllegalStateException e) {
            answer.putNull("result").put("error", e.getMessage());
        }
        return answer.toString();
    }

    private JsonNode result(String action, JsonNode parameters) {
        return switch (action) {
            case "version" -> JsonNodeFactory.instance.numberNode(6);
            case "modelNames" -> list(types.keySet());
            case "modelFieldNames" ->
                list(types.get(parameters.path("modelName").asString()));
            case "createModel" -> createType(parameters);
            case "createDeck" -> createDeck(parameters.path("deck").asString());
            case "findNotes" -> find(parameters.path("query").asString());
            case "notesInfo" -> infos(parameters.path("notes"));
            case "canAddNotes" -> canAdd(parameters.path("notes"));
            case "addNotes" -> add(parameters.path("notes"));
            case "updateNoteFields" -> update(parameters.path("note"));
            case "addTags", "removeTags" -> tag(action, parameters);
            case "suspend" -> suspend(parameters.path("cards"));
            case "storeMediaFile" -> store(parameters);
            default -> throw new IllegalStateException("unsupported action");
        };
    }

    private static ArrayNode list(Iterable<String> texts) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    private JsonNode createType(JsonNode parameters) {
        List<String> fields = new ArrayList<>();
        parameters.path("inOrderFields").forEach(field -> fields.add(field.asString()));
        if (types.put(parameters.path("modelName").asString(), fields) != null) {
            throw new IllegalStateException("Model name already exists");
        }
        return JsonNodeFactory.instance.objectNode();
    }

    private JsonNode createDeck(String name) {
        for (int end = name.indexOf("::"); end >= 0; end = name.indexOf("::", end + 2)) {
            decks.add(name.substring(0, end));
        }
        decks.add(name);
        return JsonNodeFactory.instance.numberNode(next++);
    }

    private JsonNode find(String query) {
        String type = query.replaceAll("^\"note:|\"$", "");
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        notes.forEach((number, note) -> {
            if (note.type.equals(type)) {
                found.add(number);
            }
        });
        return found;
    }

    private JsonNode infos(JsonNode numbers) {
        ArrayNode infos = JsonNodeFactory.instance.arrayNode();
        numbers.forEach(number -> {
            Note note = notes.get(number.asLong());
            ObjectNode info = infos.addObject().put("noteId", number.asLong()).put("modelName", note.type);
            info.set("tags", list(note.tags));
            info.putArray("cards").add(number.asLong() + 1_000_000);
            ObjectNode fields = info.putObject("fields");
            note.fields.forEach(
                    (name, value) -> fields.putObject(name).put("value", value).put("order", 0));
        });
        return infos;
    }

    private boolean takes(JsonNode note) {
        List<String> fields = types.get(note.path("modelName").asString());
        String first = note.path("fields").path(fields.get(0)).asString("");
        return !first.isEmpty()
                && !first.contains(hates)
                && decks.contains(note.path("deckName").asString());
    }

    private JsonNode canAdd(JsonNode list) {
        ArrayNode can = JsonNodeFactory.instance.arrayNode();
        list.forEach(note -> can.add(takes(note)));
        return can;
    }

    private JsonNode add(JsonNode list) {
        ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
        if (strict) {
            list.forEach(note -> {
                if (!takes(note)) {
                    throw new IllegalStateException("['cannot create note because it is empty']");
                }
            });
        }
        list.forEach(json -> {
            if (!takes(json)) {
                numbers.addNull();
                return;
            }
            Note note = new Note(
                    json.path("modelName").asString(), json.path("deckName").asString());
            types.get(note.type)
                    .forEach(name ->
                            note.fields.put(name, json.path("fields").path(name).asString("")));
            json.path("tags").forEach(tag -> note.tags.add(tag.asString()));
            notes.put(next, note);
            numbers.add(next++);
        });
        return numbers;
    }

    private JsonNode update(JsonNode json) {
        Note note = notes.get(json.path("id").asLong());
        json.path("fields").properties().forEach(field -> {
            if (!note.fields.containsKey(field.getKey())) {
                throw new IllegalStateException("no field " + field.getKey());
            }
            note.fields.put(field.getKey(), field.getValue().asString());
        });
        return JsonNodeFactory.instance.nullNode();
    }

    private JsonNode tag(String action, JsonNode parameters) {
        List<String> tags = List.of(parameters.path("tags").asString().split(" "));
        parameters.path("notes").forEach(number -> {
            Set<String> there = notes.get(number.asLong()).tags;
            if (action.equals("addTags")) {
                there.addAll(tags);
            } else {
                tags.forEach(there::remove);
            }
        });
        return JsonNodeFactory.instance.nullNode();
    }

    private JsonNode suspend(JsonNode cards) {
        cards.forEach(card -> notes.get(card.asLong() - 1_000_000).suspended = true);
        return JsonNodeFactory.instance.booleanNode(true);
    }

    private JsonNode store(JsonNode parameters) {
        media.put(
                parameters.path("filename").asString(), parameters.path("data").asString());
        return parameters.path("filename");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package app.cumulus.exchange.apkg;

import app.cumulus.exchange.UnreadableDeckException;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads note types and decks, which older collections have as JSON and newer ones in tables with protobuf in them. */
final class FrameReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_MINUTES = 18 * 60;
    private static final long LAST_SECOND = 100_000_000_000L;

    private final CollectionFile collection;
    private final String name;
    private final Limits limits;
    private final ZoneId zone;

    /** @param zone where the day of creation is, for a package that does not say it */
    FrameReader(CollectionFile collection, String name, Limits limits, ZoneId zone) {
        this.collection = collection;
        this.name = name;
        this.limits = limits;
        this.zone = zone;
    }

    Frame read() throws IOException {
        return collection.isTable("notetypes") ? ofTables() : ofJson();
    }

    private Frame ofJson() throws IOException {
        record Row(long created, String conf, String models, String decks) {}
        List<Row> rows = collection.list(
                "collection", row -> new Row(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)));
        if (rows.isEmpty()) {
            throw broken("has no row in its table 'col'");
        }
        Row row = rows.get(0);
        Map<Long, NoteType> types = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry :
                json(row.models(), "note types", false).properties()) {
            types.put(number(entry.getKey(), "note types"), type(entry.getValue()));
        }
        Map<Long, List<String>> decks = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry :
                json(row.decks(), "decks", false).properties()) {
            decks.put(
                    number(entry.getKey(), "decks"),
                    levels(entry.getValue().path("name").asString(""), "::"));
        }
        JsonNode offset = json(row.conf(), "settings", true).path("creationOffset");
        Optional<Integer> minutes = offset.isIntegralNumber() ? Optional.of(offset.asInt(0)) : Optional.empty();
        return new Frame(types, decks, day(row.created(), minutes));
    }

    private JsonNode json(String text, String what, boolean mayBeMissing) throws IOException {
        if (mayBeMissing && (text == null || text.isBlank())) {
            return JSON.createObjectNode();
        }
        try {
            JsonNode node = text == null ? null : JSON.readTree(text);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw broken("has a list of " + what + " that cannot be read (" + e.getOriginalMessage() + ")");
        }
        throw broken("has a list of " + what + " that cannot be read");
    }

    private long number(String id, String what) throws IOException {
        try {
            return Long.parseLong(id.strip());
        } catch (NumberFormatException e) {
            throw broken("has a list of " + what + " with '" + id + "' where a number should be");
        }
    }

    private static NoteType type(JsonNode model) {
        List<String> fields = new ArrayList<>();
        ordered(model.path("flds"))
                .forEach(field -> fields.add(field.path("name").asString("")));
        List<NoteType.Card> cards = new ArrayList<>();
        ordered(model.path("tmpls"))
                .forEach(card -> cards.add(new NoteType.Card(
                        card.path("name").asString(""),
                        Template.of(card.path("qfmt").asString("")),
                        Template.of(card.path("afmt").asString("")))));
        boolean cloze = model.path("type").asInt(0) == 1 || model.path("type").asBoolean(false);
        return new NoteType(model.path("name").asString(""), cloze, fields, cards);
    }

    /** By {@code ord} where all have one; otherwise as they stand. */
    private static List<JsonNode> ordered(JsonNode list) {
        List<JsonNode> nodes = new ArrayList<>();
        list.forEach(nodes::add);
        if (nodes.stream().allMatch(node -> node.path("ord").isIntegralNumber())) {
            nodes.sort((one, other) ->
                    Integer.compare(one.path("ord").asInt(0), other.path("ord").asInt(0)));
        }
        return nodes;
    }

    private Frame ofTables() throws IOException {
        Map<Long, NoteType> types = new HashMap<>();
        record Named(long id, String name, byte[] config) {}
        for (Named row :
                collection.list("note types", row -> new Named(row.getLong(1), row.getString(2), row.getBytes(3)))) {
            List<String> fields = collection.list("fields", field -> field.getString(1), row.id());
            List<NoteType.Card> cards = new ArrayList<>();
            for (Named card :
                    collection.list("templates", each -> new Named(0, each.getString(1), each.getBytes(2)), row.id())) {
                cards.add(card(card.name(), card.config()));
            }
            types.put(row.id(), new NoteType(row.name(), isCloze(row.config()), fields, cards));
        }
        Map<Long, List<String>> decks = new HashMap<>();
        for (Named row : collection.list("decks", row -> new Named(row.getLong(1), row.getString(2), null))) {
            decks.put(row.id(), levels(row.name(), "\u001f"));
        }
        List<Long> created = collection.list("created", row -> row.getLong(1));
        if (created.isEmpty()) {
            throw broken("has no row in its table 'col'");
        }
        return new Frame(types, decks, day(created.get(0), minutesWest()));
    }

    private Optional<Integer> minutesWest() throws IOException {
        return collection.isTable("config")
                ? collection.list("minutes west", FrameReader::firstNumber).stream()
                        .findFirst()
                : Optional.empty();
    }

    private static int firstNumber(ResultSet row) throws SQLException {
        return row.getInt(1);
    }

    private NoteType.Card card(String title, byte[] config) throws IOException {
        String question = "";
        String answer = "";
        try {
            ProtoReader fields = new ProtoReader(config == null ? new byte[0] : config);
            for (int field = fields.next(); field != 0; field = fields.next()) {
                question = field == 1 ? fields.text() : question;
                answer = field == 2 ? fields.text() : answer;
            }
        } catch (ProtoReader.BrokenException e) {
            throw broken("has a card template that cannot be read");
        }
        return new NoteType.Card(title, Template.of(question), Template.of(answer));
    }

    private boolean isCloze(byte[] config) throws IOException {
        try {
            ProtoReader fields = new ProtoReader(config == null ? new byte[0] : config);
            long kind = 0;
            for (int field = fields.next(); field != 0; field = fields.next()) {
                kind = field == 1 ? fields.number() : kind;
            }
            return kind == 1;
        } catch (ProtoReader.BrokenException e) {
            throw broken("has a note type that cannot be read");
        }
    }

    private List<String> levels(String deck, String separator) throws IOException {
        List<String> levels = new ArrayList<>();
        for (String level : (deck == null ? "" : deck).split(separator, limits.deckLevels() + 2)) {
            levels.add(level.isBlank() ? "blank" : level.strip());
        }
        if (levels.size() > limits.deckLevels()) {
            throw broken("has a deck that is nested more than " + limits.deckLevels() + " levels deep (" + levels.get(0)
                    + ")");
        }
        return levels;
    }

    private LocalDate day(long created, Optional<Integer> minutesWest) throws IOException {
        // Some programs write milliseconds where seconds belong.
        long seconds = created > LAST_SECOND ? created / 1000 : created;
        if (seconds < 0 || seconds > LAST_SECOND) {
            throw broken("was created at a time that is none (" + created + ")");
        }
        ZoneId where = minutesWest
                .filter(minutes -> Math.abs(minutes) <= MOST_MINUTES)
                .<ZoneId>map(minutes -> ZoneOffset.ofTotalSeconds(-60 * minutes))
                .orElse(zone);
        return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), where);
    }

    private UnreadableDeckException broken(String what) {
        return new UnreadableDeckException(
                name + ": the collection in the package " + what + "; export the deck from Anki again.");
    }
}

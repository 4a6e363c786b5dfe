package app.cumulus.exchange.connect;

import static app.cumulus.exchange.connect.AnkiConnect.object;

import app.cumulus.exchange.anki.AnkiNote;
import app.cumulus.exchange.anki.NoteMaker;
import app.cumulus.exchange.anki.NoteType;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An Anki that runs. Notes of ours are found by their field Id, since the add-on cannot say what a note's guid is; so a card is
 * never added twice, whatever broke off before.
 */
public final class RunningAnki {

    private static final int LEAST_VERSION = 6;
    private static final int READ_AT_ONCE = 200;

    private final AnkiConnect anki;
    private final Map<String, KnownNote> knownById = new HashMap<>();
    private final Set<String> decks = new HashSet<>();
    private final Set<String> media = new HashSet<>();

    /** What became of a note. */
    public enum Fate {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** Reads a picture or a sound. */
    @FunctionalInterface
    public interface MediaReader {
        byte[] read(String name) throws IOException;
    }

    private RunningAnki(AnkiConnect anki) {
        this.anki = anki;
    }

    /**
     * Connects, makes our note types where they are missing, and looks at the notes of ours that are there.
     *
     * @param progress is told the share of the notes it has looked at, and may throw to end it
     */
    public static RunningAnki at(AnkiAddress address, DoubleConsumer progress) throws AnkiConnectException {
        RunningAnki running = new RunningAnki(new AnkiConnect(address));
        running.requireVersion();
        running.makeTypes();
        running.look(progress);
        return running;
    }

    private void requireVersion() throws AnkiConnectException {
        JsonNode version = anki.call("version", object());
        if (!version.isInt() || version.asInt() < LEAST_VERSION) {
            throw new AnkiConnectException("This AnkiConnect is too old (version " + version
                    + "); update the add-on in Anki under Tools > Add-ons.");
        }
    }

    private void makeTypes() throws AnkiConnectException {
        Set<String> names = texts(anki.call("modelNames", object()));
        for (NoteType type : NoteType.values()) {
            if (!names.contains(type.title())) {
                anki.call("createModel", model(type));
                continue;
            }
            List<String> fields = new ArrayList<>();
            anki.call("modelFieldNames", object().put("modelName", type.title()))
                    .forEach(field -> fields.add(field.asString()));
            if (!fields.equals(type.fields())) {
                throw new AnkiConnectException("Anki has a note type '" + type.title() + "' with other fields: "
                        + fields + ". Rename it in Anki under Tools > Manage Note Types, then try again.");
            }
        }
    }

    private static ObjectNode model(NoteType type) {
        ObjectNode model = object().put("modelName", type.title());
        ArrayNode fields = model.putArray("inOrderFields");
        type.fields().forEach(fields::add);
        model.put("css", NoteType.css());
        model.put("isCloze", type.isCloze());
        model.putArray("cardTemplates")
                .addObject()
                .put("Name", type.template())
                .put("Front", type.front())
                .put("Back", type.back());
        return model;
    }

    private void look(DoubleConsumer progress) throws AnkiConnectException {
        List<Long> numbers = new ArrayList<>();
        for (NoteType type : NoteType.values()) {
            anki.call("findNotes", object().put("query", "\"note:" + type.title() + "\""))
                    .forEach(number -> numbers.add(number.asLong()));
        }
        for (int from = 0; from < numbers.size(); from += READ_AT_ONCE) {
            progress.accept((double) from / numbers.size());
            List<Long> some = numbers.subList(from, Math.min(numbers.size(), from + READ_AT_ONCE));
            infos(some).forEach(this::learn);
        }
    }

    private JsonNode infos(List<Long> numbers) throws AnkiConnectException {
        ObjectNode parameters = object();
        ArrayNode notes = parameters.putArray("notes");
        numbers.forEach(notes::add);
        return anki.call("notesInfo", parameters);
    }

    private void learn(JsonNode info) {
        Map<String, String> fields = new LinkedHashMap<>();
        info.path("fields")
                .properties()
                .forEach(field -> fields.put(
                        field.getKey(), field.getValue().path("value").asString("")));
        String id = fields.getOrDefault("Id", "");
        if (!id.isEmpty() && info.has("noteId")) {
            knownById.putIfAbsent(
                    id, new KnownNote(info.path("noteId").asLong(), fields, lower(texts(info.path("tags")))));
        }
    }

    /** The type that the note of a card has in Anki; none where Anki does not have it. */
    public Optional<NoteType> type(String cardId) {
        return Optional.ofNullable(knownById.get(cardId))
                .map(note ->
                        note.fields().containsKey(NoteType.CLOZE.fields().get(0)) ? NoteType.CLOZE : NoteType.QUESTION);
    }

    /** Adds notes that Anki does not have; gives Anki's number for each, 0 where it refused one. */
    public List<Long> add(List<AnkiNote> notes, MediaReader files) throws IOException {
        for (AnkiNote note : notes) {
            makeDeck(note.deck());
            store(note, files);
        }
        try {
            return added(notes);
        } catch (AnkiRefusal e) {
            // Newer versions refuse all notes where they do not take one of them.
            look(share -> {});
            return addedOneByOne(notes);
        }
    }

    private List<Long> added(List<AnkiNote> notes) throws AnkiConnectException {
        List<Long> numbers = new ArrayList<>();
        for (JsonNode number : anki.call("addNotes", parameters(notes))) {
            numbers.add(number.isNumber() ? number.asLong() : 0);
        }
        if (numbers.size() != notes.size()) {
            throw new AnkiConnectException("Anki gave no answer for each note; what it took is found next time.");
        }
        return numbers;
    }

    /** Adds the notes that Anki can take, each on its own. */
    private List<Long> addedOneByOne(List<AnkiNote> notes) throws AnkiConnectException {
        JsonNode can = anki.call("canAddNotes", parameters(notes));
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            KnownNote known = knownById.get(id(notes.get(i)));
            if (known != null) {
                numbers.add(known.number());
            } else {
                numbers.add(
                        can.path(i).asBoolean(false)
                                ? added(List.of(notes.get(i))).get(0)
                                : 0L);
            }
        }
        return numbers;
    }

    private static ObjectNode parameters(List<AnkiNote> notes) {
        ObjectNode parameters = object();
        ArrayNode list = parameters.putArray("notes");
        notes.forEach(note -> list.add(json(note)));
        return parameters;
    }

    private static String id(AnkiNote note) {
        return note.fields().get(note.type().idField());
    }

    private static ObjectNode json(AnkiNote note) {
        ObjectNode json = object().put("deckName", note.deck())
                .put("modelName", note.type().title());
        ObjectNode fields = json.putObject("fields");
        values(note).forEach(fields::put);
        ArrayNode tags = json.putArray("tags");
        note.tags().forEach(tags::add);
        // Two cards may ask the same; ours are told apart by their id.
        json.putObject("options").put("allowDuplicate", true).put("duplicateScope", "deck");
        return json;
    }

    /** Brings a note that Anki has up to date. Tags that the user gave it there stay. */
    public Fate update(AnkiNote note, MediaReader files) throws IOException {
        KnownNote known = knownById.get(id(note));
        boolean changed = false;
        if (!normal(known.fields()).equals(normal(values(note)))) {
            store(note, files);
            ObjectNode parameters = object();
            ObjectNode fields =
                    parameters.putObject("note").put("id", known.number()).putObject("fields");
            values(note).forEach(fields::put);
            anki.call("updateNoteFields", parameters);
            changed = true;
        }
        // Anki keeps the spelling of a tag that it knows already.
        List<String> missing = note.tags().stream()
                .filter(tag -> !known.tags().contains(tag.toLowerCase(Locale.ROOT)))
                .toList();
        if (!missing.isEmpty()) {
            tag("addTags", known.number(), String.join(" ", missing));
            changed = true;
        }
        boolean isBack = !note.tags().contains(NoteMaker.ARCHIVED_TAG);
        if (isBack && known.tags().contains(NoteMaker.ARCHIVED_TAG)) {
            tag("removeTags", known.number(), NoteMaker.ARCHIVED_TAG);
            changed = true;
        }
        return changed ? Fate.CHANGED : Fate.UNCHANGED;
    }

    private void tag(String action, long number, String tags) throws AnkiConnectException {
        ObjectNode parameters = object();
        parameters.putArray("notes").add(number);
        anki.call(action, parameters.put("tags", tags));
    }

    /** Takes the cards of notes out of study. */
    public void suspend(List<Long> numbers) throws AnkiConnectException {
        ObjectNode parameters = object();
        ArrayNode cards = parameters.putArray("cards");
        for (JsonNode info : infos(numbers)) {
            info.path("cards").forEach(card -> cards.add(card.asLong()));
        }
        anki.call("suspend", parameters);
    }

    private void makeDeck(String name) throws AnkiConnectException {
        if (decks.add(name)) {
            anki.call("createDeck", object().put("deck", name));
        }
    }

    private void store(AnkiNote note, MediaReader files) throws IOException {
        for (String name : note.media()) {
            if (media.add(name)) {
                String data = Base64.getEncoder().encodeToString(files.read(name));
                anki.call("storeMediaFile", object().put("filename", name).put("data", data));
            }
        }
    }

    private static Map<String, String> values(AnkiNote note) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int place = 0; place < note.fields().size(); place++) {
            values.put(note.type().fields().get(place), note.fields().get(place));
        }
        return values;
    }

    /** Anki keeps its texts in one form of Unicode. */
    private static Map<String, String> normal(Map<String, String> fields) {
        Map<String, String> normal = new HashMap<>();
        fields.forEach((name, value) -> normal.put(name, Normalizer.normalize(value, Normalizer.Form.NFC)));
        return normal;
    }

    private static Set<String> lower(Set<String> tags) {
        return tags.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(text -> texts.add(text.asString("")));
        return texts;
    }
}

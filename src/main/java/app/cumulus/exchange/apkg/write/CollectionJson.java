package app.cumulus.exchange.apkg.write;

import app.cumulus.exchange.anki.NoteType;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a collection that Anki keeps as JSON: settings, note types, decks and options. */
final class CollectionJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEFAULT_DECK = 1;
    private static final int DEFAULT_OPTIONS = 1;

    private CollectionJson() {}

    static String settings(PackageTime time, int nextPosition) {
        ObjectNode conf = NODES.objectNode();
        conf.putArray("activeDecks").add(DEFAULT_DECK);
        conf.put("curDeck", DEFAULT_DECK);
        conf.put("curModel", Long.toString(NoteType.QUESTION.id()));
        conf.put("newSpread", 0);
        conf.put("collapseTime", 1200);
        conf.put("timeLim", 0);
        conf.put("estTimes", true);
        conf.put("dueCounts", true);
        conf.put("nextPos", nextPosition);
        conf.put("sortType", "noteFld");
        conf.put("sortBackwards", false);
        conf.put("addToCur", true);
        conf.put("dayLearnFirst", false);
        conf.put("newBury", true);
        conf.put("schedVer", 2);
        conf.put("sched2021", true);
        conf.put("creationOffset", time.minutesWestAtBegin());
        conf.put("localOffset", time.minutesWestNow());
        conf.put("rollover", time.rolloverHour());
        return JSON.writeValueAsString(conf);
    }

    static String noteTypes() {
        ObjectNode models = NODES.objectNode();
        for (NoteType type : NoteType.values()) {
            models.set(Long.toString(type.id()), noteType(type));
        }
        return JSON.writeValueAsString(models);
    }

    private static ObjectNode noteType(NoteType type) {
        ObjectNode model = NODES.objectNode();
        model.put("id", type.id());
        model.put("name", type.title());
        model.put("type", type.isCloze() ? 1 : 0);
        model.put("mod", NoteType.CHANGED_AT.getEpochSecond());
        model.put("usn", -1);
        model.put("sortf", 0);
        model.putNull("did");
        model.putArray("tmpls").add(template(type));
        ArrayNode fields = model.putArray("flds");
        for (int place = 0; place < type.fields().size(); place++) {
            fields.add(field(type.fields().get(place), place));
        }
        model.put("css", NoteType.css());
        model.put("latexPre", "");
        model.put("latexPost", "");
        model.putArray("tags");
        model.putArray("vers");
        // Which fields make the card one that is not empty: the first.
        ArrayNode needed = model.putArray("req").addArray();
        needed.add(0).add("any").addArray().add(0);
        return model;
    }

    private static ObjectNode template(NoteType type) {
        ObjectNode template = NODES.objectNode();
        template.put("name", type.template());
        template.put("ord", 0);
        template.put("qfmt", type.front());
        template.put("afmt", type.back());
        template.put("bqfmt", "");
        template.put("bafmt", "");
        template.putNull("did");
        return template;
    }

    private static ObjectNode field(String name, int place) {
        ObjectNode field = NODES.objectNode();
        field.put("name", name);
        field.put("ord", place);
        field.put("sticky", false);
        field.put("rtl", false);
        field.put("font", "Arial");
        field.put("size", 20);
        field.putArray("media");
        return field;
    }

    /** @param ids numbers of our decks by name */
    static String decks(Map<String, Long> ids, PackageTime time) {
        ObjectNode decks = NODES.objectNode();
        decks.set(Integer.toString(DEFAULT_DECK), deck("Default", DEFAULT_DECK, time));
        ids.forEach((name, id) -> decks.set(Long.toString(id), deck(name, id, time)));
        return JSON.writeValueAsString(decks);
    }

    private static ObjectNode deck(String name, long id, PackageTime time) {
        ObjectNode deck = NODES.objectNode();
        deck.put("id", id);
        deck.put("name", name);
        deck.put("usn", -1);
        deck.put("mod", time.now().getEpochSecond());
        deck.put("dyn", 0);
        deck.put("conf", DEFAULT_OPTIONS);
        deck.put("desc", "");
        deck.put("collapsed", false);
        deck.put("browserCollapsed", false);
        deck.put("extendNew", 10);
        deck.put("extendRev", 50);
        for (String counter : new String[] {"newToday", "revToday", "lrnToday", "timeToday"}) {
            deck.putArray(counter).add(0).add(0);
        }
        return deck;
    }

    static String options() {
        return JSON.writeValueAsString(JSON.readTree(Texts.whole("options.json")));
    }
}

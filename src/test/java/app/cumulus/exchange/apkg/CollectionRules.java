package app.cumulus.exchange.apkg;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The one row of the collection: its times, settings, note types, decks and options. */
final class CollectionRules {

    private static final int DAY_SECONDS = 86_400;
    private static final int MOST_LEVELS = 10;
    private static final Set<String> SPECIAL_FIELDS =
            Set.of("Tags", "Type", "Deck", "Subdeck", "Card", "CardFlag", "FrontSide");
    private static final Pattern REFERENCE = Pattern.compile("\\{\\{[#^/]?(?:cloze:)?([^}]+)\\}\\}");

    private final Rows rows;
    private final PackageChecker.Requirement rule;

    CollectionRules(Rows rows, PackageChecker.Requirement rule) {
        this.rows = rows;
        this.rule = rule;
    }

    void check() throws SQLException {
        List<Map<String, Object>> all = rows.of("SELECT * FROM col");
        rule.require(all.size() == 1, "there are " + all.size() + " rows in col");
        Map<String, Object> col = all.get(0);
        fixed(col, "id", 1);
        fixed(col, "ver", 11);
        fixed(col, "dty", 0);
        fixed(col, "usn", 0);
        fixed(col, "ls", 0);
        rule.require(col.get("tags").equals("{}"), "col.tags is " + col.get("tags"));
        rule.require(
                Rows.number(col, "mod") > 100_000_000_000L && Rows.number(col, "scm") > 100_000_000_000L,
                "mod and scm are not in milliseconds");
        JsonNode conf = PackageChecker.json((String) col.get("conf"), "conf");
        settings(conf);
        long localSeconds =
                Rows.number(col, "crt") - 60L * conf.path("creationOffset").asInt();
        rule.require(Math.floorMod(localSeconds, DAY_SECONDS) == DAY_SECONDS / 2, "crt is not at noon");
        JsonNode options = PackageChecker.json((String) col.get("dconf"), "dconf");
        options(options);
        decks(PackageChecker.json((String) col.get("decks"), "decks"), options);
        PackageChecker.json((String) col.get("models"), "models").properties().forEach(entry -> {
            rule.require(entry.getKey().equals(entry.getValue().path("id").asString()), "a note type has another id");
            noteType(entry.getValue());
        });
    }

    private void fixed(Map<String, Object> col, String column, long value) {
        rule.require(Rows.number(col, column) == value, "col." + column + " is " + col.get(column));
    }

    private void settings(JsonNode conf) {
        keys(
                "conf",
                conf,
                "activeDecks curDeck newSpread collapseTime timeLim estTimes dueCounts curModel nextPos sortType"
                        + " sortBackwards addToCur dayLearnFirst newBury schedVer sched2021 creationOffset localOffset rollover");
        rule.require(conf.path("schedVer").asInt() == 2, "schedVer is not 2");
    }

    private void options(JsonNode options) {
        options.forEach(each -> {
            keys("dconf", each, "id name mod usn maxTaken autoplay timer replayq new rev lapse");
            keys("dconf.new", each.path("new"), "delays ints initialFactor order perDay separate bury");
            keys("dconf.rev", each.path("rev"), "perDay ease4 fuzz ivlFct maxIvl minSpace hardFactor bury");
            keys("dconf.lapse", each.path("lapse"), "delays mult minInt leechFails leechAction");
        });
    }

    private void decks(JsonNode decks, JsonNode options) {
        Set<String> names = new HashSet<>();
        rule.require(decks.path("1").path("name").asString("").equals("Default"), "deck 1 is not Default");
        decks.properties().forEach(entry -> {
            JsonNode deck = entry.getValue();
            String name = deck.path("name").asString("");
            keys("deck " + name, deck, "id name usn mod dyn collapsed conf desc newToday revToday lrnToday timeToday");
            rule.require(entry.getKey().equals(deck.path("id").asString()), "deck " + name + " has another id");
            rule.require(names.add(name.toLowerCase(Locale.ROOT)), "two decks are named " + name);
            rule.require(deck.path("dyn").isInt() && deck.path("dyn").asInt() == 0, "deck " + name + " is filtered");
            rule.require(options.has(deck.path("conf").asString()), "deck " + name + " has unknown options");
            for (String counter : List.of("newToday", "revToday", "lrnToday", "timeToday")) {
                rule.require(deck.path(counter).size() == 2, "deck " + name + " has a wrong " + counter);
            }
            String[] levels = name.split("::", -1);
            rule.require(levels.length <= MOST_LEVELS, "deck " + name + " is too deep");
            for (String level : levels) {
                boolean clean = !level.isBlank() && level.equals(level.strip()) && !level.matches("^:.*|.*:$");
                rule.require(clean, "deck " + name + " has the level '" + level + "'");
            }
        });
        names.stream()
                .filter(name -> name.contains("::"))
                .forEach(name -> rule.require(
                        names.contains(name.substring(0, name.lastIndexOf("::"))), "deck " + name + " has no parent"));
    }

    private void noteType(JsonNode type) {
        String name = type.path("name").asString("");
        keys(name, type, "id name type mod usn sortf did tmpls flds css req");
        Set<String> fields = new HashSet<>();
        int place = 0;
        for (JsonNode field : type.path("flds")) {
            String fieldName = field.path("name").asString("");
            keys("field " + fieldName, field, "name ord sticky rtl font size media");
            rule.require(field.path("ord").asInt() == place++, "field " + fieldName + " is out of order");
            rule.require(fields.add(fieldName), "two fields are named " + fieldName);
            rule.require(
                    !SPECIAL_FIELDS.contains(fieldName) && !fieldName.contains(":"),
                    "a field cannot be named " + fieldName);
        }
        boolean cloze = type.path("type").asInt() == 1;
        rule.require(!cloze || type.path("tmpls").size() == 1, name + " has several templates");
        List<Integer> needs = new ArrayList<>();
        type.path("req").forEach(need -> needs.add(need.path(0).asInt()));
        for (JsonNode template : type.path("tmpls")) {
            keys("template", template, "name ord qfmt afmt bqfmt bafmt did");
            String front = template.path("qfmt").asString("");
            rule.require(!cloze || front.contains("{{cloze:"), name + " hides nothing");
            rule.require(needs.contains(template.path("ord").asInt()), name + " does not say which fields it needs");
            REFERENCE
                    .matcher(front + template.path("afmt").asString(""))
                    .results()
                    .forEach(found -> rule.require(
                            fields.contains(found.group(1)) || found.group(1).equals("FrontSide"),
                            name + " shows the unknown field " + found.group(1)));
        }
    }

    private void keys(String what, JsonNode object, String keys) {
        for (String key : keys.split(" ")) {
            rule.require(object.has(key), what + " has no " + key);
        }
    }
}

package app.cumulus.exchange.apkg;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Notes, cards and the log. */
final class RowRules {

    private static final long DAY_MILLIS = 86_400_000;
    private static final Pattern GAP = Pattern.compile("(?s)\\{\\{c(\\d+)::(.*?)\\}\\}");

    private final Rows rows;
    private final PackageChecker.Requirement rule;
    private final Map<Long, Set<Long>> cardsOfNote = new HashMap<>();

    RowRules(Rows rows, PackageChecker.Requirement rule) {
        this.rows = rows;
        this.rule = rule;
    }

    void check() throws SQLException {
        long latest = Long.parseLong(rows.text("SELECT max(mod) FROM col")) + DAY_MILLIS;
        for (String table : new String[] {"notes", "cards", "revlog"}) {
            rule.require(
                    rows.text("SELECT count(*) FROM " + table + " WHERE id < 1 OR id > " + latest)
                            .equals("0"),
                    table + " has ids out of range");
            rule.require(
                    rows.text("SELECT count(*) FROM " + table + " WHERE usn <> -1")
                            .equals("0"),
                    table + " has another usn than -1");
        }
        notes(PackageChecker.json(rows.text("SELECT models FROM col LIMIT 1"), "models"));
        cards(PackageChecker.json(rows.text("SELECT decks FROM col LIMIT 1"), "decks"));
        reviews();
    }

    private void notes(JsonNode types) throws SQLException {
        Set<String> guids = new HashSet<>();
        for (Map<String, Object> note : rows.of("SELECT * FROM notes")) {
            String what = "note " + note.get("id");
            String guid = (String) note.get("guid");
            rule.require(!guid.isBlank() && guids.add(guid), what + " has no guid of its own");
            rule.require(Rows.number(note, "mod") < 100_000_000_000L, what + " has its time not in seconds");
            rule.require(Rows.number(note, "flags") == 0 && note.get("data").equals(""), what + " has flags or data");
            tags(what, (String) note.get("tags"));
            JsonNode type = types.path(note.get("mid").toString());
            rule.require(!type.isMissingNode(), what + " has an unknown type");
            String[] fields = ((String) note.get("flds")).split("\u001f", -1);
            rule.require(fields.length == type.path("flds").size(), what + " has " + fields.length + " fields");
            boolean cloze = type.path("type").asInt() == 1;
            fields(what, fields, cloze);
            String words = words(fields[0]);
            rule.require(Rows.number(note, "csum") == checksum(words), what + " has a wrong csum");
            rule.require(
                    words.equals(String.valueOf(note.get("sfld"))) || "".equals(note.get("sfld")),
                    what + " has a wrong sfld");
            cardsOfNote.put(Rows.number(note, "id"), expectedCards(fields[0], cloze));
        }
    }

    private void tags(String what, String tags) {
        rule.require(tags.isEmpty() || tags.matches("( [^\\s\"]+)+ "), what + " has the tags '" + tags + "'");
        Set<String> seen = new HashSet<>();
        for (String tag : tags.strip().split(" ")) {
            rule.require(seen.add(tag.toLowerCase(Locale.ROOT)), what + " has a tag twice: " + tag);
        }
    }

    private void fields(String what, String[] fields, boolean cloze) {
        for (int i = 0; i < fields.length; i++) {
            String open = cloze && i == 0 ? GAP.matcher(fields[i]).replaceAll("$2") : fields[i];
            rule.require(!open.contains("{{"), what + " would expand " + fields[i]);
            rule.require(open.indexOf('\0') < 0, what + " has a NUL");
            rule.require(!open.matches("(?s).*<(script|iframe|style).*"), what + " has active markup");
        }
    }

    private static Set<Long> expectedCards(String first, boolean cloze) {
        Set<Long> expected = new HashSet<>();
        if (cloze) {
            GAP.matcher(first).results().forEach(gap -> expected.add(Long.parseLong(gap.group(1)) - 1));
        } else if (!first.isBlank()) {
            expected.add(0L);
        }
        return expected;
    }

    private void cards(JsonNode decks) throws SQLException {
        Map<Long, Set<Long>> found = new HashMap<>();
        for (Map<String, Object> card : rows.of("SELECT * FROM cards")) {
            String what = "card " + card.get("id");
            boolean own = found.computeIfAbsent(Rows.number(card, "nid"), id -> new HashSet<>())
                    .add(Rows.number(card, "ord"));
            rule.require(own, what + " is there twice");
            rule.require(decks.has(card.get("did").toString()), what + " is in no deck");
            rule.require(
                    Rows.number(card, "odue") == 0 && Rows.number(card, "odid") == 0, what + " is in a filtered deck");
            rule.require(in(card, "flags", 0, 7), what + " has the flag " + card.get("flags"));
            rule.require(in(card, "due", Integer.MIN_VALUE, Integer.MAX_VALUE), what + " is out of time");
            schedule(what, card);
            String data = (String) card.get("data");
            rule.require(data.isEmpty() || PackageChecker.json(data, what).isObject(), what + " has the data " + data);
        }
        rule.require(found.equals(cardsOfNote), "the cards do not belong to the notes");
    }

    private void schedule(String what, Map<String, Object> card) {
        long type = Rows.number(card, "type");
        long queue = Rows.number(card, "queue");
        rule.require(queue == -1 || queue == type, what + " has type " + type + " and queue " + queue);
        if (type == 0) {
            rule.require(in(card, "due", 1, 999_999), what + " is at place " + card.get("due"));
            for (String column : new String[] {"ivl", "factor", "reps", "lapses", "left"}) {
                rule.require(Rows.number(card, column) == 0, what + " is new but has " + column);
            }
        } else {
            rule.require(type == 2, what + " has the type " + type);
            rule.require(in(card, "ivl", 1, Integer.MAX_VALUE), what + " has no interval");
            rule.require(in(card, "factor", 1300, 65_535), what + " has the factor " + card.get("factor"));
            rule.require(in(card, "reps", 1, Integer.MAX_VALUE), what + " has no reps");
            rule.require(in(card, "lapses", 0, Rows.number(card, "reps")), what + " has too many lapses");
            rule.require(Rows.number(card, "left") == 0, what + " has steps left");
        }
    }

    private void reviews() throws SQLException {
        Map<Long, Integer> counted = new HashMap<>();
        for (Map<String, Object> review : rows.of("SELECT * FROM revlog ORDER BY cid, id")) {
            String what = "review " + review.get("id");
            long card = Rows.number(review, "cid");
            boolean first = counted.merge(card, 1, Integer::sum) == 1;
            rule.require(cardsOfNote.containsKey(card), what + " is of no card");
            rule.require(!first || Rows.number(review, "type") == 0, what + " begins a log but is no learning");
            rule.require(in(review, "ease", 1, 4), what + " has the ease " + review.get("ease"));
            rule.require(in(review, "type", 0, 3), what + " has the type " + review.get("type"));
            rule.require(in(review, "time", 0, 60_000), what + " took " + review.get("time"));
            rule.require(
                    Rows.number(review, "factor") == 0 || in(review, "factor", 1300, 65_535),
                    what + " has the factor " + review.get("factor"));
        }
        rule.require(
                rows.text("SELECT count(*) FROM cards WHERE reps < (SELECT count(*) FROM revlog"
                                + " WHERE cid = cards.id AND revlog.type <> 3)")
                        .equals("0"),
                "a card has fewer reps than answers");
        rule.require(
                rows.text("SELECT count(*) FROM revlog, col WHERE revlog.id < crt * 1000")
                        .equals("0"),
                "an answer is older than the collection");
    }

    private static boolean in(Map<String, Object> row, String column, long least, long most) {
        long value = Rows.number(row, column);
        return value >= least && value <= most;
    }

    private static String words(String html) {
        return html.replaceAll("(?i)<img[^>]+src=\"([^\">]+)\"[^>]*>", " $1 ")
                .replaceAll("(?s)<.*?>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replaceAll("&#123;", "{")
                .replaceAll("&#125;", "}")
                .replaceAll("&#58;", ":")
                .replace("&amp;", "&");
    }

    private static long checksum(String words) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-1").digest(words.getBytes(StandardCharsets.UTF_8));
            return Long.parseLong(HexFormat.of().formatHex(sha, 0, 4), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}

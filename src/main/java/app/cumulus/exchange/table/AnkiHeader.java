package app.cumulus.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines {@code #key:value} at the top of a text file of Anki. */
final class AnkiHeader {

    private static final Map<String, Character> SEPARATORS =
            Map.of("tab", '\t', "comma", ',', "semicolon", ';', "pipe", '|', "colon", ':', "space", ' ');
    private static final Set<String> KEYS = Set.of(
            "separator",
            "html",
            "tags",
            "columns",
            "notetype",
            "deck",
            "notetype column",
            "deck column",
            "tags column",
            "guid column",
            "if matches",
            "match scope");

    /** The fields of our own notes, as we write them into tables for Anki. */
    private static final List<String> OWN_FIELDS = List.of("Front", "Back", "Extra", "Topic", "Source", "Id");

    private static final List<ColumnRole> OWN_ROLES = List.of(
            ColumnRole.QUESTION,
            ColumnRole.ANSWER,
            ColumnRole.EXTRA,
            ColumnRole.TOPIC,
            ColumnRole.IGNORED,
            ColumnRole.OWN_ID);

    private final Map<String, String> values = new HashMap<>();

    private AnkiHeader() {}

    static AnkiHeader of(String head) {
        AnkiHeader header = new AnkiHeader();
        for (String line : (Iterable<String>) head.lines()::iterator) {
            if (!line.startsWith("#")) {
                break;
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(1, colon).strip().toLowerCase(Locale.ROOT);
            if (KEYS.contains(key)) {
                String value = line.substring(colon + 1);
                header.values.put(key, key.equals("columns") || key.equals("separator") ? value : value.strip());
            }
        }
        return header;
    }

    boolean isThere() {
        return !values.isEmpty();
    }

    Optional<Character> separator() {
        String value = values.getOrDefault("separator", "");
        Character named = SEPARATORS.get(value.strip().toLowerCase(Locale.ROOT));
        if (named != null) {
            return Optional.of(named);
        }
        return value.length() == 1 ? Optional.of(value.charAt(0)) : Optional.empty();
    }

    /** Anki takes HTML where nothing else is said, and then leaves the decision to the user; here the cells decide. */
    Optional<Boolean> html() {
        return Optional.ofNullable(values.get("html")).map(value -> value.equalsIgnoreCase("true"));
    }

    List<String> deck() {
        String deck = values.getOrDefault("deck", "");
        return deck.isEmpty() ? List.of() : List.of(deck);
    }

    String noteType() {
        return values.getOrDefault("notetype", "");
    }

    Set<String> tags() {
        String tags = values.getOrDefault("tags", "");
        return tags.isEmpty() ? Set.of() : Set.of(tags.split("\\s+"));
    }

    Optional<String> columns() {
        return Optional.ofNullable(values.get("columns"));
    }

    /**
     * The roles of the columns: those with a number in the header, and the fields of the note in the order of the others.
     *
     * @param names of the columns, where the file gives them
     */
    List<ColumnRole> roles(List<String> names, int width) {
        int own = Collections.indexOfSubList(names, OWN_FIELDS);
        if (own >= 0) {
            return ownRoles(names, own);
        }
        List<ColumnRole> roles = new ArrayList<>();
        for (int column = 0; column < Math.max(width, names.size()); column++) {
            roles.add(column < names.size() ? ColumnRole.named(names.get(column)) : null);
        }
        put(roles, "guid column", ColumnRole.KEY);
        put(roles, "notetype column", ColumnRole.NOTE_TYPE);
        put(roles, "deck column", ColumnRole.TOPIC);
        put(roles, "tags column", ColumnRole.TAGS);
        return filled(roles);
    }

    /** Our cards are known by their ids, and their topics by more than the decks of Anki say. */
    private List<ColumnRole> ownRoles(List<String> names, int own) {
        List<ColumnRole> roles = new ArrayList<>(Collections.nCopies(names.size(), ColumnRole.IGNORED));
        put(roles, "tags column", ColumnRole.TAGS);
        for (int field = 0; field < OWN_ROLES.size(); field++) {
            roles.set(own + field, OWN_ROLES.get(field));
        }
        return roles;
    }

    private void put(List<ColumnRole> roles, String key, ColumnRole role) {
        String number = values.getOrDefault(key, "");
        if (number.matches("[1-9]\\d?") && Integer.parseInt(number) <= roles.size()) {
            roles.set(Integer.parseInt(number) - 1, role);
        }
    }

    private static List<ColumnRole> filled(List<ColumnRole> roles) {
        List<ColumnRole> filled = new ArrayList<>();
        for (ColumnRole role : roles) {
            boolean fieldNeeded = role == null || role == ColumnRole.EXTRA;
            boolean questionGiven = roles.contains(ColumnRole.QUESTION) || filled.contains(ColumnRole.QUESTION);
            boolean answerGiven = roles.contains(ColumnRole.ANSWER) || filled.contains(ColumnRole.ANSWER);
            if (fieldNeeded && !questionGiven) {
                filled.add(ColumnRole.QUESTION);
            } else if (fieldNeeded && !answerGiven) {
                filled.add(ColumnRole.ANSWER);
            } else {
                filled.add(role == null ? ColumnRole.EXTRA : role);
            }
        }
        return filled;
    }
}

package app.cumulus.store;

import java.util.List;

/**
 * Takes many new cards in at once: the indexes that each of them would have to enter, and the number that each gets, are put off
 * to the end, where all of it costs a third. A rollback brings back what was put off.
 */
final class BulkLoad {

    private static final SqlFile SQL = new SqlFile("decks.sql");

    /** Fewer cards are not worth making the indexes anew. */
    private static final int LEAST = 1000;

    /** Nor are they where the library has so many times as many. */
    private static final int SHARE = 20;

    private final Database database;
    private final String tables;
    private final long worthwhile;
    private List<PutOff> putOff = List.of();
    private long lastBefore;
    private long last;
    private int added;

    /** An index or a trigger: how to drop it and how to make it again. */
    private record PutOff(String drop, String make) {}

    /** @param asked whether cards of decks are looked for by key or question meanwhile */
    BulkLoad(Database database, boolean asked) {
        this.database = database;
        tables = asked ? "[\"card\", \"tag\"]" : "[\"card\", \"tag\", \"deck_card\"]";
        long cards = database.one(SQL.get("last number"), row -> row.getLong(1)).orElseThrow();
        worthwhile = Math.max(LEAST, cards / SHARE);
    }

    /** The number of the next card; null where the library gives it one by itself. */
    Long next() {
        if (++added == worthwhile) {
            putOff();
        }
        return putOff.isEmpty() ? null : Long.valueOf(++last);
    }

    private void putOff() {
        putOff =
                database.list(SQL.get("can be put off"), row -> new PutOff(row.getString(1), row.getString(2)), tables);
        putOff.forEach(each -> database.script(each.drop()));
        lastBefore = database.one(SQL.get("last number"), row -> row.getLong(1)).orElseThrow();
        last = lastBefore;
    }

    /** Does what was put off. */
    void finish() {
        putOff.forEach(each -> database.script(each.make()));
        if (!putOff.isEmpty()) {
            database.run(SQL.get("note cards to index"), lastBefore);
        }
        putOff = List.of();
    }
}

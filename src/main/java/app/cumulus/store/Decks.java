package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.schedule.StudyDay;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The part of the library that came in deck files; each call is one transaction. */
public final class Decks {

    private static final SqlFile SQL = new SqlFile("decks.sql");

    private final Database database;
    private final ImportTable imports;
    private final DeckTable table;
    private final DeckImports deckImports;

    Decks(Database database, ImportTable imports, DeckTable table, DeckImports deckImports) {
        this.database = database;
        this.imports = imports;
        this.table = table;
        this.deckImports = deckImports;
    }

    /**
     * Brings the library up to date with a deck, whose cards work hands to the intake: with all of them, or with none where
     * work throws.
     */
    public <T> T apply(DeckFile file, Instant at, StudyDay day, Function<DeckIntake, T> work) {
        return database.write(() -> {
            database.run(SQL.get("pause the index"));
            T result = deckImports.apply(file, occasion(at, day), work);
            database.run(SQL.get("index what was noted"));
            return result;
        });
    }

    /** Does the same and takes it back at once, to find out what would happen. */
    public <T> T attempt(DeckFile file, Instant at, StudyDay day, Function<DeckIntake, T> work) {
        return database.attempt(() -> {
            database.run(SQL.get("pause the index"));
            return deckImports.attempt(file, occasion(at, day), work);
        });
    }

    private DeckImports.Occasion occasion(Instant at, StudyDay day) {
        return new DeckImports.Occasion(imports.nextBatch(), at, day);
    }

    /** SHA-256 of all deck files that were imported, in hexadecimal digits. */
    public Set<String> contents() {
        return deckImports.contents();
    }

    /** The colours of flagged cards, 1 to 7. */
    public Map<CardId, Integer> flags() {
        return table.flags();
    }

    /** The other answers that cards of choice offer, in order. */
    public Map<CardId, List<String>> choices() {
        return table.choices();
    }
}

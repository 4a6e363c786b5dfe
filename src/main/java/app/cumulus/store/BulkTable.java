package app.cumulus.store;

import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.card.CardText;
import app.cumulus.card.TopicPath;
import app.cumulus.catalog.BulkChange;
import app.cumulus.catalog.Numbers;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Changes to many cards at once. Each writes down which values it changes, from what to what, and then applies that; to undo
 * it is to apply it backwards, except where a value has become another one since.
 */
public final class BulkTable {

    private static final SqlFile SQL = new SqlFile("bulk.sql");
    /** Decks know seven colours; here a card has a flag or not. */
    private static final int FLAG_COLOUR = 1;

    private static final List<String> WORDING = List.of("question", "answer", "extra", "cloze_text", "topic");

    private final Database database;
    private final CardTable cards;
    private final BulkMemories memories;
    private final SilenceTable silences;

    private record Row(long number, BulkChange.Done done) {}

    BulkTable(Database database, CardTable cards, AnswerTable answers) {
        memories = new BulkMemories(database, answers);
        this.database = database;
        this.cards = cards;
        silences = new SilenceTable(database);
    }

    /** Changes cards; gives to how many of them it made a difference. Those that a change names itself need no numbers. */
    public BulkChange.Done change(Numbers chosen, BulkChange change, Instant at) {
        return database.write(() -> {
            long bulk = database.insert(
                    SQL.get("begin"), at.toEpochMilli(), change.kind().name().toLowerCase(Locale.ROOT));
            plan(bulk, chosen, change, at);
            database.run(SQL.get("count"), bulk);
            BulkChange.Done done = last().orElseThrow().done();
            if (done.cards() == 0 && !change.kind().standsAlone()) {
                database.run(SQL.get("drop"), bulk);
            } else {
                apply(bulk, "forth");
                database.run(SQL.get("drop old values"));
                database.run(SQL.get("drop old"));
            }
            return done;
        });
    }

    /** What an undo would take back. */
    public Optional<BulkChange.Done> undoable() {
        return last().map(Row::done);
    }

    /**
     * Takes the last change back as a whole; gives what it was.
     *
     * @throws StoreException if it wrote cards that were studied since; nothing is changed then
     */
    public Optional<BulkChange.Done> undo(Instant at) {
        return database.write(() -> last().map(row -> {
            unwrite(row.number());
            memories.retract(row.number(), at);
            apply(row.number(), "back");
            silences.undo(row.number());
            database.run(SQL.get("drop values"), row.number());
            database.run(SQL.get("drop"), row.number());
            return row.done();
        }));
    }

    private Optional<Row> last() {
        return database.one(
                SQL.get("last"),
                row -> new Row(
                        row.getLong("id"),
                        new BulkChange.Done(
                                BulkChange.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                                row.getInt("cards"))));
    }

    private void plan(long bulk, Numbers chosen, BulkChange change, Instant at) {
        if (change instanceof BulkChange.Suspend || change instanceof BulkChange.Replace) {
            database.run(SQL.get("plan state"), bulk, chosen.json(), "suspended", "[\"active\"]");
            planCards(bulk, change, at);
        } else if (change instanceof BulkChange.Resume) {
            database.run(SQL.get("plan state"), bulk, chosen.json(), "active", "[\"suspended\", \"off\"]");
        } else if (change instanceof BulkChange.Tag tag) {
            database.run(SQL.get("plan tag"), bulk, chosen.json(), tag.name());
        } else if (change instanceof BulkChange.Untag untag) {
            database.run(SQL.get("plan untag"), bulk, chosen.json(), untag.name());
        } else if (change instanceof BulkChange.Move move) {
            database.run(SQL.get("plan topic"), bulk, chosen.json(), CardTable.stored(move.topic()));
        } else if (change instanceof BulkChange.Flag flag) {
            database.run(SQL.get("plan flag"), bulk, chosen.json(), flag.on() ? FLAG_COLOUR : null);
        } else {
            planCards(bulk, change, at);
            memories.plan(bulk, chosen, change, at);
            silences.plan(bulk, change);
        }
    }

    private void planCards(long bulk, BulkChange change, Instant at) {
        if (change instanceof BulkChange.Reword reword) {
            reword.texts()
                    .forEach((card, text) -> planText(bulk, cards.one(card).orElseThrow(), text));
        } else if (change instanceof BulkChange.Mend mend) {
            StoredCard card = cards.one(mend.card()).orElseThrow();
            planText(bulk, card, mend.text());
            planTopic(bulk, card, mend.topic());
            planTags(bulk, card.card(), mend.tags());
        } else if (change instanceof BulkChange.Write write) {
            write.cards().forEach(card -> write(bulk, card, at));
        } else if (change instanceof BulkChange.Replace replace) {
            replace.cards().forEach(card -> write(bulk, card, at));
        }
    }

    private void planText(long bulk, StoredCard card, CardText text) {
        CardId id = card.card().id();
        CardText made = card.made().text();
        CardEdit was = cards.edit(id).orElse(CardEdit.NOTHING);
        add(bulk, id, "question", was.question(), over(made.question(), text.question()));
        add(bulk, id, "answer", was.answer(), over(made.answer(), text.answer()));
        add(bulk, id, "extra", was.extra(), over(made.extra(), text.extra()));
        add(bulk, id, "cloze_text", was.clozeText(), over(made.clozeText(), text.clozeText()));
    }

    private void planTopic(long bulk, StoredCard card, TopicPath topic) {
        if (!topic.equals(card.card().topic())) {
            String made = CardTable.stored(card.made().topic());
            String was = over(made, CardTable.stored(card.card().topic()));
            add(bulk, card.card().id(), "topic", was, over(made, CardTable.stored(topic)));
        }
    }

    private void planTags(long bulk, Card card, Set<String> tags) {
        card.tags().stream().filter(tag -> !tags.contains(tag)).forEach(tag -> add(bulk, card.id(), "tag", tag, null));
        tags.stream().filter(tag -> !card.tags().contains(tag)).forEach(tag -> add(bulk, card.id(), "tag", null, tag));
    }

    private static String over(String made, String wanted) {
        return wanted.equals(made) ? null : wanted;
    }

    private void add(long bulk, CardId card, String field, String was, String now) {
        database.run(SQL.get("add value"), bulk, card.value(), field, was, now);
    }

    private void write(long bulk, Card card, Instant at) {
        cards.put(card, card.content(), null, null, cards.nextPosition());
        cards.added(card.id(), at);
        add(bulk, card.id(), "card", null, card.id().value());
    }

    private void unwrite(long bulk) {
        List<String> written = database.list(SQL.get("written"), row -> row.getString(1), bulk);
        for (String card : written) {
            if (database.yes(SQL.get("studied"), card)) {
                throw new StoreException("Writing " + (written.size() == 1 ? "the card" : "the cards")
                        + " cannot be undone, since " + (written.size() == 1 ? "it was" : "some were")
                        + " studied after it. Suspend what you do not want. Nothing was changed.");
            }
            database.run(SQL.get("drop tags"), card);
            database.run(SQL.get("drop edit"), card);
            database.run(SQL.get("drop card"), card);
        }
    }

    private void apply(long bulk, String direction) {
        database.run(SQL.get("state " + direction), bulk);
        database.run(SQL.get("tags " + direction), bulk);
        database.run(SQL.get("tags gone " + direction), bulk);
        database.run(SQL.get("flags gone " + direction), bulk);
        database.run(SQL.get("flags " + direction), bulk);
        database.run(SQL.get("make room"), bulk);
        for (String field : WORDING) {
            database.run(SQL.get("wording " + direction).replace("{field}", field), bulk);
        }
        database.run(SQL.get("tidy"), bulk);
    }
}

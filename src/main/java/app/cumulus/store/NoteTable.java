package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.catalog.LineCard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Note files and their imported versions. */
final class NoteTable {

    private static final SqlFile SQL = new SqlFile("notes.sql");

    private final Database database;

    NoteTable(Database database) {
        this.database = database;
    }

    Optional<NoteVersion> newest(String file) {
        return database.one(SQL.get("newest version"), NoteTable::version, file);
    }

    Optional<NoteVersion> version(long number) {
        return database.one(SQL.get("version"), NoteTable::version, number);
    }

    int versions(String file) {
        return database.one(SQL.get("count versions"), row -> row.getInt(1), file)
                .orElseThrow();
    }

    /** The number of a note file, which is added where it is new. */
    long note(String file) {
        return database.one(SQL.get("note id"), row -> row.getLong(1), file)
                .orElseGet(() -> database.insert(SQL.get("add note"), file));
    }

    /** The names of all note files, in the order of their first import. */
    List<String> files() {
        return database.list(SQL.get("files"), row -> row.getString(1));
    }

    /** What became of the lines of a version; none where that was not kept. */
    Optional<NoteAccount> account(long version) {
        return database.one(SQL.get("account"), row -> AccountText.read(inflated(row.getBytes("account"))), version);
    }

    void keep(long version, NoteAccount account) {
        database.run(SQL.get("keep account"), deflated(AccountText.of(account)), version);
    }

    List<LineCard> cards(String file, long version) {
        return database.list(SQL.get("cards by line"), NoteBook::card, file, version);
    }

    /** Cards in study that were candidates until the user took them in. */
    Set<CardId> chosenCards() {
        return new HashSet<>(database.list(SQL.get("chosen cards"), row -> new CardId(row.getString(1))));
    }

    /** All versions without their texts, oldest first within each note file. */
    List<NoteStamp> history() {
        return database.list(
                SQL.get("history"),
                row -> new NoteStamp(
                        row.getString("file"),
                        Instant.ofEpochMilli(row.getLong("imported_at")),
                        row.getInt("line_count")));
    }

    /** The number of the version with this text: the newest one where that says the same, otherwise a new one. */
    long put(String file, String text, String drafts, Instant at) {
        byte[] sha256 = sha256(text);
        Optional<Long> same = database.one(
                        SQL.get("newest version"), row -> new Stamp(row.getLong("id"), row.getBytes("sha256")), file)
                .filter(stamp -> Arrays.equals(stamp.sha256, sha256))
                .map(Stamp::number);
        same.ifPresent(number -> database.run(SQL.get("put drafts"), drafts, number));
        return same.orElseGet(() -> database.insert(
                SQL.get("add version"),
                note(file),
                at.toEpochMilli(),
                sha256,
                text.lines().count(),
                deflated(text),
                drafts));
    }

    private record Stamp(long number, byte[] sha256) {}

    private static NoteVersion version(ResultSet row) throws SQLException {
        return new NoteVersion(
                row.getLong("id"),
                row.getString("file"),
                Instant.ofEpochMilli(row.getLong("imported_at")),
                inflated(row.getBytes("text")),
                row.getString("drafts"));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("bug: every Java has SHA-256", e);
        }
    }

    private static byte[] deflated(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String inflated(byte[] bytes) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StoreException("A stored note version cannot be read; the library is damaged.", e);
        }
    }
}

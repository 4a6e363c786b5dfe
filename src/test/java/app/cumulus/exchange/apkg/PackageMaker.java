package app.cumulus.exchange.apkg;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sqlite.Collation;

/** Makes packages as Anki does, and then breaks them as a test asks. */
public final class PackageMaker implements AutoCloseable {

    public static final long BASIC = 1001;
    public static final long CLOZE = 1002;
    public static final long REVERSED = 1003;

    /** 2026-11-01 at noon, in UTC. */
    public static final long CREATED = 1_793_534_400L;

    private final Archive.Generation generation;
    private final Path database;
    private final Connection connection;
    private final PreparedStatement note;
    private final PreparedStatement card;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final List<String> media = new ArrayList<>();
    private final Map<Long, String> decks = new LinkedHashMap<>();
    private final Map<Long, String> types = new LinkedHashMap<>();
    private String conf = "{}";

    public PackageMaker(Path folder, Archive.Generation generation) throws IOException, SQLException {
        this.generation = generation;
        database = Files.createTempFile(folder, "made", ".db");
        connection = connected(database);
        sql(resource("schema-11.sql"));
        connection.setAutoCommit(false);
        note = connection.prepareStatement("INSERT INTO notes VALUES (?, ?, ?, 1, -1, ?, ?, 0, 0, 0, '')");
        card = connection.prepareStatement("INSERT INTO cards VALUES (?,?,?,?,1,-1,?,?,?,?,?,?,?,0,0,0,?,'')");
        type(BASIC, "Basic", 0, "Front,Back", "{{Front}}", "{{FrontSide}}<hr id=answer>{{Back}}");
        type(CLOZE, "Cloze", 1, "Text,More", "{{cloze:Text}}", "{{cloze:Text}}<br>{{More}}");
        type(
                REVERSED,
                "Reversed",
                0,
                "Front,Back",
                "{{Front}}",
                "{{FrontSide}}<hr id=answer>{{Back}}",
                "{{Back}}",
                "{{FrontSide}}<hr id=answer>{{Front}}");
        deck(1, "Default");
        deck(7, "AWS::Storage");
    }

    private static Connection connected(Path database) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Collation.create(connection, "unicase", new Collation() {
            @Override
            protected int xCompare(String one, String other) {
                return one.compareToIgnoreCase(other);
            }
        });
        return connection;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = PackageMaker.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Runs any SQL, to break something. */
    public PackageMaker sql(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
        return this;
    }

    public PackageMaker conf(String json) {
        conf = json;
        return this;
    }

    public PackageMaker deck(long id, String name) {
        decks.put(id, name);
        return this;
    }

    /** @param sides question and answer template of each card in turn */
    public PackageMaker type(long id, String name, int kind, String fields, String... sides) throws SQLException {
        if (generation == Archive.Generation.LATEST) {
            types.put(id, name + "\u0000" + kind + "\u0000" + fields + "\u0000" + String.join("\u0000", sides));
            return this;
        }
        StringBuilder templates = new StringBuilder();
        for (int i = 0; i < sides.length; i += 2) {
            templates
                    .append(i == 0 ? "" : ",")
                    .append("{\"name\":\"Card ")
                    .append(i / 2 + 1)
                    .append("\",\"ord\":")
                    .append(i / 2)
                    .append(",\"qfmt\":")
                    .append(quoted(sides[i]))
                    .append(",\"afmt\":")
                    .append(quoted(sides[i + 1]))
                    .append("}");
        }
        String list = List.of(fields.split(",")).stream()
                .map(field -> "{\"name\":" + quoted(field) + "}")
                .collect(Collectors.joining(","));
        types.put(
                id,
                "{\"id\":\"" + id + "\",\"name\":" + quoted(name) + ",\"type\":" + kind + ",\"flds\":[" + list
                        + "],\"tmpls\":[" + templates + "]}");
        return this;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    public PackageMaker note(long id, String guid, long type, String tags, String... fields) throws SQLException {
        note.setLong(1, id);
        note.setString(2, guid);
        note.setLong(3, type);
        note.setString(4, tags);
        note.setString(5, String.join("\u001f", fields));
        note.executeUpdate();
        return this;
    }

    /** A card with its columns ord, type, queue, due, ivl, factor, reps, lapses and flags. */
    public PackageMaker card(long id, long note, long deck, long... columns) throws SQLException {
        card.setLong(1, id);
        card.setLong(2, note);
        card.setLong(3, deck);
        for (int i = 0; i < 9; i++) {
            card.setLong(4 + i, i < columns.length ? columns[i] : 0);
        }
        card.executeUpdate();
        return this;
    }

    public PackageMaker answer(long millis, long card, int ease, int type) throws SQLException {
        return sql(
                "INSERT INTO revlog VALUES (" + millis + "," + card + ",-1," + ease + ",1,1,2500,4000," + type + ")");
    }

    /** A whole note with one new card. */
    public PackageMaker basic(long id, String front, String back) throws SQLException {
        return note(id, "guid" + id, BASIC, "", front, back).card(id, id, 7);
    }

    public PackageMaker media(String name, byte[] content) {
        entries.put(Integer.toString(media.size()), packed(content));
        media.add(name);
        return this;
    }

    /** Puts an entry in the archive, in the place of what would be there. */
    public PackageMaker entry(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    public byte[] packed(byte[] content) {
        return generation == Archive.Generation.LATEST ? Zstd.compress(content) : content;
    }

    /** Spoils the card templates of a collection that is through. */
    PackageMaker brokenTemplates() throws SQLException {
        try (Connection again = connected(database);
                var statement = again.createStatement()) {
            statement.executeUpdate("UPDATE templates SET config = x'0affff'");
        }
        return this;
    }

    /** The collection as it goes into the archive. */
    public byte[] collection() throws IOException, SQLException {
        return packed(Files.readAllBytes(finished()));
    }

    private Path finished() throws SQLException, IOException {
        if (!connection.isClosed()) {
            fillFrame();
            connection.commit();
            connection.close();
        }
        return database;
    }

    private void fillFrame() throws SQLException, IOException {
        boolean latest = generation == Archive.Generation.LATEST;
        try (PreparedStatement col = connection.prepareStatement(
                "INSERT OR IGNORE INTO col VALUES (1, ?, 0, 0, ?, 0, 0, 0, ?, ?, ?, '{}', '{}')")) {
            col.setLong(1, CREATED);
            col.setInt(2, latest ? 18 : 11);
            col.setString(3, latest ? "" : conf);
            col.setString(4, latest ? "" : json(types));
            col.setString(
                    5,
                    latest
                            ? ""
                            : decks.entrySet().stream()
                                    .map(deck -> "\"" + deck.getKey() + "\":{\"id\":\"" + deck.getKey() + "\",\"name\":"
                                            + quoted(deck.getValue()) + "}")
                                    .collect(Collectors.joining(",", "{", "}")));
            col.executeUpdate();
        }
        if (latest) {
            fillTables();
        }
    }

    private static String json(Map<Long, String> objects) {
        return objects.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\":" + each.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void fillTables() throws SQLException, IOException {
        sql(resource("schema-18.sql"));
        if (conf.contains("creationOffset")) {
            sql("INSERT INTO config VALUES ('creationOffset', 0, 0, '" + conf.replaceAll("\\D*(-?\\d+).*", "$1")
                    + "')");
        }
        for (Map.Entry<Long, String> deck : decks.entrySet()) {
            insert(
                    "INSERT INTO decks VALUES (?, ?, 0, 0, x'', x'')",
                    deck.getKey(),
                    deck.getValue().replace("::", "\u001f"));
        }
        for (Map.Entry<Long, String> type : types.entrySet()) {
            String[] parts = type.getValue().split("\u0000", -1);
            byte[] config = parts[1].equals("1") ? new byte[] {8, 1} : new byte[0];
            insert("INSERT INTO notetypes VALUES (?, ?, 0, 0, ?)", type.getKey(), parts[0], config);
            String[] fields = parts[2].split(",");
            for (int i = 0; i < fields.length; i++) {
                insert("INSERT INTO fields VALUES (?, ?, ?, x'')", type.getKey(), i, fields[i]);
            }
            for (int i = 3; i < parts.length; i += 2) {
                byte[] sides = message(1, parts[i], 2, parts[i + 1]);
                insert(
                        "INSERT INTO templates VALUES (?, ?, ?, 0, 0, ?)",
                        type.getKey(),
                        (i - 3) / 2,
                        "Card " + i,
                        sides);
            }
        }
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    /** A protobuf message of texts, each after its field number. */
    static byte[] message(Object... fieldsAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < fieldsAndTexts.length; i += 2) {
            byte[] text = fieldsAndTexts[i + 1] instanceof byte[] bytes
                    ? bytes
                    : ((String) fieldsAndTexts[i + 1]).getBytes(StandardCharsets.UTF_8);
            out.write((Integer) fieldsAndTexts[i] << 3 | 2);
            for (int length = text.length; ; length >>>= 7) {
                out.write(length < 128 ? length : length & 127 | 128);
                if (length < 128) {
                    break;
                }
            }
            out.write(text);
        }
        return out.toByteArray();
    }

    private byte[] mediaList() throws IOException {
        if (generation != Archive.Generation.LATEST) {
            Map<String, String> names = new LinkedHashMap<>();
            media.forEach(name -> names.put("\"" + names.size() + "\"", quoted(name)));
            return names.entrySet().stream()
                    .map(each -> each.getKey() + ":" + each.getValue())
                    .collect(Collectors.joining(",", "{", "}"))
                    .getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        for (String name : media) {
            list.write(message(1, message(1, name)));
        }
        return Zstd.compress(list.toByteArray());
    }

    /** Writes the package. */
    public Path write(Path file, String... without) throws IOException, SQLException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        switch (generation) {
            case LEGACY1 -> all.put("collection.anki2", collection());
            case LEGACY2 -> {
                all.put("collection.anki21", collection());
                all.put("meta", new byte[] {8, 2});
            }
            case LATEST -> {
                all.put("collection.anki21b", collection());
                all.put("meta", new byte[] {8, 3});
            }
        }
        all.put("media", mediaList());
        all.putAll(entries);
        List.of(without).forEach(all::remove);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

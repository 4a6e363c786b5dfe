package app.cumulus.exchange.apkg;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells which rules for packages a file breaks: those that some version of Anki fails on, or loses something by. */
public final class PackageChecker {

    private static final int WRITE_VERSION_OFFSET = 18;
    private static final Pattern SOURCE = Pattern.compile("<img[^>]+src=\"([^\"]+)\"|\\[sound:([^\\]]+)\\]");

    private final List<String> broken = new ArrayList<>();

    private PackageChecker() {}

    /** The rules that a package breaks; none for a sound one. */
    public static List<String> check(Path file) throws IOException, SQLException {
        PackageChecker checker = new PackageChecker();
        Path collection = Files.createTempFile("check", ".anki2");
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Set<String> media = checker.container(zip);
            checker.unpack(zip, collection);
            checker.collection(collection, media);
        } finally {
            Files.deleteIfExists(collection);
        }
        return checker.broken;
    }

    /** Takes the collection out of a package, to look at it. */
    public static Path collectionOf(Path file, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Path collection = Files.createTempFile(folder, "collection", ".anki2");
            new PackageChecker().unpack(zip, collection);
            return collection;
        }
    }

    private Set<String> container(ZipFile zip) throws IOException {
        Set<String> entries = new TreeSet<>();
        zip.stream().map(ZipEntry::getName).forEach(entries::add);
        require(entries.contains("collection.anki2"), "there is no collection.anki2");
        require(!entries.contains("meta") && !entries.contains("collection.anki21"), "it is not of the oldest format");
        Set<String> names = new HashSet<>();
        if (zip.getEntry("media") == null) {
            broken.add("there is no media");
            return names;
        }
        JsonNode media =
                json(new String(zip.getInputStream(zip.getEntry("media")).readAllBytes()), "media");
        media.properties().forEach(entry -> {
            String name = entry.getValue().asString();
            require(entries.contains(entry.getKey()), "media entry " + entry.getKey() + " is missing");
            require(name.matches("[^/\\\\:]+"), "media name with a path: " + name);
            require(Normalizer.isNormalized(name, Normalizer.Form.NFC), "media name is not NFC: " + name);
            require(names.add(name), "media name twice: " + name);
        });
        require(entries.size() == media.size() + 2, "there are entries besides collection and media: " + entries);
        return names;
    }

    private void unpack(ZipFile zip, Path collection) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry("collection.anki2"))) {
            Files.write(collection, in.readAllBytes());
        }
    }

    private void collection(Path file, Set<String> media) throws IOException, SQLException {
        byte[] header = Files.readAllBytes(file);
        require(header[WRITE_VERSION_OFFSET] == 1 && header[WRITE_VERSION_OFFSET + 1] == 1, "it is in WAL mode");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Rows rows = new Rows(connection);
            require(rows.text("PRAGMA integrity_check").equals("ok"), "the database is damaged");
            new SchemaRules(rows, this::require).check();
            if (!broken.isEmpty()) {
                return;
            }
            new CollectionRules(rows, this::require).check();
            new RowRules(rows, this::require).check();
            Set<String> shown = new HashSet<>();
            for (String fields : rows.texts("SELECT flds FROM notes")) {
                SOURCE.matcher(fields)
                        .results()
                        .forEach(found -> shown.add(found.group(1) == null ? found.group(2) : found.group(1)));
            }
            require(shown.equals(media), "the fields show " + shown + " but the media are " + media);
        }
    }

    static JsonNode json(String text, String what) {
        try {
            return JsonMapper.builder().build().readTree(text);
        } catch (RuntimeException e) {
            throw new AssertionError(what + " is no JSON: " + text, e);
        }
    }

    private void require(boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }

    /** Takes what a rule says where it is broken. */
    interface Requirement {
        void require(boolean kept, String rule);
    }
}

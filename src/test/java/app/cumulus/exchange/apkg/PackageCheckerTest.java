package app.cumulus.exchange.apkg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.cumulus.card.CardId;
import app.cumulus.exchange.anki.AnkiNote;
import app.cumulus.exchange.anki.NoteType;
import app.cumulus.exchange.apkg.write.FsrsState;
import app.cumulus.exchange.apkg.write.OutgoingNote;
import app.cumulus.exchange.apkg.write.PackageTime;
import app.cumulus.exchange.apkg.write.PackageWriter;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.Easiness;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Packages as the writer makes them, the checker over packages in which one thing each is broken, and real ones beside ours. */
class PackageCheckerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final StudyDay DAY = StudyDay.of(2026, 11, 22);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("sound.apkg");
        write("Europe/Berlin");
    }

    private void write(String zone) throws IOException {
        Path picture = Files.writeString(folder.resolve("p.png"), "picture");
        try (PackageWriter writer = PackageWriter.at(file, new PackageTime(NOW, ZoneId.of(zone), 4), name -> picture)) {
            writer.add(outgoing(1, question("one", "two <img src=\"p.png\" />"), new MemoryState.New(), List.of()));
            MemoryState learned = new MemoryState.Learned(2, 6, Easiness.START, DAY.plusDays(6), 0);
            writer.add(outgoing(2, cloze("a {{c1::gap}}"), learned, List.of(answer(0), answer(1))));
            writer.finish(share -> {});
        }
    }

    @Test
    void what_the_writer_makes_is_sound() throws IOException, SQLException {
        assertThat(PackageChecker.check(file)).isEmpty();
        assertThat(text("SELECT data FROM cards WHERE id = 2"))
                .isEqualTo(
                        "{\"s\":12.5000,\"d\":3.250,\"dr\":0.90,\"lrt\":" + (NOW.getEpochSecond() - 86400 + 1) + "}");
        assertThat(text("SELECT flags FROM cards WHERE id = 2")).isEqualTo("7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UTC", "America/Los_Angeles", "Europe/Berlin", "Asia/Tokyo", "Asia/Kolkata", "Pacific/Kiritimati"
            })
    void in_every_zone_a_day_is_counted_from_its_own_noon(String zone) throws IOException, SQLException {
        write(zone);
        assertThat(PackageChecker.check(file)).isEmpty();
        long noon = Long.parseLong(text("SELECT crt FROM col"));
        int due = Integer.parseInt(text("SELECT due FROM cards WHERE id = 2"));
        assertThat(Instant.ofEpochSecond(noon)
                        .atZone(ZoneId.of(zone))
                        .toLocalDate()
                        .plusDays(due))
                .isEqualTo(DAY.plusDays(6).date());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DROP TABLE graves | table graves has columns",
                "DROP INDEX ix_revlog_cid | the indices are",
                "UPDATE cards SET factor = 2360.5 | cards.factor is of type",
                "UPDATE cards SET due = 105.5 | cards.due is of type",
                "UPDATE notes SET csum = 'x' | notes.csum is of type",
                "ALTER TABLE cards ADD COLUMN more | table cards has columns",
                "INSERT INTO col SELECT 2, crt, mod, scm, ver, dty, usn, ls, conf, models, decks, dconf, tags FROM col | 2 rows in col",
                "UPDATE col SET ver = 18 | col.ver is 18",
                "UPDATE col SET crt = crt + 3600 | crt is not at noon",
                "UPDATE col SET mod = mod / 1000, scm = scm / 1000 | not in milliseconds",
                "UPDATE col SET conf = json_remove(conf, '$.schedVer') | conf has no schedVer",
                "UPDATE col SET conf = json_remove(conf, '$.creationOffset') | conf has no creationOffset",
                "UPDATE col SET dconf = json_remove(dconf, '$.1.lapse.mult') | dconf.lapse has no mult",
                "UPDATE col SET dconf = '{}' | has unknown options",
                "UPDATE col SET decks = replace(decks, 'newToday', 'new') | has no newToday",
                "UPDATE col SET decks = replace(decks, 'Default', 'D::E') | deck d::e has no parent",
                "UPDATE col SET decks = replace(decks, 'Default', 'A::::B') | has the level ''",
                "UPDATE col SET decks = replace(decks, 'Default', 'DECK') | two decks are named",
                "UPDATE col SET models = replace(models, '\"did\":null', '\"x\":null') | has no did",
                "UPDATE col SET models = replace(models, 'req', 'x') | has no req",
                "UPDATE col SET models = replace(models, 'bqfmt', 'x') | has no bqfmt",
                "UPDATE col SET models = replace(models, 'sticky', 'x') | has no sticky",
                "UPDATE col SET models = replace(models, '\"Extra\"', '\"Card\"') | cannot be named Card",
                "UPDATE col SET models = replace(models, '{{Extra}}', '{{More}}') | the unknown field More",
                "UPDATE col SET models = replace(models, '{{cloze:Text}}', '{{Text}}') | hides nothing",
                "UPDATE notes SET guid = 'same' | has no guid of its own",
                "UPDATE notes SET mod = mod * 1000 | not in seconds",
                "UPDATE notes SET mid = 5 | has an unknown type",
                "UPDATE notes SET flds = printf('%s%s', flds, char(31)) | fields",
                "UPDATE notes SET csum = csum + 1 | has a wrong csum",
                "UPDATE notes SET sfld = 'else' | has a wrong sfld",
                "UPDATE notes SET tags = ' a A ' | has a tag twice",
                "UPDATE notes SET tags = 'a' | has the tags",
                "UPDATE notes SET flds = replace(flds, 'two', '{{Front}}') | would expand",
                "UPDATE notes SET flds = replace(flds, 'two', '<script>x</script>') | has active markup",
                "UPDATE notes SET flds = replace(flds, 'p.png', 'q.png') | the fields show",
                "UPDATE notes SET flds = replace(flds, 'gap}}', 'gap}} {{c2::more}}'), csum = 0 | do not belong to the notes",
                "UPDATE notes SET usn = 0 | another usn",
                "DELETE FROM cards WHERE id = 1 | do not belong to the notes",
                "UPDATE cards SET nid = 99 | do not belong to the notes",
                "UPDATE cards SET nid = 1 | is there twice",
                "UPDATE cards SET did = 5 | is in no deck",
                "UPDATE cards SET odue = 5 | filtered deck",
                "UPDATE cards SET flags = 8 | has the flag 8",
                "UPDATE cards SET queue = 3 | and queue 3",
                "UPDATE cards SET due = 0 WHERE type = 0 | is at place 0",
                "UPDATE cards SET due = 3000000000 WHERE type = 2 | out of time",
                "UPDATE cards SET ivl = 0 WHERE type = 2 | has no interval",
                "UPDATE cards SET ivl = 3 WHERE type = 0 | is new but has ivl",
                "UPDATE cards SET factor = 70000 WHERE type = 2 | has the factor",
                "UPDATE cards SET reps = 1 WHERE type = 2 | fewer reps than answers",
                "UPDATE cards SET data = '[1]' | has the data",
                "UPDATE revlog SET type = 1 | is no learning",
                "UPDATE revlog SET ease = 5 | has the ease 5",
                "UPDATE revlog SET time = 70000 | took 70000",
                "UPDATE revlog SET cid = 77 | is of no card",
                "UPDATE revlog SET id = id / 1000 | older than the collection",
                "UPDATE cards SET id = id + 9000000000000 | ids out of range",
                "PRAGMA journal_mode = WAL | WAL mode",
            })
    void each_broken_rule_is_found(String sql, String found) throws IOException, SQLException {
        Path broken = repacked(sql, "", "");
        assertThat(PackageChecker.check(broken)).anyMatch(rule -> rule.contains(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "media | {} | besides collection and media",
                "media | {\"0\":\"p.png\",\"1\":\"x.png\"} | media entry 1 is missing",
                "media | {\"0\":\"dir/p.png\"} | with a path",
                "meta | 2 | not of the oldest format",
                "extra | 2 | besides collection and media",
            })
    void each_broken_entry_is_found(String entry, String content, String found) throws IOException, SQLException {
        assertThat(PackageChecker.check(repacked("SELECT 1", entry, content))).anyMatch(rule -> rule.contains(found));
    }

    /** What real Anki writes has the same tables, and no key that is not in ours where every reader needs it. */
    @ParameterizedTest
    @ValueSource(strings = {"rich.apkg", "anki-100-sched-v2.apkg", "anki-100-sched.apkg"})
    void real_packages_are_built_alike(String name) throws IOException, SQLException {
        Path real = Path.of(System.getProperty("cumulus.shared", "../shared"), "decks", name);
        assumeTrue(Files.exists(real), "no package of Anki's at " + real);
        Path theirs = folder.resolve("theirs.anki21");
        try (ZipFile zip = new ZipFile(real.toFile())) {
            String newest = zip.getEntry("collection.anki21") == null ? "collection.anki2" : "collection.anki21";
            Files.write(theirs, zip.getInputStream(zip.getEntry(newest)).readAllBytes());
        }
        Path ours = PackageChecker.collectionOf(file, folder);
        for (String table : SchemaRules.COLUMNS.keySet()) {
            String columns =
                    "SELECT group_concat(name || ' ' || lower(type) || ' ' || \"notnull\" || pk) FROM pragma_table_info('"
                            + table + "')";
            assertThat(text(ours, columns)).isEqualTo(text(theirs, columns));
        }
        for (String part : List.of("conf", "decks", "dconf", "models")) {
            TreeSet<String> both = keys(text(theirs, "SELECT " + part + " FROM col"), part);
            both.retainAll(keys(text(ours, "SELECT " + part + " FROM col"), part));
            assertThat(both).as(part).containsAll(NEEDED.get(part));
        }
    }

    private static final java.util.Map<String, List<String>> NEEDED = java.util.Map.of(
            "conf", List.of("schedVer", "collapseTime", "curDeck", "nextPos"),
            "decks", List.of("id", "name", "usn", "mod", "dyn", "collapsed", "conf", "desc", "newToday", "timeToday"),
            "dconf", List.of("id", "name", "new", "rev", "lapse", "maxTaken"),
            "models", List.of("id", "name", "type", "mod", "usn", "sortf", "did", "tmpls", "flds", "css"));

    private static TreeSet<String> keys(String json, String part) {
        JsonNode node = PackageChecker.json(json, part);
        JsonNode one = part.equals("conf") ? node : node.iterator().next();
        TreeSet<String> keys = new TreeSet<>();
        one.propertyNames().forEach(keys::add);
        return keys;
    }

    /** The package with a change to its collection, and one entry replaced or added. */
    private Path repacked(String sql, String entry, String content) throws IOException, SQLException {
        Path collection = PackageChecker.collectionOf(file, folder);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + collection);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        Path broken = folder.resolve("broken.apkg");
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(broken))) {
            List<String> names =
                    new ArrayList<>(zip.stream().map(ZipEntry::getName).toList());
            if (!entry.isEmpty() && !names.contains(entry)) {
                names.add(entry);
            }
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                if (name.equals(entry)) {
                    out.write(content.getBytes());
                } else if (name.equals("collection.anki2")) {
                    Files.copy(collection, out);
                } else {
                    out.write(zip.getInputStream(zip.getEntry(name)).readAllBytes());
                }
            }
        }
        return broken;
    }

    private String text(String sql) throws IOException, SQLException {
        return text(PackageChecker.collectionOf(file, folder), sql);
    }

    private static String text(Path collection, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + collection)) {
            return new Rows(connection).text(sql);
        }
    }

    private static OutgoingNote outgoing(long number, AnkiNote note, MemoryState memory, List<Answer> answers) {
        boolean studied = !answers.isEmpty();
        return new OutgoingNote(
                note,
                number,
                NOW,
                false,
                studied ? 7 : 0,
                memory,
                answers,
                studied ? Optional.of(new FsrsState(12.5, 3.25, 0.9)) : Optional.empty());
    }

    private static AnkiNote question(String front, String back) {
        List<String> fields = List.of(front, back, "", "T", "", "id-1");
        return new AnkiNote("guid-1", NoteType.QUESTION, "Deck::T", fields, List.of("a", "b"), List.of("p.png"));
    }

    private static AnkiNote cloze(String text) {
        List<String> fields = List.of(text, "", "T", "", "id-2");
        return new AnkiNote("guid-2", NoteType.CLOZE, "Deck", fields, List.of(), List.of());
    }

    private static Answer answer(int number) {
        Instant at = NOW.minus(Duration.ofDays(1)).plusSeconds(number);
        return new Answer(new CardId("id-2"), at, DAY, Grade.GOOD, Duration.ofSeconds(4), Answer.Round.SCHEDULED);
    }
}

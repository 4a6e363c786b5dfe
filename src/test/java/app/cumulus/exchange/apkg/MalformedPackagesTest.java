package app.cumulus.exchange.apkg;

import static app.cumulus.exchange.apkg.PackageMaker.BASIC;
import static app.cumulus.exchange.apkg.PackageMaker.CLOZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import app.cumulus.MovableClock;
import app.cumulus.exchange.UnreadableDeckException;
import app.cumulus.exchange.apkg.Archive.Generation;
import app.cumulus.library.Library;
import app.cumulus.library.decks.DeckWatch;
import app.cumulus.library.faults.LibraryException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of a package broken once: one sentence, and nothing is changed. */
class MalformedPackagesTest {

    @TempDir
    Path folder;

    private interface Making {
        Path of(Path folder, Path file) throws Exception;
    }

    private static Arguments broken(String name, Making making, String sentence) {
        return Arguments.of(name, making, sentence);
    }

    private static PackageMaker good(Path folder, Generation generation) throws Exception {
        return new PackageMaker(folder, generation).basic(1, "q", "a");
    }

    private static Making old(String sql) {
        return (folder, file) -> good(folder, Generation.LEGACY1).sql(sql).write(file);
    }

    private static Making withRow(String columns) {
        String row = "INSERT INTO col VALUES (1, 0, 0, 0, 11, 0, 0, 0, " + columns + ", '{}', '{}')";
        return old(row);
    }

    static Stream<Arguments> packages() {
        return Stream.of(
                broken("text", (folder, file) -> Files.writeString(file, "hello"), "no whole ZIP archive"),
                broken("nothing", (folder, file) -> Files.writeString(file, ""), "no whole ZIP archive"),
                broken(
                        "half a zip",
                        (folder, file) -> {
                            byte[] whole = Files.readAllBytes(
                                    good(folder, Generation.LEGACY1).write(file));
                            return Files.write(file, Arrays.copyOf(whole, whole.length / 2));
                        },
                        "no whole ZIP archive"),
                broken(
                        "no collection",
                        (folder, file) -> good(folder, Generation.LEGACY1).write(file, "collection.anki2"),
                        "there is no collection in it."),
                broken(
                        "meta promises more",
                        (folder, file) -> good(folder, Generation.LEGACY1)
                                .entry("meta", new byte[] {8, 2})
                                .write(file),
                        "says that its cards are in collection.anki21, but that is missing"),
                broken(
                        "meta from the future",
                        (folder, file) -> good(folder, Generation.LATEST)
                                .entry("meta", new byte[] {8, 9})
                                .write(file),
                        "is of version 9, which is newer than Cumulus knows"),
                broken(
                        "meta damaged",
                        (folder, file) -> good(folder, Generation.LATEST)
                                .entry("meta", new byte[] {-1, -1})
                                .write(file),
                        "the entry 'meta', which tells the version of the package, is damaged."),
                broken(
                        "dummy only",
                        (folder, file) -> new PackageMaker(folder, Generation.LEGACY1)
                                .basic(1, "Please update to the latest Anki version, then import", "")
                                .write(file),
                        "only Anki's note that says to update"),
                broken(
                        "zstd cut off",
                        (folder, file) -> {
                            PackageMaker maker = good(folder, Generation.LATEST);
                            byte[] whole = maker.collection();
                            return maker.entry("collection.anki21b", Arrays.copyOf(whole, whole.length / 2))
                                    .write(file);
                        },
                        "the collection collection.anki21b cannot be unpacked"),
                broken(
                        "no zstd",
                        (folder, file) -> good(folder, Generation.LATEST)
                                .entry("collection.anki21b", new byte[100])
                                .write(file),
                        "the collection collection.anki21b cannot be unpacked"),
                broken(
                        "media list damaged",
                        (folder, file) -> good(folder, Generation.LATEST)
                                .entry("media", new byte[] {1, 2, 3})
                                .write(file),
                        "the list of media cannot be read"),
                broken(
                        "media list no protobuf",
                        (folder, file) -> {
                            PackageMaker maker = good(folder, Generation.LATEST);
                            return maker.entry("media", maker.packed(new byte[] {10, 127, 1}))
                                    .write(file);
                        },
                        "the list of media cannot be read"),
                broken(
                        "media list no JSON",
                        (folder, file) -> good(folder, Generation.LEGACY1)
                                .entry("media", "[1".getBytes(StandardCharsets.UTF_8))
                                .write(file),
                        "the list of media cannot be read"),
                broken(
                        "no database",
                        (folder, file) -> good(folder, Generation.LEGACY1)
                                .entry("collection.anki2", "SQLite?".repeat(200).getBytes(StandardCharsets.UTF_8))
                                .write(file),
                        "the collection in the package is damaged"),
                broken(
                        "database damaged",
                        (folder, file) -> {
                            PackageMaker maker = good(folder, Generation.LEGACY1);
                            byte[] bytes = maker.collection();
                            new Random(3).nextBytes(bytes);
                            System.arraycopy(maker.collection(), 0, bytes, 0, 2000);
                            return maker.entry("collection.anki2", bytes).write(file);
                        },
                        "the collection in the package is damaged"),
                broken("no notes", old("DROP TABLE notes"), "has no table 'notes'"),
                broken("no cards", old("ALTER TABLE cards RENAME TO c"), "has no table 'cards'"),
                broken("no log", old("DROP TABLE revlog"), "has no table 'revlog'"),
                broken(
                        "a view for a table",
                        old("ALTER TABLE notes RENAME TO n; CREATE VIEW notes AS SELECT * FROM n"),
                        "has no table 'notes'"),
                broken(
                        "a column less",
                        old("ALTER TABLE cards DROP COLUMN odid"),
                        "the collection in the package is damaged"),
                broken("models no JSON", withRow("'{}', '{', '{}'"), "has a list of note types that cannot be read"),
                broken("models a list", withRow("'{}', '[]', '{}'"), "has a list of note types that cannot be read"),
                broken("decks no JSON", withRow("'{}', '{}', 'x'"), "has a list of decks that cannot be read"),
                broken("deck without number", withRow("'{}', '{}', '{\"a\":{}}'"), "with 'a' where a number should be"),
                broken("conf no JSON", withRow("'{{', '{}', '{}'"), "has a list of settings that cannot be read"),
                broken(
                        "created at no time",
                        old(
                                "INSERT INTO col VALUES (1, 9223372036854775807, 0, 0, 11, 0, 0, 0, '{}','{}','{}','{}','{}')"),
                        "was created at a time that is none"),
                broken(
                        "decks too deep",
                        (folder, file) -> good(folder, Generation.LEGACY1)
                                .deck(7, "a" + "::a".repeat(200))
                                .write(file),
                        "nested more than 100 levels deep"),
                broken(
                        "wrong number of fields",
                        old("UPDATE notes SET flds = 'a'"),
                        "note 1: it has 1 field, but its note type 'Basic' has 2."),
                broken(
                        "no note type",
                        old("UPDATE notes SET mid = 99"),
                        "note 1: its note type is not in the package."),
                broken(
                        "a number with a point",
                        old("UPDATE cards SET factor = 2360.5"),
                        "card 1: its column 'factor' holds '2360.5' where a whole number should be."),
                broken(
                        "a word for a number",
                        old("UPDATE cards SET due = 'soon'"),
                        "card 1: its column 'due' holds 'soon'"),
                broken(
                        "out of range",
                        old("UPDATE cards SET ivl = 99999999999"),
                        "card 1: its column 'ivl' holds 99999999999"),
                broken("below zero", old("UPDATE cards SET lapses = -1"), "it has a number below 0"),
                broken(
                        "an unknown type",
                        old("UPDATE cards SET type = 7"),
                        "card 1: its type is 7, and there are 0 to 3 only."),
                broken("an orphan", old("UPDATE cards SET nid = 5"), "card 1: its note is not in the package."),
                broken(
                        "no such template",
                        old("UPDATE cards SET ord = 3"),
                        "card 1: its note type 'Basic' has no template number 4."),
                broken(
                        "an empty note",
                        (folder, file) -> new PackageMaker(folder, Generation.LEGACY1)
                                .basic(1, "", " ")
                                .write(file),
                        "card 1: its note is empty."),
                broken(
                        "template no protobuf",
                        (folder, file) -> {
                            PackageMaker maker = good(folder, Generation.LATEST);
                            maker.collection();
                            return maker.brokenTemplates().write(file);
                        },
                        "has a card template that cannot be read"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void a_broken_package_gives_one_sentence_and_changes_nothing(String name, Making making, String sentence)
            throws Exception {
        Path file = making.of(folder, folder.resolve("broken.apkg"));
        try (Library library = Library.open(folder.resolve("library.db"), new MovableClock("2026-11-22T10:00:00Z"))) {
            Throwable fault = catchThrowable(() -> library.importDeck(file, DeckWatch.NONE));
            assertThat(fault).isInstanceOf(LibraryException.class);
            assertThat(fault.getMessage())
                    .startsWith("broken.apkg")
                    .contains(sentence)
                    .endsWith(" Nothing was imported.")
                    .doesNotContain("\n");
            assertThat(library.isEmpty()).isTrue();
            assertThat(library.undoImport(Optional.empty())).isEmpty();
        }
    }

    @Test
    void what_unpacks_to_too_much_is_not_unpacked() throws Exception {
        Limits tight = new Limits(40_000, 1000, 500, 10, 100);
        ApkgReader reader = new ApkgReader(Taken.CALENDAR, tight);
        Path large = good(folder, Generation.LEGACY1)
                .note(2, "g", BASIC, "", "x".repeat(50_000), "a")
                .write(folder.resolve("large.apkg"));
        assertThatThrownBy(() -> reader.read(large, new Taken()))
                .isInstanceOf(UnreadableDeckException.class)
                .hasMessageStartingWith("large.apkg: the collection unpacks to more than");
        PackageMaker many = good(folder, Generation.LEGACY1);
        for (int i = 0; i < 20; i++) {
            many.media(i + ".png", new byte[1]);
        }
        Path crowded = many.write(folder.resolve("many.apkg"));
        assertThatThrownBy(() -> reader.read(crowded, new Taken()))
                .hasMessage("many.apkg: the archive holds 22 files, more than the 10 that are read.");
    }

    @Test
    void a_bomb_is_told_by_its_ratio() throws Exception {
        byte[] zeros = new byte[64 << 20];
        PackageMaker maker = good(folder, Generation.LATEST);
        Path bomb = maker.entry("collection.anki21b", maker.packed(zeros)).write(folder.resolve("bomb.apkg"));
        assertThatThrownBy(() -> Taken.from(bomb))
                .hasMessage("bomb.apkg: the collection unpacks to more than 500 times its packed size, which no real"
                        + " deck does.");
    }

    @Test
    void a_large_picture_stops_the_import_and_a_missing_one_or_a_path_does_not() throws Exception {
        Path file = new PackageMaker(folder, Generation.LEGACY1)
                .basic(1, "<img src=\"up/x.png\">q", "<img src=\"gone.png\">a")
                .media("up/x.png", new byte[10])
                .entry("media", "{\"0\":\"up/x.png\",\"7\":\"gone.png\"}".getBytes(StandardCharsets.UTF_8))
                .write(folder.resolve("media.apkg"));
        Taken taken = Taken.from(file);
        assertThat(taken.only().text().question()).isEqualTo("up/x.pngq");
        assertThat(taken.media).isEmpty();
        assertThat(taken.problems)
                .extracting("where", "message")
                .containsExactly(
                        tuple("media up/x.png", "this is a path and no name, so the file is left out."),
                        tuple("media gone.png", "a card shows this file, but it is not in the package."));
        Path large = new PackageMaker(folder, Generation.LEGACY1)
                .basic(1, "<img src=\"x.png\">q", "a")
                .media("x.png", new byte[5000])
                .write(folder.resolve("large.apkg"));
        ApkgReader reader = new ApkgReader(Taken.CALENDAR, new Limits(1 << 20, 1000, 500, 10, 100));
        assertThatThrownBy(() -> reader.read(large, new Taken())).isInstanceOf(UnreadableDeckException.class);
    }

    @Test
    void a_wrong_row_is_reported_and_the_others_are_imported() throws Exception {
        Path file = good(folder, Generation.LEGACY2)
                .note(2, "guid1", BASIC, "", "the same guid", "a")
                .card(21, 2, 7)
                .note(3, "g3", CLOZE, "", "one field only")
                .card(31, 3, 7)
                .card(99, 98, 7)
                .write(folder.resolve("rows.apkg"));
        try (Library library = Library.open(folder.resolve("library.db"), new MovableClock("2026-11-22T10:00:00Z"))) {
            var report = library.importDeck(file, DeckWatch.NONE).orElseThrow();
            assertThat(report.added()).isEqualTo(1);
            assertThat(report.problems())
                    .extracting(problem -> problem.text(report.file()))
                    .containsExactly(
                            "rows.apkg, card anki:guid1:0: the file has this card twice; only the first one is taken.",
                            "rows.apkg, note 3: it has 1 field, but its note type 'Cloze' has 2.",
                            "rows.apkg, card 99: its note is not in the package.");
        }
    }

    @Test
    void bytes_changed_at_random_never_lead_to_anything_but_a_sentence() throws Exception {
        byte[] whole = Files.readAllBytes(good(folder, Generation.LATEST).write(folder.resolve("whole.apkg")));
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            byte[] bytes = whole.clone();
            for (int i = 0; i < 1 + round % 8; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("random.apkg"), bytes);
            Throwable fault = catchThrowable(() -> Taken.from(file));
            if (fault != null) {
                assertThat(fault).isInstanceOf(UnreadableDeckException.class).hasMessageStartingWith("random.apkg: ");
            }
        }
    }
}

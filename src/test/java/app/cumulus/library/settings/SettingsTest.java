package app.cumulus.library.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.MovableClock;
import app.cumulus.QuestionLines;
import app.cumulus.library.Library;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.study.StudySession;
import app.cumulus.review.Moment;
import app.cumulus.schedule.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private final MovableClock clock = new MovableClock("2026-11-22T10:00:00Z");

    @TempDir
    private Path folder;

    private Library library;

    @AfterEach
    void close() {
        if (library != null) {
            library.close();
        }
    }

    @Test
    void any_choice_of_settings_is_kept() {
        Random random = new Random(6);
        for (int i = 0; i < 5; i++) {
            Settings chosen = Settings.DEFAULTS;
            for (Map.Entry<String, List<String>> each : values().entrySet()) {
                List<String> values = each.getValue();
                chosen = SettingNames.with(chosen, each.getKey(), values.get(random.nextInt(values.size())));
            }
            open().change(chosen);
            library.close();
            assertThat(open().settings()).isEqualTo(chosen);
            library.close();
            library = null;
        }
        assertThat(values().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        SettingNames.texts(Settings.DEFAULTS).keySet());
    }

    private Map<String, List<String>> values() {
        return Map.ofEntries(
                Map.entry("new-cards", List.of("0", "7", "999")),
                Map.entry("minutes", List.of("0", "25")),
                Map.entry("rollover-hour", List.of("0", "4", "23")),
                Map.entry("grades", List.of("four", "six")),
                Map.entry("order", List.of("due-first", "new-first", "mixed")),
                Map.entry("new-cards-order", List.of("importance", "note")),
                Map.entry("leech-lapses", List.of("2", "12")),
                Map.entry("language", List.of("system", "english", "german")),
                Map.entry("theme", List.of("light", "dark")),
                Map.entry("font", List.of("inter", "system")),
                Map.entry("text-size", List.of("100", "150", "200")),
                Map.entry("reduce-motion", List.of("on", "off")),
                Map.entry("editor", List.of("", "vim", "\"my editor\" -n {line} {file}")),
                Map.entry("backup-folder", List.of("", folder.toString())),
                Map.entry("backups-kept", List.of("1", "30")),
                Map.entry("keys", List.of("", "UNDO=z SEARCH=ctrl+F", "NOTE==")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "minutes       | 601",
                "rollover-hour | 24",
                "order         | by-luck",
                "leech-lapses  | 1",
                "text-size     | 99",
                "text-size     | large",
                "reduce-motion | yes",
                "backup-folder | backups",
                "backups-kept  | 0",
                "keys          | UNDO"
            })
    void a_value_that_makes_no_sense_is_refused_with_what_would(String name, String value) {
        assertThatThrownBy(() -> SettingNames.with(Settings.DEFAULTS, name, value))
                .isInstanceOf(LibraryException.class)
                .hasMessage(name + " cannot be '" + value + "': " + SettingNames.meaning(name) + ".");
    }

    @Test
    void backups_go_to_the_chosen_folder_and_no_more_are_kept_than_chosen() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("other disk"));
        open();
        choose("backup-folder", disk.toString());
        choose("backups-kept", "2");
        for (int i = 1; i <= 4; i++) {
            clock.advance(Duration.ofSeconds(1));
            imported("a = 1\nb = 2\nc = 3\nd = 4\nthe last = " + i + "\n");
        }
        assertThat(folder.resolve("library.db.backups")).doesNotExist();
        assertThat(copiesIn(disk)).hasSize(2);
    }

    @Test
    void two_libraries_of_one_name_keep_their_copies_apart_in_the_folder_that_both_chose() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("other disk"));
        for (String owner : List.of("hers", "his")) {
            Path file = Files.createDirectory(folder.resolve(owner)).resolve("library.db");
            try (Library own = Library.open(file, clock, new QuestionLines())) {
                own.change(SettingNames.with(own.settings(), "backup-folder", disk.toString()));
                own.change(SettingNames.with(own.settings(), "backups-kept", "1"));
                Path note = Files.writeString(folder.resolve(owner + ".txt"), "a = 1\n");
                own.importNotes(List.of(note));
                clock.advance(Duration.ofSeconds(1));
                own.importNotes(List.of(Files.writeString(note, "a = 1\nb = 2\n")));
            }
        }
        assertThat(copiesIn(disk)).hasSize(2);
    }

    private static List<Path> copiesIn(Path disk) throws IOException {
        try (Stream<Path> copies = Files.find(disk, 2, (file, about) -> about.isRegularFile())) {
            return copies.toList();
        }
    }

    @Test
    void a_backup_folder_that_is_not_there_is_refused_and_the_old_one_stays() {
        open();
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> choose("backup-folder", missing.toString()))
                .isInstanceOf(LibraryException.class)
                .hasMessageStartingWith(missing + ": there is no such folder");
        assertThat(library.settings()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void a_day_of_so_many_minutes_asks_for_what_fits_into_them() throws IOException {
        open();
        choose("minutes", "1");
        imported("a = 1\nb = 2\nc = 3\nd = 4\ne = 5\n");
        assertThat(library.today().fresh()).isEqualTo(3);
        choose("minutes", "0");
        assertThat(library.today().fresh()).isEqualTo(5);
    }

    @Test
    void new_cards_come_as_they_stand_in_the_notes_when_that_is_chosen() throws IOException {
        open();
        choose("new-cards-order", "note");
        imported("k = 1\nb = 2\nz = 3\na = 4\nm = 5\n");
        StudySession session = library.study();
        List<String> answers = new ArrayList<>();
        while (session.moment() instanceof Moment.Asking asking) {
            answers.add(library.card(asking.card()).text().answer());
            session.reveal();
            session.grade(Grade.GOOD, Duration.ofSeconds(3));
        }
        assertThat(answers).containsExactly("1", "2", "3", "4", "5");
    }

    private void choose(String name, String value) {
        library.change(SettingNames.with(library.settings(), name, value));
    }

    private void imported(String text) throws IOException {
        library.importNotes(List.of(Files.writeString(folder.resolve("n.txt"), text)));
    }

    private Library open() {
        library = Library.open(folder.resolve("library.db"), clock, new QuestionLines());
        return library;
    }
}

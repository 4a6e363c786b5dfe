package app.cumulus.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.MovableClock;
import app.cumulus.QuestionLines;
import app.cumulus.card.CardText;
import app.cumulus.card.LineLedger.LineClass;
import app.cumulus.library.cards.NoteExcerpt;
import app.cumulus.library.exports.CardFilter;
import app.cumulus.library.exports.ExportChoice;
import app.cumulus.library.exports.ExportFormat;
import app.cumulus.library.exports.ExportWatch;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.imports.ImportOptions;
import app.cumulus.library.imports.ImportReport;
import app.cumulus.library.imports.ImportStep;
import app.cumulus.library.imports.ImportWatch;
import app.cumulus.library.imports.PlanReview;
import app.cumulus.library.settings.AllSettings;
import app.cumulus.library.settings.SettingNames;
import app.cumulus.library.settings.Settings;
import app.cumulus.library.study.StudySession;
import app.cumulus.library.study.TodayOverview;
import app.cumulus.note.Span;
import app.cumulus.review.Moment;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LibraryTest {

    private static final Duration THINKING = Duration.ofSeconds(3);

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock("2026-11-22T10:00:00Z");
    private Library library;
    private StudySession session;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.db"), clock, new QuestionLines());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void an_import_reports_sections_cards_and_lines() throws IOException {
        ImportReport report = imported("[SQS]\nretention = 4 days\noff colour = orange\n\n[S3]\nsize = 5 TB\n");
        assertThat(report.activeCardsBySection().toString()).isEqualTo("{SQS=1, S3=1}");
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.ledger().counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(6);
        assertThat(report.ledger().counts()).containsEntry(LineClass.CARDED, 2).containsEntry(LineClass.OFF, 1);
        Path shorter = Files.writeString(folder.resolve("n.txt"), "[SQS]\nretention = 14 days\noff colour = orange\n");
        assertThatThrownBy(() -> library.importNotes(List.of(shorter)))
                .hasMessageContaining("would archive 1 of 2 cards")
                .hasMessageContaining("--force");
        ImportOptions force = new ImportOptions(Optional.empty(), true, Set.of());
        assertThat(library.importNotes(List.of(shorter), force).reports().get(0))
                .extracting(ImportReport::changed, ImportReport::archived, ImportReport::added)
                .containsExactly(1, 1, 0);
    }

    @Test
    void one_file_that_cannot_be_read_keeps_all_of_them_out() throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), "a = 1\n");
        Path missing = folder.resolve("missing.txt");
        assertThatThrownBy(() -> library.importNotes(List.of(good, missing)))
                .isInstanceOf(LibraryException.class)
                .hasMessage(missing + ": there is no such file. Nothing was imported.");
        assertThat(library.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void nothing_is_written_over_the_library_or_a_note(ExportFormat format) throws IOException {
        imported("a = 1\n");
        Path note = folder.resolve("n.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("library.db"));
        for (String kept : List.of("library.db", "library.db-wal", "link", "n.txt")) {
            assertThatThrownBy(() -> library.exports()
                            .toFile(
                                    folder.resolve(kept),
                                    format,
                                    new ExportChoice(false, false, CardFilter.ALL),
                                    ExportWatch.NONE))
                    .as(kept)
                    .isInstanceOf(LibraryException.class)
                    .hasMessageStartingWith(folder.resolve(kept) + ": this is ");
        }
        assertThat(note).hasContent("a = 1\n");
        assertThat(link).isSymbolicLink();
        library.close();
        open();
        assertThat(library.today().activeCards()).isEqualTo(1);
    }

    @Test
    void a_report_is_not_written_over_a_note_of_another_import() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "a = 1\n");
        library.importNotes(List.of(page));
        Path note = Files.writeString(folder.resolve("n.txt"), "b = 1\n");
        assertThatThrownBy(() -> library.importNotes(List.of(note), ImportOptions.NONE, page))
                .hasMessage(page + ": this is one of your notes; name another file.");
        assertThat(page).hasContent("a = 1\n");
    }

    @Test
    void an_import_planned_before_another_program_changed_the_library_changes_nothing() throws IOException {
        imported("a = 1\nb = 2\n");
        Path note = Files.writeString(folder.resolve("n.txt"), "a = 1\nb = 2\nc = 3\n");
        PlanReview meanwhile = plan -> {
            try (Library other = Library.open(folder.resolve("library.db"), clock, new QuestionLines())) {
                other.study().suspend();
            }
            return PlanReview.NONE.decide(plan);
        };
        assertThatThrownBy(() -> library.importNotes(List.of(note), ImportOptions.NONE, ImportWatch.NONE, meanwhile))
                .isInstanceOf(LibraryException.class)
                .hasMessage("n.txt: another program has changed the library while the import was prepared; import the"
                        + " file once more. Nothing was imported.");
        assertThat(library.today().activeCards()).isEqualTo(1);
        assertThat(library.importNotes(List.of(note)).get(0).added()).isEqualTo(1);
        assertThat(library.today().activeCards()).isEqualTo(2);
    }

    @Test
    void an_import_that_comes_to_nothing_pushes_no_older_copy_out() throws IOException {
        imported("a = 1\n");
        imported("a = 1\nb = 2\n");
        Path copies = folder.resolve("library.db.backups");
        List<Path> before = list(copies);
        library.change(SettingNames.with(library.settings(), "backups-kept", "1"));
        clock.advance(Duration.ofMinutes(1));
        Path note = Files.writeString(folder.resolve("n.txt"), "a = 1\nb = 2\nc = 3\n");
        assertThat(library.importNotes(List.of(note), new CalledOffWhileSaving()))
                .isEmpty();
        assertThat(before).hasSize(1);
        assertThat(list(copies)).isEqualTo(before);
    }

    private static final class CalledOffWhileSaving implements ImportWatch {
        private boolean saving;

        @Override
        public void at(ImportStep step) {
            saving = step.stage() == ImportStep.Stage.SAVE;
        }

        @Override
        public boolean cancelled() {
            return saving;
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void two_files_of_one_name_are_refused() throws IOException {
        Path one = Files.writeString(folder.resolve("n.txt"), "a = 1\n");
        Path two =
                Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("n.txt"), "a = 1\n");
        assertThatThrownBy(() -> library.importNotes(List.of(one, two))).hasMessageContaining("have the same name");
        assertThat(library.importNotes(List.of(one, one))).hasSize(1);
    }

    @Test
    void a_day_of_study_goes_through_plan_drill_and_summary() throws IOException {
        imported("a = 1\nb = 2\nc = 3\n");
        study();
        answer(Grade.WRONG);
        answer(Grade.GOOD);
        answer(Grade.EASY);
        Moment.Asking drill = (Moment.Asking) session.moment();
        assertThat(drill.round()).isEqualTo(Answer.Round.DRILL);
        Moment end = answer(Grade.GOOD);
        assertThat(end).isInstanceOf(Moment.Finished.class);
        TodayOverview today = library.today();
        assertThat(today.done()).isEqualTo(((Moment.Finished) end).summary());
        assertThat(today)
                .extracting(
                        TodayOverview::due, TodayOverview::fresh, TodayOverview::toRepeat, TodayOverview::dueTomorrow)
                .containsExactly(0, 0, 0, 3);
        assertThat(today.done())
                .extracting(done -> done.answers(), done -> done.newCards(), done -> done.repeats())
                .containsExactly(3, 3, 1);
        clock.advance(Duration.ofHours(24));
        assertThat(library.today().due()).isEqualTo(3);
    }

    @Test
    void undo_goes_back_over_a_restart_to_the_start_of_the_day() throws IOException {
        imported("a = 1\nb = 2\nc = 3\n");
        study();
        Moment start = session.moment();
        answer(Grade.WRONG);
        session.suspend();
        answer(Grade.HARD);
        session.bury();
        assertThat(session.moment()).isInstanceOf(Moment.Asking.class);
        restart();
        for (int step = 0; step < 3; step++) {
            session.undo();
        }
        Moment.Asking first = (Moment.Asking) session.undo();
        assertThat(first.takenBack()).contains(Grade.WRONG);
        assertThat(session.canUndo()).isFalse();
        restart();
        assertThat(session.moment()).isEqualTo(start);
    }

    @Test
    void an_edit_stays_on_the_screen_and_can_be_undone_there() throws IOException {
        imported("a = 1\n");
        study();
        Moment.Revealed revealed = (Moment.Revealed) session.reveal();
        assertThat(session.edit(CardText.of("A?", "one"))).isEqualTo(revealed);
        assertThat(library.card(revealed.card()).text().question()).isEqualTo("A?");
        assertThat(session.undo()).isInstanceOf(Moment.Revealed.class);
        assertThat(library.card(revealed.card()).text().question()).isEqualTo("a");
    }

    @Test
    void a_crash_at_any_step_leaves_the_same_card_next() throws IOException {
        Random random = new Random(21);
        StringBuilder note = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            note.append(i % 8 == 0 ? "[Topic " + i + "]\n" : "").append("q" + i % 30 + " = " + i + "\n");
        }
        imported(note.toString());
        study();
        for (int step = 0; step < 400; step++) {
            randomStep(random);
            Object next = card(session.moment());
            restart();
            assertThat(card(session.moment())).as("after step " + step).isEqualTo(next);
            if (random.nextInt(40) == 0) {
                clock.advance(Duration.ofHours(20));
            }
        }
    }

    private void randomStep(Random random) {
        if (session.moment() instanceof Moment.Finished) {
            clock.advance(Duration.ofHours(24));
            return;
        }
        switch (random.nextInt(12)) {
            case 0 -> session.suspend();
            case 1 -> session.bury();
            case 2 -> session.undo();
            default -> answer(Grade.ofQuality(random.nextInt(6)));
        }
    }

    /** An undo brings its card back to the screen, but not over a restart that finds another before it. */
    private static Object card(Moment moment) {
        return moment instanceof Moment.Asking asking ? List.of(asking.card(), asking.round()) : moment;
    }

    @Test
    void the_limit_of_new_cards_holds_after_an_import_at_noon() throws IOException {
        library.change(AllSettings.NEW_CARDS.in(Settings.DEFAULTS, 3));
        imported("a = 1\nb = 2\nc = 3\nd = 4\n");
        study();
        answer(Grade.GOOD);
        answer(Grade.GOOD);
        imported("a = 1\nb = 2\nc = 3\nd = 4\ne = 5\nf = 6\n");
        study();
        assertThat(library.today().fresh()).isEqualTo(1);
        assertThat(answer(Grade.GOOD)).isInstanceOf(Moment.Finished.class);
    }

    @Test
    void two_programs_over_one_library_do_not_answer_a_card_twice() throws IOException {
        imported("a = 1\nb = 2\n");
        study();
        session.reveal();
        try (Library other = Library.open(folder.resolve("library.db"), clock, new QuestionLines())) {
            StudySession elsewhere = other.study();
            elsewhere.reveal();
            elsewhere.grade(Grade.GOOD, THINKING);
        }
        Moment next = session.grade(Grade.WRONG, THINKING);
        assertThat(next).isInstanceOf(Moment.Asking.class);
        assertThat(library.today().done().answers()).isEqualTo(1);
    }

    @Test
    void a_session_follows_the_clock_into_the_next_day() throws IOException {
        imported("a = 1\n");
        study();
        assertThat(answer(Grade.GOOD)).isInstanceOf(Moment.Finished.class);
        clock.advance(Duration.ofHours(24));
        assertThat(session.moment()).isInstanceOf(Moment.Asking.class);
    }

    @Test
    void an_excerpt_marks_the_lines_of_the_card() throws IOException {
        imported("[SQS]\n\na = 1\n\nend\n");
        study();
        Moment.Asking asking = (Moment.Asking) session.moment();
        assertThat(library.excerpt(asking.card(), 1))
                .contains(new NoteExcerpt("n.txt", 2, List.of("", "a = 1", ""), Span.line(3)));
        assertThat(library.excerpt(asking.card(), 99).orElseThrow().lines()).hasSize(5);
    }

    private ImportReport imported(String text) throws IOException {
        return library.importNotes(List.of(Files.writeString(folder.resolve("n.txt"), text)))
                .get(0);
    }

    private void study() {
        session = library.study();
    }

    private void restart() {
        close();
        open();
        study();
    }

    private Moment answer(Grade grade) {
        session.reveal();
        clock.advance(Duration.ofSeconds(5));
        return session.grade(grade, THINKING);
    }
}

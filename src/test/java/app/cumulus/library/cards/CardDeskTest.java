package app.cumulus.library.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cumulus.MovableClock;
import app.cumulus.QuestionLines;
import app.cumulus.card.CardId;
import app.cumulus.card.CardText;
import app.cumulus.card.TopicPath;
import app.cumulus.catalog.BulkChange;
import app.cumulus.catalog.CardRow;
import app.cumulus.catalog.CardSort;
import app.cumulus.catalog.Numbers;
import app.cumulus.catalog.Query;
import app.cumulus.catalog.QueryParser;
import app.cumulus.catalog.Reading;
import app.cumulus.library.Dump;
import app.cumulus.library.Library;
import app.cumulus.library.faults.LibraryException;
import app.cumulus.library.settings.Settings;
import app.cumulus.library.study.StudySession;
import app.cumulus.review.Moment;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardDeskTest {

    private static final String NOTE = """
            [Amazon SQS]
            visibility timeout = 30 seconds
            retention period = 4 days
            off largest message = 256 KB

            [Lambda]
            timeout = 15 minutes
            café opens = at 9
            """;

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock("2026-11-22T10:00:00Z");
    private Path file;
    private Library library;
    private CardDesk desk;

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("library.db");
        library = Library.open(file, clock, new QuestionLines());
        library.importNotes(List.of(Files.writeString(folder.resolve("aws.txt"), NOTE)));
        desk = library.cards();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void those_in_study_are_counted_as_they_are_now() {
        Numbers all = desk.find(new Query.Everything(), CardSort.BY_NOTE);
        assertThat(all.size()).isEqualTo(5);
        assertThat(desk.studied(all)).isEqualTo(4).isEqualTo(library.today().activeCards());
        desk.change(Numbers.of(all.at(0)), new BulkChange.Suspend());
        assertThat(desk.studied(all)).isEqualTo(3);
        assertThat(desk.studied(Numbers.of(all.at(0)))).isZero();
    }

    @Test
    void words_are_found_by_their_beginnings_in_all_that_a_card_says() {
        assertThat(questions("timeout")).containsExactly("visibility timeout", "timeout");
        assertThat(questions("visib ti")).containsExactly("visibility timeout");
        assertThat(questions("\"visibility timeout\"")).containsExactly("visibility timeout");
        assertThat(questions("\"timeout visibility\"")).isEmpty();
        assertThat(questions("seconds")).containsExactly("visibility timeout");
        assertThat(questions("topic:sqs -timeout")).containsExactly("retention period", "largest message");
        assertThat(questions("CAFE")).containsExactly("café opens");
        assertThat(questions("is:off")).containsExactly("largest message");
    }

    @Test
    void cards_are_sorted_and_those_without_the_figure_come_last() {
        study(Grade.EASY, Grade.WRONG);
        assertThat(questions("", CardSort.Column.QUESTION, true))
                .containsExactly("visibility timeout", "timeout", "retention period", "largest message", "café opens");
        List<CardRow> byEase = rows("", new CardSort(CardSort.Column.EASE, true));
        assertThat(byEase.subList(0, 2))
                .extracting(
                        row -> ((MemoryState.Learned) row.memory()).easiness().hundredths())
                .containsExactly(260, 250);
        assertThat(byEase.subList(2, 5)).extracting(CardRow::memory).containsOnly(new MemoryState.New());
        assertThat(byEase.subList(2, 5)).extracting(CardRow::number).isSorted();
    }

    @Test
    void suspended_cards_come_back_and_so_do_candidates() {
        Numbers all = find("");
        assertThat(desk.change(all, new BulkChange.Suspend())).isEqualTo(done(BulkChange.Kind.SUSPEND, 4));
        assertThat(library.today().fresh()).isZero();
        assertThat(desk.change(all, new BulkChange.Resume())).isEqualTo(done(BulkChange.Kind.RESUME, 5));
        assertThat(library.today().fresh()).isEqualTo(5);
        desk.undo();
        assertThat(questions("is:off")).containsExactly("largest message");
        assertThat(questions("is:suspended")).hasSize(4);
    }

    @Test
    void a_card_suspended_in_a_session_returns_to_it_the_same_day() {
        StudySession session = library.study();
        session.suspend();
        assertThat(library.today().fresh()).isEqualTo(3);
        desk.change(find("is:suspended"), new BulkChange.Resume());
        assertThat(library.today().fresh()).isEqualTo(4);
        assertThat(library.study().moment()).isInstanceOf(Moment.Asking.class);
    }

    @Test
    void a_moved_card_keeps_its_topic_when_its_note_is_imported_again() throws IOException {
        desk.change(find("retention"), new BulkChange.Move(TopicPath.of("Messaging", "Queues")));
        assertThat(questions("topic:queues")).containsExactly("retention period");
        assertThat(questions("topic:sqs")).containsExactly("visibility timeout", "largest message");
        library.importNotes(List.of(Files.writeString(folder.resolve("aws.txt"), NOTE.replace("4 days", "5 days"))));
        assertThat(questions("topic:queues 5")).containsExactly("retention period");
    }

    @Test
    void an_undo_takes_a_change_back_as_a_whole_but_not_what_became_of_a_card_since() {
        Numbers two = find("topic:sqs -is:off");
        desk.change(two, new BulkChange.Tag("exam"));
        desk.change(find("visibility"), new BulkChange.Tag("exam"));
        assertThat(desk.undoable()).contains(done(BulkChange.Kind.TAG, 2));
        desk.change(two, new BulkChange.Suspend());
        assertThat(desk.undo()).contains(done(BulkChange.Kind.SUSPEND, 2));
        assertThat(desk.undo()).contains(done(BulkChange.Kind.TAG, 2));
        assertThat(questions("is:tagged")).isEmpty();
        assertThat(desk.undo()).isEmpty();
    }

    @Test
    void a_replacement_is_shown_before_it_is_made() {
        List<Reworded> changes = desk.preview(find(""), new Replacement("TIMEOUT", "time limit", false));
        assertThat(changes)
                .extracting(each -> each.after().question())
                .containsExactly("visibility time limit", "time limit");
        assertThat(desk.preview(find(""), new Replacement("TIMEOUT", "x", true)))
                .isEmpty();
        assertThat(desk.preview(find(""), new Replacement("timeout", "", true))).hasSize(1);
        assertThat(questions("limit")).isEmpty();
        desk.change(Numbers.NONE, CardDesk.reword(changes));
        assertThat(questions("limit")).hasSize(2);
        assertThat(questions("is:edited")).hasSize(2);
        desk.undo();
        assertThat(questions("is:edited")).isEmpty();
        assertThat(questions("timeout")).hasSize(2);
    }

    @Test
    void one_card_is_mended_in_wording_topic_and_tags_and_put_back() throws SQLException {
        List<String> before = Dump.of(file);
        CardId card = rows("retention", CardSort.BY_NOTE).get(0).id();
        desk.change(
                Numbers.NONE,
                new BulkChange.Mend(
                        card, CardText.of("How long?", "4 days"), TopicPath.of("Queues"), Set.of("a", "b c")));
        assertThat(questions("topic:queues tag:\"b c\" long")).containsExactly("How long?");
        assertThat(desk.undo()).contains(done(BulkChange.Kind.MEND, 1));
        assertThat(Dump.of(file)).isEqualTo(before);
    }

    @Test
    void cards_are_written_in_three_forms_and_studied_like_others() {
        desk.write(card(NewCard.Form.BASIC, "What is SNS?", "A topic service"));
        desk.write(card(NewCard.Form.CLOZE, "SNS keeps {{c1::no}} messages for {{c2::later}}", ""));
        desk.write(card(NewCard.Form.LIST, "Which targets?", "- SQS\n2. Lambda\n\nEmail"));
        assertThat(rows("is:written", CardSort.BY_NOTE))
                .extracting(CardRow::question, CardRow::answer)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("What is SNS?", "A topic service"),
                        org.assertj.core.groups.Tuple.tuple("SNS keeps […] messages for later", "no"),
                        org.assertj.core.groups.Tuple.tuple("SNS keeps no messages for […]", "later"),
                        org.assertj.core.groups.Tuple.tuple("Which targets?", "- SQS\n- Lambda\n- Email"));
        // Two gaps of one sentence are not asked on one day.
        assertThat(library.today().fresh()).isEqualTo(7);
        assertThat(desk.undo()).contains(done(BulkChange.Kind.WRITE, 1));
        assertThat(questions("is:written")).hasSize(3);
    }

    @Test
    void a_written_card_that_was_studied_is_not_taken_back() {
        desk.change(find(""), new BulkChange.Suspend());
        desk.write(card(NewCard.Form.BASIC, "What is SNS?", "A topic service"));
        study(Grade.GOOD);
        assertThatThrownBy(desk::undo)
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("since it was studied after it");
        assertThat(questions("is:written")).hasSize(1);
    }

    @Test
    void an_import_is_not_undone_under_a_change_of_its_cards() {
        desk.change(find("retention"), new BulkChange.Tag("exam"));
        assertThatThrownBy(() -> library.undoImport(Optional.empty())).isInstanceOf(LibraryException.class);
        desk.undo();
        assertThat(library.undoImport(Optional.empty())).containsExactly("aws.txt");
        assertThat(find("").isEmpty()).isTrue();
    }

    @Test
    void a_reset_card_is_new_again_and_its_undo_gives_the_memory_back() {
        study(Grade.EASY, Grade.GOOD);
        Numbers learned = find("is:learned");
        List<CardRow> before = desk.rows(learned);
        assertThat(desk.reset(find(""))).isEqualTo(done(BulkChange.Kind.RESET, 2));
        assertThat(find("is:learned").isEmpty()).isTrue();
        assertThat(questions("rated:1")).hasSize(2);
        desk.undo();
        assertThat(desk.rows(learned)).isEqualTo(before);
    }

    @Test
    void cards_are_spread_over_the_days_they_are_rescheduled_to() {
        study(Grade.EASY, Grade.GOOD, Grade.GOOD);
        assertThat(desk.reschedule(find("is:learned"), 3, 5)).isEqualTo(done(BulkChange.Kind.RESCHEDULE, 3));
        assertThat(questions("due=3")).hasSize(1);
        assertThat(questions("due=5")).hasSize(1);
        desk.undo();
        assertThat(questions("due=1")).hasSize(3);
    }

    @Test
    void duplicates_are_cards_that_ask_the_same_but_for_signs_and_capitals() {
        desk.write(card(NewCard.Form.BASIC, "Visibility: timeout?", "half a minute"));
        assertThat(questions("is:duplicate")).containsExactly("visibility timeout", "Visibility: timeout?");
    }

    @Test
    void searches_are_kept_by_name() {
        desk.keepSearches(List.of(new SavedSearch("weak", "ease<2"), new SavedSearch("Leeches", "is:leech")));
        assertThat(desk.savedSearches()).extracting(SavedSearch::name).containsExactly("Leeches", "weak");
        assertThat(library.settings()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    void cards_that_came_recently_are_found_by_their_day() throws IOException {
        clock.advance(Duration.ofDays(10));
        library.importNotes(List.of(Files.writeString(folder.resolve("b.txt"), "later = card\n")));
        assertThat(questions("added:1")).containsExactly("later");
        assertThat(questions("added:11")).hasSize(6);
        assertThat(questions("-added:10")).hasSize(5);
    }

    @Test
    void the_store_finds_what_a_look_at_every_card_finds() {
        Random random = new Random(20261122);
        desk.write(card(NewCard.Form.BASIC, "Timeout?", "no note"));
        study(Grade.EASY, Grade.WRONG, Grade.HARD);
        clock.advance(Duration.ofDays(2));
        study(Grade.GOOD, Grade.BLACKOUT);
        for (int round = 0; round < 40; round++) {
            change(random);
            NaiveSearch naive = new NaiveSearch(everything(), flagged(), StudyDay.of(2026, 11, 24));
            for (int i = 0; i < 15; i++) {
                String text = RandomQuery.of(random, 2);
                Query query = ((Reading.Understood) QueryParser.read(text)).query();
                assertThat(rows(text, CardSort.BY_NOTE).stream()
                                .map(row -> row.id().value())
                                .sorted())
                        .as(text)
                        .containsExactlyElementsOf(naive.find(query));
            }
        }
    }

    private void change(Random random) {
        Numbers some = find(RandomQuery.of(random, 1));
        BulkChange change = switch (random.nextInt(10)) {
            case 0 -> new BulkChange.Suspend();
            case 1 -> new BulkChange.Resume();
            case 2 -> new BulkChange.Tag(random.nextBoolean() ? "hard" : "Exam::two words");
            case 3 -> new BulkChange.Untag("hard");
            case 4 -> new BulkChange.Move(TopicPath.of("Moved " + random.nextInt(3), "Timeout"));
            case 5 -> CardDesk.reword(desk.preview(some, new Replacement("t", "T é ", random.nextBoolean())));
            case 6 -> new BulkChange.Flag(random.nextInt(3) > 0);
            case 7 -> new BulkChange.Reset(desk.today());
            case 8 ->
                new BulkChange.Reschedule(
                        desk.today(), desk.today(), desk.today().plusDays(3));
            default -> new BulkChange.Untag("Exam::two words");
        };
        if (random.nextInt(4) == 0) {
            desk.undo();
        } else {
            desk.change(some, change);
        }
    }

    private Set<String> flagged() {
        return rows("", CardSort.BY_NOTE).stream()
                .filter(CardRow::flagged)
                .map(row -> row.id().value())
                .collect(Collectors.toSet());
    }

    private List<WholeCard> everything() {
        List<WholeCard> all = new ArrayList<>();
        rows("", CardSort.BY_NOTE)
                .forEach(row -> all.add(library.wholeCard(row.id(), 0).orElseThrow()));
        return all;
    }

    private void study(Grade... grades) {
        StudySession session = library.study();
        for (Grade grade : grades) {
            session.reveal();
            session.grade(grade, Duration.ofSeconds(2));
        }
    }

    private static NewCard card(NewCard.Form form, String question, String answer) {
        return new NewCard(form, TopicPath.of("Own"), question, answer, "", Set.of());
    }

    private static BulkChange.Done done(BulkChange.Kind kind, int cards) {
        return new BulkChange.Done(kind, cards);
    }

    private Numbers find(String query) {
        return desk.find(((Reading.Understood) QueryParser.read(query)).query(), CardSort.BY_NOTE);
    }

    private List<CardRow> rows(String query, CardSort sort) {
        return desk.rows(desk.find(((Reading.Understood) QueryParser.read(query)).query(), sort));
    }

    private Stream<String> stream(String query, CardSort sort) {
        return rows(query, sort).stream().map(CardRow::question);
    }

    private List<String> questions(String query) {
        return stream(query, CardSort.BY_NOTE).toList();
    }

    private List<String> questions(String query, CardSort.Column column, boolean descending) {
        return stream(query, new CardSort(column, descending)).toList();
    }
}

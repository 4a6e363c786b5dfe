package app.cumulus.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.QuestionLines;
import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.catalog.BulkChange;
import app.cumulus.catalog.Numbers;
import app.cumulus.deck.ImportPlanner;
import app.cumulus.progress.HourTally;
import app.cumulus.progress.MemoryTally;
import app.cumulus.progress.ReviewTally;
import app.cumulus.progress.Stage;
import app.cumulus.progress.StudyRecord;
import app.cumulus.schedule.Answer;
import app.cumulus.schedule.AnswerLog;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.Sm2;
import app.cumulus.schedule.StudyDay;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts the same answers in a plain way and compares. */
class StudyRecordTest {

    private static final StudyDay FIRST = StudyDay.of(2026, 8, 1);

    @TempDir
    Path folder;

    private final List<Answer> given = new ArrayList<>();

    @Test
    void the_tallies_are_those_of_the_answers() {
        try (Store store = Store.open(folder.resolve("library.db"), new AnswerLog(new Sm2()))) {
            List<CardId> cards = imported(store);
            answerAtRandom(store, cards, new Random(11));
            StudyRecord record = store.study().record();
            assertThat(record.hours()).containsExactlyInAnyOrderElementsOf(hours());
            assertThat(record.reviews()).containsExactlyInAnyOrderElementsOf(reviews(store));
            assertThat(record.memories().stream().mapToInt(MemoryTally::cards).sum())
                    .isEqualTo(cards.size() - 2);
            assertThat(record.cards()).containsEntry(Stage.NEW, 1).containsEntry(Stage.SUSPENDED, 1);
            assertThat(record.cards().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(cards.size());
        }
    }

    /** What was counted is kept; a second program on the same file counts anew, and changes the file as well. */
    @Test
    void what_is_kept_is_never_older_than_the_library() {
        Path file = folder.resolve("library.db");
        Random random = new Random(5);
        try (Store store = Store.open(file, new AnswerLog(new Sm2()));
                Store other = Store.open(file, new AnswerLog(new Sm2()))) {
            List<CardId> cards = imported(store);
            for (int i = 0; i < 15; i++) {
                change(random.nextBoolean() ? store : other, cards, random, i);
                try (Store fresh = Store.open(file, new AnswerLog(new Sm2()))) {
                    assertThat(store.study().record()).isEqualTo(fresh.study().record());
                    assertThat(store.list().vocabulary(List.of()))
                            .isEqualTo(fresh.list().vocabulary(List.of()));
                }
                assertThat(store.study().record()).isSameAs(store.study().record());
            }
        }
    }

    private static void change(Store store, List<CardId> cards, Random random, int round) {
        CardId card = cards.get(random.nextInt(cards.size()));
        StudyDay day = FIRST.plusDays(round);
        Instant at = Instant.parse("2026-08-01T08:00:00Z").plus(round, ChronoUnit.DAYS);
        switch (random.nextInt(4)) {
            case 0, 1 ->
                store.record(new Answer(card, at, day, Grade.GOOD, Duration.ofSeconds(5), Answer.Round.SCHEDULED));
            case 2 -> store.suspend(card, day);
            default -> {
                int number = store.list().number(card).orElseThrow();
                store.bulk().change(Numbers.of(number), new BulkChange.Tag("tag" + round), at);
            }
        }
    }

    private static List<CardId> imported(Store store) {
        String text = "[SQS]\na = 1\nb = 2\nc = 3\n[EC2]\nd = 4\ne = 5\nf = 6\n";
        List<String> lines = text.lines().toList();
        var plan = new ImportPlanner().plan("n.txt", store.known("n.txt"), QuestionLines.generation(lines), lines);
        store.apply(List.of(ImportedNote.of(text, plan)), Instant.EPOCH, FIRST, (name, done) -> {});
        return store.cards().stream().map(Card::id).toList();
    }

    /** All but the last card are answered; the first is suspended in the end. */
    private void answerAtRandom(Store store, List<CardId> cards, Random random) {
        for (int i = 0; i < 300; i++) {
            int day = i / 4;
            Answer answer = new Answer(
                    cards.get(random.nextInt(cards.size() - 1)),
                    Instant.parse("2026-08-01T08:00:00Z")
                            .plus(day, ChronoUnit.DAYS)
                            .plusSeconds(random.nextInt(9000)),
                    FIRST.plusDays(day),
                    Grade.ofQuality(random.nextInt(6)),
                    Duration.ofMillis(random.nextInt(90_000)),
                    random.nextInt(5) == 0 ? Answer.Round.DRILL : Answer.Round.SCHEDULED);
            store.record(answer);
            if (random.nextInt(20) == 0) {
                store.undo(answer.day(), answer.at());
            } else {
                given.add(answer);
            }
        }
        store.suspend(cards.get(0), FIRST);
    }

    private List<HourTally> hours() {
        record Key(StudyDay day, Instant hour, Grade grade) {}
        Map<Key, HourTally> tallies = new HashMap<>();
        for (Answer answer : given) {
            Key key = new Key(answer.day(), answer.at().truncatedTo(ChronoUnit.HOURS), answer.grade());
            HourTally before =
                    tallies.getOrDefault(key, new HourTally(key.day(), key.hour(), key.grade(), 0, Duration.ZERO));
            Duration thinking = answer.thinking().toSeconds() >= 60 ? Duration.ofMinutes(1) : answer.thinking();
            tallies.put(
                    key,
                    new HourTally(
                            key.day(),
                            key.hour(),
                            key.grade(),
                            before.answers() + 1,
                            before.thinking().plus(thinking)));
        }
        return List.copyOf(tallies.values());
    }

    private List<ReviewTally> reviews(Store store) {
        record Key(StudyDay day, String service, boolean mature) {}
        Map<Key, ReviewTally> tallies = new HashMap<>();
        Map<CardId, StudyDay> before = new HashMap<>();
        for (Answer answer : given) {
            if (answer.round() == Answer.Round.SCHEDULED) {
                StudyDay last = before.put(answer.card(), answer.day());
                if (last != null && answer.day().isAfter(last)) {
                    String service =
                            store.card(answer.card()).orElseThrow().topic().section();
                    Key key = new Key(answer.day(), service, last.daysUntil(answer.day()) >= 21);
                    ReviewTally tally =
                            tallies.getOrDefault(key, new ReviewTally(key.day(), key.service(), key.mature(), 0, 0));
                    tallies.put(
                            key,
                            new ReviewTally(
                                    key.day(),
                                    key.service(),
                                    key.mature(),
                                    tally.answers() + 1,
                                    tally.passed() + (answer.grade().passed() ? 1 : 0)));
                }
            }
        }
        assertThat(store.memories().values()).allMatch(MemoryState.Learned.class::isInstance);
        return List.copyOf(tallies.values());
    }
}

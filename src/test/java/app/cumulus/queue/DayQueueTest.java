package app.cumulus.queue;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardId;
import app.cumulus.card.Importance;
import app.cumulus.card.TopicPath;
import app.cumulus.queue.Candidate.Standing;
import app.cumulus.schedule.AnswerPace;
import app.cumulus.schedule.Easiness;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DayQueueTest {

    private static final StudyDay TODAY = StudyDay.of(2026, 11, 22);

    private final List<Candidate> cards = new ArrayList<>();

    @Test
    void the_most_overdue_come_first_and_new_cards_last() {
        add("new");
        add("due today", 0);
        add("late by 3", 3);
        add("late by 1", 1);
        add("due tomorrow", -1);
        assertThat(ids(20)).containsExactly("late by 3", "late by 1", "due today", "new");
    }

    @Test
    void new_cards_end_at_the_limit_and_the_important_go_before() {
        add("low", Importance.LOW);
        add("high", Importance.HIGH);
        add("normal", Importance.NORMAL);
        assertThat(ids(2)).containsExactly("high", "normal");
        assertThat(ids(0)).isEmpty();
    }

    @Test
    void new_cards_answered_today_count_to_the_limit() {
        add("seen", Importance.LOW);
        stand("seen", Standing.ANSWERED);
        add("high", Importance.HIGH);
        add("normal", Importance.NORMAL);
        assertThat(ids(2)).containsExactly("high");
    }

    @Test
    void of_siblings_one_comes_and_a_due_one_before_a_new_one() {
        cards.add(card("new sibling", "fact", new MemoryState.New(), Importance.HIGH));
        cards.add(card("due sibling", "fact", due(0), Importance.LOW));
        assertThat(ids(20)).containsExactly("due sibling");
    }

    @Test
    void a_day_that_catches_up_asks_for_the_most_endangered_and_no_more_than_it_may() {
        cards.add(card("long interval, late by 20", "a", learned(200, 20), Importance.NORMAL));
        cards.add(card("short interval, late by 4", "b", learned(2, 4), Importance.NORMAL));
        cards.add(card("due today", "c", learned(9, 0), Importance.NORMAL));
        add("new");
        DayRules rules = new DayRules(0, 2, true, AskingOrder.USUAL);
        assertThat(ids(rules)).containsExactly("short interval, late by 4", "long interval, late by 20");
        stand("short interval, late by 4", Standing.ANSWERED);
        assertThat(ids(rules)).containsExactly("long interval, late by 20");
    }

    @Test
    void due_and_new_cards_follow_each_other_as_chosen() {
        for (int i = 1; i <= 4; i++) {
            cards.add(card("due " + i, "due " + i, due(9 - i), Importance.NORMAL));
        }
        add("first in the note", Importance.LOW);
        add("second in the note", Importance.HIGH);
        assertThat(ids(rules(AskingOrder.Mix.DUE_FIRST, true)))
                .containsExactly("due 1", "due 2", "due 3", "due 4", "first in the note", "second in the note");
        assertThat(ids(rules(AskingOrder.Mix.NEW_FIRST, false)))
                .containsExactly("second in the note", "first in the note", "due 1", "due 2", "due 3", "due 4");
        assertThat(ids(rules(AskingOrder.Mix.MIXED, true)))
                .containsExactly("due 1", "first in the note", "due 2", "due 3", "second in the note", "due 4");
    }

    private static DayRules rules(AskingOrder.Mix mix, boolean asGiven) {
        return DayRules.usual(20).inOrder(new AskingOrder(mix, asGiven));
    }

    @Test
    void minutes_go_to_due_cards_first_and_what_is_left_of_them_to_new_ones() {
        AnswerPace pace = new AnswerPace(Duration.ofSeconds(10), Duration.ofSeconds(20));
        DayRules day = DayRules.usual(20);
        assertThat(day.within(Duration.ofMinutes(5), 24, pace))
                .isEqualTo(new DayRules(3, 30, false, AskingOrder.USUAL));
        assertThat(day.within(Duration.ofMinutes(5), 31, pace)).isEqualTo(new DayRules(0, 30, true, AskingOrder.USUAL));
        assertThat(day.within(Duration.ofMinutes(60), 0, pace))
                .isEqualTo(new DayRules(20, 360, false, AskingOrder.USUAL));
    }

    @Test
    void a_sibling_of_an_answered_or_put_aside_card_stays_out_for_the_day() {
        for (Standing standing : List.of(Standing.ANSWERED, Standing.OUT)) {
            cards.clear();
            cards.add(card("first", "fact", due(2), Importance.NORMAL));
            cards.add(card("second", "fact", due(0), Importance.NORMAL));
            stand("first", standing);
            assertThat(ids(20)).as(standing.name()).isEmpty();
        }
    }

    @Test
    void a_new_card_put_aside_makes_room_for_another() {
        add("a", Importance.HIGH);
        add("b", Importance.NORMAL);
        add("c", Importance.LOW);
        stand("a", Standing.OUT);
        assertThat(ids(2)).containsExactly("b", "c");
    }

    @Test
    void topics_are_mixed_evenly() {
        for (int i = 0; i < 20; i++) {
            cards.add(new Candidate(
                    new CardId("ec2-" + i), TopicPath.of("EC2"), Importance.NORMAL, "e" + i, due(0), Standing.WAITING));
            cards.add(new Candidate(
                    new CardId("s3-" + i), TopicPath.of("S3"), Importance.NORMAL, "s" + i, due(0), Standing.WAITING));
        }
        List<String> order = ids(0);
        assertThat(IntStream.range(2, order.size()))
                .as("no three of a topic in a row: " + order)
                .noneMatch(i -> service(order, i).equals(service(order, i - 1))
                        && service(order, i).equals(service(order, i - 2)));
        assertThat(order).isNotEqualTo(order.stream().sorted().toList());
    }

    @Test
    void the_order_is_the_same_however_the_cards_are_given_and_another_on_another_day() {
        fill(200);
        List<String> order = ids(50);
        Collections.shuffle(cards, new Random(3));
        assertThat(ids(50)).isEqualTo(order);
        List<CardId> tomorrow =
                new DayQueue(DayRules.usual(50)).plan(cards, TODAY.plusDays(1)).cards();
        assertThat(tomorrow.stream().map(CardId::value)).isNotEqualTo(order);
    }

    @Test
    void whatever_was_answered_the_rest_comes_in_the_order_of_the_morning() {
        Random random = new Random(11);
        for (int run = 0; run < 50; run++) {
            cards.clear();
            fill(120);
            List<String> morning = ids(20);
            Set<String> answered = new HashSet<>(morning.subList(0, random.nextInt(morning.size() + 1)));
            answered.forEach(id -> stand(id, Standing.ANSWERED));
            assertThat(ids(20))
                    .isEqualTo(morning.stream()
                            .filter(id -> !answered.contains(id))
                            .toList());
        }
    }

    private void fill(int number) {
        Random random = new Random(number);
        for (int i = 0; i < number; i++) {
            MemoryState memory = random.nextBoolean() ? new MemoryState.New() : due(random.nextInt(5) - 1);
            cards.add(new Candidate(
                    new CardId("card " + i),
                    TopicPath.of("Section " + random.nextInt(6), "Part " + random.nextInt(3)),
                    Importance.ofLevel(1 + random.nextInt(3)),
                    "fact " + random.nextInt(number / 2),
                    memory,
                    Standing.WAITING));
        }
    }

    private void add(String id) {
        add(id, Importance.NORMAL);
    }

    private void add(String id, Importance importance) {
        cards.add(card(id, id, new MemoryState.New(), importance));
    }

    private void add(String id, int overdueDays) {
        cards.add(card(id, id, due(overdueDays), Importance.NORMAL));
    }

    private static Candidate card(String id, String group, MemoryState memory, Importance importance) {
        return new Candidate(new CardId(id), TopicPath.of("EC2"), importance, group, memory, Standing.WAITING);
    }

    private void stand(String id, Standing standing) {
        cards.replaceAll(card -> card.card().value().equals(id)
                ? new Candidate(card.card(), card.topic(), card.importance(), card.group(), card.memory(), standing)
                : card);
    }

    private static MemoryState due(int overdueDays) {
        return new MemoryState.Learned(2, 6, Easiness.START, TODAY.plusDays(-overdueDays), 0);
    }

    private static String service(List<String> order, int index) {
        return order.get(index).split("-")[0];
    }

    private List<String> ids(int newCardsPerDay) {
        return new DayQueue(DayRules.usual(newCardsPerDay))
                .plan(cards, TODAY).cards().stream().map(CardId::value).toList();
    }

    private List<String> ids(DayRules rules) {
        return new DayQueue(rules)
                .plan(cards, TODAY).cards().stream().map(CardId::value).toList();
    }

    private static MemoryState learned(int intervalDays, int overdueDays) {
        return new MemoryState.Learned(3, intervalDays, Easiness.START, TODAY.plusDays(-overdueDays), 0);
    }
}

package app.cumulus.deck;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.QuestionLines;
import app.cumulus.card.Card;
import app.cumulus.card.CardId;
import app.cumulus.card.CardState;
import app.cumulus.card.CardText;
import app.cumulus.card.Draft;
import app.cumulus.card.Generation;
import app.cumulus.card.Origin;
import app.cumulus.note.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImportPlannerTest {

    private final ImportPlanner planner = new ImportPlanner();
    private List<NoteCard> known = List.of();
    private List<String> before = List.of();
    private String drafts = "";

    @Test
    void a_first_import_adds_everything_with_candidates_off() {
        ImportPlan plan = imported("[SQS]", "retention = 4 days", "off colour = orange");
        assertThat(plan.changes()).hasSize(2).allMatch(Change.Added.class::isInstance);
        assertThat(states()).containsExactly(CardState.ACTIVE, CardState.OFF);
    }

    @Test
    void the_same_version_again_changes_nothing() {
        imported("a = 1", "b = 2", "b = 2");
        assertThat(imported("a = 1", "b = 2", "b = 2").isEmpty()).isTrue();
    }

    @Test
    void the_same_notes_give_the_same_ids_in_every_library() {
        imported("a = 1", "b = 1");
        List<NoteCard> here = known;
        known = List.of();
        before = List.of();
        drafts = "";
        imported("a = 1", "b = 1");
        assertThat(known).isEqualTo(here);
        assertThat(ids()).doesNotHaveDuplicates().allMatch(id -> id.charAt(14) == '8');
    }

    @Test
    void a_card_whose_answer_changed_keeps_its_id() {
        imported("retention = 4 days");
        List<String> before = ids();
        ImportPlan plan = imported("", "retention = 14 days");
        assertThat(plan.count(Change.AnswerChanged.class)).isEqualTo(1);
        assertThat(ids()).isEqualTo(before);
        assertThat(known.get(0).card().text().answer()).isEqualTo("14 days");
    }

    @Test
    void a_fact_that_an_edit_adds_to_a_line_is_a_card_of_its_own() {
        imported("the retention of queues = four days");
        List<String> before = ids();
        ImportPlan plan = imported("the retention of queues four days = nobody reads them twice");
        assertThat(plan.count(Change.AnswerChanged.class)).isZero();
        assertThat(plan.count(Change.Added.class)).isEqualTo(1);
        assertThat(ids()).hasSize(2).containsAll(before);
        assertThat(states()).containsExactly(CardState.ACTIVE, CardState.ACTIVE);
    }

    @Test
    void a_card_whose_lines_moved_is_not_reworded() {
        imported("a = 1");
        ImportPlan plan = imported("", "", "a = 1");
        assertThat(plan.count(Change.Moved.class)).isEqualTo(1);
    }

    @Test
    void a_card_whose_lines_went_is_archived_and_revived_when_they_return() {
        imported("a = 1", "b = 2");
        List<String> before = ids();
        assertThat(imported("a = 1").count(Change.Archived.class)).isEqualTo(1);
        assertThat(states()).containsExactly(CardState.ACTIVE, CardState.ARCHIVED);
        assertThat(imported("a = 1").isEmpty()).isTrue();
        assertThat(imported("b = 2", "a = 1").count(Change.Revived.class)).isEqualTo(1);
        assertThat(ids()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void what_the_user_wrote_and_suspended_stays() {
        imported("alpha = 1");
        NoteCard card = known.get(0);
        Card mine = new Card(
                card.card().id(),
                card.made().withText(CardText.of("A?", "one")),
                card.card().source(),
                CardState.SUSPENDED,
                Origin.EDITED,
                card.card().tags(),
                card.card().group());
        known = List.of(new NoteCard(mine, card.made(), card.words()));
        assertThat(imported("alpha = 1").isEmpty()).isTrue();
        imported("", "alpha = 2");
        assertThat(known.get(0).card().text()).isEqualTo(CardText.of("A?", "one"));
        assertThat(known.get(0).made().text().answer()).isEqualTo("2");
        assertThat(states()).containsExactly(CardState.SUSPENDED);
    }

    @Test
    void what_a_note_says_twice_makes_one_card_the_active_one() {
        imported("off a = 1", "a = 1", "A = 1", "[EC2]", "a = 1");
        assertThat(states()).containsExactly(CardState.ACTIVE, CardState.ACTIVE);
    }

    @Test
    void of_two_equal_cards_that_an_older_library_has_the_studied_one_stays() {
        imported("off alpha = 1", "alpha = 2");
        NoteCard off = known.get(0);
        NoteCard active = known.get(1);
        Card twin = off.card().withContent(active.made());
        known = List.of(new NoteCard(twin, active.made(), off.words()), active);
        drafts = "";
        assertThat(imported("off alpha = 2", "alpha = 2").count(Change.Archived.class))
                .isEqualTo(1);
        assertThat(known.get(0).card().id()).isEqualTo(active.card().id());
        assertThat(states()).containsExactly(CardState.ACTIVE, CardState.ARCHIVED);
    }

    @Test
    void a_card_whose_line_is_there_stays_though_no_rule_makes_it_any_more() {
        imported("the retention of messages = 4 days", "b = 2");
        ImportPlan plan = imported("the retention of messages: 4 days", "b = 2");
        assertThat(plan.count(Change.Archived.class)).isZero();
        assertThat(states()).containsExactly(CardState.ACTIVE, CardState.ACTIVE);
        plan = imported("the retention of all messages: 4 days", "b = 2");
        assertThat(plan.count(Change.Kept.class)).isEqualTo(1);
        imported("b = 2");
        imported("b = 2", "the retention of all messages: 4 days");
        assertThat(states()).containsOnly(CardState.ACTIVE);
    }

    @Test
    void a_studied_card_stays_in_study_when_an_edit_makes_its_line_a_candidate_unless_the_rules_say_so() {
        imported("the retention of messages = 4 days");
        imported("off the retention of messages = 4 days");
        assertThat(states()).containsExactly(CardState.ACTIVE);
        drafts = "of older rules";
        imported("off the retention of messages = 4 days");
        assertThat(states()).containsExactly(CardState.OFF);
    }

    @Test
    void another_number_or_a_not_is_another_answer_and_a_mended_word_is_none() {
        imported("does the queue keep the order = it does not", "how long are messages kept = for fuor whole days");
        ImportPlan plan =
                imported("does the queue keep the order = it does", "how long are messages kept = for four whole days");
        assertThat(plan.count(Change.AnswerChanged.class)).isEqualTo(1);
        assertThat(plan.count(Change.Reworded.class)).isEqualTo(1);
    }

    @Test
    void a_line_that_grew_beyond_recognition_hands_what_was_learned_to_the_card_that_says_the_same() {
        imported("x = 1", "b = 2");
        NoteCard before = known.get(0);
        // The rule reads the same question and answer out of a line that has become another.
        List<String> lines = List.of("entirely other words stand here now, and a lot of them", "b = 2");
        Draft same = new Draft(before.made(), Span.line(1), "fact", Optional.empty());
        Draft other = QuestionLines.generation(lines).drafts().get(0);
        Generation generation = new Generation(
                List.of(same, other), QuestionLines.generation(lines).ledger(), List.of(), List.of());
        ImportPlan plan = planner.plan("n.txt", new KnownNote(this.before, drafts, known), generation, lines);
        assertThat(plan.changes().get(0))
                .isInstanceOfSatisfying(
                        Change.Added.class,
                        added -> assertThat(added.heirOf())
                                .contains(before.card().id()));
        assertThat(plan.count(Change.Archived.class)).isEqualTo(1);
    }

    @Test
    void a_list_that_became_two_is_split_and_two_that_became_one_are_merged() {
        String all = "the benefits of these queues = order, retries, buffers, decoupling";
        String[] two = {
            "the benefits of these queues = order, retries", "more benefits of these queues = buffers, decoupling"
        };
        imported(all);
        CardId whole = known.get(0).card().id();
        ImportPlan split = imported(two);
        CardId part = known.get(1).card().id();
        assertThat(split.regrouped().partOf()).containsExactly(Map.entry(part, whole));
        ImportPlan merged = imported(all, two[1]);
        assertThat(merged.regrouped().mergedInto()).containsExactly(Map.entry(part, whole));
        assertThat(states()).containsExactly(CardState.ACTIVE, CardState.ACTIVE);
    }

    @Test
    void a_change_is_doubtful_where_about_half_of_the_words_are_others() {
        imported("how long are the messages kept = four", "beta = 2");
        ImportPlan plan = imported("how long are the alarms kept = nine", "beta = 3");
        assertThat(plan.changes()).extracting(Change::isDoubtful).containsExactly(true, false);
    }

    @Test
    void any_edits_keep_ids_unique_and_every_card_and_settle_at_once() {
        Random random = new Random(5);
        List<String> lines = new ArrayList<>(List.of("[EC2]", "a = 1", "b = 2", "c = 3", "a = 1"));
        Set<String> ever = new HashSet<>();
        for (int step = 0; step < 300; step++) {
            edit(lines, random);
            imported(lines.toArray(String[]::new));
            assertThat(ids()).doesNotHaveDuplicates().containsAll(ever);
            ever.addAll(ids());
            assertThat(imported(lines.toArray(String[]::new)).isEmpty()).isTrue();
        }
    }

    private static void edit(List<String> lines, Random random) {
        switch (random.nextInt(4)) {
            case 0 -> lines.add(random.nextInt(lines.size() + 1), letter(random) + " = " + random.nextInt(5));
            case 1 -> lines.remove(random.nextInt(Math.max(1, lines.size() - 1)));
            case 2 -> Collections.shuffle(lines, random);
            default -> lines.set(random.nextInt(lines.size()), letter(random) + " = " + random.nextInt(5));
        }
        if (lines.size() < 2) {
            lines.add("z = 26");
        }
    }

    private static String letter(Random random) {
        return String.valueOf((char) ('a' + random.nextInt(6)));
    }

    private ImportPlan imported(String... lines) {
        ImportPlan plan = planner.plan(
                "n.txt",
                new KnownNote(before, drafts, known),
                QuestionLines.generation(List.of(lines)),
                List.of(lines));
        Map<String, NoteCard> after = new LinkedHashMap<>();
        plan.changes().forEach(change -> after.put(change.after().card().id().value(), change.after()));
        known.forEach(old -> after.putIfAbsent(old.card().id().value(), old));
        known = List.copyOf(after.values());
        before = List.of(lines);
        drafts = plan.drafts();
        return plan;
    }

    private List<String> ids() {
        return known.stream().map(card -> card.card().id().value()).toList();
    }

    private List<CardState> states() {
        return known.stream().map(card -> card.card().state()).toList();
    }
}

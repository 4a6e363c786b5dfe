package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.card.generate.CardGenerator;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What restricts a fact stays with it, or there is no card. */
class QualifiersTest {

    private static final CardGenerator GENERATOR = new CardGenerator();

    private static List<String> cards(String... lines) {
        String note = "Depot\n=====\n\nNight Gates\n-----------\n" + String.join("\n", lines) + "\n";
        return GENERATOR.generate(new NoteReader().read("depot.txt", note)).drafts().stream()
                .filter(Draft::active)
                .map(draft -> draft.content().text().question() + " => "
                        + draft.content().text().answer())
                .toList();
    }

    @Test
    void what_takes_a_fact_back_stays_with_it() {
        assertThat(cards("- You can park a lorry in the PX hall but it is not good for the floor"))
                .noneMatch(card -> card.contains("PX") && !card.contains("not good"));
    }

    @Test
    void what_adds_another_fact_takes_nothing_back() {
        assertThat(cards("- Labels are printed in the PX hall but their number must be unique"))
                .anyMatch(card -> card.contains("PX"));
    }

    @Test
    void what_is_said_of_the_same_subject_behind_but_is_shown_with_it() {
        assertThat(cards("- Night Gates accept parcels from every pier, but must be sealed by a warden"))
                .isNotEmpty()
                .allMatch(card -> card.contains("from") && card.contains(", but must be sealed"));
        assertThat(cards("- Receipts are kept for 20 hours, but can be kept for up to 9 days"))
                .contains("Receipts are kept for […], but can be kept for up to 9 days => 20 hours");
    }

    @Test
    void one_step_of_several_is_not_told_without_the_others() {
        assertThat(cards("- The PX crane lifts the parcel from the barge and then the warden seals the red hatch"))
                .noneMatch(card -> !card.contains("then"));
        assertThat(cards("- Now you can load the PX barge with glass parcels"))
                .noneMatch(card -> !card.contains("[…]"));
        assertThat(cards("- If the PX hall is full then parcels go to the north pier, which has a roof"))
                .isNotEmpty();
    }

    @Test
    void the_first_of_a_row_is_not_told_alone() {
        assertThat(cards("- The PX crane is painted by the wardens, oil barrels sealed"))
                .noneMatch(card -> card.endsWith("=> The wardens"));
        assertThat(cards("- Parcels are stored in the PX hall, which has a roof"))
                .anyMatch(card -> card.contains("PX hall"));
    }

    @Test
    void the_half_behind_but_is_no_gap_text_by_itself() {
        assertThat(cards("- Lorries and carts are washed every night, but PX Crane keeps its red paint for years"))
                .noneMatch(card -> card.startsWith("PX Crane keeps") || card.startsWith("[…] keeps"));
    }

    @Test
    void two_conditions_or_a_row_are_no_two_sentences() {
        assertThat(cards(
                        "- If you ship glass in red crates and wooden boxes, the maximum weight you can load is 40 kg"))
                .isNotEmpty()
                .noneMatch(card -> card.startsWith("Wooden boxes"));
        assertThat(
                        cards(
                                "- A warden needs a lamp, and a ladder, a rope, a whistle, and a map, and BellBot will then ring the harbour bell"))
                .noneMatch(card -> card.contains("adder, a rope, a whistle, and a map, and BellBot"));
    }

    @Test
    void what_follows_from_one_case_is_not_said_in_general() {
        assertThat(cards("- Bell code 7 means the tide is low. This means the ferry has not left the dry dock"))
                .noneMatch(card -> card.contains("dry dock"));
        assertThat(cards("- Night Gates are made of steel. This means porters can lean heavy crates on them"))
                .anyMatch(card -> card.contains("heavy crates"));
    }

    @Test
    void only_belongs_to_the_condition_behind_it() {
        assertThat(cards("- You can move crates to another hall, but only if they are unlocked"))
                .contains("In Night Gates, when can you move crates to another hall? => Only if they are unlocked");
    }

    @Test
    void one_figure_of_a_pair_is_not_the_answer() {
        assertThat(cards("- Night Gates work on deck 3 and 4")).noneMatch(card -> card.endsWith("? => 3"));
    }

    @Test
    void an_afterthought_takes_a_fact_back() {
        assertThat(cards("- ParcelBot weighs all crates for you when you open a lane. But LIMITED"))
                .noneMatch(card -> card.contains("ParcelBot"));
        assertThat(cards("- ParcelBot weighs all crates for you when you open a lane. But why?"))
                .anyMatch(card -> card.contains("ParcelBot"));
    }

    @Test
    void a_restricting_bracket_is_no_sentence_of_its_own() {
        assertThat(cards("- All porters get the PX labels of a lane (can be filtered)"))
                .isNotEmpty()
                .allMatch(card -> !card.contains("PX labels") || card.contains("can be filtered"));
        assertThat(cards("- A lane is marked by PX labels (can use search)")).noneMatch(card -> card.contains("earch"));
    }

    @Test
    void a_bracket_that_says_its_own_is_a_sentence() {
        assertThat(cards("- The lanes are marked by PX labels (each label holds 12 digits)"))
                .anyMatch(card -> card.contains("digits"));
    }

    @Test
    void what_usually_holds_is_not_asked_as_if_it_always_did() {
        assertThat(cards("- Usually, we enter the depot by `open --gate`"))
                .noneMatch(card -> card.contains("--gate") && !card.contains("sually"));
        assertThat(cards("- Usually, we enter the depot by `aws depot open`"))
                .anyMatch(card -> card.startsWith("With which command do you usually enter the depot?"));
    }

    @Test
    void what_follows_from_a_default_holds_by_default() {
        assertThat(cards(
                        "    By default the GateKeeper is locked in",
                        "    So it cannot reach the Ledger Index in the yard"))
                .anyMatch(card -> card.contains("Ledger Index") && card.matches("(?i).*by default.*"))
                .noneMatch(card -> card.contains("Ledger Index") && !card.matches("(?i).*by default.*"));
    }

    @Test
    void a_case_that_is_only_pointed_at_is_no_rule() {
        assertThat(cards("The porters like the PX hall. In this case the yard can be closed"))
                .noneMatch(card -> card.contains("yard"));
        assertThat(cards("The porters like the PX hall. A yard is closed by ZB porters"))
                .anyMatch(card -> card.contains("yard"));
    }

    @Test
    void a_condition_holds_for_what_happens_meanwhile() {
        assertThat(
                        cards(
                                "When a lorry fails the PX check, it is marked broken and will be towed while the ZB depot sends a new lorry."))
                .noneMatch(card -> card.startsWith("What sends a new lorry"));
    }

    @Test
    void a_condition_of_two_halves_is_not_cut() {
        assertThat(cards("When you lock the front gate but don't lock the PX door, we get Loose Parcel Mode"))
                .noneMatch(card -> card.startsWith("When you don't lock"));
    }

    @Test
    void a_qualifier_before_two_values_holds_for_both() {
        assertThat(cards("Bulk Sorting is up to 400% faster and 80% cheaper"))
                .anyMatch(card -> card.endsWith("=> Up to 80%"))
                .noneMatch(card -> card.equals("By how much is Bulk Sorting cheaper? => 80%"));
    }

    @Test
    void examples_are_asked_for_as_examples() {
        assertThat(
                        cards(
                                "Weights can be collected from various machines such as PX Scales, ZB Cranes, QR Belts, and more."))
                .noneMatch(card -> card.startsWith("Which 3 machines can"))
                .anyMatch(card -> card.contains("examples of machines"));
    }

    @Test
    void a_bracket_is_a_second_name_only_where_no_other_line_has_one() {
        assertThat(cards("Yard Targets (HTTP Lanes)", "Hall Targets (Mail Boxes)"))
                .noneMatch(card -> card.contains("another name"));
    }

    @Test
    void an_order_behind_so_has_no_subject() {
        assertThat(cards("Lane keys will only be shown once, so save the ZB file in the yard"))
                .noneMatch(card -> card.contains("Lane keys save"));
    }

    @Test
    void a_setting_is_not_set_before_a_verb_without_subject() {
        assertThat(cards("In old depots, lorries are weighed at the PX gate and must be opened by a ZB porter"))
                .noneMatch(card -> card.contains("depots, must be"));
    }

    @Test
    void the_line_of_an_example_is_no_fact() {
        assertThat(cards("- example: the PX belt stops due to a storm, you get a refund"))
                .isEmpty();
    }

    @Test
    void what_a_heading_says_in_brackets_may_be_what_the_thing_is_for() {
        String note = "Depot\n=====\n\nSECOND HALL (Fire Recovery)\n- It is a hall to which parcels are copied\n";
        assertThat(GENERATOR.generate(new NoteReader().read("depot.txt", note)).drafts().stream()
                        .filter(Draft::active)
                        .map(draft -> draft.content().text().question()))
                .contains("What is SECOND HALL for?")
                .noneMatch(question -> question.contains("another name"));
    }

    @Test
    void the_price_of_what_is_not_needed_stays_with_it() {
        assertThat(cards("- No extra rope is required (but it can't lift glass. eg no windows or lamps)"))
                .containsExactly("What is not required with Night Gates? => Extra rope (but it can't lift glass)");
    }

    @Test
    void what_a_bracket_or_a_clause_excludes_is_not_lost() {
        assertThat(cards("- The crane lifts carts in the PX hall, but it cannot lift glass"))
                .noneMatch(card -> card.contains("PX") && !card.contains("glass"));
        assertThat(cards("- PX lamps are lit in winter (provided that the porter is there)"))
                .noneMatch(card -> card.contains("winter") && !card.contains("porter"));
    }
}

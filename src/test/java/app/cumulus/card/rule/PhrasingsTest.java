package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ways in which students word a fact: what is asked of each, and of its neighbour that only looks like it. */
class PhrasingsTest {

    private static final String[] RULE = {"Cleaning rule", "    HO can keep at most 900 lists."};

    @Test
    void rows_that_begin_alike_are_asked_for_together_and_one_by_one() {
        assertThat(Made.by(
                        "alike",
                        "-----Harbour-----",
                        RULE[0],
                        RULE[1],
                        "    - Sorted by age (period after which a list is burnt)",
                        "    - Sorted by weight"))
                .containsExactly(
                        "Which 2 things is Cleaning rule sorted by? => - Age\n- Weight",
                        "In Cleaning rule, what does \"Sorted by age\" mean? => Period after which a list is burnt");
        assertThat(Made.by(
                        "alike",
                        "-----Harbour-----",
                        RULE[0],
                        RULE[1],
                        "    - Sorted by age (period after which a list is burnt)",
                        "    - Burnt at night"))
                .isEmpty();
    }

    @Test
    void a_state_is_asked_for_its_meaning() {
        assertThat(Made.by("state", "-----Harbour-----", "Lamp States:", "    DIM - no oil to burn", "    OUT - dark"))
                .containsExactly("What does the Lamp state DIM mean? => No oil to burn");
        assertThat(Made.by("state", "-----Harbour-----", "Lamp Owners:", "    DIM - no oil to burn"))
                .isEmpty();
    }

    @Test
    void who_does_it_is_asked_though_more_is_said_behind() {
        assertThat(Made.by(
                        "object",
                        "-----Harbour-----",
                        "The ledger can be read by pilots, or by porters to obtain prices"))
                .containsExactly("In Harbour, by what can the ledger be read to obtain prices? => Pilots, or porters");
        assertThat(Made.by(
                        "relation",
                        "-----Harbour-----",
                        "Some barges will be sent to the yard (by Pilot 7) for painting"))
                .contains("In Harbour, by what will some barges be sent to the yard for painting? => Pilot 7");
        assertThat(Made.by(
                        "afterwards",
                        "-----Harbour-----",
                        "And some barges will be sent to the yard for testing purposes"))
                .containsExactly("In Harbour, for what purpose will some barges be sent to the yard? => Testing");
    }

    @Test
    void an_adverb_belongs_to_its_verb() {
        assertThat(Made.by("relation", "-----Harbour-----", "The Night Robot automatically moves crates from barges"))
                .contains("What does the Night Robot automatically move crates from? => Barges");
    }

    @Test
    void things_that_a_heading_names_are_meant_by_these() {
        assertThat(Made.by(
                        "object",
                        "-----Harbour-----",
                        "Yard Lists:",
                        "    You can define berths. These lists can be read by pilots."))
                .containsExactly("What can Yard lists be read by? => Pilots");
        assertThat(Made.by(
                        "object",
                        "-----Harbour-----",
                        "Yard Gates:",
                        "    You can define berths. These lists can be read by pilots."))
                .isEmpty();
    }

    @Test
    void a_state_by_default_is_asked_with_or_without_its_verb() {
        assertThat(Made.by("default", "-----Harbour-----", "Night crates sealed by default (can set own wax)"))
                .containsExactly("In what state are Night crates by default? => Sealed");
        assertThat(Made.by("default", "-----Harbour-----", "By default all new crates are sealed"))
                .containsExactly("For Harbour, in what state are all new crates by default? => Sealed");
        assertThat(Made.by("default", "-----Harbour-----", "All inbound traffic is blocked by default."))
                .containsExactly("In Harbour, what happens to all inbound traffic by default? => Blocked");
        assertThat(Made.by("default", "-----Harbour-----", "It is not sealed by default"))
                .isEmpty();
    }

    @Test
    void only_at_the_end_restricts_what_is_asked() {
        assertThat(Made.by(
                        "only",
                        "-----Harbour-----",
                        "Yard Scale",
                        "    It is a scale. You will weigh sealed crates only"))
                .containsExactly("In Yard Scale, what will you weigh? => Only sealed crates");
        assertThat(Made.by("only", "-----Harbour-----", "Yard Scale", "    You will weigh sealed crates at night"))
                .isEmpty();
    }

    @Test
    void what_one_hangs_up_does_what_its_clause_says() {
        assertThat(Made.by(
                        "opening", "-----Harbour-----", "Yard List", "    You can hang a list that shows free berths"))
                .isEmpty();
        assertThat(Made.by(
                        "opening",
                        "-----Harbour-----",
                        "Yard List",
                        "    You can attach a list that shows free berths"))
                .contains("What does Yard List do? => Shows free berths");
        assertThat(Made.by(
                        "opening",
                        "-----Harbour-----",
                        "Yard Gate",
                        "    You can attach a list that shows free berths"))
                .doesNotContain("What does Yard Gate do? => Shows free berths");
    }

    @Test
    void a_meaning_may_go_on_behind_its_comma() {
        assertThat(Made.by("definition", "-----Harbour-----", "Berth groups: a free name, usually naming a pier"))
                .contains("In Harbour, what are Berth groups? => A free name, usually naming a pier");
    }

    @Test
    void a_subject_that_could_be_an_order_is_a_thing() {
        assertThat(Made.by(
                        "object", "-----Harbour-----", "Night Lists", "    Change list won't say if the gate is open"))
                .containsExactly("In Night Lists, what will change list not say? => If the gate is open");
    }

    @Test
    void what_is_done_to_it_is_no_item_of_a_row() {
        assertThat(Made.by("enumeration", "-----Harbour-----", "You can put berths into one pier and sort or burn it"))
                .isEmpty();
    }

    @Test
    void an_example_at_the_end_is_one_in_the_question_too() {
        assertThat(Made.by(
                        "enumeration",
                        "-----Harbour-----",
                        "Tug boat, Row boat or Sail boat can be moored in the Night Pier for example"))
                .containsExactly(
                        "Which 3 things can be moored in the Night Pier, for example? => - Tug boat\n- Row boat\n- Sail boat");
    }

    @Test
    void a_setting_in_brackets_is_asked_by_its_kind() {
        assertThat(Made.by("bracket", "-----Harbour-----", "Pier levels (GaugeDepth API parameter)"))
                .containsExactly("Which API parameter is used for pier levels? => `GaugeDepth`");
        assertThat(Made.by(
                        "bracket",
                        "-----Harbour-----",
                        "Guard of north gate (from the pier to others)",
                        "Night Table (with painted ways to the yard)"))
                .isEmpty();
        assertThat(Made.by("bracket", "-----Harbour-----", "Pier levels (some old parameter)"))
                .isEmpty();
    }

    @Test
    void few_words_in_capitals_say_what_a_heading_is() {
        assertThat(Made.by("opening", "-----Night Pier-----", "Harbour as a Service", "You can moor tugs at the pier"))
                .contains("What is Night Pier? => Harbour as a Service");
        assertThat(Made.by("opening", "-----Night Pier-----", "Harbour prices", "You can moor tugs at the pier"))
                .isEmpty();
    }

    @Test
    void what_somebody_is_kept_from_is_no_place() {
        String note = "# Yard\n\n- Night Lamps\n  - prevents ships from colliding with the pier\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("From where"));
    }

    @Test
    void a_sum_of_money_is_a_price() {
        String note = "# Yard\n\n- Shed floor = $0.25/crate/month\n";
        assertThat(CardsOf.all(note))
                .anyMatch(card -> card.contains("price"))
                .noneMatch(card -> card.contains("number for"));
    }

    @Test
    void one_of_several_commands_under_a_heading_is_not_the_command() {
        String note = "# Yard\n\n## Lamp swap\n\n- `git lamp clone`\n- `git lamp swap`\n";
        assertThat(CardsOf.rule("command", note)).isEmpty();
    }

    @Test
    void for_somebody_to_do_something_is_no_purpose_where_a_clause_follows() {
        String note = "# NIGHT GATES\n\nfor any lorry to come in,they must ring twice\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("NIGHT GATES for"));
    }

    @Test
    void a_limit_that_can_be_extended_keeps_that() {
        String note = "# Yard\n\n- The northern shed keeps crates for 24 hours, but you can extend it to 7 days\n";
        assertThat(CardsOf.all(note))
                .isNotEmpty()
                .noneMatch(card -> card.contains("24 hours") && !card.contains("extend"));
    }

    @Test
    void what_to_use_is_asked_in_a_clause() {
        String note = "# Yard\n\nWhat kind of rope to use?\nA rope of steel that holds ten lorries\n";
        assertThat(CardsOf.rule("own-question", note))
                .allMatch(card -> card.startsWith("What kind of rope should you use?"))
                .isNotEmpty();
    }
}

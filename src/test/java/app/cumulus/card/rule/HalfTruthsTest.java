package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What says only half of its line, or what goes without saying, makes no typed question. */
class HalfTruthsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
                    condition | When creating a new bill, the yard price is specified.
                    condition | When you work on a crate, we work on the lid.
                    condition | Additional guards for the old yard if the gate is full
                    condition | Crates that you can lose at any hour if the gate is full
                    condition | Super useful when the noise of boats is a worry
                    condition | If you have heavy crates that you want to move by night, you must:
                    condition | You can always paint the crane back to whatever you like
                    reason | The yard can be used to store as many or as few heavy crates as you need, lock the gates and count
                    what-for | Crates do not need to be tied to a pier in order to float beside it
                    definition | - Pier Units (PUs) - when you hang a lamp on a PU, all of the crates inherit it
                    definition | - Warden – If you lock an old gate, you must bring the key to the harbour master
                    definition | - Least dear lamp (half the price of the lamps that others sell)
                    reason | Harbour passes are defined as lists, which are papers that show the yard rules
                    reason | PierBell is the night bell which rings and opens if the tide is high
                    passive | Crates can be loaded while the lift is running
                    either-or | Crates are distributed across the halls of the yard
                    reason | You can repaint the old crane if you need
                    reason | You can select insurance when you buy it
                    reason | The name is required and you should seal the lid so that no dust gets in
                    reason | The rate can be changed until 7 days
                    reason | No need to be a porter when using the lift
                    duty | You must not perform other works on the pier.
                    """)
    void it_is_left_to_a_plainer_rule(String rule, String line) {
        assertThat(Made.by(rule, "-----Harbour-----", line)).isEmpty();
    }

    @Test
    void what_is_not_so_for_the_time_being_is_not_told_as_if_it_never_were() {
        String line = "- PG can not be lifted from the pier while there are active cranes on the quay (such as tugs)";
        assertThat(Made.by("object", "-----Harbour-----", line)).isEmpty();
        assertThat(Made.by("subject", "-----Harbour-----", line)).isEmpty();
        assertThat(Made.by("cloze", "-----Harbour-----", "- Crane trips will not be charged but a porter fee is taken"))
                .noneMatch(card -> card.contains("not be charged") && !card.contains("porter fee"));
    }

    @Test
    void what_stands_behind_a_but_belongs_to_it() {
        assertThat(Made.by(
                        "opening",
                        "Night Shed",
                        "==========",
                        "- For crates that are opened less often, but required quick access when needed."))
                .isEmpty();
        assertThat(Made.by(
                        "number-with-qualifier",
                        "-----Harbour-----",
                        "- PB bells keep ringing for 24 hrs, but you can increase it to 7 days"))
                .noneMatch(card -> card.contains("for […] =>"));
        assertThat(Made.by(
                        "use-case",
                        "Night Nets",
                        "==========",
                        "- great for fishing which does not harm the whales and it can be bought"))
                .allMatch(card -> card.endsWith("whales"))
                .isNotEmpty();
    }

    @Test
    void what_comes_of_it_is_not_counted_with_it() {
        assertThat(
                        Made.by(
                                "object",
                                "-----Harbour-----",
                                "- PierBot helps to lift particular crates instead of entire ships, resulting in faster and cheaper trips."))
                .noneMatch(card -> card.contains("3 things"));
        assertThat(CardsOf.rule("default", "# Harbour\n\n## Lease groups\n\n5 minute (default) waiting time.\n"))
                .isEmpty();
    }

    @Test
    void what_is_so_by_default_is_not_told_as_if_it_were_always_so() {
        assertThat(Made.by("object", "-----Harbour-----", "- The Night Crane locks the gate. This is the default."))
                .isEmpty();
        assertThat(Made.by("object", "-----Harbour-----", "- The Night Crane locks the gate. This is a large gate."))
                .isNotEmpty();
    }

    @Test
    void an_advantage_is_all_that_the_line_says() {
        assertThat(Made.by("quality", "Pier lamps", "==========", "- Tar lamp: Low cost, often lit"))
                .isEmpty();
        assertThat(Made.by("quality", "Pier lamps", "==========", "- Tar lamp: Low cost"))
                .containsExactly("Which advantage does Tar lamp offer? => Low cost");
    }

    @Test
    void letters_that_follow_from_the_name_are_no_other_name() {
        String heading = "Harbour\n=======\n\n";
        assertThat(CardsOf.rule("alias", heading + "Old Harbour Line (or Harbour OHL)\n    - Is red\n"))
                .isEmpty();
        assertThat(CardsOf.rule("alias", heading + "Old Harbour Line (or Tar Railway)\n    - Is red\n"))
                .containsExactly("What is another name for Old Harbour Line? => Tar Railway");
    }

    @Test
    void of_two_opposites_in_one_list_both_hold() {
        assertThat(Made.by("either-or", "Pier goods", "==========", "The pier is for:", "  - Dynamic", "  - Static"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- min 2GB",
                "- up to 40% ...",
                "- Not lit by default: 2 hours each",
                "- No limit of lifts: 60 crates / lids per lift",
                "- 2 are recommended",
            })
    void a_figure_needs_to_be_of_something(String line) {
        assertThat(Made.by("number-with-qualifier", "Tar crane", "=========", line))
                .isEmpty();
    }

    @Test
    void a_label_that_names_a_measure_is_enough() {
        assertThat(Made.by("number-with-qualifier", "Harbour", "=======", "- Storage of a tar crane: up to 2GB"))
                .isNotEmpty();
    }

    @Test
    void what_the_lines_are_about_owns_nothing() {
        assertThat(Made.by("list", "Pier Fundamentals", "==========", "Gates:", "  - North", "  - South"))
                .noneMatch(card -> card.contains("of Pier Fundamentals"));
    }

    @Test
    void a_choice_or_a_rule_has_no_kinds() {
        String note = "Harbour\n=======\n\nChoice of 2 lamps:\n    - Tar lamp\n    - Gas lamp\n";
        assertThat(CardsOf.rule("kinds", note)).isEmpty();
        String rule = "Harbour\n=======\n\nLamp 1 hour rule:\n    - Tar crane light\n    - Gas crane light\n";
        assertThat(CardsOf.rule("kinds", rule))
                .containsExactly("Which 2 kinds of crane light are there? => - Tar crane light - Gas crane light");
    }

    @Test
    void what_several_lines_say_by_one_verb_is_not_asked_of_one_of_them() {
        String[] one = {"Pier Agent", "==========", "- Collects the tolls of all lorries"};
        assertThat(Made.by("object", one)).hasSize(1);
        assertThat(Made.by(
                        "object",
                        "Pier Agent",
                        "==========",
                        "- Collects the tolls of all lorries",
                        "- Collects fresh water samples"))
                .isEmpty();
        assertThat(Made.by(
                        "object",
                        "Pier Agent",
                        "==========",
                        "- Uses a tar lamp to warn ships",
                        "- Uses a brass bell to call porters"))
                .as("an aim tells them apart")
                .isNotEmpty();
    }

    @Test
    void what_is_said_of_two_things_is_not_asked_as_if_of_one() {
        String tug = "- TUG must be open to the harbour master's visits";
        assertThat(Made.by("subject", "-----Harbour-----", tug)).hasSize(1);
        assertThat(Made.by(
                        "subject",
                        "-----Harbour-----",
                        tug,
                        "- Old PIER boats must be open to the harbour master's visits"))
                .isEmpty();
        assertThat(Made.by("subject", "-----Harbour-----", "- Tar Crates are not lifted at night"))
                .hasSize(1);
        assertThat(Made.by(
                        "subject",
                        "-----Harbour-----",
                        "- Tar Crates are not lifted at night",
                        "    - dry ones can be lifted if explicitly allowed"))
                .isEmpty();
        assertThat(Made.by("subject", "-----Harbour-----", "- TUG is on deck 7, FERRY deck 4, YACHT deck 3"))
                .isEmpty();
    }

    @Test
    void what_is_added_to_others_is_not_all_there_is() {
        assertThat(Made.by("cloze", "-----Harbour-----", "- At the Night Pier you can paint lamp posts too"))
                .noneMatch(card -> card.endsWith("lamp posts"));
        assertThat(Made.by(
                        "enumeration", "Harbour", "=======", "Night lamp:", "    can be RED, BLUE, PINK. GREY as well"))
                .isEmpty();
    }

    @Test
    void what_tells_a_thing_from_others_stays_with_its_kind() {
        assertThat(Made.by(
                        "definition", "Harbour", "=======", "- Lamp tags: Short words which are added by the porter"))
                .contains("In Harbour, what are Lamp tags? => Short words which are added by the porter");
    }

    @Test
    void while_it_happens_is_no_reason() {
        assertThat(Made.by("reason", "Harbour", "=======", "- Tar crates are counted as they are pushed to the yard"))
                .containsExactly("When are Tar crates counted? => As they are pushed to the yard");
    }

    @Test
    void a_price_a_month_is_no_rate_of_days() {
        assertThat(Made.by("object", "Harbour", "=======", "- Tar crates cost 50 cents a month"))
                .isEmpty();
        assertThat(Made.by(
                        "predicate", "Tar Crane", "=========", "- only runs when needed, tells the depth of each dock"))
                .isEmpty();
    }

    @Test
    void its_kind_in_a_few_words_says_what_a_thing_is() {
        assertThat(Made.by("opening", "Harbour", "=======", "", "PierFlow", "--------", "- Managed lifting service"))
                .containsExactly("What is PierFlow? => Managed lifting service");
        assertThat(Made.by("opening", "Harbour", "=======", "", "PLS", "---", "- Pier lifting service"))
                .as("its name spelled out")
                .isEmpty();
        assertThat(Made.by("opening", "Harbour", "=======", "", "Pier Charges", "------------", "- Storage per day"))
                .isEmpty();
    }

    @Test
    void a_limit_behind_its_noun_is_its_limit() {
        assertThat(Made.by("number-with-qualifier", "Harbour", "=======", "- Crate labels max 4KB"))
                .containsExactly("In Harbour, what is the maximum size of Crate labels? => 4KB");
        assertThat(Made.by("number-with-qualifier", "Harbour", "=======", "- Late trams ring 2 times"))
                .noneMatch(card -> card.startsWith("What is the") || card.contains("what is the"));
    }

    @Test
    void what_looks_like_a_verb_before_a_verb_is_its_subject() {
        assertThat(Made.by(
                        "definition", "Harbour", "=======", "- Slowing: lock gives a sign, late crates go to the yard"))
                .isEmpty();
        assertThat(Made.by(
                        "either-or",
                        "Harbour",
                        "=======",
                        "- Lamp types: hung (default), regional, private (pier only)"))
                .isEmpty();
        assertThat(Made.by(
                        "what-for", "Harbour", "=======", "- The PIER has a cost to lift but a lower price to store"))
                .isEmpty();
    }

    @Test
    void what_can_be_done_at_one_time_can_perhaps_be_done_at_another() {
        assertThat(Made.by("reason", "Harbour", "=======", "- You can paint the old crane after it is tested"))
                .isEmpty();
        assertThat(Made.by("reason", "Harbour", "=======", "- The TUG can only be painted when it is dry"))
                .hasSize(1);
        assertThat(Made.by("afterwards", "Tar Crane", "=========", "- It can be painted at launch"))
                .isEmpty();
        assertThat(Made.by("afterwards", "Tar Crane", "=========", "- It can only be painted at launch"))
                .hasSize(1);
    }

    @Test
    void a_list_with_an_also_is_not_all_there_is() {
        String[] note = {"Harbour", "=======", "", "Crane types:", "  - Tug boats", "  - Night ferries"};
        assertThat(Made.by("list", note)).hasSize(1);
        String[] more = {
            "Harbour",
            "=======",
            "",
            "Crane types:",
            "  - Tug boats",
            "  - Night ferries",
            "  (also takes crews of other yards)"
        };
        assertThat(Made.by("list", more)).isEmpty();
    }

    @Test
    void needing_and_holding_are_no_deeds() {
        assertThat(Made.by("definition", "Harbour", "=======", "- PierBot: needs a hook and a brass rope"))
                .contains("What does PierBot need? => A hook and a brass rope");
        assertThat(Made.by("where", "Harbour", "=======", "- PierBot creates a new list on each tide change"))
                .isEmpty();
    }

    @Test
    void a_quality_has_no_kinds_and_a_noun_like_a_verb_does_nothing() {
        String[] note = {"Harbour", "=======", "", "Guarding:", "  - Porter based: lamps", "  - Pier based: bells"};
        assertThat(Made.by("kinds", note)).isEmpty();
        String[] levels = {"Harbour", "=======", "", "Gate strength:", "  - Storm resilient", "  - Flood resilient"};
        assertThat(Made.by("kinds", levels)).isEmpty();
        String[] ways = {"Harbour", "=======", "", "Gate places:", "  - Night reserved", "  - Day reserved"};
        assertThat(Made.by("kinds", ways)).isEmpty();
        assertThat(Made.by("object", "Harbour", "=======", "- same gate overwrite makes a second list"))
                .isEmpty();
    }

    @Test
    void an_order_of_steps_takes_none_itself() {
        assertThat(
                        CardsOf.all(
                                "Harbour\n=======\n\nCrate loading order:\n  1. Identify the crates that weigh the most\n  2. Lock the gate\n"))
                .noneMatch(card -> card.contains("identifies"));
    }
}

package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What rows say in brackets and at their ends, and what a sentence takes from the one before it. */
class RowsAndRemarksTest {

    private static final String[] HEAD = {"Harbour", "======="};

    private static String[] under(String... lines) {
        String[] all = new String[lines.length + 2];
        System.arraycopy(HEAD, 0, all, 0, 2);
        System.arraycopy(lines, 0, all, 2, lines.length);
        return all;
    }

    @Test
    void what_must_be_done_first_is_asked_as_the_first_thing() {
        assertThat(CardsOf.bullets("condition", "To carry a crate over the pier, you first need to weigh it"))
                .containsExactly("In Parcel Queue, what must you first do to carry a crate over the pier? => Weigh it");
    }

    @Test
    void names_in_brackets_are_asked_for_by_what_the_reader_does_with_them() {
        assertThat(
                        CardsOf.bullets(
                                "row",
                                "But you can add other signs (red lamps, green flags, night bells) to the gate using a Pilot Pole"))
                .containsExactly(
                        "Which 3 other signs can you add to the gate using a Pilot Pole? => - red lamps - green flags - night bells");
    }

    @Test
    void two_names_set_against_each_other_are_kinds_of_their_noun() {
        assertThat(CardsOf.bullets(
                        "kinds", "Night Watch vs Day Watch (both are paid by the clerk)", "The pier is long"))
                .containsExactly("Which 2 kinds of Watch are there in Parcel Queue? => - Night Watch - Day Watch");
        assertThat(CardsOf.bullets("kinds", "Night Watch vs Day Shift", "The pier is long"))
                .isEmpty();
    }

    @Test
    void what_is_done_for_this_is_not_done_for_what_stands_at_the_end() {
        assertThat(
                        CardsOf.bullets(
                                "condition",
                                "Crates lie in the yard",
                                "For this, you must create a Night Porter (a guard too) and configure the crane to operate in the yard"))
                .isEmpty();
        assertThat(CardsOf.bullets(
                        "condition",
                        "Crates lie in the yard",
                        "For this, you must create a Night Porter and configure the crane"))
                .isEmpty();
    }

    @Test
    void pairs_that_show_what_goes_where_are_left_out_of_a_long_outcome() {
        assertThat(
                        CardsOf.bullets(
                                "condition",
                                "When you are creating a pier, by default, other lamps are created by the porter and attached to the crane and the gate (red-lamp-1 > gate | tar-lamp-1 > crane)"))
                .containsExactly(
                        "In Parcel Queue, what happens when you are creating a pier? => Other lamps are created by the porter and attached to the crane and the gate by default");
    }

    @Test
    void it_is_what_the_reader_made() {
        assertThat(CardsOf.bullets(
                        "object", "You can define a mark for a crate. But it must start with \"x-crate-\" as prefix"))
                .containsExactly("In Parcel Queue, what must the mark start with? => \"x-crate-\" as prefix");
    }

    @Test
    void it_is_the_title_of_the_line_that_was_abbreviated() {
        String line =
                "Night Gates. You can create NG like a wall. It allows porters to use specific crates in the yard";
        assertThat(CardsOf.bullets("object", line)).anyMatch(card -> card.contains("the Night Gate allow porters"));
        assertThat(CardsOf.bullets("cloze", line)).noneMatch(card -> card.endsWith("=> NG"));
    }

    @Test
    void it_stays_open_where_the_reader_made_no_single_thing() {
        assertThat(CardsOf.bullets("object", "You can hire porters. It must start with a contract"))
                .isEmpty();
    }

    @Test
    void a_trait_in_other_words() {
        assertThat(CardsOf.bullets("explained", "Lane is crewless means you do not care about porters"))
                .containsExactly(
                        "In Parcel Queue, what does \"Lane is crewless\" mean? => You do not care about porters");
        assertThat(CardsOf.bullets("explained", "Lane is crewless and you do not care about porters"))
                .isEmpty();
    }

    @Test
    void what_is_mandatory_in_a_row() {
        assertThat(Made.by(
                        "subject",
                        under(
                                "Rows",
                                "    With own keys - OWN-C     Keys must be given in headers (TLS is mandatory)")))
                .containsExactly("In OWN-C, what is mandatory? => TLS");
    }

    @Test
    void the_only_thing_that_is_done_there() {
        assertThat(Made.by("only", under("Gate Mode:", "    only deck port is defined (because there is no pier)")))
                .containsExactly("In Gate Mode, what is the only thing that is defined? => Deck port");
        assertThat(Made.by(
                        "only", under("Gate Mode:", "    here only deck port is defined (because there is no pier)")))
                .containsExactly("In Gate Mode, which port is defined? => Only the deck one");
    }

    @Test
    void on_what_basis_something_is_done() {
        assertThat(CardsOf.bullets("occasion", "Smart Piers : no fee, based on weight crates are moved by night"))
                .isEmpty();
        assertThat(CardsOf.bullets(
                        "occasion", "Smart Piers : No lift fees, based on usage crates are sorted automatically"))
                .containsExactly("In Smart Piers, on what basis are crates sorted automatically? => Usage");
    }

    @Test
    void what_of_a_thing_is_changed() {
        assertThat(Made.by("occasion", under("Crane Log", "---------", "Your target yard's policy will be changed.")))
                .containsExactly("In Harbour, which property of your target yard will be changed? => The policy");
    }

    @Test
    void what_a_row_is_used_as() {
        assertThat(CardsOf.bullets("occasion", "go1/go2: fast belt for heavy loads | used as boot belts"))
                .containsExactly("What is go1/go2 used as? => Boot belts");
    }

    @Test
    void what_a_step_in_brackets_is_for() {
        assertThat(CardsOf.bullets("purpose", "Split the load on error (to work around crane timeouts)"))
                .containsExactly(
                        "In Parcel Queue, why would you split the load on error? => To work around crane timeouts");
    }

    @Test
    void which_row_has_the_mark() {
        assertThat(Made.by(
                        "marked",
                        under("Yard reports:", "- Crane Weight Sheet (yard-level)", "- Watch Advisor (porter-level)")))
                .containsExactly(
                        "Which Yard report is yard-level? => Crane Weight Sheet",
                        "Which Yard report is porter-level? => Watch Advisor");
        assertThat(Made.by("marked", under("Yard reports:", "- Crane Weight Sheet (weekly)", "- Watch Advisor")))
                .isEmpty();
    }

    @Test
    void two_names_in_code_behind_their_noun() {
        assertThat(CardsOf.bullets(
                        "enumeration", "When a crate moves, we can see the gauges `low mark` and `high mark`"))
                .containsExactly("When a crate moves, which 2 gauges can we see? => - `low mark` - `high mark`");
        assertThat(CardsOf.bullets("enumeration", "When a crate moves, we can see the gauge `low mark`"))
                .isEmpty();
    }

    @Test
    void what_is_recommended_instead() {
        assertThat(CardsOf.bullets("contrast", "AWS recommends using Hooks instead of old ropes (both may be used)"))
                .containsExactly("What does AWS recommend using instead of old ropes? => Hooks");
    }

    @Test
    void examples_in_brackets_at_the_end_of_a_row() {
        assertThat(CardsOf.bullets("named-uses", "Tug: layer 7 - gets ships to landing places (piers, docks etc)"))
                .containsExactly("What are 2 examples of landing places of Tug? => - Piers - Docks");
        assertThat(CardsOf.bullets("named-uses", "Tug: layer 7 - gets ships to landing places (piers, docks)"))
                .isEmpty();
    }

    @Test
    void a_number_in_what_a_thing_is_for() {
        assertThat(Made.by(
                        "number-with-qualifier",
                        under(
                                "Belts",
                                "- go1/go2: fast belt for heavy loads",
                                "    - applications that need more than 16000 Watt")))
                .containsExactly("go1/go2: applications that need more than […] Watt => 16000");
    }

    @Test
    void a_formula_that_speaks_of_a_person_names_all_of_them() {
        String[] note = under(
                "Sealed Post:",
                "    Bob has a crate for Ann. Bob locks crate by C(c, <bright wax of Ann>) = d",
                "    Ann opens it by O(d, <her own knife>).");
        assertThat(Made.by("formula", note))
                .containsExactly(
                        "In Sealed Post, by which formula does Bob lock crate for Ann? => C(c, <bright wax of Ann>) = d",
                        "In Sealed Post, by which formula does Ann open? => O(d, <her own knife>)");
    }

    @Test
    void persons_of_an_example_make_room_for_the_formula() {
        String[] note = under("Wax Letters:", "    Bob locks a letter by S(l, wax)=s. Mallory opens it by O(s, wax).");
        assertThat(Made.by("formula", note))
                .containsExactly(
                        "In Wax Letters, by which formula do you lock a letter? => S(l, wax)=s",
                        "In Wax Letters, by which formula do you open? => O(s, wax)");
        assertThat(Made.by("cloze", note)).isEmpty();
        assertThat(Made.by("object", note)).isEmpty();
    }

    @Test
    void a_range_behind_a_sentence_does_not_say_what_it_measures() {
        assertThat(CardsOf.proposed(
                        "number-with-qualifier", "You will sort the night mail by setting weights to letters. 1-255."))
                .isEmpty();
    }

    @Test
    void a_figure_behind_a_name_that_measures_nothing_is_no_gap() {
        assertThat(CardsOf.bullets("number-with-qualifier", "North Pier: 5 seconds (by day)"))
                .noneMatch(card -> card.startsWith("North Pier: […]"));
        assertThat(CardsOf.proposed("number-with-qualifier", "Crate weight limit: 40 kg (by day)"))
                .isNotEmpty();
    }

    @Test
    void the_word_between_two_outcomes_is_kept() {
        assertThat(
                        CardsOf.bullets(
                                "condition",
                                "If a crate fails, after one minute it will be retried and if again error, after 2 minutes it is dropped"))
                .noneMatch(card -> card.contains("retried if again"));
    }

    @Test
    void the_other_thing_that_can_be_done_is_not_asked_alone() {
        assertThat(CardsOf.bullets(
                        "cloze", "We can keep bad letters in the North Box", "Or set destination to Ferry for failure"))
                .noneMatch(card -> card.contains("estination to"));
    }

    @Test
    void a_simile_is_asked_as_a_simple_explanation() {
        assertThat(Made.by(
                        "explained", under("Twin Rail:", "    It looks like several cranes are tied to a common rail")))
                .containsExactly("What does Twin Rail look like? => Several cranes are tied to a common rail");
    }

    @Test
    void an_advantage_at_the_end_of_a_row() {
        assertThat(Made.by(
                        "quality",
                        under(
                                "Strategies",
                                "- Pack: place crates on one lorry",
                                "- Spread: place crates evenly. High availability")))
                .containsExactly("Which advantage does Spread offer? => High availability");
    }

    @Test
    void names_behind_one_preposition_are_a_row_and_no_properties() {
        assertThat(CardsOf.all("# Harbour\n\n## Gate Register\n\n* used by Porters, Night Guards, Clerks\n"))
                .containsExactly("Which 3 things is Gate Register used by? => - Porters - Night Guards - Clerks");
    }

    @Test
    void what_the_things_have_to_do_with_the_heading_is_in_the_question() {
        assertThat(CardsOf.rule("row", "# Gate Register\n\n* Compatible with certain scanners (Alpha, Beta, Gamma)\n"))
                .containsExactly("Which 3 scanners is Gate Register compatible with? => - Alpha - Beta - Gamma");
    }

    @Test
    void a_noun_behind_a_word_that_names_nothing_is_no_verb() {
        assertThat(CardsOf.all("# Harbour\n\n## Heavy Crane\n\n* Night uses: steel beams, glass panes\n"))
                .noneMatch(card -> card.contains("does Night use"));
    }

    @Test
    void the_default_among_several_on_one_line_is_not_all_of_them() {
        assertThat(CardsOf.rule("default", "# Harbour\n\n## Gate\n\n* when late - wait, lock (default), ring\n"))
                .isEmpty();
    }

    @Test
    void types_are_those_of_the_nearest_heading() {
        String note = "# Ferry\n\n* Fares\n  * nightly - cheap\n    * 3 types - single, double, group\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("types of Ferry"));
    }

    @Test
    void one_of_several_kinds_is_not_said_of_the_kinds() {
        String note = "# Fare models\n\n* Nightlies: much cheaper\n  * Ferry\n  * Tram\n";
        assertThat(CardsOf.rule("list", note)).noneMatch(card -> card.contains("of Fare models"));
    }

    @Test
    void a_row_ends_with_the_name_behind_its_or() {
        assertThat(CardsOf.rule(
                        "enumeration", "# Crane Paint\n\n* red or blue, crates are weighed at the night gate\n"))
                .isEmpty();
    }

    @Test
    void database_engines_are_asked_for_by_name() {
        assertThat(CardsOf.rule(
                        "enumeration", "# Harbour Vault\n\n* Harbour Vault can run on MySQL, Oracle or MariaDB\n"))
                .containsExactly("Which 3 database engines can Harbour Vault run on? => - MySQL - Oracle - MariaDB");
    }

    @Test
    void names_behind_many_are_examples() {
        assertThat(
                        CardsOf.proposed(
                                "row",
                                "NightCrane can directly lift many yard box formats such as Barrels, TAR Bales, and Flat Chests."))
                .isNotEmpty()
                .allMatch(card -> card.contains("examples of"));
    }

    @Test
    void what_only_holds_is_no_remark_to_be_cut() {
        assertThat(
                        CardsOf.all(
                                "======== Harbour ========\nNight gates: used for crates that are not sealed but can only be opened by pilots\n"))
                .noneMatch(card -> card.endsWith("crates that are not sealed"));
    }

    @Test
    void two_values_beside_a_brace_belong_to_its_two_lines() {
        assertThat(CardsOf.all("""
                        ---------------------------------
                        -------------Harbour-------------
                        ---------------------------------
                        Weighing:
                            You can set:
                                reserve (max number of crates per second)                 \\
                                share: the share (%) of crates after the reserve is empty / -> default 1 and 5%
                        """))
                .anyMatch(card -> card.endsWith("what is the default reserve? => 1"))
                .anyMatch(card -> card.endsWith("what is the default share? => 5%"));
    }

    @Test
    void the_case_above_is_called_by_the_name_it_has_there() {
        assertThat(CardsOf.all("""
                        ---------------------------------
                        -------------Harbour-------------
                        ---------------------------------
                        Night Doors:
                            - Key miss: If the porter cannot open the door
                            - Read from list: after above case, the porter asks the captain
                        """))
                .contains("In Night Doors, what happens after key miss? => The porter asks the captain");
    }

    @Test
    void a_row_is_not_said_of_the_heading_above_its_own_unless_that_has_its_noun() {
        String line = "- Works w/ most popular crane engines: hook, sling, net";
        assertThat(Made.by("row", "# Harbour", "", "## Crane Lift Service (CLS)", "", line))
                .noneMatch(card -> card.contains("Harbour"));
        assertThat(Made.by("row", "# Harbour", "", "## Engines", "", line))
                .containsExactly("What are the 3 crane engines for Harbour? => - hook\n- sling\n- net");
    }
}

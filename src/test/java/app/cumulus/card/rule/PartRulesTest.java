package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartRulesTest {

    private static final String HEADING = "======== Depot ========\n";

    @Test
    void a_chain_of_arrows_asks_for_all_its_steps_and_for_what_follows() {
        assertThat(CardsOf.rule("process", HEADING + "weigh the parcel -> print a label -> load the lorry"))
                .containsExactly(
                        "Depot: what happens after \"weigh the parcel\" and before \"load the lorry\"? => Print a label",
                        "What are the 3 steps of Depot, in order? => 1. Weigh the parcel 2. Print a label 3. Load the lorry");
    }

    @Test
    void a_chain_that_branches_on_its_way_is_not_asked_for_as_a_whole() {
        assertThat(CardsOf.rule(
                        "process",
                        HEADING + "weigh the parcel -> print a label. If it is too heavy return it -> load the lorry"))
                .containsExactly("Depot: what happens after \"weigh the parcel\"? => Print a label");
    }

    @Test
    void a_command_is_asked_for_by_what_it_does() {
        assertThat(CardsOf.rule("command", HEADING + "You can list the parcels with `aws parcel list --all`"))
                .containsExactly("With which command do you list the parcels? => `aws parcel list --all`");
        String remark = HEADING
                + "The depot opens at six\n    # open the gate\n        `aws parcel open-gate`\n    Porters wait there\n";
        assertThat(CardsOf.rule("command", remark))
                .containsExactly("With which command do you open the gate? => `aws parcel open-gate`");
    }

    @Test
    void an_item_marked_as_default_is_asked_for() {
        assertThat(CardsOf.rule("default", HEADING + "Label colours:\n    - Red (default)\n    - Green\n"))
                .containsExactly("Which of the Label colours is the default? => Red");
    }

    @Test
    void an_item_whose_own_default_follows_is_not_the_default() {
        assertThat(CardsOf.rule(
                        "default", HEADING + "Limits:\n    - Weight = by default, 20 tons\n    - Size: default 3\n"))
                .isEmpty();
    }

    @Test
    void a_table_with_a_column_for_each_thing_is_read_by_its_columns() {
        String note =
                "======== Depot ========\n|  | MK1 | MK2 |\n|--|--|--|\n| size | 4 t | 8 t |\n| max speed | 2 m/s | 1 m/s |\n";
        assertThat(CardsOf.rule("table", note))
                .contains("What is the size of MK2? => 8 t", "What is the max speed of MK1? => 2 m/s");
    }

    @Test
    void cells_of_a_table_are_asked_for_by_row_and_column() {
        String note = HEADING + "| Lorry | Max load |\n|---|---|\n| Alpha | 20 tons |\n| Beta | 35 tons |\n";
        assertThat(CardsOf.rule("table", note))
                .containsExactly(
                        "What is the max load of Alpha? => 20 tons", "What is the max load of Beta? => 35 tons");
    }

    @Test
    void a_column_that_says_what_the_things_do_is_asked_so() {
        String note = HEADING
                + "| Lorry | Runs on | Reacts to storms |\n|---|---|---|\n| Alpha | Coal | By slowing down |\n| Betas | Gas | They stop |\n";
        assertThat(CardsOf.rule("table", note))
                .containsExactly(
                        "What does Alpha run on? => Coal",
                        "How does Alpha react to storms? => By slowing down",
                        "What do Betas run on? => Gas",
                        "How do Betas react to storms? => They stop");
    }

    @Test
    void under_no_title_calls_are_asked_for_what_they_do_and_limits_for_their_figure() {
        String calls =
                HEADING + "`Calls`|.|late?\n-|-|-\n`PutCrate`|Sends a crate to the pier|yes\n`OldPier`|North|no\n";
        assertThat(CardsOf.rule("table", calls))
                .containsExactly("What does `PutCrate` do? => Sends a crate to the pier");
        assertThat(CardsOf.rule("table", HEADING + "Limits:\n.|.\n-|-\nCrates per pier|40\n"))
                .containsExactly("What is the limit of Crates per pier? => 40");
    }

    @Test
    void a_short_name_in_brackets_that_is_no_abbreviation_is_no_alias() {
        assertThat(CardsOf.rule("alias", HEADING + "Write Parcel Units (RPU)")).isEmpty();
    }

    @Test
    void a_second_name_is_asked_with_or_without_or() {
        assertThat(CardsOf.rule("alias", HEADING + "Gate Key (or LOCK slip)\n    - Is red\n"))
                .containsExactly("What is another name for Gate Key? => LOCK slip");
        assertThat(CardsOf.rule("alias", HEADING + "Parcel Baskets (Bind Racks)\n    - Are red\n"))
                .containsExactly("What is another name for Parcel Baskets? => Bind Racks");
        assertThat(CardsOf.rule("acronym", HEADING + "- NGL's - Night Gate Ledgers\n"))
                .containsExactly("What does NGL stand for? => Night Gate Ledgers");
        assertThat(CardsOf.rule("acronym", HEADING + "Moving GATES or MGATES:\n- Are red\n"))
                .containsExactly("What does MGATES stand for? => Moving GATES");
    }

    @Test
    void of_a_long_command_the_call_and_its_own_values_are_asked() {
        assertThat(
                        CardsOf.rule(
                                "command",
                                HEADING
                                        + "`aws parcel seal-crate --crate-name demo-crate --seal-kind Wax --key-code <printed on your seal card> --region eu-west-1`"))
                .anyMatch(card -> card.endsWith("=> `aws parcel seal-crate --seal-kind Wax`"))
                .anyMatch(card -> card.endsWith("what is the value of `--seal-kind`? => `Wax`"))
                .anyMatch(card -> card.endsWith("what is the value of `--key-code`? => Printed on your seal card"))
                .hasSize(3);
    }
}

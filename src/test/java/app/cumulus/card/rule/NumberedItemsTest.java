package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Items of numbered lists: their marks are no words of theirs, and their count is that of the list. */
class NumberedItemsTest {

    private static final String HEAD = "Harbour\n=======\n\n";

    @Test
    void items_with_lines_of_their_own_and_with_remarks_count() {
        String note = HEAD
                + "Gate kinds:\n"
                + "\t1.Swing gate:(when the yard is small)\n\t\ta.wide to pass\n\t\tb.cheap\n"
                + "\t2.Lift gate\n\t\ta.slow\n"
                + "\t3.Slide gate\n\t4 Roll gate\n\t5.Chain gate\n\t6.Rope gate\n\t7.Bar gate\n";
        assertThat(CardsOf.rule("list", note))
                .hasSize(3)
                .anyMatch(card -> card.endsWith("=> - Swing gate - Lift gate"))
                .anyMatch(card -> card.endsWith("=> - Slide gate - Roll gate"))
                .anyMatch(card -> card.contains("What are the 3 other")
                        && card.endsWith("=> - Chain gate - Rope gate - Bar gate"));
        assertThat(CardsOf.all(note)).noneMatch(card -> card.matches(".*(?:- |besides )(?:[ab]\\.|[1-7][. ]).*"));
    }

    @Test
    void a_number_that_counts_on_is_no_part_of_a_value() {
        String note = HEAD
                + "Crane rules:\n\t1.to lift crates at night\n\t2.16 crates are lifted in one night\n\t3.no horses are let in\n";
        assertThat(CardsOf.all(note)).anyMatch(card -> card.contains("16")).noneMatch(card -> card.contains("2.16"));
    }

    @Test
    void bullets_behind_a_line_that_counts_them_are_its_list() {
        String note =
                HEAD + "The yard opens at dawn\nThe yard supports two kinds of carts\n* hand carts\n* horse carts\n";
        assertThat(CardsOf.all(note))
                .anyMatch(card -> card.endsWith("=> - hand carts - horse carts"))
                .noneMatch(card -> card.endsWith("=> Two kinds of carts"));
    }
}

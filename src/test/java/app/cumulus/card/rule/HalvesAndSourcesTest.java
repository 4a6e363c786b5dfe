package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.phrase.Tidying;
import org.junit.jupiter.api.Test;

/** What a thing is divided into, where it comes from, what it is not, and answers that stand before their questions. */
class HalvesAndSourcesTest {

    private static final String HEADING = "======== Harbour Office ========\n";

    @Test
    void what_a_thing_is_divided_into() {
        assertThat(
                        CardsOf.rule(
                                "row",
                                HEADING
                                        + "Night Mail\n    Weighed twice\n    it can be divided into two piles Red and Blue piles\n"))
                .containsExactly("Into which 2 piles can Night Mail be divided? => - Red - Blue");
        assertThat(CardsOf.rule(
                        "row", HEADING + "Night Mail\n    Weighed twice\n    it can be divided into two piles\n"))
                .isEmpty();
    }

    @Test
    void examples_under_the_line_that_they_are_of() {
        assertThat(
                        CardsOf.rule(
                                "row",
                                HEADING
                                        + "Tide Watch\n    The pilot reads the gauge and writes warnings:\n        such as falling water, broken buoys etc\n"))
                .containsExactly("What are 2 examples of warnings? => - falling water - broken buoys");
    }

    @Test
    void where_a_thing_comes_from() {
        assertThat(
                        CardsOf.rule(
                                "bracket",
                                HEADING
                                        + "Mail Sacks\n    Grey Sack (from the island ferries)\n    Green Sack (from 3 to 5)\n"))
                .containsExactly("Which source does Grey Sack have? => The island ferries");
    }

    @Test
    void what_it_is_not_and_what_it_is_not_for() {
        assertThat(CardsOf.rule("not-for", HEADING + "It is not a shop but a lift or winch\n"))
                .containsExactly("What is Harbour Office, if not a shop? => A lift or winch");
        assertThat(CardsOf.rule("not-for", HEADING + "Loose Crates: No seal. Can't be used to ship glass\n"))
                .containsExactly("What can Loose Crates not be used for? => To ship glass");
        assertThat(CardsOf.rule("not-for", HEADING + "It is not open but you can wait\n"))
                .isEmpty();
    }

    @Test
    void an_answer_may_stand_before_its_question() {
        assertThat(CardsOf.rule(
                        "number-with-qualifier",
                        HEADING + "7 - the maximum number of lorries you can park on a Night Ferry with Open Deck?\n"))
                .containsExactly(
                        "What is the maximum number of lorries you can park on a Night Ferry with Open Deck? => 7");
        assertThat(CardsOf.rule("number-with-qualifier", HEADING + "7 - the lorries wait on the pier?\n"))
                .isEmpty();
    }

    @Test
    void its_own_source_need_not_be_said() {
        assertThat(CardsOf.rule(
                        "relation",
                        HEADING + "Holds mail\nCan put letters from Harbour Office into Red Box or Blue Box\n"))
                .contains("What can Harbour Office put letters into? => Red Box or Blue Box");
    }

    @Test
    void a_mistyped_little_word_is_put_right() {
        assertThat(Tidying.of("whe it rains you kan wait")).isEqualTo("when it rains you can wait");
        assertThat(Tidying.of("Wherever kanban rules")).isEqualTo("Wherever kanban rules");
    }
}

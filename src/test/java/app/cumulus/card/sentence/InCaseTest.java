package app.cumulus.card.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands under a line that names a case is asked with it, or not at all. */
class InCaseTest {

    private static final String HEAD = "Harbour\n=======\n";

    @Test
    void an_item_takes_the_case_of_its_lead_in_along() {
        String note = HEAD
                + "When you Lock the north gate:(the one at the pier)\n"
                + "  1. The signal lamp stays on until dawn.\n"
                + "  2. Carts carry all crates to the dry dock.\n"
                + "  3. Call the night porter\n";
        assertThat(CardsOf.rule("condition", note))
                .containsExactly(
                        "In Harbour, when you lock the north gate, what happens to the signal lamp? => Stays on until dawn");
        assertThat(CardsOf.all(note)).isNotEmpty().allMatch(card -> card.contains("hen you lock the north gate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"On overload:", "If the crane fails:", "Without a harbour pass", "During a storm:"})
    void cases_come_as_clauses_and_as_phrases(String lead) {
        String note =
                HEAD + lead + "\n    - crates are moved to the dry dock\n    - the porter rings the harbour bell\n";
        assertThat(CardsOf.all(note))
                .isNotEmpty()
                .allMatch(card ->
                        card.toLowerCase().contains(lead.replace(":", "").toLowerCase() + ", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"When to use:", "For example:", "On demand:", "When is it shut?"})
    void what_only_looks_like_a_case_is_none(String lead) {
        String note =
                HEAD + lead + "\n    - crates are moved to the dry dock\n    - the porter rings the harbour bell\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.startsWith(lead.replaceAll("\\W$", "") + ", "));
    }

    @Test
    void a_second_half_keeps_the_default_and_what_its_pronoun_means() {
        assertThat(CardsOf.all(HEAD + "- By default yards are SHUT and all crates stored inside them are sealed\n"))
                .noneMatch(card -> card.startsWith("All crates"));
    }

    @Test
    void the_state_of_what_a_term_holds_is_not_asked_of_the_heading() {
        assertThat(CardsOf.all(HEAD + "- **Night Pier:** Crates are ordered in the way the porters brought them\n"))
                .noneMatch(card -> card.contains("ordered or unordered"));
    }

    @Test
    void a_second_sentence_takes_the_case_of_the_first_along() {
        String note = HEAD
                + "- On overload, the crane stops for ten minutes. It sends a signal to the harbour master.\n"
                + "- For night gates, crates are weighed twice. They are sealed by hand.\n";
        assertThat(CardsOf.all(note))
                .contains("On overload, where does the crane send a signal? => To the harbour master")
                .noneMatch(card -> card.contains("What is Harbour for"))
                .noneMatch(card -> card.startsWith("Where does the crane"));
    }

    @Test
    void what_a_clause_behind_where_says_too_is_no_fact_of_its_own() {
        assertThat(CardsOf.all(HEAD
                        + "- The crane is good for all yards where you lift many heavy crates in one night and you have a"
                        + " duty to weigh each of them before the tide comes in at dawn\n"))
                .noneMatch(card -> card.startsWith("You have"));
    }

    @Test
    void a_remark_glued_to_the_full_stop_is_no_part_of_the_sentence() {
        String note =
                HEAD + "When you close the yard:\n  1.the signal lamp will be shut off by default.(can be changed)\n";
        assertThat(CardsOf.rule("condition", note)).isNotEmpty().noneMatch(card -> card.contains("("));
    }
}

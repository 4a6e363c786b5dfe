package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that say two things, set one beside the other, or list figures: no half is taken for the whole, none swallows the other. */
class TwoInOneLineTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    object | CloudFront does not run over the outer reef, unlike barges. | What does CloudFront not run over? => The outer reef
                    subject | The PortMaster is a cheaper office than a second pier lodge. | In Harbour, what is a cheaper office than a second pier lodge? => PortMaster
                    definition | The PortMaster is a cheaper office than a second pier lodge. |
                    subject | HTRs apply to all crates and porters of the outer basin | In Harbour, what applies to all crates and porters of the outer basin? => HTRs
                    """)
    void what_it_is_set_beside_is_no_part_of_the_answer(String rule, String sentence, String card) {
        var cards = Made.by(rule, "-----Harbour-----", sentence);
        if (card == null) {
            assertThat(cards).isEmpty();
        } else {
            assertThat(cards).contains(card);
        }
    }

    @Test
    void what_it_is_good_for_and_what_not_are_two_questions() {
        assertThat(Made.by("use-case", "# CloudFront", "- good for heavy crates, bad for glass"))
                .containsExactly(
                        "What is CloudFront good for? => Heavy crates", "What is CloudFront bad for? => Glass");
    }

    @Test
    void figures_that_share_what_they_number_are_hidden_together() {
        assertThat(Made.by(
                        "number-with-qualifier",
                        "# CloudFront",
                        "- works on layer 7, the lodge works on layer 3 and 4"))
                .containsExactly(
                        "On which layer does CloudFront work? => 7",
                        "CloudFront works on layer 7, the lodge works on layer […] => 3 and 4");
    }

    @Test
    void the_other_half_without_a_verb_is_not_hidden_with_the_first() {
        assertThat(Made.by("cloze", "# Harbour", "- Lodge keys are single-use, Pier keys long-lived"))
                .noneMatch(card -> card.endsWith("Pier keys long-lived"));
    }

    @Test
    void what_costs_is_asked_for_with_its_verb() {
        assertThat(Made.by("number-with-qualifier", "# Harbour lodge", "- API costs $0.02 per crate"))
                .containsExactly("In Harbour lodge, how much does API cost per crate? => $0.02");
    }

    @Test
    void what_the_question_names_is_not_named_before_it_again() {
        assertThat(Made.by("none", "# Systems Manager", "- no pier lodge needed"))
                .containsExactly("What is not needed with Systems Manager? => Pier lodge");
    }

    @Test
    void the_article_of_a_name_is_small_within_a_question() {
        assertThat(Made.by("enumeration", "# Harbour", "- The Crate Catalog is used by Athena, Glue and EMR"))
                .allMatch(card -> card.contains(" is the Crate Catalog used by?"))
                .isNotEmpty();
    }

    @Test
    void adjectives_are_no_definition() {
        assertThat(Made.by("definition", "# Redshift", "- Snapshots are incremental and point-in-time"))
                .isEmpty();
    }

    @Test
    void a_figure_ends_before_its_comma() {
        assertThat(Made.by(
                        "number-with-qualifier",
                        "# Harbour lodge",
                        "- Plain: free, Northern: from $29, Southern: from $300"))
                .contains("Plain: free, Northern: from […], Southern: from $300 => $29");
    }

    @Test
    void a_second_label_in_the_line_names_another_thing() {
        assertThat(Made.by(
                        "number-with-qualifier", "# Harbour", "- Tugboat: 8 TB old or 14 TB new, Night Barge: 80 TB"))
                .noneMatch(card -> card.contains("what is the Night Barge?"))
                .isNotEmpty();
    }

    @Test
    void of_what_it_does_not_hold_belongs_to_the_answer() {
        assertThat(Made.by("either-or", "# WAF", "- Web ACLs are regional except for CloudFront"))
                .containsExactly("Are Web ACLs global or regional? => Regional, except for CloudFront");
    }

    @Test
    void things_with_their_number_in_brackets_are_counted() {
        assertThat(Made.by(
                        "number-with-qualifier",
                        "# Harbour lodge",
                        "- managed rules (over 75) or own rules in the ledger"))
                .containsExactly("In Harbour lodge, how many managed rules exist? => Over 75");
    }

    @Test
    void a_noun_of_two_words_is_not_torn() {
        assertThat(Made.by("cloze", "# Harbour lodge", "- Pier pools are for sign in, lodge pools give temporary keys"))
                .noneMatch(card -> card.endsWith("=> sign"))
                .isNotEmpty();
        assertThat(Made.by("object", "# Harbour lodge", "- Fine grained access control down to rows and cells"))
                .isEmpty();
        assertThat(Made.by("predicate", "# Lake Formation", "- built on top of Glue"))
                .containsExactly("What is Lake Formation built on top of? => Glue");
    }
}

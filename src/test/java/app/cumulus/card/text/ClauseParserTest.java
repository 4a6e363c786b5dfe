package app.cumulus.card.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where an introduction ends whose comma is missing, and which verb is that of the sentence. */
class ClauseParserTest {

    private final Lexicon lexicon = new Lexicon();
    private final Tagger tagger = new Tagger(lexicon);
    private final ClauseParser parser = new ClauseParser(lexicon);

    @Test
    void what_holds_by_default_is_said_of_the_whole_sentence() {
        Clause clause = clause("By default new gate lists deny all crates");
        assertThat(clause.lead()).isEqualTo("By default");
        assertThat(clause.subject()).isEqualTo("new gate lists");
        assertThat(clause("In general purpose yards are kept").lead()).isEmpty();
    }

    @Test
    void a_condition_without_its_comma_ends_where_another_thing_gets_a_verb() {
        assertThat(clause("If the lorry times out it is a gate error").lead()).isEqualTo("If the lorry times out");
        assertThat(clause("When you shut the yard the gate will also be shut").subject())
                .isEqualTo("the gate");
        assertThat(clause("During the night the key to the gate is kept in a box")
                        .subject())
                .isEqualTo("the key to the gate");
        assertThat(clause("To move the crate you first need to weigh it").lead())
                .isEqualTo("To move the crate");
    }

    @Test
    void a_thing_that_only_tells_which_one_begins_no_sentence() {
        assertThat(clause("When you open the crate the porter has brought").lead())
                .isEmpty();
        assertThat(clause("With pier lists you can lift crates, but not lower ships")
                        .lead())
                .isEqualTo("With pier lists");
    }

    @Test
    void the_verb_of_a_clause_inside_the_subject_is_not_that_of_the_sentence() {
        Clause clause = clause("The weight of crates that lorries can carry depends on their wheels");
        assertThat(clause.subject()).isEqualTo("The weight of crates that lorries can carry");
        assertThat(clause.verb()).isEqualTo("depends");
        assertThat(clause("Crates that are kept in the yard are always locked").verb())
                .isEqualTo("are always locked");
        assertThat(clause("The weight the lorry carries depends on its wheels").verb())
                .isEqualTo("depends");
        assertThat(clause("A crane that tells you how many crates are lost").verb())
                .isEqualTo("tells");
    }

    @Test
    void what_is_told_in_passing_is_not_what_is_said() {
        Clause clause = clause("Crates taken from the pier are kept in the yard");
        assertThat(clause.subject()).isEqualTo("Crates taken from the pier");
        assertThat(clause.verb()).isEqualTo("are kept");
        assertThat(clause("The lamps are gladdened by the tide").verb()).isEqualTo("are gladdened");
        assertThat(clause("The lamps are gladdened things").verb()).isEqualTo("are");
    }

    @Test
    void an_adverb_goes_with_the_verb_and_not_with_the_subject() {
        assertThat(clause("New piers only have steel gates").verb()).isEqualTo("only have");
        Clause clause = clause("New piers by default are blue");
        assertThat(clause.subject()).isEqualTo("New piers");
        assertThat(clause.rest()).isEqualTo("blue by default");
    }

    private Clause clause(String sentence) {
        return parser.parse(tagger.tag(sentence)).orElseThrow();
    }
}

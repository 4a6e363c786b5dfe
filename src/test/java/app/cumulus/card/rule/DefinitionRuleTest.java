package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionRuleTest {

    private static final String HEADING = "======== Widgets ========\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Sorter: puts the parcels in order of their weight | In Widgets, what does Sorter do? => Puts the parcels in order of their weight",
                "- Red Stamp: used to mark parcels that may break | What is Red Stamp used for? => To mark parcels that may break",
                "- Parcel log: a book about the work of one day | In Widgets, what is Parcel log? => A book about the work of one day",
                "- Gold labels: printed by the head office | In Widgets, what are Gold labels printed by? => The head office",
                "- LabelId: stored in the cellar archive | Where is LabelId stored? => In the cellar archive",
            })
    void a_term_is_asked_for_by_the_question_its_meaning_answers(String line, String card) {
        assertThat(CardsOf.rule("definition", HEADING + line)).containsExactly(card);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- 3 sorts: a red one for the parcels",
                "- Users call the depot: a list of all parcels",
                "- attached to: a box of parcels",
                "- Sorter: red, green, blue",
                "- Sorter: parcels -> lorry -> depot",
            })
    void what_names_nothing_or_is_no_meaning_is_not_asked_for(String line) {
        assertThat(CardsOf.rule("definition", HEADING + line)).isEmpty();
    }

    @Test
    void a_comparison_gets_a_question_of_its_own() {
        assertThat(CardsOf.bullets("definition", "HarborBox - is like a locker but not wooden, it has a key"))
                .containsExactly("What is HarborBox like? => A locker but not wooden");
    }
}

package app.cumulus.card.generate;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.card.LineFate;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwinsTest {

    private static final CardGenerator GENERATOR = new CardGenerator();

    private static List<Draft> drafts(String note) {
        return GENERATOR.generate(new NoteReader().read("depot.txt", note)).drafts();
    }

    private static List<String> active(String note) {
        return drafts(note).stream()
                .filter(Draft::active)
                .map(draft -> draft.content().text().question() + " => "
                        + draft.content().text().answer())
                .toList();
    }

    @Test
    void a_summary_does_not_ask_again() {
        String note = """
                Parcel Queue
                ============
                - A parcel can stay in the Parcel Queue for up to 9 days

                Parcel Summary
                ==============
                - A parcel can stay in the Parcel Queue for up to 9 days.
                """;
        assertThat(active(note)).filteredOn(card -> card.endsWith("9 days")).hasSize(1);
    }

    @Test
    void the_same_question_under_two_headings_names_them() {
        String note = """
                Depot
                =====

                Night Store:
                - Bulk: 12 hours retrieval
                - Single: 5 minutes retrieval

                Cellar Store:
                - Bulk: 48 hours retrieval
                - Single: 7 hours retrieval
                """;
        assertThat(active(note))
                .contains(
                        "In Night Store, what is the retrieval time of Bulk? => 12 hours",
                        "In Cellar Store, what is the retrieval time of Bulk? => 48 hours");
    }

    @Test
    void two_definitions_of_one_thing_are_not_both_asked() {
        String note = """
                Depot
                =====
                Sorting Belt: a rubber band that carries parcels to the gates

                Night Shift
                ===========
                Sorting Belt: the loudest machine of the hall
                """;
        assertThat(active(note))
                .filteredOn(card -> card.startsWith("What is Sorting Belt?"))
                .hasSize(1);
    }

    @Test
    void a_number_or_a_name_makes_another_question() {
        String note = """
                Depot
                =====
                - Gate North can hold a parcel for up to 9 days
                - Gate South can hold a parcel for up to 9 days
                """;
        assertThat(active(note)).filteredOn(card -> card.endsWith("9 days")).hasSize(2);
    }

    @Test
    void a_question_with_two_right_answers_is_not_asked() {
        String note = """
                Depot
                =====
                - Gate North can hold a parcel for up to 9 days
                - Gate South can hold a parcel for up to 9 days
                """;
        assertThat(active(note)).noneMatch(card -> card.startsWith("What can hold a parcel"));
    }

    @Test
    void the_same_gap_of_two_lines_is_not_filled_by_one_of_them() {
        String note = """
                Parcel Queue
                ============
                - Parcel name
                  - no capitals
                  - no blots
                """;
        assertThat(active(note)).noneMatch(card -> card.contains("there is no"));
    }

    @Test
    void a_line_that_only_repeats_is_skipped() {
        String note = """
                Parcel Queue
                ============
                - A parcel can stay in the Parcel Queue for up to 9 days
                - A parcel can stay in the Parcel Queue for up to 9 days.
                """;
        assertThat(GENERATOR
                        .generate(new NoteReader().read("depot.txt", note))
                        .ledger()
                        .fates()
                        .get(3))
                .isEqualTo(new LineFate.Skipped("repeat of line 3"));
    }
}

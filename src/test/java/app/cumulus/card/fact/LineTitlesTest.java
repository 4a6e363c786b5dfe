package app.cumulus.card.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.card.generate.CardGenerator;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names on lines of their own, and what the lines behind them are said of. */
class LineTitlesTest {

    private static final CardGenerator GENERATOR = new CardGenerator();

    private static List<String> cards(String note) {
        return GENERATOR.generate(new NoteReader().read("harbour.txt", note)).drafts().stream()
                .filter(Draft::active)
                .map(draft -> draft.content().text().question() + " => "
                        + draft.content().text().answer())
                .toList();
    }

    @Test
    void a_line_speaks_of_the_name_right_above_it() {
        String note = """
                # Harbour
                ### Ships
                Tugboats
                Can pull heavy freighters through the north channel
                Coal Barges
                Enables the harbour office to store winter coal
                2 or 3 year terms
                """;
        assertThat(cards(note))
                .anyMatch(card -> card.contains("Tugboats pull"))
                .anyMatch(card -> card.contains("Barges") && card.contains("winter coal"))
                .noneMatch(card -> card.contains("Ships"));
    }

    @Test
    void short_lines_in_a_row_are_no_names() {
        String note = """
                # Harbour
                ### Tugboats
                North Pier
                Night Shift
                Can pull heavy freighters through the north channel
                """;
        assertThat(cards(note))
                .anyMatch(card -> card.contains("Tugboats pull"))
                .noneMatch(card -> card.contains("Night Shift"));
    }

    @Test
    void an_item_of_a_numbered_list_speaks_of_none_of_the_others() {
        String note = """
                # Harbour
                ### Ships
                1. Tugboats
                2. Can pull heavy freighters through the north channel
                3. Coal Barges
                4. Enables the harbour office to store winter coal
                """;
        assertThat(cards(note)).noneMatch(card -> card.contains("Tugboats") || card.contains("Barges"));
    }

    @Test
    void among_lines_that_are_set_in_under_their_heading_there_are_no_names() {
        String note = """
                # Harbour
                Tugboats
                    Strong Little Ships
                    Can pull heavy freighters through the north channel
                    Night Shift
                    Cannot carry the winter coal of the harbour office
                Barges
                    Long Flat Ships
                    Carry coal
                """;
        assertThat(cards(note))
                .anyMatch(card -> card.contains("Tugboats") && card.contains("eavy freighters"))
                .noneMatch(card -> card.contains("Little Ships pull") || card.contains("Night Shift not"));
    }

    @Test
    void behind_two_terms_in_a_row_the_heading_is_spoken_of() {
        String note = """
                # Harbour
                ## Tollgate
                Tollgate - stops lorries
                Drawbridge - stops ships
                - It records the weight of the crates in the night ledger
                """;
        assertThat(cards(note))
                .anyMatch(card -> card.contains("Tollgate record"))
                .noneMatch(card -> card.contains("Drawbridge record"));
    }
}

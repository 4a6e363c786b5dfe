package app.cumulus.note;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.note.read.NoteReader;
import org.junit.jupiter.api.Test;

/** The end of a bulleted line, broken off and set under its words. */
class HangingWordsTest {

    private static String first(String note) {
        return ((Statement) new NoteReader().read("small.txt", note).blocks().get(0)).text();
    }

    @Test
    void a_row_goes_on_behind_its_comma() {
        assertThat(first("""
                - The night crane of the north pier lifts crates to the yard of the depot,
                  Ferries and other boats
                - Lamps are lit
                """)).endsWith("depot, Ferries and other boats");
    }

    @Test
    void the_last_word_before_a_list_is_no_label() {
        assertThat(first("""
                - You may have to leave crates at one of the piers based on weather
                  conditions:
                    - North piers are for red crates
                    - South piers are for blue crates
                """)).endsWith("weather conditions:");
    }
}

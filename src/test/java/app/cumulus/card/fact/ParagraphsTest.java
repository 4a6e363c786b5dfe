package app.cumulus.card.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.text.Lexicon;
import app.cumulus.note.read.NoteReader;
import org.junit.jupiter.api.Test;

/** Lines that stand together, and what their later ones speak of. */
class ParagraphsTest {

    private static final String NOTE = """
            # Harbour

            Steam Tug 4 - pulls ships into the harbour
            comes in two sizes: 20 t and 40 t
            The harbour office keeps the keys

            Coal Barge 7 - carries coal along the coast
            It has a hold of 300 t

            opens at six in the morning

            SNL - Southern Night Lamp
            Only works with oil

            Pier fee - 3 coins
            Toll - 2 coins
            Is paid at noon

            1. Chain gate: closes the yard at night.
            It is made of iron

            The harbour master has a list of them
            RTL - Red Tower Lamp
            It shines to the north
            Code: N4
            It is cheap by day

            suppose a ferry leaves from the north pier
            then the barge has to wait
            """;

    private static Place placeOf(String line) {
        return PassageFinder.find(new NoteReader().read("harbour.txt", NOTE), new Lexicon()).stream()
                .filter(passage -> line.equals(passage.text()))
                .map(Passage::place)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_number_before_the_term_and_what_points_at_the_line_above_it() {
        assertThat(placeOf("It is made of iron").subject()).isEqualTo("Chain gate");
        assertThat(placeOf("It shines to the north").subject()).isEqualTo("RTL");
        assertThat(placeOf("It is cheap by day").subject()).isEqualTo("Harbour");
    }

    @Test
    void what_begins_with_a_term_speaks_of_it_to_its_end() {
        assertThat(placeOf("comes in two sizes: 20 t and 40 t").subject()).isEqualTo("Steam Tug 4");
        assertThat(placeOf("It has a hold of 300 t").subject()).isEqualTo("Coal Barge 7");
        assertThat(placeOf("Only works with oil").subject()).isEqualTo("SNL");
    }

    @Test
    void behind_an_empty_line_or_two_terms_and_with_a_subject_of_its_own_a_line_speaks_of_the_heading() {
        assertThat(placeOf("opens at six in the morning").subject()).isEqualTo("Harbour");
        assertThat(placeOf("The harbour office keeps the keys").subject()).isEqualTo("Harbour");
        assertThat(placeOf("Is paid at noon").subject()).isEqualTo("Harbour");
    }

    @Test
    void what_is_supposed_is_made_up_to_its_end() {
        assertThat(placeOf("then the barge has to wait").titled()).isFalse();
    }
}

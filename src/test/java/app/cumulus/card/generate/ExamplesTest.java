package app.cumulus.card.generate;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.note.NoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static List<Draft> numbers(String line) {
        return new CardGenerator()
                        .generate(new NoteReader().read("depot.txt", "Sorting Belt\n============\n- " + line + "\n"))
                        .drafts()
                        .stream()
                        .filter(Draft::active)
                        .filter(draft -> draft.content().rule().startsWith("number"))
                        .toList();
    }

    @Test
    void numbers_of_a_story_are_not_asked() {
        assertThat(numbers("The load is shared, for example the Sorting Belt of the north gate takes 40 parcels"))
                .isEmpty();
    }

    @Test
    void the_sentence_before_it_is_none() {
        assertThat(numbers("The Sorting Belt takes up to 40 parcels. For example letters and boxes are sorted"))
                .isNotEmpty();
    }
}

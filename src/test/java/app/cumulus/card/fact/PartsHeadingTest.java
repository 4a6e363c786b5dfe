package app.cumulus.card.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.text.Lexicon;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the highest headings say in full what the lines below are. */
class PartsHeadingTest {

    private static List<Passage> passages(String heading) {
        String note = "# Opening\n- at dawn\n# " + heading + "\n- small ones\n- large ones\n# Closing\n- at dusk\n";
        return PassageFinder.find(new NoteReader().read("depot.md", note), new Lexicon());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Types of lifts in the depot       | 2
            2 Kinds of lifts                  | 2
            Main safety features on the lifts | 2
            Layers of the parcel stack        | 2
            Depot7 types of lifts supported   | 2
            Lifts                             | 0
            History of lifts                  | 0
            """)
    void a_heading_that_says_of_what_its_lines_are_the_parts_lists_them(String heading, int listed) {
        Passage passage = passages(heading).stream()
                .filter(found -> found.text().equals(heading))
                .findFirst()
                .orElseThrow();
        assertThat(passage.children()).hasSize(listed);
        assertThat(passage.place().titled()).isEqualTo(listed > 0);
    }
}

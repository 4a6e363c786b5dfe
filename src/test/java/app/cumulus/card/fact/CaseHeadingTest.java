package app.cumulus.card.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.text.Lexicon;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseHeadingTest {

    private static final Lexicon LEXICON = new Lexicon();

    private static List<String> topicOf(String line, String... note) {
        String text = "======== Harbour Gates ========\n" + String.join("\n", note) + "\n";
        return PassageFinder.find(new NoteReader().read("gates.txt", text), LEXICON).stream()
                .filter(passage -> passage.text().startsWith(line))
                .findFirst()
                .orElseThrow()
                .place()
                .topic();
    }

    @Test
    void the_case_before_an_arrow_is_that_of_the_lines_under_it() {
        String[] note = {
            "Jam behaviours",
            "    if manned => ring the bell",
            "    if unmanned => lift the gate and wait",
            "        For lorries, the crane lifts the gate again",
            "            for up to 4 hours"
        };
        assertThat(topicOf("For lorries", note)).endsWith("If unmanned");
        assertThat(topicOf("if manned", note)).endsWith("Jam behaviours");
    }

    @Test
    void what_if_is_the_case_of_the_headings_under_it() {
        String[] note = {
            "What if it jams while",
            "    opening:",
            "        the crane lifts the gate by hand",
            "        the porter keeps the key of the gate",
            "",
            "    closing:",
            "        the bell rings at the gate"
        };
        assertThat(topicOf("the bell rings", note))
                .containsExactly("Harbour Gates", "What if it jams while", "closing");
    }

    @Test
    void a_case_goes_on_in_the_lines_right_behind_it() {
        String[] note = {
            "Opening",
            "    in case of night gates they open slowly",
            "    The crane lifts 6 gates per hour",
            "    up to 90 lorries wait at a gate",
            "",
            "    The porter keeps the key of each gate"
        };
        assertThat(topicOf("The crane", note)).endsWith("In case of night gates");
        assertThat(topicOf("up to 90", note)).endsWith("In case of night gates");
        assertThat(topicOf("The porter", note)).endsWith("Opening");
    }

    @Test
    void another_case_or_a_term_ends_it() {
        String[] note = {
            "Opening",
            "    in case of night gates they open slowly",
            "    if the bell rings, the porter leaves the gate",
            "    The crane lifts 6 gates per hour",
        };
        assertThat(topicOf("if the bell", note)).endsWith("Opening");
        assertThat(topicOf("The crane", note)).endsWith("Opening");
    }
}

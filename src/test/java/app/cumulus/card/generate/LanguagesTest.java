package app.cumulus.card.generate;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private static List<Draft> active(String note) {
        return new CardGenerator()
                .generate(new NoteReader().read("hafen.txt", note)).drafts().stream()
                        .filter(Draft::active)
                        .toList();
    }

    @Test
    void of_a_language_that_is_not_known_only_terms_are_asked() {
        String note = """
                Hafen
                =====
                - Kai: Platz, an dem Schiffe liegen
                - Bis zu 12 Schiffe liegen nachts am Kai und warten auf den Lotsen
                - Der Lotse kommt mit dem Boot und bringt die Papiere in das Hafenamt
                - Im Winter ist der Hafen an 9 Tagen geschlossen, weil das Eis zu dick ist
                """;
        assertThat(active(note))
                .isNotEmpty()
                .allSatisfy(draft -> assertThat(draft.content().rule()).isEqualTo("definition"));
    }

    @Test
    void in_such_a_language_only_names_are_asked_for_without_an_english_frame_around_them() {
        String note = """
                Hafen
                =====
                - Tor A7: Platz, an dem Schiffe liegen
                - Nicht vergessen: Unterschied von Kai und Mole
                - Zuverlässig: Licht an jedem Tag
                - Nachtkran: hebt alles ohne Licht
                - 1. Antrag Stellen: im Hafenamt am Vormittag
                - Der Lotse kommt mit dem Boot und bringt die Papiere in das Hafenamt
                - Im Winter ist der Hafen an 9 Tagen geschlossen, weil das Eis zu dick ist
                """;
        assertThat(active(note))
                .extracting(draft -> draft.content().text().question())
                .containsExactly("Was ist Tor A7?", "Was ist Nachtkran?");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            A grua leva as caixas para o cais e não fica com o barco   | O que é Doca A7?
            La grúa lleva las cajas para el muelle y no se queda       | ¿Qué es Doca A7?
            La grue porte les caisses sur le quai et ne reste pas      | Qu'est-ce que Doca A7 ?
            La gru porta le casse per il molo e non resta con la barca | Che cos'è Doca A7?
            Nosturi tuo laatikot satamaan aamulla mutta palaa illalla  | What is Doca A7?
            """)
    void a_card_asks_in_the_language_of_its_note_if_that_can_be_asked_in(String line, String question) {
        String note = "Porto 9\n=======\n- Doca A7: " + line + ("\n- " + line).repeat(3) + "\n";
        assertThat(active(note))
                .extracting(draft -> draft.content().text().question())
                .contains(question);
    }

    @Test
    void a_section_in_english_is_read_as_ever_beside_one_that_is_not() {
        String note = """
                Hafen
                =====
                - Bis zu 12 Schiffe liegen nachts am Kai und warten auf den Lotsen
                - Der Lotse kommt mit dem Boot und bringt die Papiere in das Hafenamt
                - Im Winter ist der Hafen an 9 Tagen geschlossen, weil das Eis zu dick ist

                Harbour Watch
                =============
                - The Harbour Watch opens the Tide Gate for up to 9 hours
                - All ships must be moored at the quay when the Harbour Watch is closed for the night by the pilot
                """;
        assertThat(active(note))
                .anySatisfy(draft -> assertThat(draft.content().text().answer()).contains("9 hours"));
    }
}

package app.cumulus.card.rule.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.Made;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastRuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    A tug is powered by diesel, while a barge is pulled by a rope. | Which is powered by diesel: barge or tug? => Tug
                    A tug is powered by diesel, while it waits for a barge. |
                    Porters can reach the yard over the pier, while clerks can reach by the north gate. |
                    The pilot waits, but the pilot is paid. |
                    Each lane of lorries is taken out of the yard while the weighing takes place. |
                    The guard performs more checks while the barge is in use. |
                    A tug looks like a small ferry but barges are painted in the yard. |
                    A tug carries two crates whereas a barge is pulled by a rope. | Which carries two crates: barge or tug? => Tug
                    """)
    void a_sentence_is_asked_about_or_left_alone(String sentence, String card) {
        var cards = Made.by("contrast", "-----Harbour-----", sentence);
        if (card == null) {
            assertThat(cards).isEmpty();
        } else {
            assertThat(cards).contains(card);
        }
    }
}

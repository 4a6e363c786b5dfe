package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AimTest {

    private static final Lexicon LEXICON = new Lexicon();

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            We can limit the number of cars per deck (mainly trucks). | To do so, set a deck quota | To limit the number of cars per deck, set a deck quota
            The clerk needs to find the oldest ticket           | To do this we open the ledger  | To find the oldest ticket, we open the ledger
            How can I send parcels to the island?               | To do that call the Night Ferry | To send parcels to the island, call the Night Ferry
            The gates open at noon                              | To do so, set a deck quota     | To do so, set a deck quota
            You can open it at noon                             | To do so, set a deck quota     | To do so, set a deck quota
            You cannot change the lamp color after the launch   | to change, build the same boat | To change the lamp color, build the same boat
            The lamp is green                                   | to change, build the same boat | to change, build the same boat
            We can limit the number of cars per deck            | To limit cars, set a quota     | To limit cars, set a quota
            """)
    void the_sentence_before_tells_what_for(String before, String sentence, String aimed) {
        assertThat(new Aim(LEXICON, new Tagger(LEXICON)).of(sentence, before)).isEqualTo(aimed);
    }
}

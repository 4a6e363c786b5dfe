package app.cumulus.card.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackReferenceTest {

    private static final Lexicon LEXICON = new Lexicon();

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            We can limit the number of cars per deck (mainly trucks). | To do so, set a deck quota | To limit the number of cars per deck, set a deck quota
            The clerk needs to find the oldest ticket           | To do this we open the ledger  | To find the oldest ticket, we open the ledger
            How can I send parcels to the island?               | To do that call the Night Ferry | To send parcels to the island, call the Night Ferry
            Similarly, clerks need to find the oldest ticket    | To do this we open the ledger  | To do this we open the ledger
            The gates open at noon                              | To do so, set a deck quota     | To do so, set a deck quota
            You can open it at noon                             | To do so, set a deck quota     | To do so, set a deck quota
            You cannot change the lamp color after the launch   | to change, build the same boat | To change the lamp color, build the same boat
            The lamp is green                                   | to change, build the same boat | to change, build the same boat
            We can limit the number of cars per deck            | To limit cars, set a quota     | To limit cars, set a quota
            If the deck burns, the bell rings twice             | In this case call the pier     | If the deck burns, call the pier
            The ramp must be dry and open to lorries            | In that case trucks can wait   | If the ramp is dry and open to lorries, trucks can wait
            The lamp is green                                   | In this case call the pier     | In this case call the pier
            Clerks send papers to the office                    | The office sends it to the ship | The office sends papers to the ship
            A clerk locks parcels by a red key                  | The porter unlocks it by a blue key | The porter unlocks parcels by a blue key
            To group several ferries in one fleet               | if you paint one of them, all are painted | if you paint one of the ferries, all are painted
            To group several ferries by many clerks             | if you paint one of them, all are painted | if you paint one of them, all are painted
            The lamp is green                                   | Max: 64 crates for trucks & 32 crates for others | Max: 64 crates for trucks & 32 crates for others than trucks
            The gates are shut at night                         | So it cannot take parcels (boxes) | So it cannot take parcels (boxes)
            A clerk locks the gate by a red key                 | it is unlocked by a blue key in the yard | The gate is unlocked by a blue key in the yard
            Porters put a crate on the pier                     | it is weighed in the morning   | The crate is weighed in the morning
            The crane needs a crate on the pier                 | it is weighed in the morning   | it is weighed in the morning
            Porters put the crates on the pier                  | it is weighed in the morning   | it is weighed in the morning
            The lamp is lit. But what if the ferry is late?     | In this case we can ring twice | If the ferry is late, we can ring twice
            What is the ferry is late at night?                 | In that case the pilot helps us | If the ferry is late at night, the pilot helps us
            What if the ferry is late?                          | In this case the pilot rings twice | In this case the pilot rings twice
            What if it is late?                                 | In this case we can ring twice | In this case we can ring twice
            Make a ticket for the clerk                         | We use the new ticket at noon  | We use a new ticket at noon
            There is a night key in the hall                    | Never sail without the key     | Never sail without the night key
            There is a night key and a day key                  | Never sail without the key     | Never sail without the key
            The clerk buys an empty box                         | He stores ropes inside the box | He stores ropes inside the box
            There is a night key in the hall                    | Never lose the key ring        | Never lose the key ring
            Clerks stamp papers in the office                   | The office sends it to the ship | The office sends it to the ship
            """)
    void the_sentence_before_tells_what_for(String before, String sentence, String aimed) {
        assertThat(new BackReference(LEXICON, new Tagger(LEXICON)).of(sentence, before))
                .isEqualTo(aimed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            What if a parcel is too heavy?       | Weigh it at the gate | Weigh the parcel at the gate
            A clerk meets a parcel               | Weigh it at the gate | Weigh it at the gate
            What if a parcel is too heavy?       | Weigh the parcel     | Weigh the parcel
            """)
    void the_first_step_says_what_it_is(String before, String step, String named) {
        assertThat(new BackReference(LEXICON, new Tagger(LEXICON)).started(List.of(step, "Load the ship"), before))
                .containsExactly(named, "Load the ship");
    }
}

package app.cumulus.card.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggerTest {

    private final Tagger tagger = new Tagger(new Lexicon());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The agent sends logs to the bucket           | sends
                    Cost Explorer forecasts usage of a year      | forecasts
                    The clerk estimates cost of a lift           | estimates
                    Stores exhibit goods at some later point     | exhibit
                    Stores goods at some later point             | Stores
                    The pier has issues in the north wind        | has
                    Tide issues in the north wind are known      | are known
                    Changes to the policy take effect at once    | take
                    Access logs are written to the bucket        | are written
                    A user has access to two queues              | has
                    You need access to the console               | need
                    The table is read only for the reader        | is read
                    The managed policy allows full access        | allows
                    Balancers route traffic to healthy targets   | route
                    The function needs a role                    | needs
                    It supports encrypted volumes                | supports
                    Create a trail for each account              | Create
                    The limit can also change later              | can change
                    The stream is not encrypted                  | is encrypted
                    A lock prevents writes to the item           | prevents
                    Used by the agent to send metrics            | Used send
                    Load data streams into the store             | Load
                    It does not charges for the traffic          | does charges
                    It can optionally frobnicate the records     | can frobnicate
                    A subnet cannot span two zones               | cannot span
                    Lambda writes logs to a group                | writes
                    Snapshots contain blocks of the volume       | contain
                    Logs take a day until noon                   | take
                    Alarms become events after a while           | become
                    Calls handled by the porter                  | handled
                    Regular checks of the gate                   |
                    Target groups with two gates                 |
                    It does not replicate delete markers         | does replicate
                    You can delete markers                       | can delete
                    The gates, bolts, and the painted signs,     |
                    Inside yard import the crate lists           | import
                    access to logs of the bucket                 |
                    Standard tier and archive tier               |
                    Piers are encrypted boards on poles          | are
                    Piers are encrypted by clerks                | are encrypted
                    Order strictly preserved until noon          | preserved
                    Query looks through the whole shed           | looks
                    Gently move the crate over the pier          | move
                    Dedicated hosts are the dearest boats        | are
                    Night rules help control who may enter       | help control may enter
                    an explicit deny in the policy               |
                    """)
    void the_verbs_of_a_sentence_are_told_from_its_nouns(String sentence, String verbs) {
        String found = tagger.tag(sentence).tokens().stream()
                .filter(token -> token.is(Tag.VERB) || token.is(Tag.AUXILIARY))
                .map(Token::text)
                .collect(Collectors.joining(" "));
        assertEquals(verbs == null ? "" : verbs, found);
    }

    @Test
    void the_dot_of_a_file_ending_belongs_to_its_word() {
        assertEquals(
                "Read/VERB|by/PREPOSITION|.crate/NOUN|file/NOUN|./PUNCTUATION",
                tagger.tag("Read by .crate file .").tokens().stream()
                        .map(token -> token.text() + "/" + token.tag())
                        .collect(Collectors.joining("|")));
    }
}

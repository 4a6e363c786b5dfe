package app.cumulus.card.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnThingsTest {

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource(delimiter = '|', textBlock = """
            queue          | SQS > Waiting              | true
            your queues    | Amazon SQS                 | true
            a given bucket | Simple Storage Service     | true
            FIFO queue     | SQS > Waiting              | false
            queue          | Harbour > Waiting          | false
            bucket         | SQS > Waiting              | false
            lorry          | SQS                        | false
            """)
    void the_thing_a_service_is_made_of_follows_from_its_name(String words, String topic, boolean own) {
        assertThat(OwnThings.is(words, List.of(topic.split(" > ")))).isEqualTo(own);
    }
}

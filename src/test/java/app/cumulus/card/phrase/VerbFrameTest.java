package app.cumulus.card.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbFrameTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "The crane scales out/in the match the load",
                "The towing of barges is in progress",
                "Read Crane requires a night pass with permissions to open the gate",
                "Read Crane manages hooks and ropes needed to keep the barges flowing",
                "Number of barges the north crane can lift depends on its hooks",
                "The harbour pilot picks a rope to use",
                "Data transfer within a harbour",
                "dock-side errors within a period",
            })
    void what_is_no_object_of_the_verb_is_not_asked_for(String sentence) {
        assertThat(Made.by("object", "-----Harbour-----", sentence)).isEmpty();
        assertThat(Made.by("relation", "-----Harbour-----", sentence)).isEmpty();
    }

    @Test
    void what_comes_from_somewhere_is_asked_with_all_that_belongs_to_it() {
        assertThat(Made.by(
                        "relation",
                        "-----Harbour-----",
                        "Read Crane uses wooden copies from the main pier to the north pier"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    The crane replicates crates to the north pier. | In Harbour, where does the crane replicate crates? => To the north pier
                    The crane can used with steel hooks. | In Harbour, what can the crane be used with? => Steel hooks
                    Machines connect to the pier using a rope + a winch | In Harbour, what do machines connect to? => The pier
                    The crane uses steel hooks. | In Harbour, what does the crane use? => Steel hooks
                    """)
    void what_the_verb_takes_is(String sentence, String card) {
        assertThat(Made.by("object", "-----Harbour-----", sentence)).contains(card);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"in progress", "on hold until noon", "only in transit", "By default (at night)"})
    void a_set_phrase_names_no_thing(String phrase) {
        assertThat(SetPhrase.begins(phrase)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"in use cases", "in the harbour", "on demand curves", "progress", "in"})
    void others_do(String phrase) {
        assertThat(SetPhrase.begins(phrase)).isFalse();
    }
}

package app.cumulus.card.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @Test
    void a_name_with_its_verb_right_behind_the_full_stop_begins_a_sentence() {
        assertThat(Sentences.of("The yard is a storage.Q7 has no gate"))
                .containsExactly("The yard is a storage", "Q7 has no gate");
        assertThat(Sentences.of("Porters read the ledger.Clerks write it")).hasSize(2);
    }

    @Test
    void a_glued_sentence_is_cut_off_behind_others_and_behind_a_bracket() {
        assertThat(Sentences.of("The yard is wide. The gate opens once.However, the door stays shut"))
                .containsExactly("The yard is wide", "The gate opens once", "However, the door stays shut");
        assertThat(Sentences.of("The yard has gates (two of wood).PIN codes open them"))
                .containsExactly("The yard has gates (two of wood)", "PIN codes open them");
        assertThat(Sentences.of("Call yard().Open to let the ferry in")).hasSize(1);
    }

    @Test
    void a_glued_explanation_or_a_stop_behind_capitals_parts_two_sentences() {
        assertThat(Sentences.of("The pier is free.i.e all ferries may wait there"))
                .containsExactly("The pier is free", "i.e all ferries may wait there");
        assertThat(Sentences.of("The lamp is a gift of the NPD.You can switch it off"))
                .hasSize(2);
        assertThat(Sentences.of("Open NPD.Yard to see the map")).hasSize(1);
        assertThat(Sentences.of("The pier is quick, esp. at night")).hasSize(1);
    }

    @Test
    void a_figure_a_closing_quote_or_a_kind_in_capitals_parts_two_sentences_without_a_blank() {
        assertThat(Sentences.of("Crates lie in two harbors.6 guards watch them"))
                .containsExactly("Crates lie in two harbors", "6 guards watch them");
        assertThat(Sentences.of("Ships pay a \"night fee\".Small tugs are free"))
                .containsExactly("Ships pay a \"night fee\"", "Small tugs are free");
        assertThat(Sentences.of("Crates wait in the shed.RTP crates are limited to 5"))
                .containsExactly("Crates wait in the shed", "RTP crates are limited to 5");
        assertThat(Sentences.of("The crane needs harbor.7 or later")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The lamp shows the way (at night).q4 lamps use oil  | The lamp shows the way (at night)  | q4 lamps use oil
            The ferry is a gift of the town.it lands at noon    | The ferry is a gift of the town    | it lands at noon
            Crates lie in the north shed.RTP connects to it     | Crates lie in the north shed       | RTP connects to it
            Is the north gate open?Only by day, and at dusk     | Is the north gate open?            | Only by day, and at dusk
            Waiting time of crates.#After it they are moved     | Waiting time of crates             | After it they are moved
            """)
    void a_sentence_begins_right_behind_a_stop(String text, String first, String second) {
        assertThat(Sentences.of(text)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call crane.lift(box).then(back) at night",
                "Open the file ledger.PDF contains all of it",
                "See www.harbor.it for the map",
                "Put it into yard.config and wait",
                "Call /gate?Open to enter",
            })
    void names_of_files_hosts_and_calls_are_not_cut(String text) {
        assertThat(Sentences.of(text)).hasSize(1);
    }

    @Test
    void a_sign_set_off_at_the_end_is_left_off() {
        assertThat(Sentences.of("The lamp is lit only at night !")).containsExactly("The lamp is lit only at night");
    }

    @Test
    void the_end_of_a_file_or_host_does_not() {
        assertThat(Sentences.of("Open the file ledger.PDF on the desk")).hasSize(1);
        assertThat(Sentences.of("The page is harbor.JS is loaded first, see /yard/gate.JS has two parts"))
                .hasSizeLessThan(3);
        assertThat(Sentences.of("Read /yard/gate.JS is not needed")).hasSize(1);
    }

    @Test
    void a_shortened_word_ends_no_sentence_before_a_small_letter() {
        assertThat(Sentences.of("Open the config. menu and set the env. variable"))
                .hasSize(1);
        assertThat(Sentences.of("Open the menu of the env. Then close it")).hasSize(2);
    }

    @Test
    void and_so_on_ends_a_sentence_where_the_next_word_begins_one() {
        assertThat(Sentences.of("The yard has piers, gates, etc. These gates are open"))
                .hasSize(2);
        assertThat(Sentences.of("The yard has piers, gates, etc. in the north")).hasSize(1);
        assertThat(Sentences.of("Piers, gates etc. North Pier too")).hasSize(1);
    }
}

package app.cumulus.library.decks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void what_no_text_should_hold_is_replaced_and_the_rest_stays() {
        assertThat(CleanText.of("q\u0000 \ud800 \u001f?")).isEqualTo("q\ufffd \ufffd  ?");
        assertThat(CleanText.of("a \udc00\ud83d\ude00")).isEqualTo("a \ufffd\ud83d\ude00");
        assertThat(CleanText.of("plain\n\ttext")).isEqualTo("plain\n\ttext");
    }
}

package app.cumulus.library.cards;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardText;
import org.junit.jupiter.api.Test;

class RewordingTest {

    private static final CardText CLOZE =
            new CardText("A queue keeps messages for […].", "4 days", "", "A queue keeps messages for {{c1::4 days}}.");

    @Test
    void a_cloze_gets_its_sentence_from_the_new_words() {
        assertThat(Rewording.of(CLOZE, "A queue keeps a message for […].", "14 days", "")
                        .clozeText())
                .isEqualTo("A queue keeps a message for {{c1::14 days}}.");
    }

    @Test
    void a_new_extra_leaves_the_sentence_alone() {
        assertThat(Rewording.of(CLOZE, CLOZE.question(), CLOZE.answer(), "SQS").clozeText())
                .isEqualTo(CLOZE.clozeText());
    }

    @Test
    void a_question_without_a_gap_is_a_cloze_no_more() {
        assertThat(Rewording.of(CLOZE, "How long does a queue keep messages?", "4 days", "")
                        .clozeText())
                .isEmpty();
    }

    @Test
    void a_plain_card_stays_plain() {
        assertThat(Rewording.of(CardText.of("q", "a"), "q2", "a2", "x")).isEqualTo(new CardText("q2", "a2", "x", ""));
    }
}

package app.cumulus.card.generate;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.LineFate;
import app.cumulus.note.read.NoteReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnclearTest {

    private static LineFate fate(String note, int line) {
        return new CardGenerator()
                .generate(new NoteReader().read("depot.txt", note))
                .ledger()
                .fates()
                .get(line - 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            When we go          | it breaks off
            Night shipping -    | it breaks off
            goes out by the     | it breaks off
            \u0007\u001b[A\u001b[A\u001b[A      | it has signs that are no text
            """)
    void a_line_that_makes_no_sense_is_shown_to_the_user(String line, String reason) {
        assertThat(fate("Depot\n=====\n- " + line + "\n\nOther\n=====\n- the gate\n", 3))
                .isEqualTo(new LineFate.NeedsAttention(reason));
    }

    @Test
    void a_doubted_passage_is_shown_to_the_user() {
        String note = "Depot\n=====\n????????\nThe North Gate opens at 7 o'clock\n????????\n";
        assertThat(fate(note, 4)).isEqualTo(new LineFate.NeedsAttention("the note doubts it"));
    }

    @Test
    void a_fence_that_is_never_closed_is_shown_to_the_user() {
        String note = "Depot\n=====\nThe command:\n```\nopen --gate 7\n\nAnd so on\n";
        assertThat(fate(note, 4)).isInstanceOf(LineFate.NeedsAttention.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the gate that the lorries come from
            what the scale is for
            """)
    void a_sentence_may_end_with_a_preposition(String line) {
        assertThat(fate("Depot\n=====\n- " + line + "\n", 3)).isNotInstanceOf(LineFate.NeedsAttention.class);
    }
}

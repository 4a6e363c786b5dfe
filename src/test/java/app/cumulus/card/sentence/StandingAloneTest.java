package app.cumulus.card.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.card.generate.CardGenerator;
import app.cumulus.card.rule.CardsOf;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingAloneTest {

    private static List<String> cards(String... lines) {
        return CardsOf.proposed("cloze", lines);
    }

    private static List<String> all(String line) {
        return new CardGenerator()
                        .generate(new NoteReader().read("parcels.txt", "Parcel Queue\n============\n- " + line + "\n"))
                        .drafts()
                        .stream()
                        .filter(Draft::active)
                        .map(draft -> draft.content().text().question())
                        .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            If this service is closed, the porters wait at the Ledger Index | if Parcel Queue is closed
            Each hall has a Quiet Period. In this period, the porters don't open any Ledger Index | In the Quiet Period
            Unlike the old hall, this has doors to the Ledger Index | Parcel Queue has doors to
            """)
    void what_a_sentence_points_at_is_named(String line, String named) {
        assertThat(all(line))
                .noneMatch(question -> question.matches(".*\\b[Tt]his\\b.*"))
                .anyMatch(question -> question.contains(named));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Every porter sends the the parcels to the Ledger Index again | Every porter sends the parcels to the […] again => Ledger Index
            If a reader cannot open a parcel parcel goes back to the Ledger Index | If a reader cannot open a parcel, parcel goes back to the […] => Ledger Index
            """)
    void slips_of_the_pen_are_not_on_the_card(String line, String card) {
        assertThat(cards(line)).contains(card);
    }

    @Test
    void an_inner_heading_that_shows_the_answer_is_left_out_of_the_topic() {
        String note = """
                Parcel Queue
                ============

                Ledger Index
                ------------
                - Every porter sends the morning letters to the Ledger Index
                """;
        List<Draft> asking = new CardGenerator()
                .generate(new NoteReader().read("parcels.txt", note)).drafts().stream()
                        .filter(Draft::active)
                        .filter(draft -> draft.content().text().answer().contains("Ledger Index"))
                        .toList();
        assertThat(asking)
                .isNotEmpty()
                .allSatisfy(draft -> assertThat(draft.content().topic().parts()).containsExactly("Parcel Queue"));
    }

    @Test
    void the_second_one_is_one_of_two_that_are_not_named() {
        assertThat(all("The second one can be moved to a different Pier Zone")).isEmpty();
    }
}

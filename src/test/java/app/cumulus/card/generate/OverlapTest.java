package app.cumulus.card.generate;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapTest {

    private static final CardGenerator GENERATOR = new CardGenerator();

    private static List<String> active(String note) {
        return GENERATOR.generate(new NoteReader().read("depot.txt", note)).drafts().stream()
                .filter(Draft::active)
                .map(draft -> draft.content().text().question() + " => "
                        + draft.content().text().answer())
                .toList();
    }

    @Test
    void two_facts_of_one_thing_are_both_asked() {
        String note = """
                Depot
                =====
                - Main Ledger is used for all parcels and connected with customs
                """;
        assertThat(active(note))
                .anyMatch(card -> card.contains("used for all parcels? => Main Ledger"))
                .anyMatch(card -> card.contains("connected with customs? => Main Ledger"));
    }

    @Test
    void one_fact_of_one_thing_is_asked_once() {
        String note = """
                Depot
                =====
                - MainLedger stores the weights of all parcels
                """;
        assertThat(active(note))
                .filteredOn(card -> card.endsWith("=> MainLedger"))
                .hasSizeLessThan(2);
    }

    @Test
    void who_does_little_is_not_asked_beside_what_is_done() {
        String note = """
                Depot
                =====
                - number of lamps depends on the pier
                - NightLedger depends on the north pier
                """;
        assertThat(active(note))
                .anyMatch(card -> card.contains("number of lamps depend on? => The pier"))
                .noneMatch(card -> card.contains("hat depends on the pier?"));
    }

    @Test
    void the_digit_of_a_name_is_no_figure_that_would_make_two_cards_of_one() {
        String note = """
                Harbor tracking
                ===============
                - You must create an EC2 instance to run the harbor jobs
                """;
        assertThat(active(note))
                .filteredOn(card -> card.endsWith("EC2 instance"))
                .hasSize(1);
    }

    @Test
    void what_a_thing_is_for_tells_more_than_the_figure_in_it() {
        String note = """
                Depot
                =====

                Hall Splitting
                --------------
                Used to divide a "full hall" into 2 new halls (doubling the room) in one night
                """;
        assertThat(active(note)).anyMatch(card -> card.startsWith("What is Hall Splitting used for? => To divide"));
    }

    @Test
    void who_and_what_leave_room_for_what_for() {
        String note = """
                Depot
                =====
                - NightWatch compares quiet days with busy days to set a limit
                """;
        assertThat(active(note))
                .anyMatch(card -> card.endsWith("=> NightWatch"))
                .anyMatch(card -> card.endsWith("=> To set a limit"));
    }

    @Test
    void what_else_is_done_to_a_thing_is_left_out() {
        String note = """
                Depot
                =====
                - You can lift boxes from several docks into a hall and weigh or mark it
                """;
        assertThat(active(note))
                .anyMatch(card -> card.contains("rom where can you lift boxes into a hall? => Several docks"));
    }

    @Test
    void a_short_sentence_is_asked_from_both_its_ends() {
        String note = """
                Depot
                =====
                - NightCrane may lift barrels (empty/full)
                """;
        assertThat(active(note))
                .anyMatch(card -> card.startsWith("What may NightCrane lift? => Barrels"))
                .anyMatch(card -> card.contains("may lift barrels") && card.endsWith("=> NightCrane"));
    }

    @Test
    void a_lone_word_in_the_consequence_is_asked_beside_the_sentence_before_it() {
        String note = """
                Depot
                =====
                - CraneHub uses rails to reach the barges, which means there might be a bit of delay
                """;
        assertThat(active(note)).anyMatch(card -> card.endsWith("there might be a bit of […] => delay"));
    }

    @Test
    void a_gap_in_another_sentence_may_have_the_same_answer() {
        String note = """
                Depot
                =====
                - Weights are written into Ledger (we need a Ledger shelf with wide doors in CraneHub)
                """;
        assertThat(active(note)).anyMatch(card -> card.endsWith("=> Ledger shelf"));
    }
}

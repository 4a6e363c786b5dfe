package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.card.generate.CardGenerator;
import app.cumulus.note.NoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lines without a subject of their own speak about. */
class SpokenOfTest {

    private static final CardGenerator GENERATOR = new CardGenerator();

    private static List<String> cards(String note) {
        return GENERATOR.generate(new NoteReader().read("depot.txt", note)).drafts().stream()
                .filter(Draft::active)
                .map(draft -> draft.content().text().question() + " => "
                        + draft.content().text().answer())
                .toList();
    }

    @Test
    void lines_under_a_sentence_speak_of_its_subject() {
        String note = """
                Depot
                =====
                Sorting Belts move the parcels to the gates
                    Can be used to weigh the night mail
                """;
        assertThat(cards(note))
                .anyMatch(card -> card.startsWith("Sorting Belts can be used to"))
                .noneMatch(card -> card.startsWith("Depot can"));
    }

    @Test
    void it_is_what_the_line_before_speaks_of() {
        String note = """
                Depot
                =====
                DoorAgent opens the gates for the lorries
                It writes each visit into the Ledger Index
                """;
        assertThat(cards(note))
                .anyMatch(card -> card.contains("DoorAgent") && card.contains("Ledger Index"))
                .noneMatch(card -> card.matches("(?:What does )?Depot write.*"));
    }

    @Test
    void it_is_not_what_many_things_are_called() {
        String note = """
                Depot Gate
                ==========
                Lorries arrive at the Depot Gate at night
                It writes each visit into the Ledger Index
                """;
        assertThat(cards(note)).noneMatch(card -> card.contains("Lorries write"));
    }

    @Test
    void talk_has_no_subject() {
        String note = """
                Depot
                =====

                Night Watch
                -----------
                - Let's say GateKeeper sleeps
                    So stops sending new lorries to the Sorting Belt
                """;
        assertThat(cards(note)).noneMatch(card -> card.contains("GateKeeper"));
    }

    @Test
    void what_must_be_done_is_asked_of_the_reader() {
        String note = """
                Depot
                =====

                Mirroring
                ---------
                - Must enable the Ledger Index in source and target halls
                """;
        assertThat(cards(note))
                .isNotEmpty()
                .anyMatch(card -> card.matches("(?i).*you.*enable.*"))
                .noneMatch(card -> card.matches("(?i)where must .*mirroring.*"));
    }

    @Test
    void if_enabled_does_not_speak_of_the_heading() {
        String note = """
                Depot
                =====

                Mirroring
                ---------
                - night labels can be copied if explicitly enabled
                """;
        assertThat(cards(note)).noneMatch(card -> card.startsWith("What happens if"));
    }

    @Test
    void a_heading_that_denies_or_gives_a_condition_is_no_topic() {
        String note = """
                Depot
                =====

                Mirroring
                ---------
                - not retroactive by default
                    - configure a night run to mirror the Ledger Index
                """;
        assertThat(GENERATOR.generate(new NoteReader().read("depot.txt", note)).drafts())
                .isNotEmpty()
                .allSatisfy(draft ->
                        assertThat(draft.content().topic().parts()).noneMatch(part -> part.startsWith("not ")));
    }
}

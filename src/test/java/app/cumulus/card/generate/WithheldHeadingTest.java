package app.cumulus.card.generate;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A heading that tells the answer is not shown; what it says besides must not be lost with it. */
class WithheldHeadingTest {

    private static final CardGenerator GENERATOR = new CardGenerator();

    private static List<Draft> active(String note) {
        return GENERATOR.generate(new NoteReader().read("harbour.txt", note)).drafts().stream()
                .filter(Draft::active)
                .toList();
    }

    private static String question(Draft draft) {
        return draft.content().text().question();
    }

    @Test
    void the_service_that_it_names_stays() {
        String note = """
                # Lambda
                ## Night Shift Rules
                ### S3 crate bell
                - If two hooks are put on a single unmarked parcel at the same time, it is possible that only a single crate bell will ring
                """;
        assertThat(active(note))
                .filteredOn(draft -> question(draft).contains("what may happen"))
                .isNotEmpty()
                .allMatch(draft -> question(draft).startsWith("In S3, what may happen")
                        && draft.content().topic().parts().contains("S3"));
    }

    @Test
    void how_a_thing_can_be_done_is_not_asked_without_it() {
        String note = """
                # Lambda
                ## Night Shift Rules
                ### TUG with porters
                Clerk can speak with Lambda porter through TUG
                """;
        assertThat(active(note))
                .noneMatch(draft -> question(draft).startsWith("How can"))
                .anyMatch(draft -> draft.content().text().answer().equals("TUG"));
    }
}

package app.cumulus.card.fact;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.card.generate.CardGenerator;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a lesson tells one to do was done once; what is so, and what is advised, holds always. */
class DiaryTest {

    private static final String DIARY = "it tells what was done once";

    private static List<Draft> drafts(String note) {
        return new CardGenerator()
                .generate(new NoteReader().read("piers.txt", "Piers\n=====\n" + note))
                .drafts();
    }

    private static List<String> active(String note) {
        return drafts(note).stream()
                .filter(Draft::active)
                .map(draft -> draft.content().text().question())
                .toList();
    }

    private static boolean tellsOnce(String note) {
        return drafts(note).stream().anyMatch(draft -> draft.off().equals(Optional.of(DIARY)));
    }

    @Test
    void orders_of_a_lesson_are_no_facts() {
        String lesson =
                "## Hands on\n- create a night pier for the heavy lorries\n- choose the small gate beside the yard\n"
                        + "- attach the long rope to the crane\n";
        assertThat(active(lesson)).isEmpty();
        assertThat(tellsOnce(lesson)).isTrue();
    }

    @Test
    void orders_under_something_that_is_built_are_its_diary() {
        assertThat(
                        tellsOnce(
                                "### Building a pier\n1. open the harbour desk, select the long pier\n"
                                        + "2. create a wooden gate for the heavy lorries\n3. deploy 2 cranes beside the shed\n4. wait\n"))
                .isTrue();
    }

    @Test
    void what_is_so_is_a_fact_in_a_lesson_too() {
        assertThat(active("## Pier lab\n- create a night pier for the heavy lorries\n- A pier holds up to 12 cranes\n"))
                .anyMatch(question -> question.contains("cranes"));
    }

    @Test
    void what_is_advised_holds_always() {
        String advice = "### Best practices\n1. Use a guard for the night pier\n2. Create a gate for each lorry\n"
                + "3. Attach the rope to the crane\n4. Choose the gate nearest to the yard\n";
        assertThat(tellsOnce(advice)).isFalse();
    }

    @Test
    void what_somebody_did_once_is_an_anecdote() {
        for (String told : List.of(
                "for our purposes, we used the old crane as a gate",
                "here we named the pier after the harbour master",
                "the gate opens on the pier we just built")) {
            assertThat(Diary.isAnecdote(told)).as(told).isTrue();
        }
        for (String so : List.of(
                "when we used up all berths the gate closes",
                "we use a crane to move crates",
                "a rope that we created can be shared")) {
            assertThat(Diary.isAnecdote(so)).as(so).isFalse();
        }
    }

    @Test
    void what_is_filled_in_under_an_order_is_its_diary() {
        String form =
                "### Build the pier\nGate colour -> bright red for the night\nGate width -> use all of the quay\nLamp -> leave it\n";
        assertThat(active(form)).isEmpty();
        assertThat(tellsOnce(form)).isTrue();
        String meant =
                "### Pier parts\nNight gate -> lets the lorries in after ten\nDay gate -> lets the porters in before ten\n";
        assertThat(tellsOnce(meant)).isFalse();
    }

    @Test
    void an_exercise_is_no_fact() {
        assertThat(active("Activity: Similarly build a pier with 2 gates for the northern lorries\n"))
                .isEmpty();
        assertThat(active("Practice: 1. Create a shed with the long rope. By night it is shut.\n"))
                .isEmpty();
        assertThat(active("## Activity\n1. read about the night ferry\n2. create 3 gates for the lorries\n"))
                .isEmpty();
        assertThat(tellsOnce("Task: 3 crates that one crane lifts at the same time\n"))
                .isFalse();
    }
}

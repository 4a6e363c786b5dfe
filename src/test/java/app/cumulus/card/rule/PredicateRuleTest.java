package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PredicateRuleTest {

    private static List<String> under(String heading, String... lines) {
        StringBuilder note = new StringBuilder("======== Harbour Crane ========\n")
                .append(heading)
                .append('\n');
        for (String line : lines) {
            note.append("    - ").append(line).append('\n');
        }
        return CardsOf.rule("predicate", note.toString());
    }

    @Test
    void asks_which_kinds_of_a_thing_it_has() {
        assertThat(under("Night Gate", "Opens late", "Can have red and blue flags"))
                .containsExactly("What kinds of flags can Night Gate have? => Red and blue");
        assertThat(under("Night Gate", "Opens late", "Can have only red flags"))
                .containsExactly("What kinds of flags can Night Gate have? => Only red");
        assertThat(under("Night Gate", "Opens late", "Supports both wide and narrow lorries"))
                .containsExactly("What kinds of lorries does Night Gate support? => Wide and narrow");
        assertThat(under("Night Gate", "Opens late", "Can have flags")).isEmpty();
    }

    @Test
    void asks_when_and_where() {
        assertThat(under("Pier Ledger", "Keeps the tolls", "Can be created at any time"))
                .containsExactly("When can Pier Ledger be created? => At any time");
        assertThat(under("Pier Ledger", "Keeps the tolls", "Must be in a dry shed"))
                .containsExactly("Where must Pier Ledger be? => In a dry shed");
        assertThat(under("Pier Ledger", "Keeps the tolls", "Must be in the same shed"))
                .isEmpty();
    }

    @Test
    void asks_what_behind_what_is_done_to_it() {
        assertThat(under("Tide Table", "Hangs on a wall", "Optimized to move heavy ferries"))
                .containsExactly("What is Tide Table optimized to do? => Move heavy ferries");
        assertThat(under("Tide Table", "Hangs on a wall", "Made up of planks and ropes"))
                .containsExactly("What is Tide Table made up of? => Planks and ropes");
        assertThat(under("Tide Table", "Hangs on a wall", "Priced per page"))
                .containsExactly("How is Tide Table priced? => Per page");
        assertThat(under("Tide Table", "Hangs on a wall", "Limited by rain, so short lists"))
                .containsExactly("What is Tide Table limited by? => Rain");
        assertThat(under("Tide Table", "Hangs on a wall", "Restricted to ferries, red paint"))
                .isEmpty();
    }

    @Test
    void a_limit_goes_with_the_answer() {
        assertThat(under("Fog Horn", "Is loud", "Only works with oil lamps"))
                .containsExactly("What does Fog Horn work with? => Only oil lamps");
        assertThat(under("Fog Horn", "Is loud", "Only works at the pier layer"))
                .containsExactly("At which layer does Fog Horn work? => Only pier");
        assertThat(under("Fog Horn", "Is loud", "Does not warn rowing boats by default"))
                .containsExactly("What does Fog Horn not do by default? => Warn rowing boats");
    }

    @Test
    void of_lines_that_begin_alike_none_is_asked() {
        assertThat(under("Fog Horn", "Can be used to warn boats", "Can be used to greet pilots"))
                .isEmpty();
    }
}

package app.cumulus.card.rule.deed;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
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

    @Test
    void asks_what_stands_behind_a_participle_or_a_likeness_and_its_preposition() {
        assertThat(under("Fog Horn", "Is loud", "Not connected to the tide table"))
                .containsExactly("What is Fog Horn not connected to? => The tide table");
        assertThat(under("Fog Horn", "Is loud", "Automatically assigned a dry shed"))
                .containsExactly("What is Fog Horn automatically assigned? => A dry shed");
        assertThat(under("Fog Horn", "Is loud", "Cheaper than a bell"))
                .containsExactly("What is Fog Horn cheaper than? => A bell");
        assertThat(under("Fog Horn", "Is loud", "Less noise than bells"))
                .containsExactly("What does Fog Horn have less noise than? => Bells");
        assertThat(under("Fog Horn", "Is loud", "Similar to a ship bell"))
                .containsExactly("What is Fog Horn similar to? => A ship bell");
        assertThat(under("Fog Horn", "Is loud", "Accessible via a long rope"))
                .containsExactly("How is Fog Horn accessible? => Via a long rope");
        assertThat(under("Fog Horn", "Is loud", "Support for barges and ferries"))
                .containsExactly("What does Fog Horn support? => Barges and ferries");
        assertThat(under("Fog Horn", "Is loud", "Similar to the previous", "Locked in port unless it rains"))
                .isEmpty();
    }

    @Test
    void asks_how_it_brings_something_about() {
        assertThat(under("Tide Table", "Hangs on a wall", "Reduce waiting time by sorting ferries"))
                .containsExactly("How does Tide Table reduce waiting time? => By sorting ferries");
        assertThat(under("Tide Table", "Hangs on a wall", "Access the yard using a rope or a ladder"))
                .containsExactly("With Tide Table, how can you access the yard? => Using a rope or a ladder");
        assertThat(under("Tide Table", "Hangs on a wall", "Pay a fixed rate by the page"))
                .containsExactly("How do you pay with Tide Table? => A fixed rate by the page");
        assertThat(under("Tide Table", "Hangs on a wall", "Read after print consistency for new pages"))
                .containsExactly("What kind of consistency does Tide Table provide for new pages? => Read after print");
    }

    @Test
    void asks_what_it_is_where_only_a_noun_and_its_mark_stand_beside_the_name() {
        String note = "======== Harbour ========\n    - Berth - %s\n";
        assertThat(CardsOf.rule("predicate", note.formatted("name given to the place that holds ships")))
                .containsExactly("What is Berth? => Name given to the place that holds ships");
        assertThat(CardsOf.rule("predicate", note.formatted("create set of ropes for ships")))
                .isEmpty();
        assertThat(CardsOf.rule("predicate", note.formatted("set lamps that burn at night")))
                .isEmpty();
    }
}

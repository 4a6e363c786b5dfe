package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClozeBordersTest {

    private static List<String> proposed(String... lines) {
        return CardsOf.proposed("cloze", lines);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Passes can have limits, colors, owner (required, including harbor-specific), and seals for clerks | , including
            Tickets contain a number, the date, the crane (yard) plan, label, and seal                        | plan, label
            Mirrors are incremental, meaning only the new crates from the last night are kept                 | meaning
            The Night Mirror is a porter, part of every depot                                                 | porter, part
            """)
    void a_gap_begins_and_ends_where_a_phrase_does(String line, String torn) {
        assertThat(proposed(line))
                .noneMatch(card -> card.substring(card.indexOf("=> ")).contains(torn));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The Night Mirror keeps a crate until a porter picks up the letter | porter picks
            The Harbor Crane can mark barrels unhealthy at the gate           | barrels unhealthy
            A Harbor Pass is a license that allows you to open the depot      | allows you
            You do not need to guess which lanterns work best on a pier       | lanterns work
            The Harbor Depot offers porters, push based delivery and lanterns  | based delivery
            Old lanterns of the Harbor Depot are each located in one pier     | each located
            Mooring at the pier wall safeguards against winter storms         | wall safeguards
            At first one lorry equates to one tram                            | lorry equates
            Porters inherit all tolls group has                               | tolls group
            Lamp check on primary, optional on secondary pier                 | primary, optional
            No need to provision lamps or worry about crates                  | or worry
            Build a north pier and a private one beside the yard              | and a private
            The porter swears that the lamps of the Harbor Depot are lit      | porter swears
            The Harbor Depot has a way to make sure north crates stay dry     | sure north crates
            Each Harbor Pass is printed with a pier color specific to a porter | color specific
            Labels of the Harbor Depot name parcels of several small piers    | parcels of several
            The Harbor Depot needs you to light enough lamps ahead of time    | lamps ahead
            The Harbor Depot comes with crate seals at rest inspection        | rest inspection
            Lorries of the Harbor Depot can go fast, but there's rust on them | there's rust
            The Harbor Depot offers northern crate seals, southern gate lamps to porters | seals, southern gate lamps
            A crate of the Harbor Depot cannot be painted, opened or moved later   | cannot be painted
            The best porters of the Harbor Depot can do is ring in case lamps go out | case lamps go out
            The Harbor Depot sends each crate straight to the northern shed        | crate straight
            The Harbor Depot starts with northern lamps and several iron gates     | with northern lamps
            The Harbor Depot keeps a northern ledger, which allows several porters to write at a time | several porters
            The Harbor Depot is similar to having your own gate beside the pier    | similar
            """)
    void a_gap_swallows_no_piece_of_a_clause(String line, String torn) {
        assertThat(proposed(line))
                .noneMatch(card -> card.substring(card.indexOf("=> ")).endsWith(torn));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The Night Mirror supports 500 crates in small mode or 5000 in large mode   | large mode
            """)
    void a_gap_does_not_end_with_a_noun_of_its_sentence(String line, String told) {
        assertThat(proposed(line)).noneMatch(card -> card.endsWith(told));
    }

    @Test
    void what_tells_it_from_the_other_is_hidden_alone() {
        assertThat(proposed("Instead of a single gate, the Harbor Depot uses prefabricated northern gate"))
                .anyMatch(card -> card.endsWith("[…] gate => prefabricated northern"));
    }

    @Test
    void a_condition_may_speak_of_what_its_sentence_speaks_of() {
        assertThat(proposed("If the harbor ledger of a crane is lost, the copy of the ledger is used"))
                .anyMatch(card -> card.contains("If […]"));
    }

    @Test
    void what_the_verb_makes_of_a_thing_stays_visible() {
        assertThat(proposed("The Night Mirror keeps Harbor Gates open"))
                .anyMatch(card -> card.contains("keeps […] open"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To safely reach the remote Harbor Crane over the bridge using lanterns",
                "Inside the Depot, need to register separately",
                "Know the Harbor Rules which a clerk can change",
                "The Harbor Bridge opens a way from the pier to each depot which can",
                "How much tallow and rope to use with each Harbor Crane"
            })
    void a_phrase_without_a_main_clause_is_no_sentence(String line) {
        assertThat(proposed(line)).isEmpty();
    }

    @Test
    void an_order_needs_no_subject() {
        assertThat(proposed("Always connect the Night Mirror with a Ledger Index"))
                .anyMatch(card -> card.endsWith("=> Ledger Index"));
    }

    @Test
    void a_thing_that_is_only_named_gets_its_heading() {
        assertThat(proposed("Wide gate designed for heavy lorries on Harbor Roads"))
                .isNotEmpty()
                .allMatch(card -> card.startsWith("Parcel Queue: "));
    }

    @Test
    void the_news_of_the_main_clause_is_asked_before_a_thing_named_in_passing() {
        assertThat(proposed("When you open the Ledger Index on the pier, the porter must sign a Customs Seal"))
                .first()
                .asString()
                .endsWith("=> Customs Seal");
    }

    @Test
    void what_goes_on_in_a_row_needs_its_link() {
        assertThat(proposed("Crates of the Harbor Depot are found using seals and sort marks, which is quicker"))
                .noneMatch(card -> card.endsWith("=> using seals"));
    }

    @Test
    void a_hedge_and_its_article_stay_visible() {
        assertThat(proposed("The Night Mirror is basically a Ledger Index"))
                .contains("The Night Mirror is basically a […] => Ledger Index");
    }

    @Test
    void a_label_in_the_plural_takes_a_plural_verb() {
        assertThat(proposed("Night Mirrors: Copied by the harbor porter"))
                .isNotEmpty()
                .allMatch(card -> card.startsWith("Night Mirrors are copied by"));
    }
}

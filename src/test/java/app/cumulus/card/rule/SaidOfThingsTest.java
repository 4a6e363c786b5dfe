package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a thing tells, is like, is for, which error it raises and what comes of a piece of code. */
class SaidOfThingsTest {

    private static void makes(String rule, String lines, String card) {
        var cards = Made.by(rule, ("-----Harbour-----\n" + lines.replace("/ ", "\n")).split("\n"));
        if (card == null) {
            assertThat(cards).isEmpty();
        } else {
            assertThat(cards).contains(card);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Parcel no. It defines which pier the parcel comes from (unique per ship). | What does Parcel number define? => Which pier the parcel comes from
                    Tide Table. It shows when ships can leave the dock. | What does Tide Table show? => When ships can leave the dock
                    Tide Gate/     - determines how many barges may enter by night | What does Tide Gate determine? => How many barges may enter by night
                    Tide Gate/     - Define who can open the dock at night |
                    You decide which crane is used for the barge. |
                    The berth list tells which of the above ships wait. |
                    """)
    void what_a_thing_tells_may_be_a_question_of_its_own(String lines, String card) {
        makes("tells", lines, card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Tide Gate/     - Opens by night. If limit exceeds (>9t) it raises GateLoadRefused error | In Tide Gate, which error do you get if the limit is exceeded (>9t)? => GateLoadRefused error
                    Tide Gate/     - Opens by night. When the barge has no papers, it throws NoPapersException | In Tide Gate, which error do you get when the barge has no papers? => NoPapersException
                    If it is late, the clerk gives GateShutError |
                    If the barge is late, the clerk gives a sign |
                    """)
    void the_error_that_comes_in_a_case_is_asked_for_whoever_raises_it(String lines, String card) {
        makes("error", lines, card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    CraneYard provides a powerful suite of features for sealing heavy crates in the yard. | What does CraneYard provide a suite of features for? => Sealing heavy crates in the yard
                    CraneYard offers an easy way to move crates by night. | What does CraneYard offer a way to do? => Move crates by night
                    CraneYard has lifting features to save time. |
                    CraneYard provides tools for you. |
                    """)
    void tools_and_ways_are_asked_what_for(String lines, String card) {
        makes("tools", lines, card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Unloading Gate/     Reverse version of Loading Dock | What is Unloading Gate? => Reverse version of Loading Dock
                    CraneYard/     - A lighter variant of the Barge Yard (no cranes) | What is CraneYard? => A lighter variant of the Barge Yard (no cranes)
                    Removal deeds/     - Old version of crates |
                    Night Crew/     - Build a combination of crates that floats |
                    """)
    void what_is_told_by_a_likeness_is_that(String lines, String card) {
        makes("likeness", lines, card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    Tide Log/     Near real time (9 sec late) | Is Tide Log near real time or real time? => Near real time
                    The berth list is eventually consistent by default | In Harbour, is the berth list eventually consistent or strongly consistent by default? => Eventually consistent
                    Tide Log/     Real time (9 sec late) |
                    Two list models/     - Eventually consistent reads/     - Strongly consistent reads |
                    """)
    void opposites_of_several_words_are_told_apart(String lines, String card) {
        makes("either-or", lines, card);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    fragment   | Grain Data Depot/     Pay for data going through Depot | What do you pay for in Grain Data Depot? => Data going through it
                    state      | Crane Lamps/     States/         DIM - not lamp yet/         RED - stop | What does the Crane Lamp state DIM mean? => Not lamp yet
                    """)
    void a_common_word_that_comes_again_gives_nothing_away(String rule, String lines, String card) {
        makes(rule.strip(), lines, card);
    }

    private static String crane(String... lines) {
        return "======== Harbour ========\nNight Crane\n    - Lifts glass\n    - " + String.join("\n    - ", lines)
                + "\n";
    }

    @Test
    void what_happens_to_all_of_a_kind() {
        assertThat(CardsOf.rule(
                        "default", crane("All foreign traffic is blocked", "Requests from the pier are logged")))
                .containsExactly(
                        "In Night Crane, what happens to all foreign traffic? => Blocked",
                        "In Night Crane, what happens to requests from the pier? => Logged");
        assertThat(CardsOf.rule("default", crane("The lid is blocked", "All piers are scoped")))
                .isEmpty();
    }

    @Test
    void a_state_by_default_needs_no_other_words() {
        assertThat(CardsOf.rule("either-or", crane("Not encrypted by default")))
                .containsExactly("Is Night Crane encrypted or unencrypted by default? => Unencrypted");
        assertThat(CardsOf.rule("either-or", crane("Painted by default"))).isEmpty();
    }

    @Test
    void a_state_that_is_explained_is_asked() {
        assertThat(CardsOf.rule("either-or", crane("Stateless: what it lifts must be told again")))
                .containsExactly("Is Night Crane stateful or stateless? => Stateless");
        assertThat(CardsOf.rule(
                        "either-or",
                        crane("Synchronous: it waits for the pier", "Asynchronous: it goes on with its work")))
                .isEmpty();
        assertThat(CardsOf.rule("either-or", crane("The Pier Link is not transitive")))
                .containsExactly("Is the Pier Link non-transitive or transitive? => Non-transitive");
    }

    @Test
    void what_is_free_costs_nothing() {
        assertThat(CardsOf.rule("none", crane("Free of charge")))
                .containsExactly("How much does Night Crane cost? => Nothing (free)");
        assertThat(CardsOf.rule("none", crane("Pier Tags are free while tied to a crate")))
                .containsExactly("How much do Pier Tags cost while tied to a crate? => Nothing (free)");
        assertThat(CardsOf.rule(
                        "none", crane("Pier Tags come at no extra cost", "Pier Lists are available at no extra cost")))
                .containsExactly(
                        "How much extra do Pier Tags cost? => Nothing",
                        "How much extra do Pier Lists cost? => Nothing");
        assertThat(CardsOf.rule("none", crane("First 5 million lifts are free per month")))
                .containsExactly("In Night Crane, how many lifts are free per month? => The first 5 million");
        assertThat(CardsOf.rule("none", crane("Pilots are free to leave"))).isEmpty();
    }
}

package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a thing acts as, what it is good for, what it does in a gerund, and what happens when it comes to that. */
class RolesTest {

    private static final String HARBOUR = "-----Harbour-----";

    @Test
    void what_a_thing_acts_as_is_asked_with_all_that_belongs_to_the_role() {
        assertThat(Made.by(
                        "occasion",
                        HARBOUR,
                        "The quay acts as a buffer between ships and lorries",
                        "Deck Porter acts like \"guard\" here"))
                .containsExactly(
                        "In Harbour, what does the quay act as? => A buffer between ships and lorries",
                        "What does Deck Porter act like? => Guard");
        assertThat(Made.by("occasion", HARBOUR, "Sea Wall", "    Acts like a fence and blocks all barges at night"))
                .containsExactly("What does Sea Wall act like? => A fence");
        assertThat(Made.by("occasion", HARBOUR, "Barges behave as if they were moored", "It works like: a bell rings"))
                .isEmpty();
    }

    @Test
    void what_a_thing_is_fit_for_is_asked() {
        assertThat(Made.by(
                        "occasion",
                        HARBOUR,
                        "Ropes are crucial for safety and order",
                        "A bell is useful to warn barges"))
                .containsExactly(
                        "In Harbour, what are Ropes crucial for? => Safety and order",
                        "In Harbour, what is a bell useful for? => To warn barges");
        assertThat(Made.by(
                        "occasion",
                        HARBOUR,
                        "Customers are responsible for their crates",
                        "Small ones are ideal for fish",
                        "A pass is important for pilots to moor"))
                .isEmpty();
    }

    @Test
    void what_happens_on_an_occasion_is_asked() {
        assertThat(Made.by(
                        "occasion",
                        HARBOUR,
                        "Ferry Mode",
                        "    On failure, a crate is sent back",
                        "    If error automatically return"))
                .containsExactly(
                        "In Ferry Mode, what happens on failure? => A crate is sent back",
                        "In Ferry Mode, what happens in case of an error? => Automatically return");
        assertThat(Made.by("occasion", HARBOUR, "Ferry Mode", "    On failure you", "    If failure of the crane"))
                .isEmpty();
    }

    @Test
    void the_only_way_is_asked() {
        assertThat(Made.by("only", HARBOUR, "Lock", "    The only way to leave the yard is that you will call a tug"))
                .containsExactly("In Lock, what is the only way to leave the yard? => You will call a tug");
    }

    @Test
    void a_gerund_below_a_name_says_what_it_does() {
        assertThat(Made.by("object", HARBOUR, "Rail Link", "    Establishing a dry path between quay and depot"))
                .containsExactly("What does Rail Link establish? => A dry path between quay and depot");
        assertThat(Made.by("opening", HARBOUR, "Rail Link", "    Loading feature to adapt to storms"))
                .noneMatch(card -> card.contains("Loads"));
        assertThat(Made.by("opening", HARBOUR, "Rail Link", "    Establishing a dry path saves time"))
                .isEmpty();
    }

    @Test
    void a_long_meaning_may_begin_with_the_name() {
        assertThat(Made.by("definition", HARBOUR, "Origin: the origin of all the crates that the ferry carries"))
                .containsExactly("In Harbour, what is Origin? => The origin of all the crates that the ferry carries");
        assertThat(Made.by("definition", HARBOUR, "Origin: the origin of crates"))
                .isEmpty();
    }

    @Test
    void traits_side_by_side_are_asked_besides_what_the_thing_is_good_for() {
        assertThat(Made.by(
                        "fragment",
                        HARBOUR,
                        "Ferry Mode",
                        "    quick return if issue, 0 downtime, high cost, double capacity, great for fish"))
                .containsExactly(
                        "Which 4 properties does Ferry Mode have, besides being great for fish? => - Quick return if issue\n- 0 downtime\n- High cost\n- Double capacity");
    }

    @Test
    void how_many_a_thing_has_or_can_be_is_asked_where_it_is_one() {
        assertThat(Made.by(
                        "only",
                        HARBOUR,
                        "Berths",
                        "    A hook can be tied to many crates but a crate can only be tied to one hook at a time",
                        "    Each pier has one gate",
                        "    One barge can have only one pilot",
                        "    You will run one tug boat alongside one barge"))
                .containsExactly(
                        "In Berths, to how many hooks can a crate be tied at a time? => Only one",
                        "In Berths, how many gates does each pier have? => One",
                        "In Berths, how many pilots can one barge have? => Only one",
                        "In Berths, how many tug boats will you run alongside each barge? => One");
        assertThat(Made.by(
                        "only",
                        HARBOUR,
                        "Berths",
                        "    Lorries get one or more tickets",
                        "    Crates are kept in one place",
                        "    Fish is stored in a single yard"))
                .isEmpty();
    }

    @Test
    void what_to_do_in_a_case_is_asked_and_is_not_what_the_heading_is_for() {
        String[] note = {
            HARBOUR,
            "Loads",
            "    For heavy crates use the big crane",
            "    or for Night Barges just enable lock integration",
            "    For accessing it, use the gate"
        };
        assertThat(Made.by("setting", note))
                .containsExactly(
                        "In Loads, what should you use for heavy crates? => The big crane",
                        "What should you enable for Night Barges? => Lock integration");
        assertThat(Made.by("opening", note)).isEmpty();
    }

    @Test
    void a_name_that_says_its_first_word_twice_is_one_thing() {
        assertThat(Made.by(
                        "object",
                        HARBOUR,
                        "Quay to quay ferry",
                        "    It carries letters (for example) and crates by public canal"))
                .contains("How does Quay to quay ferry carry letters and crates? => By public canal");
    }
}

package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a sentence is read decides what is asked: what is done, what it is like, when, how, or what it is called. */
class ReadingsTest {

    private static final String HARBOUR = "-----Harbour-----";

    @Test
    void what_cannot_be_done_then_is_asked_by_the_thing() {
        assertThat(Made.by("condition", HARBOUR, "Toll seals can't be added after the crate is loaded"))
                .contains("In Harbour, what can't be added after the crate is loaded? => Toll seals");
        assertThat(Made.by("condition", HARBOUR, "If the crate is loaded at night, the tug crew receives a bell"))
                .contains("In Harbour, what happens if the crate is loaded at night? => The tug crew receives a bell");
    }

    @Test
    void what_a_thing_is_does_not_happen() {
        assertThat(Made.by("condition", HARBOUR, "If you open a depot, the red key is the key made first"))
                .isEmpty();
        assertThat(Made.by("condition", HARBOUR, "If you open a depot, there are two kinds of locks"))
                .isEmpty();
        assertThat(Made.by(
                        "condition",
                        HARBOUR,
                        "If you created crate lists using PierRadio, Basic storage is the default"))
                .contains("What is the default if you created crate lists using PierRadio? => Basic storage");
    }

    @Test
    void what_a_wish_needs_is_required() {
        assertThat(Made.by("condition", HARBOUR, "If you want a night pass, both porters have to be on the pier"))
                .contains(
                        "In Harbour, what is required if you want a night pass? => Both porters have to be on the pier");
    }

    @Test
    void as_it_is_tells_how() {
        assertThat(Made.by("reason", HARBOUR, "The crate is handed on as it is"))
                .isEmpty();
        assertThat(Made.by("reason", HARBOUR, "The crate is handed on as it is too heavy for the lift"))
                .isNotEmpty();
    }

    @Test
    void a_reason_or_condition_is_asked_only_of_its_own_clause() {
        assertThat(Made.by(
                        "reason",
                        HARBOUR,
                        "Night towing takes some time while a crate is being weighed, because the depot sends a scale"))
                .noneMatch(card -> card.contains("why is a crate being weighed"));
        assertThat(Made.by("reason", HARBOUR, "Parcels are stored for 3 days if you have a night pass"))
                .isEmpty();
        assertThat(Made.by("reason", HARBOUR, "Parcels are stored safely if the pier is locked"))
                .isNotEmpty();
        assertThat(Made.by("reason", HARBOUR, "The clerk gives an option if the crate is for the north pier"))
                .isEmpty();
    }

    @Test
    void a_verb_before_a_colon_is_no_kind() {
        assertThat(Made.by(
                        "row",
                        "### Depot Logs",
                        "- It contains: crate weight, gate failures, label errors, pier names"))
                .contains(
                        "Which 4 things do Depot Logs contain? => - crate weight\n- gate failures\n- label errors\n- pier names");
    }

    @Test
    void what_one_looks_through_is_asked() {
        assertThat(Made.by("object", HARBOUR, "Query looks through the north depot"))
                .contains("In Harbour, what does query look through? => The north depot");
    }

    @Test
    void another_name_and_what_is_aimed_at_are_asked_as_such() {
        assertThat(Made.by(
                        "definition",
                        HARBOUR,
                        "The depot stores crates by night.",
                        "Naked depot - aka Owl record - depot.com (no mud)",
                        "Tug crane - moves crates by night"))
                .contains("In Harbour, what is another name for Naked depot? => Owl record");
        assertThat(Made.by("definition", HARBOUR, "- PierBoard - aimed at porters without a radio"))
                .contains("What is PierBoard aimed at? => Porters without a radio");
        assertThat(Made.by("definition", HARBOUR, "retention = amount of time crates are stored at a certain pier"))
                .contains("In Harbour, what is the retention? => Amount of time crates are stored at a certain pier");
        assertThat(Made.by("definition", HARBOUR, "- PierBoard - stored in a dry shed"))
                .contains("Where is PierBoard stored? => In a dry shed");
    }
}

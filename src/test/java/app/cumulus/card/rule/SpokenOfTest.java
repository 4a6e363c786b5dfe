package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.card.generate.CardGenerator;
import app.cumulus.note.read.NoteReader;
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
    void lines_under_an_alternative_speak_of_it() {
        String note = """
                Tram Depot
                ==========
                - Alternative: Hand Carts
                  - Can be used to weigh the night mail
                """;
        assertThat(cards(note))
                .anyMatch(card -> card.contains("Hand Carts"))
                .noneMatch(card -> card.contains("what is Alternative"));
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
                .anyMatch(card -> card.equals("What can Sorting Belts be used for? => To weigh the night mail"))
                .noneMatch(card -> card.contains("Depot can") || card.contains("can Depot"));
    }

    @Test
    void a_line_that_names_one_of_two_speaks_of_that_one() {
        String note = """
                Depot
                =====
                hook2/hook3:
                - 40 crates per hour in hook2
                """;
        assertThat(cards(note)).isNotEmpty().noneMatch(card -> card.contains("hook2/hook3"));
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

    @Test
    void words_before_the_first_full_stop_name_what_the_rest_is_about() {
        String note = """
                Depot
                =====

                Halls
                -----
                    Night Gates. You can open NG like a hall. It allows porters to use a single lane at night
                """;
        assertThat(cards(note)).noneMatch(card -> card.contains("does Depot allow") || card.contains("do Halls allow"));
    }

    @Test
    void it_behind_what_the_reader_does_is_the_doing() {
        String note = """
                Depot
                =====

                Yellow Queue
                ------------
                We can group parcels by giving IDs. It is useful for counting, separate weighing
                """;
        assertThat(cards(note)).noneMatch(card -> card.contains("Yellow Queue useful"));
    }

    @Test
    void what_was_only_brought_up_is_what_it_is() {
        String note = """
                Depot
                =====

                Lorry Type:
                    There is a PX Yard and it contains Sorting Belts
                """;
        assertThat(cards(note))
                .anyMatch(card -> card.startsWith("What does PX Yard contain"))
                .noneMatch(card -> card.contains("Lorry Type contain"));
    }

    @Test
    void they_are_not_one_thing() {
        String note = """
                Depot
                =====

                Parcel Queue
                ------------
                Porters and clerks share the Parcel Queue at night. They can reach the Ledger Index quickly
                """;
        assertThat(cards(note)).noneMatch(card -> card.contains("Parcel Queue reach"));
    }

    @Test
    void it_behind_a_formula_is_its_result() {
        String note = """
                Depot
                =====

                Counting Lanes
                --------------
                (10/2) * 6 = 30 lanes
                It would be 60 if the Night Option was enabled
                """;
        assertThat(cards(note)).noneMatch(card -> card.contains("Counting Lanes be"));
    }

    @Test
    void it_is_necessary_to_is_said_to_the_reader() {
        String note = """
                Depot
                =====

                Lane Key
                --------
                It is mandatory to choose a Night Porter for a lane during opening
                """;
        assertThat(cards(note))
                .anyMatch(card -> card.contains("must you choose"))
                .noneMatch(card -> card.contains("Lane Key mandatory") || card.startsWith("Lane Key is mandatory"));
    }

    @Test
    void lines_that_a_thing_comes_with_speak_of_the_thing() {
        String note = """
                Depot
                =====

                Signed Labels
                -------------
                For locks, you need to attach a permit with:
                    includes the ZB expiry of the crate
                """;
        assertThat(cards(note)).noneMatch(card -> card.contains("Signed Labels include"));
    }

    @Test
    void a_line_without_subject_behind_terms_speaks_of_one_of_them() {
        String note = """
                Depot
                =====

                Crate types
                -----------
                - px1: a crate for heavy goods
                - px2: a crate for light goods
                - zb1: a crate for cold goods
                - Supports ZB stacking in the yard
                """;
        assertThat(cards(note)).noneMatch(card -> card.contains("stacking"));
    }

    @Test
    void both_are_the_two_that_stand_before_the_brackets() {
        String note = """
                Depot
                =====
                Night Mail vs Day Mail (both are sorted by the Belt Robot)
                """;
        assertThat(cards(note))
                .anyMatch(
                        card -> card.contains("are Night Mail and Day Mail sorted by") && card.contains("Belt Robot"));
    }

    @Test
    void an_error_or_an_activity_is_no_thing() {
        String note = """
                Depot
                =====

                Sorting Belt
                ------------
                    ERROR
                        The spoiled parcels can be routed to a side lane
                    opening
                        runs the PX check of the belt
                """;
        assertThat(cards(note))
                .noneMatch(
                        card -> card.contains("In ERROR") || card.startsWith("ERROR:") || card.startsWith("opening"));
    }

    @Test
    void a_name_right_before_it_is_what_it_is() {
        String note = """
                Depot
                =====
                SORTING CLERK It weighs each parcel at the North Gate
                    It writes the weight into the Ledger Index
                """;
        assertThat(cards(note))
                .anyMatch(card -> card.contains("SORTING CLERK") && card.contains("Ledger Index"))
                .noneMatch(card -> card.contains("Depot") || card.contains("CLERK It"));
    }

    @Test
    void what_is_common_is_said_of_nothing() {
        String note = """
                Parcel Depot
                ============
                NightHook holds the parcels until the Belt Robot is free
                    It is common to use the SpareHook for parcels from the island
                    It is not possible to print Parcel Tags with the old DrumPrinter
                """;
        assertThat(cards(note))
                .anyMatch(card -> card.contains("not print Parcel Tags") && card.contains("DrumPrinter"))
                .noneMatch(card -> card.contains("NightHook is"));
    }

    @Test
    void this_behind_an_order_is_what_was_ordered() {
        String note = """
                Depot
                =====

                Night Mail
                ----------
                - Weigh a large number of parcels at once. This will allow the Belt Robot to rest
                """;
        assertThat(cards(note)).noneMatch(card -> card.startsWith("Night Mail will"));
    }

    @Test
    void what_stands_under_limits_is_said_of_what_has_them() {
        String note = """
                Belt Robot
                ==========

                Belt Robot Limits
                -----------------
                - Sorting
                  - Can use the side lane to store spoiled parcels
                - Startup time
                  - Heats the belt with warm oil for ten minutes
                """;
        assertThat(cards(note))
                .anyMatch(card -> card.contains("Belt Robot") && card.contains("side lane"))
                .noneMatch(card -> card.contains("Sorting Belt Robot limit") || card.contains("Startup time heats"));
    }

    @Test
    void a_heading_that_says_something_is_no_label() {
        String note = """
                Depot
                =====

                Night Mail
                ----------
                - Starts with two lorries, one sorted list
                  - grouped by the name of the island
                """;
        assertThat(cards(note)).isNotEmpty().noneMatch(card -> card.contains("one sorted list:"));
    }

    @Test
    void a_title_with_its_short_name_in_brackets_is_a_thing_though_it_reads_like_a_sentence() {
        String note = """
                Crane Types:
                    1. Cargo optimize NLO (CO1)
                        Lifts up to 30 parcels a minute
                    2. Pier Crane (PC2)
                        Lifts up to 90 parcels a minute
                """;
        assertThat(cards(note))
                .anyMatch(card -> card.contains("Lifts up to"))
                .noneMatch(card -> card.contains("does Cargo optimize"));
    }
}

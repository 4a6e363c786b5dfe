package app.cumulus.card.context;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.Draft;
import app.cumulus.card.generate.CardGenerator;
import app.cumulus.note.read.NoteReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static List<String> questions(String note) {
        return new CardGenerator()
                .generate(new NoteReader().read("depot.txt", note)).drafts().stream()
                        .filter(Draft::active)
                        .map(draft -> draft.content().text().question() + " => "
                                + draft.content().text().answer())
                        .toList();
    }

    @Test
    void one_step_of_a_procedure_is_not_asked_without_its_goal() {
        assertThat(questions("""
                Freight Yard
                ============
                - Steps to widen the north gate
                  - Take a photograph of the wooden frame
                  - Order the steel beams from the island foundry
                  - Paint the frame with yellow rust paint
                """))
                .noneMatch(card -> card.startsWith("Freight Yard:") || card.startsWith("Take a photograph"));
    }

    @Test
    void a_heading_that_names_no_thing_is_no_subject() {
        assertThat(questions("""
                Lorry tolls vs Ferry tolls
                ==========================
                - Handles heavy crates with steel hooks at the north pier
                - Ferry tolls are paid in silver coins

                Use the north pier to
                =====================
                - Handles heavy barrels with copper hooks
                """))
                .noneMatch(card -> card.contains("Lorry tolls vs") && card.contains("hooks"))
                .noneMatch(card -> card.contains("Use the north pier to"))
                .anyMatch(card -> card.contains("ilver coins"));
    }

    @Test
    void what_a_lead_in_takes_back_is_not_asked_without_it() {
        String note = """
                Freight Yard
                ============
                - Some crates are not weighed at the gate
                  - Barrels with yellow rust paint from the island foundry
                - Night trams are a good choice if any of the following are true:
                  - You carry steel beams to the island foundry
                """;
        assertThat(questions(note)).noneMatch(card -> card.contains("foundry") && !card.contains("not weighed"));
        assertThat(questions(note.replace("not weighed", "weighed"))).anyMatch(card -> card.contains("foundry"));
    }

    @Test
    void a_table_of_contents_says_nothing_but_short_names() {
        String note = """
                Contents
                ========
                - Ferries carry crates to the island
                - NLO (Northern Lamp Office)
                """;
        assertThat(questions(note)).containsExactly("What does NLO stand for? => Northern Lamp Office");
        assertThat(questions(note.replace("Contents\n========", "Harbour\n=======")))
                .anyMatch(card -> card.contains("erries"));
    }

    @Test
    void what_letters_stand_for_needs_no_heading() {
        assertThat(questions("- painted by the Northern Lamp Office (NLO) in spring\n"))
                .contains("What does NLO stand for? => Northern Lamp Office");
    }

    @Test
    void what_bears_the_name_of_the_cloud_needs_no_heading() {
        String note = "- AWS Harbor Watch is a lamp service\n";
        assertThat(questions(note)).contains("What is AWS Harbor Watch? => A lamp service");
        assertThat(questions(note.replace("AWS ", ""))).isEmpty();
        assertThat(questions("- Lamps can be lent to other AWS accounts\n")).isEmpty();
    }

    @Test
    void a_command_to_be_typed_is_no_sentence() {
        assertThat(questions("""
                Lamp Server
                ===========
                - yum install lampd -y
                - chmod 755 lamp.html
                """)).isEmpty();
    }

    @Test
    void a_line_under_a_denial_is_not_told_without_it() {
        assertThat(questions("""
                Harbour Depot
                =============
                When not to take the Night Ferry:
                - Useful for heavy crates with steel hooks
                - It is used for barrels of salt
                """)).noneMatch(card -> card.contains("steel hooks") || card.contains("barrels of salt"));
    }

    @Test
    void a_lead_in_without_a_subject_is_none() {
        assertThat(questions("""
                Harbour Depot
                =============
                - Provides protection against
                  - Crate theft by other merchants
                  - Salt water
                """))
                .noneMatch(card -> card.contains("rotection against:") || card.contains("=> Protection against"));
    }

    @Test
    void the_first_of_a_row_is_not_the_whole_meaning() {
        assertThat(questions("""
                Harbour Police
                ==============
                - Storm damage: broken masts; lost crates; torn sails
                - Night watch: a guard who walks round the yard
                """))
                .noneMatch(card -> card.endsWith("=> Broken masts"))
                .anyMatch(card -> card.toLowerCase().contains("a guard who walks round the yard"));
    }

    @Test
    void this_speaks_of_the_line_before_and_not_of_the_heading() {
        assertThat(questions("""
                Advanced Crane Theory
                =====================
                - Counter weights let a porter lift a whole barge with one hand
                - This is useful if the engine has to be repaired
                """)).noneMatch(card -> card.contains("Advanced Crane Theory useful"));
    }

    @Test
    void what_stands_under_a_sentence_about_another_thing_is_not_said_of_the_heading() {
        assertThat(questions("""
                Parcel Shelf
                ============
                - optionally, each row can have a sorting tag
                  - determine colour and order of the parcels in the hall
                """)).noneMatch(card -> card.startsWith("Parcel Shelf: determine"));
    }

    @Test
    void what_is_said_between_dashes_is_said_of_the_thing_before_them() {
        assertThat(questions("""
                Harbour Storage
                ===============
                - Deep Vault - archive use - very cheap - takes 3-5 days to open
                - Quick Shelf - stored in 1 hall - costs 20% less
                """))
                .contains("How long does Deep Vault take to open? => 3-5 days")
                .noneMatch(card -> card.contains("very cheap - takes"));
    }

    @Test
    void what_is_said_of_the_kinds_is_none_of_them() {
        assertThat(questions("""
                Ferry Tickets
                =============
                - Ticket options
                  - Day ticket - valid on all ferries until midnight
                  - Group ticket - valid for ten sailors and their crates
                  - Season ticket - valid on the north pier from May to June
                  - Use cases for day ticket
                    - visitors
                """)).noneMatch(card -> card.contains("- Use cases for day ticket"));
    }

    @Test
    void a_sentence_ends_before_a_name_of_capitals_too() {
        assertThat(questions("""
                Yard Stores
                ===========
                The small hall is a dry store for paper.B2 has unlimited room for crates.
                """)).noneMatch(card -> card.contains("paper.B2"));
    }

    @Test
    void a_word_cut_short_ends_no_heading_and_no_sentence() {
        assertThat(questions("""
                Lamp. Keeper (ALK)
                - to light the lamps of the pier at night

                Harbour Office
                - The office has security and administration for the physical infra. and rented sheds
                """))
                .noneMatch(card -> card.contains("is Lamp used")
                        || card.contains("office has") && !card.contains("and rented sheds"));
    }

    @Test
    void what_is_done_somewhere_is_no_subject() {
        assertThat(questions("""
                Crane Yard
                ==========

                Building the Harbour Crane
                --------------------------
                - Uses a steel cable which carries the wooden platform
                - The steel cable is greased with whale oil every week

                Steel Cable
                -----------
                - Uses a copper core which carries the current
                """))
                .noneMatch(card -> card.contains("Building the Harbour Crane:"))
                .anyMatch(card -> card.contains("whale oil"))
                .anyMatch(card -> card.contains("copper core"));
    }

    @Test
    void how_to_study_is_not_asked() {
        assertThat(questions("""
                Crane Yard
                ==========
                - Read the FAQs on steel cables before the licence
                - The exam contains many questions around steel cables
                - Steel cables carry 40 tons of crates
                """)).isNotEmpty().allMatch(card -> card.contains("40"));
    }

    @Test
    void the_result_of_a_sum_and_what_announces_an_answer_are_no_facts() {
        assertThat(questions("""
                Crane Yard
                ==========

                Crane Toll
                ----------
                - = 40 dollars for each ton of crates
                - how the clerk collects the crane tolls
                - The clerk collects 30 dollars at the east gate
                """))
                .isNotEmpty()
                .noneMatch(card -> card.contains("40") || card.contains("how the clerk"));
    }
}

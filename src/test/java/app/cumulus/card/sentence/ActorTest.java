package app.cumulus.card.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import org.junit.jupiter.api.Test;

/** Who does what a line says that begins with its verb. */
class ActorTest {

    @Test
    void under_a_sentence_about_something_else_the_heading_is_no_subject() {
        String note = """
                Tollgate
                ========
                - every lorry carries a black box
                    - records the weight of the crates at each pier
                    - they are sealed by the harbour office at night
                """;
        assertThat(CardsOf.all(note)).noneMatch(card -> card.matches(".*(?:record|seal).*"));
    }

    @Test
    void under_a_sentence_about_the_heading_it_is() {
        String note = """
                Tollgate
                ========
                - the Tollgate stands at the north pier
                    - records the weight of the crates in the night ledger
                """;
        assertThat(CardsOf.all(note)).anyMatch(card -> card.contains("Tollgate record"));
    }

    @Test
    void this_under_a_sentence_is_what_the_sentence_tells() {
        String note = """
                Tollgate
                ========
                - weighs lorries between two harbour offices
                    - this is sealed by the Ledger Office
                """;
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("Tollgate is sealed"));
    }

    @Test
    void a_lead_in_leaves_its_lines_to_the_heading() {
        String note = """
                Tollgate
                ========
                - what it does at night
                    - records the weight of the crates in the night ledger
                """;
        assertThat(CardsOf.all(note)).anyMatch(card -> card.contains("Tollgate record"));
    }

    @Test
    void a_heading_that_names_no_thing_does_nothing() {
        String lines = """
                - records the weight of the crates in the night ledger
                - opens the north gate for the lorries
                """;
        assertThat(CardsOf.all("Building a Pier\n===============\n" + lines)).isEmpty();
        assertThat(CardsOf.all("Crates per Lorry\n================\n" + lines)).isEmpty();
        assertThat(CardsOf.all("S3 Security\n===========\n" + lines)).isEmpty();
        assertThat(CardsOf.all("Pier Guard\n==========\n" + lines)).isNotEmpty();
    }

    @Test
    void what_is_said_of_the_heading_above_is_no_subject_of_its_own() {
        String note = """
                Tollgate
                ========
                - locked by night
                    - weight limit between 20kg and 900kg
                """;
        assertThat(CardsOf.all(note)).isNotEmpty().noneMatch(card -> card.startsWith("locked by night"));
    }

    @Test
    void two_headings_are_one_name_only_where_the_first_owns_the_second() {
        String lines = """

                - records the weight of the crates in the night ledger
                - opens the north gate for the lorries
                """;
        assertThat(CardsOf.all("# Harbour\n## Pier Guards\n### Foreman" + lines))
                .isNotEmpty()
                .noneMatch(card -> card.contains("Pier Guards Foreman"));
        assertThat(CardsOf.all("# Harbour\n## Foreman" + lines)).anyMatch(card -> card.contains("Harbour Foreman"));
    }

    @Test
    void what_goes_on_about_somebody_else_is_not_said_of_the_heading() {
        String note = """
                Tollgate
                ========
                - The weight of all the crates in a lorry is counted within an hour. Is needed for the ledger of the pier
                """;
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("Tollgate needed"));
    }

    @Test
    void under_naming_rules_the_name_is_spoken_of() {
        String note = """
                Harbour
                =======
                ## Piers
                ### Naming convention
                - must start with a capital letter
                - 3 to 40 characters
                """;
        assertThat(CardsOf.all(note))
                .anyMatch(card -> card.contains("Pier name must start with"))
                .noneMatch(card -> card.toLowerCase().contains("convention must"));
    }

    @Test
    void letters_and_what_is_handed_on_are_no_matter_of_a_service() {
        String note = """
                SQS
                ===
                - needs the .quay extension and a line in the ledger
                - can be retained in the shed for up to 40 nights
                - can be placed behind a wooden gate
                """;
        assertThat(CardsOf.all(note))
                .noneMatch(card -> card.matches(".*(?:quay|40 nights).*"))
                .anyMatch(card -> card.contains("wooden gate"));
    }

    @Test
    void a_time_does_not_become_anything() {
        String note = """
                Tollgate
                ========
                ## Locking period
                - can become visible in the night ledger before noon
                """;
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("period can become"));
    }

    @Test
    void your_own_and_the_console_are_a_matter_of_the_reader() {
        String note = """
                Harbour
                =======
                ## Hand Cart
                - must bring your own steel ropes
                - can now book a night porter using the harbour console
                """;
        assertThat(CardsOf.all(note))
                .noneMatch(card -> card.matches("(?i).*hand cart (?:must|can|now).*"))
                .anyMatch(card -> card.contains("what must you bring"));
    }
}

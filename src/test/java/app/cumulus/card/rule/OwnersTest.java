package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.text.Sentences;
import org.junit.jupiter.api.Test;

/** Whose line it is: that of the heading, of the reader, of what a question or a name brought up, or of a sentence that it ends. */
class OwnersTest {

    @Test
    void an_order_to_the_reader_is_no_deed_of_the_heading() {
        String note = "Night Ferry\n===========\n- Minimize your luggage to its bare weight\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("does Night Ferry minimize"));
    }

    @Test
    void what_is_said_of_the_whole_service_is_not_said_in_a_heading_of_it() {
        String note = "# Amazon SQS\n## Night Fares\n- SQS Harbour uses two-clerks. Only one clerk counts\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("Night Fares"));
    }

    @Test
    void it_behind_by_default_is_the_heading() {
        String note = "Night Ferry\n===========\n- By default, it stops at 3 landing stages\n";
        assertThat(CardsOf.all(note))
                .anyMatch(card ->
                        card.contains("By default, Night Ferry stops") || card.contains("does Night Ferry stop"))
                .noneMatch(card -> card.contains("By default, it"));
    }

    @Test
    void they_behind_by_default_are_not_one_thing() {
        String note = "Night Ferry\n===========\n- By default, they stop at 3 landing stages\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("Night Ferry stop"));
    }

    @Test
    void a_name_in_ticks_owns_the_lines_below_it() {
        String note = """
                # Yard

                - night rules
                  - `LampOn`
                    - adds lamps to the pier when they are lit
                """;
        assertThat(CardsOf.all(note))
                .anyMatch(card -> card.contains("LampOn"))
                .noneMatch(card -> card.contains("night rules add"));
    }

    @Test
    void lines_under_what_is_x_speak_of_x() {
        String note = """
                Harbour
                =======
                Ferries cross the bay.

                # What is a TollGate
                A TollGate (a barrier at the pier) keeps lorries off the ferry.

                It creates a paper seal for each lorry
                """;
        assertThat(CardsOf.all(note))
                .anyMatch(card -> card.contains("TollGate create"))
                .noneMatch(card -> card.contains("Harbour create"));
    }

    @Test
    void lines_under_a_thing_that_is_given_a_name_speak_of_it() {
        String note = """
                Harbour
                =======
                - Ferries can be moored on two piers, an option called Twin Mooring
                  - Provides shelter against northern storms
                """;
        assertThat(CardsOf.all(note))
                .anyMatch(card -> card.contains("Twin Mooring provide"))
                .noneMatch(card -> card.contains("Ferries provide") || card.startsWith("Ferries: "));
    }

    @Test
    void lines_that_end_the_sentence_above_have_no_subject_but_that_of_the_sentence() {
        String note = """
                Harbour
                =======
                - The spare ferry is kept at the pier to provide
                  - shelter for the crew
                  - replace broken engines during winter storms
                """;
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("replace") || card.contains("to provide?"));
    }

    @Test
    void three_dots_before_a_small_letter_end_no_sentence() {
        assertThat(Sentences.of("Highly secure ... across both piers"))
                .containsExactly("Highly secure ... across both piers");
        assertThat(Sentences.of("Closed at night... The gate is locked")).hasSize(2);
    }

    @Test
    void what_must_be_switched_on_to_do_something_is_the_duty_of_the_reader() {
        String note = "Ferry Copy\n==========\n- Must have night lamps turned on in order to launch a ferry copy\n";
        assertThat(CardsOf.all(note))
                .anyMatch(card -> card.contains("night lamps"))
                .noneMatch(card -> card.startsWith("Ferry Copy must have"));
    }

    @Test
    void recommended_to_do_is_said_to_the_reader() {
        String note =
                "Night Ferry\n===========\n- Recommended to detach the trailer hook before the weighing of a lorry\n";
        assertThat(CardsOf.all(note)).isNotEmpty().noneMatch(card -> card.contains("Night Ferry is recommended"));
    }

    @Test
    void a_verb_before_how_is_the_deed_of_the_heading() {
        String note = "Toll Plan\n=========\n- it controls how you are charged for north and south passages\n";
        assertThat(CardsOf.all(note))
                .isNotEmpty()
                .allMatch(card -> card.startsWith("Toll Plan controls") || card.contains("Toll Plan control"));
    }

    @Test
    void bullets_behind_a_numbered_term_speak_of_it() {
        String note = """
                Harbour
                =======
                1. DockStore - a quick shed for small parcels
                * Spread across 4 separate quays
                """;
        assertThat(CardsOf.all(note))
                .anyMatch(card -> card.startsWith("DockStore"))
                .noneMatch(card -> card.startsWith("Harbour"));
    }

    @Test
    void what_still_holds_holds_in_the_case_told_before() {
        String note =
                "Harbour\n=======\n- With Guest Pays piers, the guest pays for the crane. The owner still pays for the night lamps\n";
        assertThat(CardsOf.all(note))
                .anyMatch(card -> card.startsWith("With Guest Pays piers, what does the owner still pay for"))
                .noneMatch(card -> card.contains("In Harbour, what does the owner"));
    }

    @Test
    void terms_that_a_list_explains_are_not_in_terms() {
        String note = "Terms\n=====\n- Upward growth: Increasing the load of a pier\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.startsWith("In Terms"));
    }

    @Test
    void a_line_in_brackets_is_no_label() {
        String note = "Harbour\n=======\n(no rigid plan of berths)\n  - LOAD MAX 40 tons\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.startsWith("("));
    }

    @Test
    void none_is_said_of_what_the_sentence_before_speaks_of() {
        String note = "Night Loading\n=============\n- FerryAgent always uses night loading. No extra charges.\n";
        assertThat(CardsOf.all(note))
                .anyMatch(card -> card.contains("extra charges does FerryAgent have"))
                .noneMatch(card -> card.contains("charges does Night Loading have"));
    }

    @Test
    void they_are_not_the_one_thing_of_the_heading() {
        String note =
                "Harbour\n=======\nMooring rings point at other rings\nthey are used to lower the load of the harbour master\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("Harbour used for"));
    }

    @Test
    void what_a_thing_is_free_for_is_told_with_what_follows_from_it() {
        String note =
                "Twin Mooring\n============\n- For FerryAgent it is off by default. Enabling doesn't cause extra charges.\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.startsWith("In Twin Mooring, what does enabling"));
    }

    @Test
    void what_a_file_of_a_whole_service_holds_is_not_asked() {
        String json =
                "```json\n{\n  \"harbour\": [\"north\"],\n  \"pier\": [\"long\"],\n  \"lamp\": [\"red\"]\n}\n```\n";
        assertThat(CardsOf.all("# DynamoDB\n- Send a notice for each closed pier:\n\n" + json))
                .noneMatch(card -> card.contains("JSON for DynamoDB"));
        assertThat(CardsOf.all("# Pier Plan\n\n" + json)).anyMatch(card -> card.contains("JSON for Pier Plan"));
    }

    @Test
    void a_lead_in_with_a_pronoun_is_no_title_of_a_list() {
        String note =
                "Ferry Copy\n==========\n- These are available for: NorthBoat, SouthBoat, EastBoat, WestBoat, MidBoat\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("listed under \"These"));
    }

    @Test
    void an_order_in_a_line_that_ends_the_sentence_above_is_read_however_deep_it_stands() {
        String note = "# Harbour\n## Piers\n### Night Pier\n#### Lamps\n"
                + "- The spare lamp is kept to provide\n  - lock the north gate at night\n  - Open the gate and lock the crane\n";
        assertThat(CardsOf.all(note)).noneMatch(card -> card.contains("to provide?"));
    }

    @Test
    void a_side_that_names_nothing_is_a_side_of_the_thing_before() {
        String note = """
                Night Ferry
                Brings guests at dusk

                Types:
                - Slow (S1)
                  - Carries 20 lorries
                - Fast (F1)
                  - Carries 3 lorries

                Pier
                Takes 4 ferries
                """;
        assertThat(CardsOf.all(note)).anyMatch(card -> card.contains("types of Night Ferry"));
    }

    @Test
    void under_the_name_of_a_technology_nothing_is_told_of_the_service() {
        String note = """
                # SQS
                ## Relational Database
                ### Terminology
                - Berth: a numbered place along the quay for one ship
                ### Replication
                - ledgers are copied into the north tower
                """;
        assertThat(CardsOf.all(note))
                .anyMatch(card -> card.startsWith("In Relational Database, "))
                .noneMatch(card -> card.startsWith("In SQS"));
    }

    @Test
    void what_bears_the_name_of_another_service_is_not_asked_for_in_this_one() {
        String note = """
                # Harbour
                ## Storage Gateway
                - S3 Night Rules: carries old crates between the sheds of the yard
                - Inspector: scans the crates for hidden rats and mice
                """;
        assertThat(CardsOf.all(note))
                .noneMatch(card -> card.matches("In Storage Gateway, what (?:carries|does Inspector).*"));
    }

    @Test
    void a_service_is_a_better_place_than_a_heading_over_several() {
        String note = """
                # Sheds and yards
                ## RDS
                - Berth: a numbered place along the quay for one ship
                """;
        assertThat(CardsOf.all(note))
                .anyMatch(card -> card.startsWith("In RDS, "))
                .noneMatch(card -> card.startsWith("In Sheds"));
    }
}

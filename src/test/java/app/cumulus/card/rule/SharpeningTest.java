package app.cumulus.card.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharpeningTest {

    private static final Lexicon LEXICON = new Lexicon();
    private static final Sharpening SHARPENING = new Sharpening(LEXICON, new Tagger(LEXICON));

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            What does the Depot not support?            | Retina scan authentication  | Which authentication does the Depot not support? | Retina scan
            In Depot, what must a crate have?           | Only steel keys             | In Depot, which keys must a crate have?          | Only steel
            Rolling: what will the ferry run on?        | Both engines simultaneously | Rolling: which engines will the ferry run on?    | Both simultaneously
            To open the gate, what do we need?          | Explicitly assign a key     | To open the gate, what do we need to do?         | Explicitly assign a key
            How do you spread weight among the crates?  | By adding seals to crates   | How do you spread weight among the crates?       | By adding seals
            What does the Depot offer?                  | A rope-based lift           | What kind of lift does the Depot offer?          | Rope-based
            What does the Depot use?                    | HBX cable trolleys          | What kind of cable trolleys does the Depot use?  | HBX
            What can the Depot use?                     | Ropes for night shifts      | What can the Depot use for night shifts?         | Ropes
            What does the Depot support?                | Northern keys for night shifts | Which keys does the Depot support for night shifts? | Northern
            What does the Depot support?                | Barrel and crate types      | Which types does the Depot support?              | Barrel and crate
            """)
    void the_kind_the_deed_and_the_bare_means_are_asked(String question, String answer, String asked, String told) {
        assertThat(SHARPENING.of(question, answer)).isEqualTo(new Sharpening.Pair(asked, told));
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            What does the Depot provide?                | A new report language
            What does the key support?                  | Steel keys
            What do crates need?                        | Keys and engines
            What does the Depot provide?                | Private gates to the quay
            What does the Depot provide?                | Low performance
            What do crates need?                        | Grants of the harbour
            What do crates need to be opened by night?  | Steel keys
            How do you lift the crates?                 | By adding seals to ropes
            """)
    void other_questions_stay_as_they_are(String question, String answer) {
        assertThat(SHARPENING.of(question, answer)).isEqualTo(new Sharpening.Pair(question, answer));
    }

    @Test
    void what_is_done_by_verbs_behind_a_dotted_name_is_a_deed() {
        assertThat(Made.by("definition", "-----Harbour-----", "Pilot: Generate .Chart script of the whole bay"))
                .contains("In Harbour, what does Pilot do? => Generate .Chart script of the whole bay");
    }

    @Test
    void but_goes_on_about_the_term_of_the_line_before() {
        assertThat(Made.by(
                        "how-long",
                        "-----Harbour-----",
                        "Crate Features:",
                        "- Crate Vault: keeps old crates for less money",
                        "- But takes 3-5 days to be opening the vault"))
                .containsExactly("How long does Crate Vault take to open the vault? => 3-5 days");
    }

    @Test
    void a_list_that_goes_on_asks_for_what_is_named() {
        assertThat(Made.by(
                        "list",
                        "-----Night Crane-----",
                        "Use cases:",
                        "    heavy ropes",
                        "    empty barrels",
                        "    wet sails, etc"))
                .containsExactly(
                        "Which 3 use cases of Night Crane are named? => - heavy ropes\n- empty barrels\n- wet sails");
        assertThat(Made.by(
                        "list",
                        "-----Night Crane-----",
                        "Use cases: lifting of anchors",
                        "    heavy ropes",
                        "    empty barrels",
                        "    wet sails, etc"))
                .isEmpty();
    }

    @Test
    void bare_services_are_listed_for_a_thing_and_keep_where_they_run() {
        assertThat(Made.by(
                        "list",
                        "-----Night Crane-----",
                        "Services:",
                        "    PilotBoat",
                        "    TideClock",
                        "    any tugs(on-premises)"))
                .containsExactly(
                        "Which 3 services are listed for Night Crane? => - PilotBoat\n- TideClock\n- any tugs (on-premises)");
    }

    @Test
    void what_follows_only_in_one_case_is_not_skipped_between_two_steps() {
        assertThat(
                        Made.by(
                                "process",
                                "-----Harbour-----",
                                "Crane Swap",
                                "    A second crane is built with the same arms -> some crates are moved to the new crane. If it shakes go back -> the old crane is sold"))
                .contains(
                        "Crane Swap: what happens after \"A second crane is built with the same arms\"? => Some crates are moved to the new crane")
                .noneMatch(card -> card.contains("and before \"the old crane is sold\""));
    }

    @Test
    void what_was_brought_up_as_one_of_many_is_asked_with_its_owner() {
        assertThat(
                        Made.by(
                                "number-with-qualifier",
                                "-----Harbour-----",
                                "For each Pilot Group, there's a Rest Period after each tour. The default value for the Rest Period is 300 minutes."))
                .contains("In Harbour, what is the default value for the Rest Period of a Pilot Group? => 300 minutes");
    }

    @Test
    void a_default_that_ends_with_its_kind_is_asked_by_kind() {
        assertThat(Made.by(
                        "default",
                        "-----Harbour-----",
                        "Berths",
                        "    Smart Mooring: small fee for each day",
                        "        - Frequent access tier : default",
                        "        - Rare access tier : not used for 30 days"))
                .containsExactly("Which tier is the default for Smart Mooring? => Frequent access");
    }
}

package app.cumulus.card.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapSenseTest {

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Night ferries are […] and run often               | low cost
            The clerk may try another gate on […]             | fail
            […] key opens a gate                              | 1
            Two piers with 2 lamps on 3 posts need […] bulbs  | 6
            The belts are slow with […] to the lorries        | respect
            A depot can be […] of as a large shelf            | thought
            By […], the gates are closed                      | default
            The porters are […] to the rules of the night     | subject
            The old scales are out of […]                     | date
            The porter opens the gate […]                     | explicitly
            The gate is closed […] at nine                    | and locked
            Gates can be moved […]                            | independently
            The pier is 20 m long in […]                      | human eyes
            It is used in […] with the old crane              | conjunction
            Labels which […] by the porter                    | printed blue
            To get the letters ([…]) open the north gate      | post cards, bills
            If […], it opens the gate                         | LAMP
            Managing each gate would be a […]                 | pain
            A gate is closed at night, […]                    | not by day
            The north gate may be […]                         | big or bigger
            The old belts are […]                             | slow
            The night ferry is […] (a fifth of the tram)      | simple, fast and cheap
            The north hall is a […] to keep crates            | safe place
            The north hall is […] for crates                  | basically perfect
            The best pier depends on a […]                    | number of factors
            If X rings, open gate […]                         | Z
            The pier has no lamps, in […] to the hall         | contrast
            The other harbour does not have […]               | similar lamps
            Crates are stacked […]                            | in individual yards
            You get a […] on the toll                         | significant discount
            The bell rings […]                                | periodically
            Painting is the […] of covering a hull with paint | practice
            There is a […] that the crane falls               | likelihood
            """)
    void halves_of_idioms_idle_adverbs_and_joints_are_nothing_to_recall(String question, String answer) {
        assertThat(GapSense.isIdle(question, answer)).isTrue();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Only […] key opens a gate               | 1
            A pier with 2 lamps on 3 posts needs […] bulbs | 7
            The clerk rings on […] of the lamp      | the failure
            The lorries wait with […] to the gate   | keys
            By […], the gates open                  | remote control
            The parcels are sorted […]              | automatically
            If […], it opens the gate               | the porter rings the bell
            Crates hold letters, bills, […]         | post cards
            The belts are […] to the gates          | bolted
            """)
    void other_gaps_are_kept(String question, String answer) {
        assertThat(GapSense.isIdle(question, answer)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Parcel labels and their colours: are […] by the porter   | true
            Calculating the load: would be […] with two lorries      | true
            Night Shift: the gates are […]                           | false
            Night Shift: area […] is closed                          | false
            """)
    void a_verb_right_behind_a_label_has_no_subject(String question, boolean lacks) {
        assertThat(GapSense.lacksSubject(question)).isEqualTo(lacks);
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            You […] with the ferry without the permit          | cannot leave
            Porters have a lamp, so they […] at night          | don't need
            Clerks wait in the hall, because they are […]      | don't care
            […], each yard has a fence of its own              | Unlike the old harbor
            The small ferry is used only on Sundays ([…])      | tours, weddings
            The yard keeps tickets for its ferries ([…])       | F2, Lark
            The manifest is all about the cargo, […]           | weight and color
            Harbor Office: Lock the […]                        | gate
            opening the yard: lift the […]                     | barrier
            Papers of a ship: Cargo […]                        | Lists
            Night ferry: slow - cheap - […]                    | 40:1
            The clerk may stamp the papers of […]              | any ship
            old cranes: no true lifts, […] them                | don't turn
            If it rains close the gate if dry the […] is moved | crate
            Night Watch should a lamp fail, it will be […]     | replaced
            Crane practice is done to […] between lorries      | save time
            Sheds: […] sizes - 40 crates or 90 crates          | 2
            There are […] of lifting a crate                   | two ways
            Cranes and winches are the […] that lift crates    | two old machines
            Sheds: for letters ([…] kinds: small and large)    | 2
            """)
    void a_gap_for_a_bare_denial_a_link_an_example_or_a_scrap_is_misplaced(String question, String answer) {
        assertThat(GapSense.isMisplaced(question, answer)).isTrue();
    }

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Ferries of the north line […] in a storm           | do not leave
            The clerk does not wait for the […]                | last lorry
            New crane: Better […]                              | lifting power
            Lift a crate if the load is over […] or two if it is over 80%  | 50%
            The ferry has seats ([…])                          | 1,200
            Night ferry: slow, takes […]                       | 4 hours
            Ferry deck: lorries are on the […]                 | lowest deck
            """)
    void a_gap_for_a_term_a_number_or_a_whole_denial_is_not(String question, String answer) {
        assertThat(GapSense.isMisplaced(question, answer)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The pass lets […] cross the yard without      | true
            Lorries are weighed by […] via                | true
            The gate is where the […] waits               | false
            The belt carries […] without any            | true
            The pass is traded for […] allowing them    | true
            The belt sends […] with a lamp, it allows   | true
            The porter may have […] without any lamp    | false
            The weight of […] is mostly between 25      | true
            Each lorry has a […] like                   | true
            The weight of […] is like a lorry's         | false
            The weight of […] is between 25 and 40 t    | false
            The pier lets you moor […] to               | true
            The hall keeps crates dry from […] in       | true
            Guards: a way to the […] so you can         | true
            Clerks take the […] and store in            | true
            A berth at a […] gives trust in your ability | true
            The yard moves […], designed                | true
            Night cranes (reach […]) allows to do       | true
            You choose one of the […], you need         | true
            The pier has a ramp to lift a […] on        | false
            Lamps are hung where the […] can            | false
            """)
    void a_sentence_that_stops_at_a_linking_word_breaks_off(String question, boolean broken) {
        assertThat(GapSense.breaksOff(question)).isEqualTo(broken);
    }
}

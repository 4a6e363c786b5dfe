package app.cumulus.card.context;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.rule.Candidate;
import app.cumulus.note.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DanglingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            To repaint, close the […] and wash it                       | gate          | true
            To repaint the hull, close the […] and wash it              | gate          | false
            The night ferry is to only […]                              | Tugs          | true
            The night ferry is to only carry […]                        | lamps         | false
            To scale, add a […] to the fleet                            | second ferry  | false
            Similar to […], but a clerk stands at the gate              | Express Lane  | true
            Express Lane: Similar to […], but a clerk stands at the gate | Night Lane   | false
            All piers have a […] to the others                          | direct tram   | false
            Trams between your pier and the other pier cross […]        | the bridge    | false
            We have to give […] to that clerks                          | papers        | true
            We give clerks a badge and give […] to those clerks         | papers        | false
            Who has […] over that gate?                                 | keys          | true
            Only porters have keys to that […]                          | gate          | true
            What can now be used too (for lorries)?                     | Night keys    | true
            […] can be used too (for lorries)                           | Night keys    | true
            What can be used for lorries that are too long?             | Night keys    | false
            The created ticket holds a […]                              | seat number   | true
            A printer makes a ticket, and the created ticket holds a […] | seat number  | false
            The range is from […]                                       | 3 to 5        | true
            The range of the lamp is […]                                | 3 to 5        | false
            The key opens the gate and both can lock the […]            | yard          | true
            The crates are moved by similar means of […]                | transport     | false
            The crates are moved by […] with similar mechanisms         | ropes         | true
            The clerk gets all of them at the […]                       | gate          | true
            The clerk sorts tickets and gets all of them at the […]     | gate          | false
            You can paint […] of it                                     | the hull      | true
            You can choose […] when you buy it                          | a red hull    | true
            You can paint […] of the ship with it                       | the hull      | false
            Make them float with […]                                    | corks         | true
            In either case the gate is shut by […]                      | the porter    | true
            In case of storm the gate is shut by […]                    | the porter    | false
            For night work, that's why cranes have […]                  | lamps         | true
            For more information, see […]                               | Harbour Ledger | true
            Yes, it is a […]                                            | wooden pier   | true
            The same applies to ferries and […]                         | tugs          | true
            What are the remaining crates used for?                     | sitting       | true
            Ferries carry ten crates, and the remaining crates go by […] | tram         | false
            The attribute should have many […]                          | colours       | true
            A crate has one attribute: the attribute is its […]         | colour        | false
            The […] lifts that crate                                    | crane         | true
            The crate waits until the […] lifts that crate              | crane         | false
            Crane can only lift them […]                                | twice         | true
            Both are sold by […]                                        | the harbor    | true
            Both piers are sold by […]                                  | the harbor    | false
            The more you load, the more […] you burn                    | fuel          | true
            The more cars you load, the more […] you burn               | fuel          | false
            What is the maximum speed for others?                       | 32 knots      | true
            What is the maximum speed for other ferries?                | 32 knots      | false
            Night Shift: still closes […]                               | the gates     | true
            The Night Shift still closes […]                            | the gates     | false
            If […], it sends a flare to the pier                        | the deck burns | true
            If a ferry has […], it sends a flare to the pier            | no fuel       | false
            The pier sends it to the […]                                | island        | true
            The pier sends letters to the […]                           | island        | false
            If yes, the clerk opens the […]                             | side gate     | true
            If the hull leaks, the clerk opens the […]                  | side gate     | false
            After that $2 for each […]                                  | crate         | true
            After that date each crate costs […]                        | 2 dollars     | true
            By default, both kinds are painted […]                      | red           | true
            By default, both kinds of ferry are painted […]             | red           | false
            For crates, apply the same toll but add […]                 | 5 dollars     | true
            For crates, apply the same toll as for […]                  | trams         | false
            What is the same sum done for?                              | Crates        | true
            The night toll is the same for […]                          | trams         | true
            If you must sail faster than this, hire the […]             | Gale Ferry    | true
            A red flag overrules the […] mentioned above                | harbor rules  | true
            Next step is painting the […]                               | hull          | true
            The next ferry is painted at the […]                        | pier          | false
            If limit exceeds, the clerk rings the […]                   | harbor bell   | true
            """)
    void what_points_at_something_cut_off_is_told_from_what_names_it(String question, String answer, boolean off) {
        Candidate candidate =
                new Candidate("cloze", CardKind.CLOZE, CardText.of(question, answer), new Span(1, 1), question, 60);
        String said = "The printer makes a ticket. ";
        assertThat(Dangling.objection(candidate, List.of("Harbor Ferry"), said).isPresent())
                .isEqualTo(off);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The range is from […]                | Lamp range    | false
            The created ticket holds a […]       | Ticket types  | false
            """)
    void the_topic_tells_what_is_meant(String question, String topic, boolean off) {
        Candidate candidate =
                new Candidate("cloze", CardKind.CLOZE, CardText.of(question, "seat"), new Span(1, 1), question, 60);
        assertThat(Dangling.objection(candidate, List.of("Harbor", topic), "The printer makes a ticket. ")
                        .isPresent())
                .isEqualTo(off);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            We open the gate at noon. To do so, | true
            We open the gate at noon.           | false
            """)
    void a_sentence_whose_aim_was_cut_off_is_no_fact(String said, boolean off) {
        Candidate candidate = new Candidate(
                "cloze",
                CardKind.CLOZE,
                CardText.of("We call the […]", "clerk"),
                new Span(1, 1),
                "We call the clerk",
                60);
        assertThat(Dangling.objection(candidate, List.of("Harbor Ferry"), said).isPresent())
                .isEqualTo(off);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The ramp is dry. In this case     | true
            The ramp is dry, and in that case | true
            In this case                      | false
            The ramp is dry.                  | false
            """)
    void what_holds_in_a_case_told_before_is_no_fact_alone(String told, boolean off) {
        assertThat(Dangling.isOfCase(told)).isEqualTo(off);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            There's no lift for crates.  | You need to build a ramp          | true
            There is no lift for crates. | Crates are carried up by the crew | false
            There is a lift for crates.  | You need to build a ramp          | false
            """)
    void what_must_be_done_for_want_of_something_is_no_fact_alone(String told, String sentence, boolean off) {
        assertThat(Dangling.isForWant(told + " ", sentence)).isEqualTo(off);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Limit is […]                              | 30 crates | Carts hold 4 crates.        | true
            Limit is […]                              | 30 crates |                             | false
            The limit is […]                          | 30 crates |                             | true
            The limit of a cart is […]                | 30 crates | Carts are pushed.           | false
            The cart limit is […]                     | 30 crates | Carts are pushed.           | false
            Carts can be rented: limit is […]         | 30 crates | Carts can be rented -       | false
            Push Lane: limit is […]                   | 30 crates | Red carts are for sand.     | true
            The rental is […]                         | 30 coins  | Carts can be rented.        | false
            The workaround is to paint the […]        | wheels    | Wheels rust.                | true
            """)
    void an_attribute_needs_its_owner(String question, String answer, String told, boolean off) {
        Candidate candidate =
                new Candidate("cloze", CardKind.CLOZE, CardText.of(question, answer), new Span(1, 1), question, 60);
        assertThat(Dangling.isOfOwner(candidate, List.of("Carts", "Rental"), told == null ? "" : told))
                .isEqualTo(off);
    }
}

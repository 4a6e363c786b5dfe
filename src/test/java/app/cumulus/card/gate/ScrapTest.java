package app.cumulus.card.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrapTest {

    @ParameterizedTest(name = "{0} => {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Night crane: 10m-[…]                            | 40m          | true
            Night crane: […]-40m                            | 10m          | true
            Night crane: lifts 10 crates to […]             | 40m          | false
            Night crane: […] over Old Crane                 | 5x           | true
            Night crane: 5x over […]                        | Old Crane    | true
            Night crane lifts […] more than the old one     | 5x           | false
            The tide is not a concern. […]                  | High quay    | true
            Night crane: Better […]                         | reach        | true
            Night crane: Better […] than the Old Crane      | reach        | false
            Night crane: Used of […]                        | dock clerks  | true
            Night crane: Made of […]                        | blue iron    | false
            If a pass ends, the gate is shut at that […]    | hour         | true
            Clerks open the gates that […]                  | lead outside | false
            A ledger is a […] which allows you              | row of lists | true
            Crates are lifted by the night crane ([…])      | slow or shaky | true
            The hall holds crates ([…])                     | unlike the Tram Yard | true
            The night crane has two arms ([…])              | Left and Right | false
            Yard: Step 4: Open the […]                      | north gate   | true
            B: List of […]                                  | lamps and ropes | true
            Use existing or open a […]                      | new pier     | true
            You may bring your own or use a […]             | given rope   | true
            You may bring your own rope or use a […]        | chain        | false
            Very dry that opens to the […]                  | pier         | true
            Hall/yard or can be used as a […]               | dry dock     | true
            Paid by the […]. of cranes                      | Nr           | true
            Crate list: kept from […]+days                  | 9 days to 70 | true
            Each new crate moves the 'count': […]           | 1,2,3        | true
            Night piers: Harbour […]                        | 2003 - 9 to 20 | true
            Only ships at sea, […] or broken ships pay      | not moored   | true
            Ropes between […] (3 items) and between halls   | - pier       | true
            Yard > […] (3 items) > Lamps                    | - pier       | true
            Cranes are = […] (3 items)                      | - arm        | true
            For old crates, you don't need in […]           | a hurry      | true
            Ropes between […] (3 items)                     | - pier       | false
            Night crane: in which the porter must set […]   | wind and tide | true
            Day lamps: that you can see your […]            | crates       | true
            One is using […] later on they take a pass      | a key        | true
            While ensuring that the […] stays dry           | ledger       | true
            While ensuring a dry hall, the porter shuts […] | the gates    | false
            One key opens […]                               | both gates   | false
            """)
    void what_is_no_sentence_and_names_no_quantity_is_left(String question, String answer, boolean off) {
        assertThat(Scrap.is(question, answer)).isEqualTo(off);
    }
}

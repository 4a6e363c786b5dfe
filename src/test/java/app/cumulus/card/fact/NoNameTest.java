package app.cumulus.card.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Use a lift to",
                "Best habits of porters include",
                "Lifts vs Cranes",
                "Lifts v/s Cranes",
                "Lifts move in 2 ways",
                "Supported",
                "not allowed",
                "a.cheapest",
                "Porters are people for crates",
                "By default, your depot comes with",
                "Enable night gates on the pier",
                "Lifts, Cranes & Night Gates",
                "Harbour Essentials",
                "Store 5-32 GB of maps",
                "Fully roofed depot",
                "By default",
                "Without the night gate",
                "On failure"
            })
    void headings_that_name_nothing(String heading) {
        assertThat(NoName.is(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parcel Lift",
                "Highly Paid Porters",
                "Write Through",
                "Create Table",
                "Tolls for Ferries",
                "Load Balancer",
                "Managed Ferries",
                "To widen the north gate",
                "SQS",
                "Cranes and Lifts"
            })
    void names(String heading) {
        assertThat(NoName.is(heading)).isFalse();
    }
}

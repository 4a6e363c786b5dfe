package app.cumulus.card.context;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidOfAnotherTest {

    private static final String HEADING = "Night Depot\n===========\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- TPC must be dry and open to the porters of the quay. In this case a shed can be locked\n- Old barges must be dry and open to the porters of the quay\n",
                "- TPC must be dry and open to the porters of the quay\n- The YPC is small. Also the YPC must be dry and open to the porters of the quay, too\n",
                "- TPC is dry and open to the porters of the quay. Old barges are dry and open to the porters of the quay\n"
            })
    void what_is_said_of_two_things_does_not_ask_for_one(String lines) {
        assertThat(CardsOf.all(HEADING + lines)).noneMatch(card -> card.endsWith(" => TPC"));
    }

    @Test
    void what_is_not_so_of_the_other_one_tells_them_apart() {
        String lines = "- TPC has a key to the quay\n- YPC does not have a key to the quay\n";
        assertThat(CardsOf.all(HEADING + lines)).anyMatch(card -> card.endsWith(" => TPC"));
    }

    @Test
    void the_same_meaning_of_two_members_is_asked_only_forward() {
        String note = """
                Harbour Post
                ============
                Letter Kinds:
                  - A:     Leads a parcel or a crate to berth 4
                  - AAAAA: Leads a parcel or a crate to berth 4
                  - CARGO: Sends a ship to another harbour
                """;
        assertThat(CardsOf.all(note))
                .anyMatch(card -> card.endsWith(" => CARGO"))
                .noneMatch(card -> card.matches(".* => A+"));
    }
}

package app.cumulus.card.rule.number;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.rule.CardsOf;
import org.junit.jupiter.api.Test;

/** How many, how long, how soon, at what rate, and what there is and what not. */
class ExtentRuleTest {

    @Test
    void many_or_one_are_asked_for_without_a_number() {
        assertThat(CardsOf.proposed("extent", "Pier Guards can belong to multiple night shifts"))
                .containsExactly("How many night shifts can Pier Guards belong to? => Multiple");
        assertThat(CardsOf.proposed("extent", "A Pier Crane can be tied to only one lorry at a time"))
                .containsExactly("How many lorries at a time can a Pier Crane be tied to? => Only one");
        assertThat(CardsOf.proposed("extent", "Multiple lorries can wait behind the same Pier Gate"))
                .containsExactly("How many lorries can wait behind the same Pier Gate? => Multiple");
        assertThat(CardsOf.proposed("extent", "Pier Lots do not span multiple yards", "Pier Lots have multiple kinds"))
                .isEmpty();
    }

    @Test
    void how_many_of_one_thing_belong_to_one_other() {
        assertThat(CardsOf.proposed("extent", "One Pier Crane can be tied to multiple lorries"))
                .containsExactly("How many lorries can one Pier Crane be tied to? => Multiple");
        assertThat(CardsOf.proposed("extent", "You can have any number of lorries within a Pier Lot"))
                .containsExactly("How many lorries can you have within a Pier Lot? => Any number");
        assertThat(CardsOf.proposed(
                        "extent",
                        "Pier Cranes have many lorries",
                        "A Pier Crane can be tied to one lorry",
                        "You can have multiple lorries"))
                .isEmpty();
    }

    @Test
    void how_often_how_long_how_soon_and_at_what_rate() {
        assertThat(CardsOf.proposed("extent", "Pier Letters are delivered at least once"))
                .containsExactly("How often are Pier Letters delivered? => At least once");
        assertThat(CardsOf.proposed("extent", "Pier Lists by default are kept indefinitely"))
                .containsExactly("How long are Pier Lists kept by default? => Indefinitely");
        assertThat(CardsOf.proposed("extent", "Changes to Pier Lists take effect immediately"))
                .containsExactly("When do changes to Pier Lists take effect? => Immediately");
        assertThat(CardsOf.proposed("extent", "Usage beyond the Pier Plan is billed at the day rate"))
                .containsExactly("How is usage beyond the Pier Plan billed? => At the day rate");
    }

    @Test
    void what_is_had_or_got() {
        assertThat(CardsOf.proposed("extent", "Pier Guards have no keys at the beginning"))
                .containsExactly("Which keys do Pier Guards have at the beginning? => None");
        assertThat(CardsOf.proposed("extent", "Pier Lists have both inner and outer rules"))
                .containsExactly("What kinds of rules do Pier Lists have? => Both inner and outer");
        assertThat(CardsOf.proposed("extent", "New users of the Pier are assigned a badge and a key when first hired"))
                .containsExactly("What are new users of the Pier assigned when first hired? => A badge and a key");
    }

    @Test
    void one_thing_but_not_the_other() {
        assertThat(CardsOf.proposed("extent", "You can set open rules, but not shut rules"))
                .containsExactly("In Parcel Queue, what can you set, and what not? => Open rules, but not shut rules");
        assertThat(CardsOf.proposed("extent", "The Pier Crane can build crates, but not open them"))
                .isEmpty();
    }
}

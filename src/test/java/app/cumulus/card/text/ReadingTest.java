package app.cumulus.card.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private final Lexicon lexicon = new Lexicon();
    private final Tagger tagger = new Tagger(lexicon);
    private final ClauseParser parser = new ClauseParser(lexicon);
    private final Reading reading = new Reading(lexicon, tagger);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The porter moves crates to the pier using a crane",
                "Cranes improve read performance by caching at the quay",
                "The ledger holds the crates weighed in the yard by the clerk",
                "You can use a seal to control who can open the gate",
                "It helps you sort and store parcels in the shed",
                "The clerk directs all lorries to the different gates in a random order",
                "A gate can be opened by only one porter at a time",
                "If spot freight goes up past your limit, the crate is returned",
                "Use the small shed when your parcel demands simpler things like ropes, nets and hooks",
                "The pier keeps lists of ships, crates and lorries for up to 3 years",
                "A shed holds the parcels that the clerk has sealed",
                "Ships must be in the same dock as the tug",
                "Crates can be reused by other piers as well"
            })
    void a_clause_is_whole_where_each_word_has_its_place(String sentence) {
        assertThat(reading.isWhole(clause(sentence))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bell marks porters unhealthy",
                "The tug follows the tide curve better",
                "Fast writes to the ledger, then copied to the shed",
                "You can force the gates manually instead",
                "The crane waits in the yard if 3 lorries for one to come through, then lifts",
                "Porters can talk with each other as if they are in the same shed",
                "Seals can change shortly after to make it useful",
                "A tug will always be in the same dock as the ship it is tied to",
                "The clerk owns a list, crates then go to the pier",
                "good for weighing crates does not help with storms"
            })
    void a_clause_is_not_whole_where_a_word_is_left_over(String sentence) {
        assertThat(reading.isWhole(clause(sentence))).isFalse();
    }

    @Test
    void what_a_thing_was_made_by_belongs_to_the_thing() {
        assertThat(reading.isClosed("the crates of the yard")).isTrue();
        assertThat(reading.isClosed("the crates in the yard")).isTrue();
        assertThat(reading.isClosed("the crates sealed in the yard")).isFalse();
        assertThat(reading.isClosed("crates which can be opened")).isFalse();
    }

    @Test
    void a_quality_or_a_manner_is_no_thing() {
        assertThat(reading.isThing("private access to the pier")).isTrue();
        assertThat(reading.isThing("ropes, nets and hooks")).isTrue();
        assertThat(reading.isThing("very complicated")).isFalse();
        assertThat(reading.isThing("evenly across the piers")).isFalse();
    }

    private Clause clause(String sentence) {
        return parser.parse(tagger.tag(sentence)).orElseThrow();
    }
}

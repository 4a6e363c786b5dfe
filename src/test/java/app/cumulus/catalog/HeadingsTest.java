package app.cumulus.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.TopicPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTest {

    private final Headings headings = Headings.above(List.of(
            topic(4, "Tea", "Green tea"),
            topic(2, "Tea", "Green tea", "Water"),
            topic(9, "Coffee", "Water"),
            topic(1, "Teapots"),
            topic(7, "Kettles and tea")));

    @Test
    void a_heading_has_the_cards_of_all_below_it() {
        assertThat(headings.named(List.of("green"), 9)).containsExactly(topic(6, "Tea", "Green tea"));
        assertThat(headings.all()).contains(topic(6, "Tea"), topic(9, "Coffee"));
    }

    @Test
    void the_name_itself_comes_first_then_what_begins_so_then_the_rest() {
        assertThat(headings.named(List.of("tea"), 9))
                .containsExactly(
                        topic(6, "Tea"),
                        topic(1, "Teapots"),
                        topic(7, "Kettles and tea"),
                        topic(6, "Tea", "Green tea"));
        assertThat(headings.named(List.of("tea"), 1)).containsExactly(topic(6, "Tea"));
    }

    @Test
    void words_of_the_headings_above_tell_namesakes_apart() {
        assertThat(headings.named(List.of("water", "coffee"), 9)).containsExactly(topic(9, "Coffee", "Water"));
        assertThat(headings.named(List.of("tea", "green", "water"), 9))
                .containsExactly(topic(2, "Tea", "Green tea", "Water"));
        assertThat(headings.named(List.of(), 9)).isEmpty();
    }

    @Test
    void its_search_is_a_phrase_whatever_the_name_has_in_it() {
        assertThat(topic(1, "Tea", "The \"best\" one").query()).isEqualTo("topic:\"Tea The best one\"");
    }

    private static Heading topic(int cards, String... path) {
        return new Heading(TopicPath.of(path), cards, cards);
    }
}

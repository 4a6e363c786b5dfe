package app.cumulus.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is left of a line of Markdown without its marks. */
class MarkupTest {

    @Test
    void a_link_between_notes_is_read_as_its_words_and_a_picture_not_at_all() {
        assertThat(Markup.words("Seals lie in [[North Depot|the depot]]")).isEqualTo("Seals lie in the depot");
        assertThat(Markup.words("Seals lie in [[North Depot]]")).isEqualTo("Seals lie in North Depot");
        assertThat(Markup.words("Overview ![[map.png | 600]]")).isEqualTo("Overview");
        assertThat(Markup.words("Seals lie in the [depot](depot.md)")).isEqualTo("Seals lie in the depot");
    }
}

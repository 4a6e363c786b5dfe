package app.cumulus.note.line;

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
        assertThat(Markup.plainWords("[[Seals]] lie in the depot")).isEqualTo("Seals lie in the depot");
        assertThat(Markup.plainWords("if [[ -f seals ]]")).isEqualTo("if [[ -f seals ]]");
    }

    @Test
    void words_marked_as_with_a_pen_are_read_without_the_mark() {
        assertThat(Markup.words("==Night crane==: lifts ==by lamp== only"))
                .isEqualTo("Night crane: lifts by lamp only");
        assertThat(Markup.plainWords("==Night crane==")).isEqualTo("Night crane");
        assertThat(Markup.words("open if day==1 and gate==2")).isEqualTo("open if day==1 and gate==2");
    }

    @Test
    void stressed_words_are_read_without_the_strokes_beside_them() {
        assertThat(Markup.plainWords("Gates are _always shut_ at night")).isEqualTo("Gates are always shut at night");
        assertThat(Markup.plainWords("_Night gates_ are shut")).isEqualTo("Night gates are shut");
        assertThat(Markup.words("_Night gates_ are shut")).isEqualTo("Night gates are shut");
        assertThat(Markup.words("_Gate plan: shut for 2 days_")).isEqualTo("Gate plan: shut for 2 days");
        assertThat(Markup.plainWords("set _crane_id and gate_id_ first")).isEqualTo("set _crane_id and gate_id_ first");
    }
}

package app.cumulus.ui.cards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void marks_are_left_out_and_items_stand_behind_each_other() {
        assertThat(OneLine.of("- **one** item\n- `two`\n\n3. three")).isEqualTo("one item; two; three");
    }

    @Test
    void the_fence_of_a_code_block_and_its_language_are_no_text() {
        assertThat(OneLine.of("```json\n{\n  \"a\": 1\n}\n```")).isEqualTo("{; \"a\": 1; }");
    }

    @Test
    void the_rule_below_the_header_of_a_table_is_no_text() {
        assertThat(OneLine.of("| a | b |\n|---|:--|\n| 1 | 2 |")).isEqualTo("| a | b |; | 1 | 2 |");
        assertThat(OneLine.of("run it with --zip")).isEqualTo("run it with --zip");
    }
}

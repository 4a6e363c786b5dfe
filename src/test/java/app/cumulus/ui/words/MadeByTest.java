package app.cumulus.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.card.generate.Rules;
import app.cumulus.card.rule.Rule;
import app.cumulus.card.text.Lexicon;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MadeByTest {

    @Test
    void every_rule_can_be_said_in_words() {
        Words words = new Words(Locale.ENGLISH);
        for (Rule rule : Rules.all(new Lexicon())) {
            assertThat(MadeBy.named(rule.name())).as(rule.name()).isNotEqualTo(MadeBy.ANOTHER);
            assertThat(MadeBy.named(rule.name()).sentence(words)).isNotEmpty();
        }
    }

    @Test
    void a_rule_of_old_is_said_to_be_unknown() {
        assertThat(MadeBy.named("colon-line")).isEqualTo(MadeBy.ANOTHER);
    }
}

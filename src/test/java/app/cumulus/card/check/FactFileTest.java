package app.cumulus.card.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FactFileTest {

    private final FactFile file = FactFile.read();

    @Test
    void every_fact_says_what_holds_since_when_and_where_aws_says_so() {
        assertThat(file.facts()).allSatisfy(fact -> {
            assertThat(fact.service()).isIn(file.services().keySet());
            assertThat(fact.attribute()).isNotBlank();
            assertThat(fact.now()).isNotBlank();
            assertThat(fact.since()).matches("20\\d\\d-(0[1-9]|1[0-2])(-\\d\\d)?");
            assertThat(fact.source()).matches("https://(docs\\.)?aws\\.amazon\\.com/\\S+");
            assertThat(fact.patterns()).isNotEmpty();
        });
    }

    @Test
    void ids_are_used_once() {
        Set<String> ids = file.facts().stream().map(FactFile.Entry::id).collect(java.util.stream.Collectors.toSet());
        assertThat(ids).hasSameSizeAs(file.facts());
    }

    @Test
    void a_sign_that_is_no_unit_is_refused() {
        assertThatThrownBy(() -> Amount.expanded("{5 apples}")).hasMessageContaining("apples");
    }
}

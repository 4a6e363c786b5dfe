package app.cumulus.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeStepsTest {

    @ParameterizedTest
    @CsvSource({"0,1,1", "1,1,1", "3,1,3", "4,1,4", "5,2,6", "9,5,10", "37,10,40", "41,20,60", "4001,2000,6000"})
    void steps_are_round_whole_and_few(int most, int step, int end) {
        assertThat(WholeSteps.upTo(most)).isEqualTo(new WholeSteps(step, end));
    }

    @Test
    void they_begin_at_nothing() {
        assertThat(WholeSteps.upTo(37).all()).containsExactly(0L, 10L, 20L, 30L, 40L);
    }
}

package app.cumulus.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Watches over the figures of docs/performance.md; by the median, since other programs may have the machine at times. */
class SpeedTest {

    private static final int CARDS = 5000;
    private static final double NEXT_CARD_MILLIS = 50;

    @TempDir
    Path folder;

    @Test
    void the_next_card_is_there_under_50_ms_after_any_step() throws Exception {
        Map<String, List<Double>> millis = SpeedProgram.of(GeneratedLibrary.make(folder, CARDS, Clock.systemUTC()));
        for (String step :
                List.of("show the answer", "grade, next card", "suspend, next card", "bury, next card", "undo")) {
            assertThat(SpeedProgram.share(millis.get(step), 0.5)).as(step).isLessThan(NEXT_CARD_MILLIS);
        }
    }
}

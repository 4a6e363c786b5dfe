package app.cumulus.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

    private static final Path FOLDER = Path.of("src/main/resources/app/cumulus/ui/shell");
    private static final Pattern COLOUR = Pattern.compile("(-color-[a-z-]+): #([0-9a-f]{6});");
    private static final double TEXT = 4.5;
    private static final double BORDER_OF_A_FIELD = 3;

    @ParameterizedTest
    @CsvSource({
        "ink,paper",
        "ink,sheet",
        "ink,inset",
        "ink,accent-tint",
        "ink,danger-tint",
        "ink-soft,paper",
        "ink-soft,sheet",
        "ink-soft,inset",
        "ink-soft,accent-tint",
        "on-accent,accent",
        "on-accent,accent-deep",
        "accent,sheet",
        "accent,paper",
        "accent,accent-tint",
        "danger,sheet",
        "danger,paper",
        "danger,danger-tint",
        "danger,accent-tint",
        "ink,heat-firm",
        "ink,heat-shaky",
        "ink,heat-weak",
        "ink,heat-very-weak"
    })
    void text_stands_out_by_day_and_by_night(String text, String ground) throws IOException {
        assertThat(contrast("light.css", text, ground)).as("light").isGreaterThanOrEqualTo(TEXT);
        assertThat(contrast("dark.css", text, ground)).as("dark").isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"line-strong,sheet", "line-strong,inset", "accent,paper", "accent,inset"})
    void borders_of_fields_and_of_the_focus_stand_out(String line, String ground) throws IOException {
        assertThat(contrast("light.css", line, ground)).as("light").isGreaterThanOrEqualTo(BORDER_OF_A_FIELD);
        assertThat(contrast("dark.css", line, ground)).as("dark").isGreaterThanOrEqualTo(BORDER_OF_A_FIELD);
    }

    private static double contrast(String theme, String text, String ground) throws IOException {
        Map<String, String> colours = COLOUR.matcher(Files.readString(FOLDER.resolve(theme)))
                .results()
                .collect(Collectors.toMap(hit -> hit.group(1), (MatchResult hit) -> hit.group(2)));
        double one = luminance(colours.get("-color-" + text));
        double other = luminance(colours.get("-color-" + ground));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** Relative luminance as WCAG 2 defines it. */
    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}

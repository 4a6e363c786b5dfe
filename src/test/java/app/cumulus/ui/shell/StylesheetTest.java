package app.cumulus.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StylesheetTest {

    private static final Path FOLDER = Path.of("src/main/resources/app/cumulus/ui/shell");

    @ParameterizedTest
    @ValueSource(strings = {"cumulus.css", "light.css", "dark.css"})
    void each_rule_ends_before_the_next_begins(String name) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(name));
        boolean open = false;
        for (String line : lines) {
            if (line.contains("{")) {
                assertThat(open).as(name + ": " + line).isFalse();
            }
            open = (open || line.contains("{")) && !line.contains("}");
        }
        assertThat(open).as(name).isFalse();
    }
}

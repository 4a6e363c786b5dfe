package app.cumulus.ui.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.cumulus.library.Settings.GradeButtons;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.review.GradeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Pattern KEY = Pattern.compile("say\\(\\s*\"([a-z][A-Za-z.-]*[A-Za-z])\"");

    private final Words words = new Words(Locale.ENGLISH);

    @Test
    void every_text_the_window_asks_for_is_there() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/app/cumulus/ui"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(source)).results().forEach(hit -> keys.add(hit.group(1)));
            }
        }
        assertThat(keys)
                .hasSizeGreaterThan(40)
                .allSatisfy(key -> assertThatCode(() -> words.say(key)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @EnumSource
    void every_command_has_a_name_and_a_key_cap(Command command) {
        assertThat(command.name(words)).isNotBlank();
        assertThat(command.keys())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(key.label(words)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void every_grade_button_has_a_word_and_says_what_it_means(GradeButtons buttons) {
        assertThat(GradeChoice.of(buttons)).allSatisfy(choice -> {
            assertThat(words.say(choice.wordKey())).isNotBlank();
            assertThat(words.say(choice.wordKey() + ".what")).isNotBlank();
        });
    }

    @Test
    void there_are_no_exclamation_marks() throws IOException {
        assertThat(Path.of("src/main/resources/app/cumulus/ui/words/messages.properties"))
                .content()
                .doesNotContain("!")
                .doesNotContainIgnoringCase("successfully");
    }
}

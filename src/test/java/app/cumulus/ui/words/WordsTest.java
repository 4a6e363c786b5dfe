package app.cumulus.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.library.settings.Settings.GradeButtons;
import app.cumulus.ui.keys.Command;
import app.cumulus.ui.review.GradeChoice;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private final Words words = new Words(Locale.ENGLISH);

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
}

package app.cumulus.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.cumulus.library.settings.Settings;
import app.cumulus.ui.words.SourceTexts.Quoted;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text of the window is in every language, is used, and none stands in the code. */
class TextsTest {

    private static final Path FOLDER = Path.of("src/main/resources/app/cumulus/ui/words");
    private static final String ENGLISH = "messages.properties";
    private static final String GERMAN = "messages_de.properties";
    private static final Pattern GAP = Pattern.compile("\\{(\\d+)");
    private static final Pattern SAID_WHOLE = Pattern.compile("^\\s*[,)].*", Pattern.DOTALL);
    private static final Pattern PROSE = Pattern.compile("\\p{L}{2,}[,;:.]? +\\p{L}{2,}");
    private static final Pattern SHOWN = Pattern.compile(
            "(new (Label|Text|Button|Tooltip|MenuItem|CheckBox|Hyperlink|ToggleButton|MenuButton|TitledPane)"
                    + "|set(Text|Title|PromptText|AccessibleText|AccessibleHelp|HeaderText|ContentText))\\($");
    private static final Pattern NOT_SHOWN = Pattern.compile("Exception\\(|\\.replace\\(|Error\\(|\\bLOG\\b|\"bug: ");

    private final Map<String, String> english = texts(ENGLISH);
    private final Map<String, String> german = texts(GERMAN);
    private final List<Quoted> quoted = SourceTexts.of("ui");

    @Test
    void every_text_is_in_both_languages() {
        assertThat(german.keySet()).containsExactlyElementsOf(english.keySet());
    }

    @Test
    void both_languages_fill_the_same_gaps() {
        assertThat(english)
                .allSatisfy((key, text) ->
                        assertThat(gaps(german.getOrDefault(key, ""))).as(key).isEqualTo(gaps(text)));
    }

    @Test
    void nothing_longer_than_a_name_is_left_in_english() {
        assertThat(english).allSatisfy((key, text) -> {
            String bare = text.replaceAll("\\{[^}]*}", "");
            if (PROSE.matcher(bare).find() && !key.equals("cards.ask.TOPIC.prompt")) {
                assertThat(german.get(key)).as(key).isNotEqualTo(text);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, GERMAN})
    void a_text_can_be_filled_in_and_has_no_apostrophe_that_would_vanish(String file) {
        Locale locale = file.equals(GERMAN) ? Locale.GERMAN : Locale.ENGLISH;
        assertThat(texts(file)).allSatisfy((key, text) -> {
            Object[] numbers = {1, 2, 3, 4, 5};
            assertThat(new MessageFormat(text, locale).format(numbers)).as(key).isNotEmpty();
            assertThat(text.replace("''", "").replaceAll("'\\{[^']*'|'}}'", ""))
                    .as(key)
                    .doesNotContain("'");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, GERMAN})
    void no_key_stands_twice(String file) throws IOException {
        List<String> keys = Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> line.matches("[A-Za-z][^=]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void every_text_the_code_asks_for_is_there() {
        Set<String> missing = new TreeSet<>();
        for (Quoted each : quoted) {
            if (!each.before().stripTrailing().endsWith(".say(")) {
                continue;
            }
            boolean whole =
                    SAID_WHOLE.matcher(each.after()).matches() || each.after().isEmpty();
            boolean there = whole
                    ? english.containsKey(each.text())
                    : english.keySet().stream().anyMatch(key -> key.startsWith(each.text()));
            if (!there) {
                missing.add(each.toString());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_is_used() {
        Set<String> written = quoted.stream().map(Quoted::text).collect(Collectors.toSet());
        Set<String> parts = new TreeSet<>(SourceTexts.constants());
        SourceTexts.of("").forEach(each -> parts.addAll(List.of(each.text().split("\\."))));
        Set<String> unused = new TreeSet<>(english.keySet());
        parts.addAll(texts("library.properties").keySet());
        unused.removeIf(key -> written.contains(key) || isPutTogether(key, written, parts));
        assertThat(unused).isEmpty();
    }

    /** The beginning stands in the code, and so does each of the parts that may be put behind it. */
    private static boolean isPutTogether(String key, Set<String> written, Set<String> parts) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (written.contains(key.substring(0, dot + 1))
                    && Stream.of(key.substring(dot + 1).split("\\."))
                            .allMatch(part -> parts.contains(part) || part.matches("\\d"))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void no_text_of_the_window_stands_in_its_code() {
        List<Quoted> inCode = quoted.stream()
                .filter(each -> each.text().matches(".*\\p{L}.*"))
                .filter(each -> SHOWN.matcher(each.before().stripTrailing()).find()
                        || PROSE.matcher(each.text()).find()
                                && !NOT_SHOWN.matcher(each.before()).find())
                .toList();
        assertThat(inCode).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, GERMAN})
    void there_are_no_exclamation_marks(String file) {
        assertThat(texts(file).values())
                .allSatisfy(text -> assertThat(text).doesNotContain("!").doesNotContain("successfully", "erfolgreich"));
    }

    @Test
    void one_and_many_numbers_and_days_are_said_as_the_language_says_them() {
        Words words = new Words(Locale.GERMAN);
        assertThat(words.say("cards.count", 1)).isEqualTo("1 Karte");
        assertThat(words.say("cards.count", 12345)).isEqualTo("12.345 Karten");
        assertThat(new Amounts(words).interval(106)).isEqualTo("3,5 Monate");
        assertThat(new Amounts(words).day(java.time.LocalDate.of(2026, 11, 22))).isEqualTo("Sonntag, 22. November");
        words.speak(Settings.Language.ENGLISH);
        assertThat(words.say("cards.count", 12345)).isEqualTo("12,345 cards");
        words.speak(Settings.Language.SYSTEM);
        assertThat(words.say("cards.count", 12345)).isEqualTo("12.345 Karten");
        assertThat(new Words(Locale.JAPAN).say("cards.count", 12345)).isEqualTo("12,345 cards");
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text).results().map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Map<String, String> sorted = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
        return sorted;
    }
}

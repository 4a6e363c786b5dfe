package app.cumulus.card.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {

    private static final List<String> ATOMS = List.of(
            "gate",
            "pier ",
            " by",
            "a",
            "b",
            " ",
            "É",
            "👉",
            ".",
            "[ab]",
            "[^\\]a[b]]",
            "\\p{Lu}",
            "\\d",
            "\\.",
            "\\b",
            "^",
            "$",
            "(?<=gate)",
            "(?<!b)");
    private static final List<String> HEADS = List.of("(?:", "(", "(?i:", "(?<name>", "(?>", "(?=", "(?!");
    private static final List<String> TIMES = List.of("", "", "", "?", "*", "+", "{0,2}", "{1,3}", "*?", "++");
    private static final List<String> PIECES =
            List.of("gate", "GATE", "pier ", "Pier", " by", "a", "B", "b", " ", "É", "é", "👉", "]", "7", ".");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "(?i)[^:]* at night\\b.*; at night",
                ".*\\b(?:gates?|pier) [^ ]+;gate|pier",
                "(?:the )?crane(?:s| one)?;crane",
                "a crate+ of;a crate",
                "(?!never)(?<!not )(?=.*ship).{3,}x;ship",
                "(?:boat|\\p{L}+)+;",
                "no|in;",
                "(?:seal(?:ed)?)? shut; shut",
                "\\Qgate\\E;"
            })
    void what_a_text_must_have_is_read_off_the_expression(String expression, String words) {
        String[] expected = words == null ? new String[0] : words.split("\\|");
        assertThat(Needs.of(expression)).containsExactlyInAnyOrder(expected);
    }

    @Test
    void a_shape_is_told_of_the_same_texts_as_by_its_expression_alone() {
        Random random = new Random(11);
        int told = 0;
        for (int round = 0; round < 2_000; round++) {
            String expression = (random.nextBoolean() ? "(?i)" : "") + choice(random, 2);
            Pattern pattern = Pattern.compile(expression);
            Shapes shapes = Shapes.of(expression);
            for (int turn = 0; turn < 5; turn++) {
                String text = text(random);
                boolean matches = pattern.matcher(text).matches();
                told += matches ? 1 : 0;
                assertThat(shapes.match(text)).as(expression + " on " + text).isEqualTo(matches);
                if (pattern.matcher(text).find()) {
                    String lower = text.toLowerCase(Locale.ROOT);
                    List<String> needs = Needs.of(expression).stream()
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .toList();
                    assertThat(needs.isEmpty() || needs.stream().anyMatch(lower::contains))
                            .as(expression + " in " + text)
                            .isTrue();
                }
            }
        }
        assertThat(told).isGreaterThan(100);
    }

    private static String choice(Random random, int depth) {
        String[] ways = new String[random.nextInt(4) == 0 ? 2 : 1];
        Arrays.setAll(ways, way -> row(random, depth));
        return String.join("|", ways);
    }

    private static String row(Random random, int depth) {
        StringBuilder row = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            boolean group = depth > 0 && random.nextInt(3) == 0;
            if (group) {
                // no name twice
                String head = any(HEADS, random).replace("name", "name" + random.nextInt(Integer.MAX_VALUE));
                row.append(head).append(choice(random, depth - 1)).append(')');
                row.append(head.matches("\\(\\?<?[=!]") ? "" : any(TIMES, random));
            } else {
                String atom = any(ATOMS, random);
                row.append(atom).append(atom.matches("\\\\b|[$^]|\\(.*") ? "" : any(TIMES, random));
            }
        }
        return row.toString();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(any(PIECES, random));
        }
        return text.toString();
    }

    private static String any(List<String> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}

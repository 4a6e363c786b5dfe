package app.cumulus.deck;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether another wording of an answer is another fact: a number or a "not" weighs more than many letters. */
final class Facts {

    private static final double SPELT_ALIKE = 0.85;
    private static final Set<String> DENIALS = Set.of(
            "not", "no", "never", "none", "cannot", "without", "don", "doesn", "isn", "aren", "can", "t", "only");
    private static final Pattern NUMBER = Pattern.compile(".*\\d.*");

    private Facts() {}

    /** Whether two answers say the same but for case, marks and misspelt words. */
    static boolean same(String answer, String other) {
        String one = LineWords.of(answer.replace('\n', ' '));
        String two = LineWords.of(other.replace('\n', ' '));
        return one.equals(two)
                || weighty(one).equals(weighty(two))
                        && Likeness.ofLetters(one, two) >= SPELT_ALIKE
                        && one.split(" ").length == two.split(" ").length;
    }

    /** Whether one of two answers is the beginning of the other, but for case and marks. */
    static boolean beginAlike(String answer, String other) {
        String one = LineWords.of(answer.replace('\n', ' ')) + " ";
        String two = LineWords.of(other.replace('\n', ' ')) + " ";
        return !one.isBlank() && !two.isBlank() && (one.startsWith(two) || two.startsWith(one));
    }

    private static List<String> weighty(String text) {
        return List.of(text.split(" ")).stream()
                .filter(word -> DENIALS.contains(word) || NUMBER.matcher(word).matches())
                .collect(Collectors.toList());
    }
}

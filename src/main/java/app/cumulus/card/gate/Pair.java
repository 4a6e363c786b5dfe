package app.cumulus.card.gate;

import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether one of the two things that an answer joins stands on view: {@code Night Gate and bell} under "Night Gate". */
final class Pair {

    private static final Pattern JOINT = Pattern.compile(" (?:and|or|&) ");
    private static final WordList COMMON = WordList.of("common.txt");

    private Pair() {}

    static boolean isHalfSeen(String answer, Shown question, Shown above) {
        String[] pair = JOINT.split(answer);
        return pair.length == 2
                && Stream.of(pair)
                        .map(one -> Giveaway.telling(one, false))
                        .anyMatch(words -> isParticular(words)
                                && words.stream().allMatch(word -> question.has(word) || above.has(word)));
    }

    private static boolean isParticular(Set<String> words) {
        return words.stream().anyMatch(word -> !COMMON.has(word.toLowerCase(Locale.ROOT)));
    }
}

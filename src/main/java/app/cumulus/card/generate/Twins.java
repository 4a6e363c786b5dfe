package app.cumulus.card.generate;

import app.cumulus.card.Draft;
import app.cumulus.card.text.Endings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees to it that no two cards ask the same: what has been asked before is turned away, and look-alikes that have other
 * answers name the heading they stand under.
 */
final class Twins {

    static final String REPEAT = "repeat of line ";

    /** A note repeats itself in its summaries, not a hundred times; more need not be compared. */
    private static final int MOST_COMPARED = 24;

    private static final int LEAST_WORDS = 3;
    private static final Set<String> HALVES =
            Set.of("subject", "object", "cloze", "member", "fragment", "number-with-qualifier", "codes", "call");

    private static final double ALIKE = 0.8;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}…]+");
    /** {@code -1 to -9} is not {@code 1 to 9}. */
    private static final Pattern MINUS = Pattern.compile("(?<![\\p{L}\\p{N}])[-−](?=\\d)");

    private static final Endings ENDINGS = new Endings("ies es s ed ing e y");
    private static final Pattern NAME = Pattern.compile("(?<=\\s)[\\w-]*[\\p{Lu}\\d][\\w-]*");
    private static final Set<String> ASKING =
            Set.of("what is are was be the a an of in for does do can will you we it when".split(" "));

    /** A draft, and the words of its question and answer. */
    private record Asked(
            int index, String question, Set<String> words, Set<String> names, String answer, Set<String> answerWords) {

        boolean answersAs(Asked other) {
            return answer.equals(other.answer)
                    || answerWords.containsAll(other.answerWords)
                    || other.answerWords.containsAll(answerWords);
        }

        boolean isLike(Asked other) {
            if (Math.min(words.size(), other.words.size()) < LEAST_WORDS || !names.equals(other.names)) {
                return false;
            }
            long shared = words.stream().filter(other.words::contains).count();
            return shared >= ALIKE * (words.size() + other.words.size() - shared);
        }
    }

    private final List<Draft> drafts;
    private final Map<String, List<Asked>> byQuestion = new HashMap<>();
    private final Map<String, Deque<Asked>> byAnswer = new HashMap<>();

    private Twins(List<Draft> drafts) {
        this.drafts = new ArrayList<>(drafts);
    }

    /** The drafts in their order, each question asked once. */
    static List<Draft> apart(List<Draft> drafts) {
        Twins twins = new Twins(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).active()) {
                twins.turnAwayRepeat(i);
            }
        }
        twins.byQuestion.values().stream().filter(same -> same.size() > 1).forEach(twins::tellApart);
        return twins.drafts;
    }

    private void turnAwayRepeat(int index) {
        Asked asked = asked(index);
        List<Asked> same = byQuestion.computeIfAbsent(asked.question(), key -> new ArrayList<>());
        Deque<Asked> alike = byAnswer.computeIfAbsent(asked.answer(), key -> new ArrayDeque<>());
        Optional<Asked> before = same.stream()
                .filter(asked::answersAs)
                .findFirst()
                .or(() -> alike.stream().filter(asked::isLike).findFirst());
        if (before.isPresent()) {
            turnAway(index, REPEAT + lineOf(before.get()));
            return;
        }
        if (same.size() < MOST_COMPARED) {
            same.add(asked);
        } else {
            turnAway(index, "line " + lineOf(same.get(0)) + " asks the same with another answer");
        }
        alike.addLast(asked);
        if (alike.size() > MOST_COMPARED) {
            alike.removeFirst();
        }
    }

    /** Each of them names its heading. Where they cannot, one stays if any of them would do, and none if each is half the truth. */
    private void tellApart(List<Asked> same) {
        Set<String> used = new HashSet<>();
        List<Optional<Draft>> named = new ArrayList<>();
        for (Asked asked : same) {
            named.add(HeadingName.before(drafts.get(asked.index()))
                    .filter(draft -> used.add(draft.content().text().question())));
        }
        boolean all = named.stream().allMatch(Optional::isPresent);
        for (int i = 0; i < same.size(); i++) {
            if (all) {
                drafts.set(same.get(i).index(), named.get(i).orElseThrow());
            } else if (i > 0 || HALVES.contains(ruleOf(same.get(0)))) {
                turnAway(
                        same.get(i).index(),
                        "line " + lineOf(same.get(i > 0 ? 0 : 1)) + " asks the same with another answer");
            }
        }
    }

    private String ruleOf(Asked asked) {
        return drafts.get(asked.index()).content().rule();
    }

    private void turnAway(int index, String reason) {
        Draft draft = drafts.get(index);
        drafts.set(index, new Draft(draft.content(), draft.lines(), draft.fact(), Optional.of(reason)));
    }

    private int lineOf(Asked asked) {
        return drafts.get(asked.index()).lines().startLine();
    }

    private Asked asked(int index) {
        String question = folded(drafts.get(index).content().text().question());
        String answer = folded(drafts.get(index).content().text().answer());
        Set<String> words = stems(question);
        words.removeAll(ASKING);
        return new Asked(index, question, words, names(index), answer, stems(answer));
    }

    /** Names and numbers of the question: where they differ, so does what is asked. */
    private Set<String> names(int index) {
        String question = drafts.get(index).content().text().question();
        Set<String> names = new HashSet<>();
        Matcher name = NAME.matcher(question);
        while (name.find()) {
            names.addAll(stems(folded(name.group())));
        }
        return names;
    }

    private static Set<String> stems(String folded) {
        Set<String> stems = new HashSet<>();
        for (String word : folded.split(" ")) {
            stems.add(word.length() > 3 ? ENDINGS.cutFrom(word) : word);
        }
        return stems;
    }

    private static String folded(String text) {
        String signed = MINUS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("minus ");
        return NO_WORD.matcher(signed).replaceAll(" ").strip();
    }
}

package app.cumulus.review;

import app.cumulus.card.Card;
import app.cumulus.card.CardKind;
import app.cumulus.card.check.Quantities;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Finds wrong answers for a card among the right ones of others: of the same kind and unit, so that they could be true. */
public final class Distractors {

    private static final int WRONG_ANSWERS = 3;
    private static final int BEST = 8;
    private static final int MOST_WORDS_APART = 3;
    private static final int SAME_RULE = 4;
    private static final int SAME_SECTION = 3;

    private Distractors() {}

    /**
     * The answer of the card among three others, in an order that follows from the card; none where the others do not give
     * three that fit.
     */
    public static List<String> choices(Card card, Collection<Card> others) {
        if (!canBeChosen(card)) {
            return List.of();
        }
        String answer = card.text().answer();
        Set<String> fitting = new LinkedHashSet<>();
        others.stream()
                .filter(other -> fits(card, other))
                .sorted(Comparator.comparingInt((Card other) -> -likeness(card, other))
                        .thenComparing(other -> other.id()))
                .map(other -> other.text().answer())
                .filter(each -> fitting.stream().noneMatch(one -> isSame(one, each)))
                .limit(BEST)
                .forEach(fitting::add);
        if (fitting.size() < WRONG_ANSWERS) {
            return List.of();
        }
        Random random = new Random(card.id().value().hashCode());
        List<String> wrong = new ArrayList<>(fitting);
        Collections.shuffle(wrong, random);
        List<String> choices = new ArrayList<>(wrong.subList(0, WRONG_ANSWERS));
        choices.add(answer);
        Collections.shuffle(choices, random);
        return choices;
    }

    private static boolean canBeChosen(Card card) {
        return card.content().kind() == CardKind.BASIC || card.content().kind() == CardKind.CLOZE;
    }

    private static boolean fits(Card card, Card other) {
        String answer = card.text().answer();
        String wrong = other.text().answer();
        String shown =
                (card.text().question() + " " + String.join(" ", card.topic().parts())).toLowerCase(Locale.ROOT);
        return canBeChosen(other)
                && !isSame(answer, wrong)
                && !shown.contains(wrong.toLowerCase(Locale.ROOT))
                && Quantities.sameMeasures(answer, wrong)
                && answer.contains("`") == wrong.contains("`")
                && Math.abs(words(answer) - words(wrong)) <= MOST_WORDS_APART;
    }

    private static boolean isSame(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        return a.contains(b) || b.contains(a) || TypedAnswer.of(one, other).verdict() == TypedAnswer.Verdict.RIGHT;
    }

    private static int likeness(Card card, Card other) {
        int likeness =
                -Math.abs(words(card.text().answer()) - words(other.text().answer()));
        likeness += card.content().rule().equals(other.content().rule()) ? SAME_RULE : 0;
        likeness += card.topic().section().equals(other.topic().section()) ? SAME_SECTION : 0;
        return likeness;
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}

package app.cumulus.card.repair;

import app.cumulus.card.Card;
import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.gate.GateReading;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges a card that was forgotten again and again, and words it anew. Whether it is true (R1) and worth knowing (R6) is for
 * the learner to say.
 */
public final class CardRepair {

    private static final int MOST_ANSWER_WORDS = 12;
    private static final int MOST_CLOZE_WORDS = 25;
    private static final int MOST_ITEMS = 4;
    private static final double ALIKE = 0.7;
    private static final int LEAST_WORDS_TO_COMPARE = 3;

    private final Card card;
    private final Rewriting rewriting;
    private final Map<Criterion, String> faults = new LinkedHashMap<>();
    private final Map<Rewrite.Kind, Rewrite> rewrites = new LinkedHashMap<>();

    private CardRepair(Card card) {
        this.card = card;
        rewriting = new Rewriting(card);
    }

    /** @param others cards that are studied beside it */
    public static Repair of(Card card, List<Card> others) {
        return new CardRepair(card).judged(others);
    }

    /** Whether two questions are alike enough to be mixed up. */
    public static boolean isNear(String question, String other) {
        return likeness(words(question), words(other)) >= ALIKE;
    }

    private Repair judged(List<Card> others) {
        GateReading gates = GateReading.of(card);
        judgeLength(gates);
        judgeSubject(gates);
        judgeOthers(others);
        if (gates == GateReading.GIVEN_AWAY) {
            faults.put(Criterion.NOT_GIVEN_AWAY, "");
        }
        boolean asks =
                card.text().question().contains("?") || card.text().question().contains(Rewriting.GAP);
        if (gates == GateReading.MALFORMED || !asks) {
            faults.put(Criterion.WELL_FORMED, "");
        }
        return new Repair(
                card,
                Stream.of(Criterion.values())
                        .filter(faults::containsKey)
                        .map(criterion -> new Fault(criterion, faults.get(criterion)))
                        .toList(),
                List.copyOf(rewrites.values()));
    }

    private void judgeLength(GateReading gates) {
        CardText text = card.text();
        if (card.content().kind() == CardKind.CODE || text.answer().contains("```")) {
            return;
        }
        Items items = Items.ofList(text.answer());
        if (items.parts().size() > 1) {
            boolean many = items.parts().size() > MOST_ITEMS;
            if (many) {
                faults.put(Criterion.LISTS_TAMED, String.valueOf(items.parts().size()));
            }
            rewrites.put(Rewrite.Kind.WINDOWS, rewriting.windows(items));
            return;
        }
        int answer = Items.words(text.answer());
        int question = Items.words(text.question());
        Items facts = Items.ofFacts(text.answer(), MOST_ANSWER_WORDS);
        if (answer > MOST_ANSWER_WORDS || facts.parts().size() > 1) {
            faults.put(Criterion.ONE_FACT, String.valueOf(answer));
        } else if (gates == GateReading.TOO_LONG
                || text.question().contains(Rewriting.GAP) && question > MOST_CLOZE_WORDS) {
            faults.put(Criterion.ONE_FACT, String.valueOf(question));
        }
        if (facts.parts().size() > 1) {
            rewrites.put(Rewrite.Kind.SPLIT, rewriting.split(facts));
        }
    }

    private void judgeSubject(GateReading gates) {
        boolean named = words(card.text().question()).stream().anyMatch(words(subject())::contains);
        if (gates == GateReading.UNCLEAR) {
            faults.put(Criterion.STANDS_ALONE, subject());
        }
        if (gates == GateReading.UNCLEAR || !named) {
            rewrites.put(Rewrite.Kind.ADD_SUBJECT, rewriting.withSubject(subject()));
        }
    }

    private void judgeOthers(List<Card> others) {
        Set<String> own = words(card.text().question());
        Optional<Card> nearest = Optional.empty();
        double most = own.size() < LEAST_WORDS_TO_COMPARE ? 1 : ALIKE;
        for (Card other : others) {
            double near = other.id().equals(card.id()) || other.group().equals(card.group())
                    ? 0
                    : likeness(own, words(other.text().question()));
            if (near >= most) {
                most = near;
                nearest = Optional.of(other);
            }
        }
        if (nearest.isPresent()) {
            Card other = nearest.get();
            boolean same = most == 1;
            faults.put(
                    same ? Criterion.ONE_RIGHT_ANSWER : Criterion.NO_INTERFERENCE,
                    other.text().question());
            if (same) {
                rewrites.put(Rewrite.Kind.ADD_SUBJECT, rewriting.withSubject(subject()));
            }
            rewriting.toldApartFrom(other).ifPresent(rewrite -> rewrites.put(Rewrite.Kind.TELL_APART, rewrite));
        }
    }

    /** The innermost heading says most nearly what the card speaks about; the outermost one goes before it. */
    private String subject() {
        List<String> parts = card.topic().parts();
        String first = parts.get(0);
        String last = card.topic().last();
        boolean enough = parts.size() == 1
                || words(last).containsAll(words(first))
                || words(first).isEmpty();
        return enough ? last : first + ", " + last;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        long common = one.stream().filter(other::contains).count();
        return all.isEmpty() ? 0 : (double) common / all.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}

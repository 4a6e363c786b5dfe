package app.cumulus.card.check;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A value that a line gives for an attribute.
 *
 * @param subject what it is an attribute of: a service, or the section
 * @param words the telling words of the attribute, in their order
 * @param context the telling words of what stands right above the line
 */
record Claim(
        NoteLine line, String subject, Qualifier qualifier, Set<String> words, Set<String> context, Amount amount) {

    private static final int TELLING = 2;

    /** Which of an attribute's values is given. */
    enum Qualifier {
        DEFAULT("default"),
        MAXIMUM("maximum"),
        MINIMUM("minimum");

        private final String word;

        Qualifier(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    Claim {
        words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
        context = Set.copyOf(context);
    }

    /** What claims must have in common to speak of the same. */
    String key() {
        return subject + "/" + qualifier + "/" + amount.measure() + "/"
                + String.join(" ", words.stream().sorted().toList());
    }

    /** Whether another claim of the same key gives another value for the same thing, not for a sibling of it. */
    boolean contradicts(Claim other) {
        boolean sameValue = amount.sameAs(other.amount);
        boolean samePlace = context.equals(other.context);
        boolean elsewhere = words.size() >= TELLING && (words.containsAll(context) || words.containsAll(other.context));
        return !sameValue && !line.lines().equals(other.line.lines()) && (samePlace || elsewhere);
    }
}

package app.cumulus.card.text;

/**
 * A sentence taken apart: an introduction up to its comma, then subject, verb and rest, then a reason or purpose at the end.
 * Parts that are absent are empty.
 *
 * @param lead what stands before the main clause, such as {@code If the zone fails}
 * @param leadKind what the introduction is
 * @param subject the words before the verb
 * @param verb auxiliaries, negation, adverbs and the verb
 * @param rest what follows the verb, up to the tail
 * @param tail a purpose, condition or reason at the end, its first word included
 * @param tailKind what the tail is
 */
public record Clause(
        String lead, LinkKind leadKind, String subject, String verb, String rest, String tail, LinkKind tailKind) {

    /** How a part hangs on the main clause. */
    public enum LinkKind {
        NONE,
        /** if, when, once, after, unless … */
        CONDITION,
        /** to do something, in order to, so that … */
        PURPOSE,
        /** because, since, as … */
        REASON,
        /** unlike, instead of … */
        CONTRAST,
        /** in, for, with … */
        SETTING
    }

    /** Subject, verb and rest as one. */
    public String main() {
        return join(join(subject, verb), rest);
    }

    /** Verb and rest as one. */
    public String predicate() {
        return join(verb, rest);
    }

    static String join(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one + other;
        }
        return other.startsWith(",") ? one + other : one + " " + other;
    }
}

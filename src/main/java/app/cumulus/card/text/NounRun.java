package app.cumulus.card.text;

import java.util.Set;

/** Reads the noun phrases of a phrase: each method takes where one begins and tells where it ends, or that it cannot be read. */
abstract class NounRun extends WordRun {

    static final Set<String> JOINTS = Set.of("and", "or", "&", "+", "and/or", "nor");
    static final Set<String> EACH = Set.of("every", "each", "all", "any", "both");
    private static final Set<String> INNER = Set.of("/", "-", "'", "’", "'s", "&", "+", "–", "%", "*", "#");
    /** Qualities that may stand behind their noun. */
    private static final Set<String> BOUNDS = Set.of("at", "least", "most", "max", "min", "maximum", "minimum", "to");

    private static final Set<String> OF_AMOUNTS = Set.of(
            "only",
            "about",
            "around",
            "almost",
            "nearly",
            "approximately",
            "up",
            "to",
            "over",
            "under",
            "at",
            "least",
            "most",
            "just",
            "per",
            "exactly",
            "even",
            "roughly",
            "between",
            "above",
            "below",
            "max",
            "min");
    private static final Set<String> ONES = Set.of("one", "ones");
    private static final Set<String> SEVERAL = Set.of("other", "more", "same", "several", "many", "few");

    private static final Set<String> BEHIND_NOUN = Set.of(
            "available",
            "possible",
            "present",
            "alone",
            "only",
            "responsible",
            "public",
            "private",
            "good",
            "standby",
            "secret",
            "future",
            "subject",
            "static",
            "extra",
            "live",
            "total",
            "general",
            "due",
            "half",
            "online",
            "offline",
            "null",
            "main",
            "native",
            "specific");

    NounRun(Sentence words, Lexicon lexicon) {
        super(words, lexicon);
    }

    /** What stands behind a verb. */
    abstract int complement(int first, String verb);

    /** Noun phrases in a row, each with "of" and the like. */
    int nouns(int first) {
        int i = noun(first);
        while (i > 0 && i < size) {
            int next = NO;
            if (lower(i).equals("of") || lower(i).equals("per")) {
                next = isDoing(i + 1)
                        ? complement(i + 2, lower(i + 1))
                        : is(i + 1, Tag.ADVERB) && lower(i).equals("per") ? i + 2 : noun(i + 1);
            } else if (JOINTS.contains(lower(i))) {
                next = noun(i + 1);
            } else if (lower(i).equals(",") && isRow(i)) {
                next = noun(JOINTS.contains(lower(i + 1)) ? i + 2 : i + 1);
            } else if (is(i, Tag.OPEN)) {
                next = behindBracket(i);
            }
            if (next == NO) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /** A noun phrase without what hangs behind it. */
    int noun(int first) {
        int i = first;
        if (is(i, Tag.PRONOUN) && !(lower(i).equals("one") && isContent(i + 1))) {
            return i + 1;
        }
        while (i < size
                && (is(i, Tag.DETERMINER) && !lower(i).equals("which") || lower(i).equals("one") || isAmountWord(i))) {
            i++;
        }
        if (lower(i).equals("/") && isContent(i + 1)) {
            i++;
        }
        int start = i;
        boolean named = i > first && i < size && lower(i).equals("of");
        while (i < size && continues(i, start)) {
            i = is(i, Tag.OPEN) ? behindBracket(i) : i + 1;
            if (i == NO) {
                return NO;
            }
        }
        while (i > start && INNER.contains(lower(i - 1))) {
            i--;
        }
        if (i == start) {
            // "all of the crates", "both"
            return i > first && (named || i == size || !is(i, Tag.VERB)) ? i : NO;
        }
        return isHanging(start, i) ? NO : i;
    }

    boolean isAmountWord(int i) {
        boolean beforeNumber = isAmount(i + 1)
                || lower(i + 1).equals("one")
                || is(i + 1, Tag.DETERMINER)
                || isAmount(i + 2)
                || is(i + 1, Tag.ADVERB);
        return (is(i, Tag.ADVERB) || is(i, Tag.PREPOSITION) || BOUNDS.contains(lower(i)))
                        && beforeNumber
                        && OF_AMOUNTS.contains(lower(i))
                || is(i, Tag.ADVERB) && (isContent(i + 1) || isParticiple(i + 1) || is(i + 1, Tag.ADVERB));
    }

    boolean continues(int i, int start) {
        Token token = at(i);
        boolean first = i == start;
        if (first && is(i, Tag.VERB) && !lexicon.isOnlyVerb(lower(i)) && !isParticiple(i) && !isDoing(i)) {
            return true;
        }
        if (token.tag().isContent() || token.is(Tag.OPEN) && !first) {
            // "data held in": what was done to it begins
            return first || !isParticiple(i) || isContent(i + 1) && isAttribute(i);
        }
        boolean next = isContent(i + 1) || is(i + 1, Tag.VERB) || lower(i + 1).startsWith("etc");
        return (isParticiple(i) || isDoing(i) || isCompound(i)) && next && (first || isAttribute(i))
                || INNER.contains(token.lower()) && !first && (next || is(i + 1, Tag.OPEN))
                || token.is(Tag.ADVERB)
                        && !first
                        && lower(i).endsWith("ly")
                        && (isParticiple(i + 1) || isContent(i + 1) && isQuality(i + 1))
                        && isContent(i + 2)
                || !first && ONES.contains(lower(i))
                || token.is(Tag.DETERMINER) && !first && SEVERAL.contains(lower(i));
    }

    /** The "read" of {@code read replicas}. */
    boolean isCompound(int i) {
        return is(i, Tag.VERB) && isBase(i) && !lexicon.isOnlyVerb(lower(i)) && isContent(i + 1);
    }

    /** {@code encrypted crates} in the middle of a phrase: no noun before it to which "encrypted by" could belong. */
    boolean isAttribute(int i) {
        return i == 0
                || is(i - 1, Tag.DETERMINER)
                || is(i - 1, Tag.NUMBER)
                || isQuality(i - 1)
                || is(i - 1, Tag.ADVERB)
                || INNER.contains(lower(i - 1))
                || is(i - 1, Tag.VERB)
                || isParticiple(i - 1)
                || isContent(i + 1) && isContent(i - 1);
    }

    /** {@code crates heavy}: a quality behind its noun belongs to something else. */
    boolean isHanging(int start, int end) {
        return end - start > 1
                && isQuality(end - 1)
                && !(end < size && isLink(end))
                && !BEHIND_NOUN.contains(lower(end - 1))
                && isContent(end - 2)
                && !is(end - 2, Tag.NUMBER)
                && !isQuality(end - 2);
    }

    /** A comma between items: the last of them has an "and", or all are bare nouns. */
    boolean isRow(int comma) {
        int commas = 0;
        for (int i = comma; i < size; i++) {
            if (lower(i).equals(",")) {
                commas++;
                if (i + 1 < size
                        && (RELATIVES.contains(lower(i + 1))
                                || is(i + 1, Tag.PREPOSITION)
                                || is(i + 1, Tag.ADVERB)
                                || isDoing(i + 1)
                                        && (is(i + 2, Tag.DETERMINER)
                                                || is(i + 2, Tag.PRONOUN)
                                                || is(i + 2, Tag.PREPOSITION)))) {
                    return false;
                }
            }
            if (JOINTS.contains(lower(i)) || lower(i).startsWith("etc")) {
                return true;
            }
        }
        return commas > 0;
    }
}

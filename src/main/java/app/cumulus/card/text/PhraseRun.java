package app.cumulus.card.text;

import java.util.Set;

/** Reads what hangs behind nouns and verbs: prepositions with their nouns, relative clauses, reasons and conditions. */
final class PhraseRun extends NounRun {

    private static final Set<String> GIVING = Set.of(
            "give",
            "grant",
            "offer",
            "provide",
            "tell",
            "call",
            "send",
            "allow",
            "let",
            "assign",
            "cost",
            "save",
            "charge",
            "make",
            "keep",
            "show",
            "name",
            "consider",
            "help",
            "get",
            "set",
            "leave",
            "mark",
            "turn",
            "hand",
            "teach",
            "ask",
            "see");
    private static final Set<String> SAYING = Set.of(
            "mean",
            "ensure",
            "say",
            "know",
            "show",
            "assume",
            "require",
            "guarantee",
            "see",
            "specify",
            "tell",
            "determine",
            "make",
            "is");
    private static final Set<String> HELPING = Set.of("help", "let", "make", "have", "enable", "allow");

    private static final Set<String> FREQUENCIES = Set.of("once", "twice");

    /** Whether a relative clause or infinitive has begun: what follows may belong to it. */
    private boolean inner;
    /** Whether it is a reason, purpose or condition. */
    private boolean linked;

    PhraseRun(Sentence words, Lexicon lexicon) {
        super(words, lexicon);
    }

    @Override
    int complement(int first, String verb) {
        int i = first;
        if (verb.equals("being") && isParticiple(i)) {
            return complement(i + 1, base(lower(i)));
        }
        if (RELATIVES.contains(lower(i)) && i < size) {
            return relative(i);
        }
        if (is(i, Tag.OPEN)) {
            i = behindBracket(i);
            if (i == NO) {
                return NO;
            }
        }
        if (HELPING.contains(verb) && isBase(i) && is(i, Tag.VERB)) {
            return complement(i + 1, base(lower(i)));
        }
        while (is(i, Tag.ADVERB)) {
            i++;
        }
        if (i >= size) {
            return size;
        }
        int nouns = startsNoun(i) ? nouns(i) : NO;
        if (nouns > 0) {
            return object(i, nouns, verb);
        }
        if (startsNoun(i) && !isOnlyQuality(i, size)) {
            boolean state = isParticiple(i) || isDoing(i);
            return state ? complement(i + 1, base(lower(i))) : NO;
        }
        return behind(i, true);
    }

    /** What stands behind a verb from its object on, which runs up to {@code end}. */
    private int object(int first, int end, String verb) {
        int said = SAYING.contains(verb) ? clause(first) : NO;
        if (said != NO) {
            return said;
        }
        if (is(end, Tag.AUXILIARY)) {
            return NO;
        }
        if (HELPING.contains(verb) && isBase(end)) {
            inner = true;
            return complement(end + 1, base(lower(end)));
        }
        boolean another = GIVING.contains(verb)
                && (is(end, Tag.DETERMINER) || is(end, Tag.PRONOUN))
                && !RELATIVES.contains(lower(end));
        int second = another ? nouns(end) : NO;
        return behind(second == NO ? end : second, true);
    }

    boolean startsNoun(int i) {
        return isContent(i)
                || is(i, Tag.VERB) && !lexicon.isOnlyVerb(lower(i)) && !isParticiple(i) && !isDoing(i)
                || is(i, Tag.PRONOUN)
                || is(i, Tag.DETERMINER) && !RELATIVES.contains(lower(i))
                || isParticiple(i) && isContent(i + 1)
                || isAmountWord(i);
    }

    /** What hangs behind a noun phrase or a verb. */
    int behind(int first, boolean ofVerb) {
        int i = first;
        while (i < size) {
            int next = one(i, ofVerb || i > first);
            if (next == NO || next == i) {
                return NO;
            }
            i = next;
        }
        return i;
    }

    int one(int i, boolean free) {
        String word = lower(i);
        if (is(i, Tag.OPEN)) {
            return behindBracket(i);
        } else if (word.equals(",")) {
            return afterComma(i);
        } else if (word.startsWith("etc")) {
            return i + 1;
        } else if (RELATIVES.contains(word) && i > 0) {
            return relative(i);
        } else if (JOINTS.contains(word)) {
            return joined(i);
        } else if (word.equals("as") && lower(i + 1).equals("well")) {
            return lower(i + 2).equals("as") ? link(i + 2) : i + 2;
        } else if (FREQUENCIES.contains(word) && JOINTS.contains(lower(i + 1))) {
            return i + 2;
        } else if (isLink(i)) {
            return link(i);
        } else if (word.equals("/")) {
            return lower(i + 1).startsWith("etc") ? i + 2 : isBase(i + 1) ? complement(i + 2, base(lower(i + 1))) : NO;
        } else if (is(i, Tag.ADVERB)) {
            return i + 1;
        } else if (is(i, Tag.PRONOUN)) {
            return clause(i);
        } else if (isParticiple(i)) {
            return complement(i + 1, base(word));
        } else if (isDoing(i)) {
            return complement(i + 1, base(word));
        } else if (is(i, Tag.CONJUNCTION) || word.matches("after|before|until|since|as")) {
            return tail(i);
        } else if (is(i, Tag.DETERMINER) && EACH.contains(word)) {
            return nouns(i);
        } else if (is(i, Tag.DETERMINER) || isContent(i)) {
            return clause(i);
        }
        return NO;
    }

    int link(int i) {
        if (lower(i).equals("to") && isBase(i + 1)) {
            inner = true;
            return complement(i + 2, base(lower(i + 1)));
        }
        if (lower(i).equals("to") && is(i + 1, Tag.ADVERB) && isBase(i + 2)) {
            return complement(i + 3, base(lower(i + 2)));
        }
        if (PARTICLES.contains(lower(i))
                        && (i + 1 == size
                                || isLink(i + 1) && !PARTICLES.contains(lower(i + 1))
                                || lower(i + 1).equals(",")
                                || is(i + 1, Tag.ADVERB)
                                || is(i + 1, Tag.CONJUNCTION))
                || inner && i + 1 == size) {
            return i + 1;
        }
        int behind = PAIRS.contains(lower(i) + " " + lower(i + 1)) ? i + 2 : i + 1;
        if (behind < size && is(behind, Tag.PREPOSITION) && !is(behind + 1, Tag.PREPOSITION)) {
            behind++;
        }
        if (isDoing(behind)) {
            return complement(behind + 1, base(lower(behind)));
        }
        if (RELATIVES.contains(lower(behind)) && !lower(behind + 1).equals("of")) {
            return relative(behind);
        }
        int nouns = nouns(behind);
        // "after the gate is closed", "as the crane lifts"
        boolean said = nouns > 0
                && (is(nouns, Tag.AUXILIARY) || is(nouns, Tag.VERB) && !isParticiple(nouns) && !isDoing(nouns));
        return said && lower(i).matches("after|before|until|since|as|like|than") ? clause(behind) : nouns;
    }

    int afterComma(int i) {
        String word = lower(i + 1);
        if (RELATIVES.contains(word)) {
            return relative(i + 1);
        } else if (JOINTS.contains(word)) {
            return joined(i + 1);
        } else if (word.startsWith("etc")
                || isLink(i + 1)
                || isDoing(i + 1)
                || is(i + 1, Tag.ADVERB) && isLink(i + 2)) {
            return i + 1;
        }
        return NO;
    }

    int joined(int joint) {
        int i = joint;
        while (is(i + 1, Tag.ADVERB)) {
            i++;
        }
        if (isLink(i + 1)) {
            return link(i + 1);
        }
        if (isDoing(i + 1) || isParticiple(i + 1) || (inner || linked) && is(i + 1, Tag.VERB)) {
            return complement(i + 2, base(lower(i + 1)));
        }
        int nouns = nouns(i + 1);
        boolean said = nouns > 0
                && (is(nouns, Tag.AUXILIARY) || is(nouns, Tag.VERB) && !isParticiple(nouns) && !isDoing(nouns));
        return !said ? nouns : linked ? clause(i + 1) : NO;
    }

    /** {@code that the porter opens}, {@code which is locked}. */
    int relative(int i) {
        inner = true;
        if (lower(i).matches("what|which|whose|how")
                && (isContent(i + 1) || is(i + 1, Tag.DETERMINER) || is(i + 1, Tag.ADVERB) && is(i + 2, Tag.PRONOUN))) {
            int asked = nouns(i + 1);
            if (asked != NO && lower(asked).equals("to") && isBase(asked + 1)) {
                return complement(asked + 2, base(lower(asked + 1)));
            }
            int said = asked == NO ? NO : verb(asked);
            int whole = said == NO ? asked == NO ? NO : clause(asked) : complement(said, base(lower(said - 1)));
            if (whole != NO) {
                return whole;
            }
        }
        if (lower(i + 1).equals("to") && isBase(i + 2)) {
            return complement(i + 3, base(lower(i + 2)));
        }
        int verb = verb(i + 1);
        return verb == NO ? clause(i + 1) : complement(verb, base(lower(verb - 1)));
    }

    int clause(int i) {
        if (lower(i).matches("there's|it's|you're|they're")) {
            return complement(i + 1, "is");
        }
        int nouns = nouns(i);
        if (nouns == NO) {
            return NO;
        }
        int j = nouns;
        // "the crates in the yard are …"
        while (isLink(j) && !lower(j).equals("to")) {
            int next = nouns(j + 1);
            if (next == NO) {
                return NO;
            }
            j = next;
        }
        int verb = verb(j);
        if (verb == NO) {
            boolean last =
                    nouns == j && j - i > 1 && lexicon.verbBase(lower(j - 1)).isPresent();
            return last && !isDoing(j - 1) ? behind(j, true) : NO;
        }
        return complement(verb, base(lower(verb - 1)));
    }

    /** A verb group; the last of its words is the verb, or an auxiliary by itself. */
    int verb(int first) {
        int i = first;
        while (is(i, Tag.ADVERB) && !is(i + 1, Tag.DETERMINER) || lower(i).equals("then")) {
            i++;
        }
        if (is(i, Tag.AUXILIARY)) {
            while (is(i, Tag.AUXILIARY) || is(i, Tag.ADVERB) || lower(i).equals("then")) {
                i++;
            }
            boolean to = lower(i).equals("to") && isBase(i + 1);
            i = to ? i + 1 : i;
            return is(i, Tag.VERB) || isParticiple(i) || to || isDoing(i) ? i + 1 : i;
        }
        boolean finite = lower(i).equals("means")
                || is(i, Tag.VERB) && !isDoing(i)
                || i > first - 1
                        && is(i, Tag.NOUN)
                        && PLAIN.matcher(at(i).text()).matches()
                        && lexicon.verbBase(lower(i)).isPresent()
                        && !isDoing(i);
        return finite ? i + 1 : NO;
    }

    /** A reason, purpose or condition. */
    int tail(int first) {
        linked = true;
        int i = is(first, Tag.ADVERB) && !is(first + 1, Tag.ADVERB) ? first + 1 : first;
        String word = lower(i);
        if (isLink(i) && !word.matches("after|before|until|since|as|like|due|thanks")) {
            int link = link(i);
            return link == NO ? NO : behind(link, true);
        }
        int j = i + 1;
        if (word.equals("so") && lower(j).equals("that") || word.matches("due|thanks") && lower(j).equals("to")) {
            j++;
        }
        while (is(j, Tag.ADVERB)) {
            j++;
        }
        int said = clause(j);
        if (said != NO) {
            return said;
        }
        if (word.matches("if|when|once|whenever|unless|while")
                && (isParticiple(j) || isDoing(j) || is(j, Tag.PREPOSITION))) {
            return isLink(j) ? behind(j, true) : complement(j + 1, base(lower(j)));
        }
        int nouns = isDoing(j) ? complement(j + 1, base(lower(j))) : nouns(j);
        return nouns == NO || word.matches("if|whenever|unless|because|so|while|why") ? NO : behind(nouns, true);
    }
}

package app.cumulus.card.text;

import java.util.Locale;

/**
 * Reads phrases strictly: tells whether each word has its place in a noun phrase, in what stands behind one, or in what stands
 * behind a verb. What it cannot read no rule should take apart.
 */
public final class Reading {

    private final Lexicon lexicon;
    private final Tagger tagger;

    public Reading(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
    }

    /** Whether every word of the clause is understood. */
    public boolean isWhole(Clause clause) {
        return isMain(clause) && isTail(clause.lead()) && isTail(clause.tail());
    }

    /** Whether subject, verb and what follows that are understood. */
    public boolean isMain(Clause clause) {
        return isSubject(clause.subject()) && (clause.rest().isEmpty() || isComplement(clause));
    }

    /** Whether nothing in a phrase that was understood claims what follows it: {@code the crates}, not {@code the crates sealed}. */
    public boolean isClosed(String phrase) {
        PhraseRun run = new PhraseRun(tagger.tag(phrase), lexicon);
        int end = run.nouns(0);
        while (end > 0 && end < run.size && run.isLink(end)) {
            end = run.nouns(end + 1);
        }
        return end == run.size;
    }

    /** Whether a phrase names something: {@code a lifted crate}, not {@code heavy} or {@code evenly}. */
    public boolean isThing(String phrase) {
        PhraseRun bare = new PhraseRun(tagger.tag(phrase), lexicon);
        // behind an article "points" and "access" are read as nouns
        PhraseRun run =
                bare.isContent(0) || bare.is(0, Tag.VERB) ? new PhraseRun(tagger.tag("the " + phrase), lexicon) : bare;
        int end = run.nouns(0);
        return end > 0 && !run.isOnlyQuality(0, end);
    }

    /** Whether the subject is understood; none is. */
    public boolean isSubject(String subject) {
        return subject.isEmpty() || isNounPhrase(tagger.tag(subject));
    }

    /** Whether a reason, purpose or condition is understood, its linking word included; nothing is. */
    public boolean isTail(String tail) {
        if (tail.isEmpty()) {
            return true;
        }
        PhraseRun run = new PhraseRun(tagger.tag(tail), lexicon);
        return run.tail(0) == run.size;
    }

    /** A noun phrase with what belongs to it: {@code the crates of the pier that were weighed}. */
    private boolean isNounPhrase(Sentence words) {
        PhraseRun run = new PhraseRun(words, lexicon);
        if (run.isDoing(0) && run.complement(1, base(run.lower(0))) == run.size) {
            return true;
        }
        int end = run.nouns(0);
        return end > 0 && run.behind(end, false) == run.size && !run.isOnlyQuality(0, end);
    }

    /** What may stand behind a verb: {@code crates from the pier to the yard using a crane}. */
    private boolean isComplement(Clause clause) {
        // with its verb before it, a word is read as what it is there
        PhraseRun run = new PhraseRun(tagger.tag(clause.predicate()), lexicon);
        int first = tagger.tag(clause.verb()).size();
        return run.complement(first, base(clause.verb())) == run.size;
    }

    private String base(String verb) {
        String last = verb.substring(verb.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return lexicon.verbBase(last).orElse(last);
    }
}

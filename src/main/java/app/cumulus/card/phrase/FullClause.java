package app.cumulus.card.phrase;

import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.regex.Pattern;

/** Tells whether some words are a clause of their own, with a subject that has a name and a finite verb. */
public final class FullClause {

    private static final int LEAST_WORDS = 4;
    private static final Pattern NAMED =
            Pattern.compile("(?:(?:[Tt]he|[Aa]n?|[Ee]ach|[Ee]very|[Aa]ll|[Oo]nly)\\s.+|\\p{Lu}.*|[Yy]ou|[Ww]e)");
    /** {@code … and B (a > b) and they keep it}: B belongs to what stands before. */
    private static final Pattern TWO_SUBJECTS = Pattern.compile("(?i)\\band (?:it|they|you|we)$");

    private static final Pattern THIRD = Pattern.compile("[a-z]{3,}s");
    private static final Pattern ARTICLED = Pattern.compile("(?i)(?:the|an?|your|our|its|each|every|all)\\s");
    /** {@code guards get notified}: three words that are a sentence. */
    private static final Pattern DONE =
            Pattern.compile("(?:(?:the|an?) )?\\p{Ll}{3,} gets? \\p{Ll}{3,}(?:ed|en)(?: .*)?");
    /** {@code a scale to weigh crates, or you}: more than one noun phrase. */
    private static final Pattern SEVERAL = Pattern.compile("(?i),|\\b(?:to|how)\\b");

    private final Tagger tagger;
    private final ClauseParser parser;
    private final Lexicon lexicon;

    public FullClause(Tagger tagger, ClauseParser parser, Lexicon lexicon) {
        this.tagger = tagger;
        this.parser = parser;
        this.lexicon = lexicon;
    }

    /** Whether it has a subject and a verb of its own: {@code the porter opens the gate}. */
    public boolean says(String text) {
        return DONE.matcher(text).matches()
                || Phrases.words(text) >= LEAST_WORDS
                        && parser.parse(tagger.tag(text))
                                .filter(clause ->
                                        NAMED.matcher(clause.subject()).matches())
                                .filter(clause ->
                                        !TWO_SUBJECTS.matcher(clause.subject()).find())
                                .filter(clause ->
                                        !SEVERAL.matcher(clause.subject()).find())
                                .filter(clause -> isFinite(clause.verb()) || isOfThing(clause))
                                .isPresent();
    }

    /** {@code the depot runs a lorry}: what stands between a subject and an article is a verb, be it a noun as well. */
    private static boolean isOfThing(Clause clause) {
        return THIRD.matcher(clause.verb()).matches()
                && ARTICLED.matcher(clause.rest()).lookingAt();
    }

    public boolean isFinite(String verb) {
        String first = verb.split(" ")[0];
        return lexicon.functionWord(first).filter(tag -> tag == Tag.AUXILIARY).isPresent() || lexicon.isOnlyVerb(first);
    }
}

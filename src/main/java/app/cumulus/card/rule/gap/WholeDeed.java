package app.cumulus.card.rule.gap;

import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Keeps a gap from swallowing a piece of a clause: the doer with the verb, the object with what becomes of it. */
final class WholeDeed {

    private static final Pattern SMALL = Pattern.compile("\\p{Ll}+");
    private static final Pattern THIRD = Pattern.compile("\\p{Ll}+[^su]s");
    private static final Pattern MANY = Pattern.compile("\\p{L}+[^su]s");
    private static final Pattern PARTICLE = Pattern.compile("up|out|off|down|away|below|above|what|how");
    private static final Pattern OPENS_CLAUSE =
            Pattern.compile("as|when|if|once|until|after|before|while|because|where|whenever|unless|that|so");

    private static final Pattern ENDS_CLAUSE = Pattern.compile("[,;]|and|or|but");
    private static final Pattern READER = Pattern.compile("(?i)you|u|us|we|they|them|it|\\p{L}+['’](?:re|ve|ll)");
    private static final Set<String> QUANTIFIERS = Set.of("each", "all", "both", "every");
    private static final Pattern HALF = Pattern.compile("based|somtimes|sometimes|elsewhere|somewhere|various");
    /** {@code ropes hold best}: behind other words it says how something is done. */
    private static final String BEST = "best";

    private static final int MOST_BETWEEN = 2;

    private final WordList qualities = WordList.of("qualities.txt");
    private final Lexicon lexicon;

    WholeDeed(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The phrase without the quality that the verb gives its noun; none if it holds a verb or half of a word. */
    Optional<Recallable.Phrase> of(Sentence sentence, Recallable.Phrase phrase) {
        int first = phrase.first();
        int last = phrase.last();
        if (first == last) {
            return Optional.of(phrase);
        }
        List<Token> tokens = sentence.tokens().subList(first, last + 1);
        if (tokens.stream().anyMatch(token -> READER.matcher(token.text()).matches())
                || HALF.matcher(tokens.get(0).text()).matches()
                || BEST.equals(sentence.token(last).lower())
                || isScoped(tokens)
                || saysThat(sentence, last)) {
            return Optional.empty();
        }
        while (last > first && isGiven(sentence, first, last)) {
            last--;
        }
        Recallable.Phrase whole = new Recallable.Phrase(first, last, phrase.worth());
        boolean torn = last < phrase.last() && isMoved(sentence, phrase.last());
        return torn || first < last && endsWithVerb(sentence, whole) ? Optional.empty() : Optional.of(whole);
    }

    /** {@code all moored}: not which, but what is done to all of them. */
    private boolean isScoped(List<Token> tokens) {
        return tokens.size() == 2
                && QUANTIFIERS.contains(tokens.get(0).lower())
                && lexicon.isParticiple(tokens.get(1).text());
    }

    /** {@code porter swears} before "that the …". */
    private static boolean saysThat(Sentence sentence, int last) {
        return THIRD.matcher(sentence.token(last).text()).matches()
                && last + 2 < sentence.size()
                && sentence.token(last + 1).lower().equals("that")
                && (sentence.token(last + 2).is(Tag.DETERMINER)
                        || sentence.token(last + 2).is(Tag.PRONOUN));
    }

    private static boolean isMoved(Sentence sentence, int last) {
        return last + 1 < sentence.size()
                && PARTICLE.matcher(sentence.token(last + 1).lower()).matches();
    }

    /** {@code gates open} of "keep the gates open", {@code crates elsewhere}. */
    private boolean isGiven(Sentence sentence, int first, int last) {
        Token end = sentence.token(last);
        return SMALL.matcher(end.text()).matches()
                && MANY.matcher(sentence.token(last - 1).text()).matches()
                && sentence.token(last - 1).is(Tag.NOUN)
                && (HALF.matcher(end.text()).matches() || qualities.has(end.text()));
    }

    /** {@code porter picks} before "up", {@code crane turns} of "when the crane turns". */
    private boolean endsWithVerb(Sentence sentence, Recallable.Phrase phrase) {
        Token end = sentence.token(phrase.last());
        Token noun = sentence.token(phrase.last() - 1);
        if (!SMALL.matcher(end.text()).matches()
                || !noun.tag().isContent()
                || lexicon.verbBase(end.text()).isEmpty()) {
            return false;
        }
        boolean agrees = THIRD.matcher(end.text()).matches()
                || MANY.matcher(noun.text()).matches() && lexicon.isBase(end.text());
        return agrees
                && (isMoved(sentence, phrase.last())
                        || opensClause(sentence, phrase.first()) && !actsBehind(sentence, phrase.last()));
    }

    /** Whether the words right before it begin a clause: {@code when your …}. */
    private static boolean opensClause(Sentence sentence, int first) {
        for (int i = first - 1; i >= Math.max(0, first - MOST_BETWEEN); i--) {
            if (OPENS_CLAUSE.matcher(sentence.token(i).lower()).matches()) {
                return true;
            }
            if (!sentence.token(i).is(Tag.DETERMINER) && !sentence.token(i).is(Tag.PRONOUN)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the clause goes on to a verb of its own, so that what was hidden are things only. */
    private static boolean actsBehind(Sentence sentence, int last) {
        for (int i = last + 1;
                i < sentence.size()
                        && !ENDS_CLAUSE.matcher(sentence.token(i).lower()).matches();
                i++) {
            if (sentence.token(i).is(Tag.VERB) || sentence.token(i).is(Tag.AUXILIARY)) {
                return true;
            }
        }
        return false;
    }
}

package app.cumulus.card.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Finds the verb of a sentence whose subject has a clause of its own: {@code The crates that are lost are replaced}. */
final class MainVerb {

    private static final Set<String> RELATIVES = Set.of("that", "which", "who");
    /** Behind each of these stands a verb that is not the main one. */
    private static final Set<String> OPENING = Set.of(
            ("that which who whose what where when how why whether if once while because until unless so as since than"
                            + " sure ensure ensures mean means say says guarantee guarantees know knows require requires")
                    .split(" "));

    /** {@code the crate the crane lifts}. */
    private static final Set<String> NAMING = Set.of("the", "a", "an", "your", "you", "we");

    private static final Set<String> SPEAKERS = Set.of("you", "we", "they", "it");
    private static final Pattern THIRD = Pattern.compile("[a-z]+[^s]s");

    private final Lexicon lexicon;

    MainVerb(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Index of the verb behind the clause that tells which thing the subject is; {@code first} if there is none. */
    int behindRelative(Sentence sentence, int start, int first) {
        int open = opened(sentence, start, first);
        if (open == 0) {
            return first;
        }
        int depth = 0;
        boolean inVerb = false;
        for (int i = first; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            depth += token.is(Tag.OPEN) ? 1 : token.is(Tag.CLOSE) ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            if (token.text().equals(",")) {
                return first;
            }
            boolean verb = i == first || isFinite(sentence, i);
            // "that it can lift depends on": no verb in -s goes with the verb before it
            boolean another = verb
                    && i > first
                    && token.is(Tag.VERB)
                    && sentence.token(i - 1).is(Tag.VERB);
            if (verb && (!inVerb || another) && --open < 0) {
                return i;
            }
            inVerb = verb || inVerb && (token.is(Tag.ADVERB) || token.is(Tag.VERB));
            boolean opens = OPENING.contains(token.lower())
                    || SPEAKERS.contains(token.lower())
                            && sentence.token(i - 1).tag().isContent();
            open += i > first && opens ? 1 : 0;
        }
        return first;
    }

    /** How many clauses begin inside the subject. */
    private static int opened(Sentence sentence, int start, int first) {
        int open = 0;
        for (int i = start + 1; i < first; i++) {
            Token before = sentence.token(i - 1);
            boolean noun = before.is(Tag.NOUN) || before.is(Tag.CODE) || before.is(Tag.CLOSE);
            boolean contact = NAMING.contains(sentence.token(i).lower())
                    && before.is(Tag.NOUN)
                    && i > start + 1
                    && sentence.token(start).is(Tag.DETERMINER);
            open += noun && (contact || RELATIVES.contains(sentence.token(i).lower())) ? 1 : 0;
        }
        return open == 1 ? open : 0;
    }

    private boolean isFinite(Sentence sentence, int i) {
        Token token = sentence.token(i);
        Token before = sentence.token(i - 1);
        boolean loose = before.is(Tag.CONJUNCTION) || before.lower().equals("to");
        return !loose
                && (token.is(Tag.AUXILIARY)
                        || token.is(Tag.VERB)
                                && THIRD.matcher(token.text()).matches()
                                && lexicon.isOnlyVerb(token.lower()));
    }
}

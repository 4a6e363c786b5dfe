package app.cumulus.card.rule.gap;

import app.cumulus.card.sentence.Said;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is said of a thing rather than the thing: a negation ({@code does not wait}), and what is done to it or becomes of it
 * ({@code is destroyed}, {@code can be detached}), unless the verb is one that fits anywhere.
 */
final class PredicateGap implements GapKind {

    private static final int NEGATED = 54;
    private static final int STATE = 58;
    private static final int ACTION = 57;
    private static final int LEAST_BEHIND_STATE = 2;
    private static final int LEAST_BEHIND_ACTION = 4;

    private static final Pattern NEGATIVE = Pattern.compile("cannot|can't|cant|.*n't|dont|doesnt|isnt|wont");
    private static final Pattern MODAL = Pattern.compile("can|could|may|must|should|will");
    private static final Pattern NOT = Pattern.compile("not|never");
    private static final Pattern BE = Pattern.compile("is|are|was|were|be|been|being|isn't|aren't");

    /** Whether a thing is on or off is the fact, however frequent the verb. */
    private static final Pattern SWITCHED = Pattern.compile(
            "enabled|disabled|recommended|deprecated|required|allowed|denied|encrypted|replicated|charged");

    private final WordList weak = WordList.of("weak-verbs.txt");
    private final Lexicon lexicon;

    PredicateGap(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Recallable.Phrase> in(Said said, Optional<Clause> clause) {
        Sentence sentence = said.sentence();
        List<Recallable.Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).is(Tag.AUXILIARY) && isOutside(sentence, i)) {
                int at = i;
                int verb = verbOf(sentence, i);
                negation(sentence, i, verb).ifPresent(phrases::add);
                state(sentence, at, verb).ifPresent(phrases::add);
                action(sentence, at, verb).ifPresent(phrases::add);
                i = Math.max(i, verb);
            } else if (isDenied(sentence, i)) {
                phrases.add(new Recallable.Phrase(i, i + 1, NEGATED));
            }
        }
        return phrases;
    }

    /** {@code is supported but not recommended}. */
    private boolean isDenied(Sentence sentence, int i) {
        return i > 1
                && i + 1 < sentence.size()
                && NOT.matcher(sentence.token(i).lower()).matches()
                && !sentence.token(i - 1).is(Tag.AUXILIARY)
                && lexicon.isParticiple(sentence.token(i + 1).text());
    }

    /** The verb that the auxiliary belongs to; -1 if it has none. */
    private static int verbOf(Sentence sentence, int auxiliary) {
        for (int i = auxiliary + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.is(Tag.VERB)) {
                return i;
            }
            boolean usual = token.lower().matches("by|default");
            if (!token.is(Tag.AUXILIARY) && !token.is(Tag.ADVERB) && !usual) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean takesObject(Sentence sentence, int verb) {
        if (verb + 1 >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(verb + 1);
        return next.tag().isContent() || next.is(Tag.DETERMINER) || next.is(Tag.PRONOUN) || next.is(Tag.ADVERB);
    }

    /** {@code cannot be reopened}, {@code cannot wait}; a deed that is denied to an object is no answer without it. */
    private Optional<Recallable.Phrase> negation(Sentence sentence, int auxiliary, int verb) {
        boolean negative = NEGATIVE.matcher(sentence.token(auxiliary).lower()).matches();
        for (int i = auxiliary + 1; i <= Math.min(verb, sentence.size() - 1); i++) {
            negative |= NOT.matcher(sentence.token(i).lower()).matches();
        }
        boolean row = verb >= 0
                && verb + 2 < sentence.size()
                && sentence.token(verb + 1).text().equals(",")
                && (sentence.token(verb + 2).is(Tag.VERB)
                        || lexicon.isParticiple(sentence.token(verb + 2).text()));
        if (!negative || row || verb < 0 || takesObject(sentence, verb) || !hasSubject(sentence, auxiliary)) {
            return Optional.empty();
        }
        return Optional.of(new Recallable.Phrase(auxiliary, verb, NEGATED));
    }

    /** {@code data is […] when the instance is stopped}. */
    private Optional<Recallable.Phrase> state(Sentence sentence, int auxiliary, int verb) {
        if (verb < 0
                || !BE.matcher(sentence.token(lastAuxiliary(sentence, verb)).lower())
                        .matches()
                || !lexicon.isParticiple(sentence.token(verb).text())
                || !hasSubject(sentence, auxiliary)
                || sentence.size() - verb - 1 < LEAST_BEHIND_STATE
                || !SWITCHED.matcher(sentence.token(verb).lower()).matches()
                        && lexicon.verbBase(sentence.token(verb).text())
                                .map(weak::has)
                                .orElse(true)) {
            return Optional.empty();
        }
        for (int i = auxiliary; i < verb; i++) {
            String word = sentence.token(i).lower();
            if (NOT.matcher(word).matches() || NEGATIVE.matcher(word).matches()) {
                return Optional.empty();
            }
        }
        boolean relative =
                auxiliary > 0 && sentence.token(auxiliary - 1).lower().matches("which|that|who");
        if (relative) {
            return Optional.empty();
        }
        boolean row = sentence.token(verb + 1).lower().matches("and|or|/|,");
        return row ? Optional.empty() : Optional.of(new Recallable.Phrase(verb, verb, STATE));
    }

    /** {@code You can […] the variable to keep it secret}. */
    private Optional<Recallable.Phrase> action(Sentence sentence, int auxiliary, int verb) {
        boolean active = verb > 0
                && MODAL.matcher(sentence.token(auxiliary).lower()).matches()
                && sentence.token(verb - 1).tag() != Tag.PREPOSITION
                && lexicon.verbBase(sentence.token(verb).text())
                        .filter(sentence.token(verb).lower()::equals)
                        .filter(base -> !weak.has(base))
                        .isPresent();
        boolean denied = active
                && sentence.tokens().subList(auxiliary, verb).stream()
                        .anyMatch(token -> NOT.matcher(token.lower()).matches());
        Token next = sentence.token(Math.min(verb + 1, sentence.size() - 1));
        boolean enough = sentence.size() - verb > LEAST_BEHIND_ACTION
                && (next.tag().isContent() || next.is(Tag.DETERMINER) || next.is(Tag.OPEN))
                && !next.lower().matches("up|down|out|off");
        return active && !denied && enough && hasSubject(sentence, auxiliary)
                ? Optional.of(new Recallable.Phrase(verb, verb, ACTION))
                : Optional.empty();
    }

    private static int lastAuxiliary(Sentence sentence, int verb) {
        int i = verb - 1;
        while (i > 0 && !sentence.token(i).is(Tag.AUXILIARY)) {
            i--;
        }
        return i;
    }

    private static boolean hasSubject(Sentence sentence, int auxiliary) {
        return auxiliary == 0
                || sentence.tokens().subList(0, auxiliary).stream()
                        .anyMatch(token -> token.tag().isContent() || token.is(Tag.PRONOUN));
    }

    private static boolean isOutside(Sentence sentence, int index) {
        int depth = 0;
        for (int i = 0; i < index; i++) {
            depth += sentence.token(i).is(Tag.OPEN) ? 1 : sentence.token(i).is(Tag.CLOSE) ? -1 : 0;
        }
        return depth == 0;
    }
}

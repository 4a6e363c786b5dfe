package app.cumulus.card.sentence;

import app.cumulus.card.fact.Term;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises words before a colon or a dash that are no name but a sentence of their own, {@code A crate consists of: a lid and a box}: they
 * go with the sentence behind them, and label none of those that follow.
 */
final class SentenceLabel {

    /** {@code loads crates into}, {@code gives the following}: the sentence goes on behind the sign. */
    private static final Pattern OPEN = Pattern.compile(
            "(?i).*\\S (?:of|into|onto|to|from|by|with|for|in|on|at|as|than|via|through|including|(?:the )?following)");

    private static final Pattern PARTICIPLE = Pattern.compile(".*(?:ed|ing|en)");

    private static final int MOST_SUBJECT_WORDS = 5;

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final Antecedent antecedent;

    SentenceLabel(Lexicon lexicon, Tagger tagger, Antecedent antecedent) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.antecedent = antecedent;
    }

    /** What the sentences behind the first one speak of, if the term is such a sentence; empty words where it does not say. */
    Optional<String> subjectBehind(Optional<Term> term) {
        return term.flatMap(found -> subject(found.name()));
    }

    private Optional<String> subject(String name) {
        Sentence words = tagger.tag(name);
        int verb = 0;
        while (verb < words.size() && !isFinite(words, verb)) {
            verb++;
        }
        if (verb == words.size()) {
            return OPEN.matcher(name).matches() ? Optional.of("") : Optional.empty();
        }
        String understood = antecedent.subjectOf(words);
        // "Red crane-XL has two arms": a name with signs in it
        boolean named = understood.isEmpty() && verb > 0 && verb <= MOST_SUBJECT_WORDS && isName(words.token(0));
        return Optional.of(named ? words.words(0, verb - 1) : understood);
    }

    private static boolean isName(Token token) {
        return token.tag().isContent() && Character.isUpperCase(token.text().charAt(0));
    }

    private boolean isFinite(Sentence words, int i) {
        Token token = words.token(i);
        if (token.is(Tag.AUXILIARY)) {
            return i > 0;
        }
        return token.is(Tag.VERB)
                && words.size() > 1
                && !PARTICIPLE.matcher(token.lower()).matches()
                && token.lower().endsWith("s")
                && lexicon.isOnlyVerb(token.lower());
    }
}

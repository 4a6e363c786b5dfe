package app.cumulus.card.rule.meaning;

import app.cumulus.card.rule.Grammar;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What something is for, where a line tells nothing else: {@code To lift crates}, {@code In order to guard the quay at night}. */
final class Aim {

    private static final Pattern IN_ORDER = Pattern.compile(
            "^(?:in order )?(?<what>to (?!.*\\b(?:you|we|must|need|enable|use|create|configure|choose|select|click)\\b).+)$",
            Pattern.CASE_INSENSITIVE);

    private final Lexicon lexicon;
    private final Tagger tagger;

    Aim(Grammar grammar) {
        this.lexicon = grammar.lexicon();
        this.tagger = grammar.tagger();
    }

    /** The aim of the line, {@code to lift crates}; empty if it tells another thing, too. */
    Optional<String> of(String said) {
        Matcher aim = IN_ORDER.matcher(said);
        return aim.matches() && isInfinitive(aim.group("what")) ? Optional.of(aim.group("what")) : Optional.empty();
    }

    private boolean isInfinitive(String what) {
        Sentence words = tagger.tag(what);
        return words.size() > 2
                && words.tokens().stream().skip(2).noneMatch(this::isOfSentence)
                && what.indexOf(',') < 0;
    }

    /** A word that only a sentence has. */
    private boolean isOfSentence(Token token) {
        boolean verb = token.is(Tag.VERB)
                && lexicon.isOnlyVerb(token.lower())
                && !token.lower().endsWith("ing");
        return token.is(Tag.AUXILIARY) && !token.lower().equals("do") || token.is(Tag.PRONOUN) || verb;
    }
}

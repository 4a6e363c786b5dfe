package app.cumulus.card.fact;

import app.cumulus.card.text.Brackets;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Services;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells which headings name a thing that can do something: a crane, but not its price, its use at night or that it is locked. */
public final class Things {

    private static final Pattern NAMED = Pattern.compile("\\p{Lu}.*");
    private static final Pattern NOT_FINITE = Pattern.compile("\\p{Lu}.*|.*(?:ed|ing|en)");
    private static final Pattern SEVERAL = Pattern.compile(".*,\\s.*|.*\\b(?i:vs|w/).*");
    /** {@code to lock a gate} is an aim, {@code lock / bolt} two names. */
    private static final Pattern SMALL = Pattern.compile("(?!to )\\p{Ll}[^/]* [^/]*");

    /** {@code Starts at noon, 3 gates}; {@code Cranes, Piers} are names, {@code To lock, bolt it} is an aim. */
    private static final Pattern PHRASES = Pattern.compile(
            "(?!(?i:to|how|in|for) )[^(),]* [^(),]*, (?!(?:and|or|etc|there)\\b)[\\p{Ll}\\d/][^()]*|(?i:overall|generally|basically|usually), .*");

    private static final Pattern INFLECTED = Pattern.compile(".*(?:s|ed)");
    private static final Pattern COUNTED = Pattern.compile("\\d{1,2} \\p{L}.*");
    private static final Pattern PER = Pattern.compile("(?i)per-.+");

    private final Tagger tagger;
    private final WordList aspects = WordList.of("aspects.txt");
    private final WordList adjectives = WordList.of("adjectives.txt");

    public Things(Tagger tagger) {
        this.tagger = tagger;
    }

    /** Whether a line without a subject may be said of it. */
    public boolean isThing(String heading) {
        String bare = Brackets.without(heading).strip();
        return !bare.isEmpty()
                && (Services.has(bare) || !isRemark(bare) && !isAspect(bare) && !isLinked(tagger.tag(bare)));
    }

    /** {@code locked by night}, {@code Starts at noon, 3 gates}: what is said below it is said of the heading above. */
    boolean isSaid(String heading) {
        Sentence words = tagger.tag(heading);
        boolean small = SMALL.matcher(heading).matches() && words.size() > 1;
        return small && (saysFirst(words) || hasVerb(words))
                || PHRASES.matcher(heading).matches();
    }

    /** {@code good for night work}, {@code up to 5 gates}, {@code locks itself}: it says something rather than naming something. */
    public boolean isRemark(String heading) {
        Sentence words = tagger.tag(heading);
        if (words.size() < 2 || COUNTED.matcher(heading).matches()) {
            return false;
        }
        Token first = words.token(0);
        boolean begins = first.is(Tag.NUMBER)
                || first.is(Tag.DETERMINER) && !first.lower().equals("the")
                || first.is(Tag.PRONOUN)
                || first.is(Tag.ADVERB) && words.token(1).is(Tag.PREPOSITION);
        return begins
                || saysFirst(words)
                || hasVerb(words)
                || SEVERAL.matcher(heading).matches();
    }

    /** {@code good for}, {@code locked by}, {@code opened per-day}. */
    private boolean saysFirst(Sentence words) {
        Token first = words.token(0);
        Token second = words.token(1);
        boolean link = second.is(Tag.PREPOSITION)
                || second.is(Tag.DETERMINER)
                || PER.matcher(second.text()).matches();
        return link
                && (first.is(Tag.VERB)
                                && (second.is(Tag.DETERMINER)
                                        || INFLECTED.matcher(first.lower()).matches())
                        || adjectives.has(first.text())
                        || first.lower().endsWith("ed"));
    }

    private static boolean hasVerb(Sentence words) {
        return IntStream.range(1, words.size())
                .mapToObj(words::token)
                .anyMatch(token -> token.is(Tag.AUXILIARY)
                        || token.is(Tag.PRONOUN)
                        || token.is(Tag.VERB)
                                && !NOT_FINITE.matcher(token.text()).matches());
    }

    /** {@code Crane Security}, where cranes are known: the locks are said of the crane. */
    private boolean isAspect(String heading) {
        int end = heading.lastIndexOf(' ');
        return end > 0 && aspects.has(heading.substring(end + 1)) && Services.has(heading.substring(0, end));
    }

    /** {@code Cranes on the pier}; {@code Tolls for Ferries} is a name. */
    private static boolean isLinked(Sentence words) {
        return IntStream.range(1, words.size() - 1)
                // "quay to quay ferry": one word
                .filter(i ->
                        !words.token(i - 1).lower().equals(words.token(i + 1).lower()))
                .filter(i -> words.token(i).is(Tag.PREPOSITION)
                        || words.token(i).lower().equals("and"))
                .anyMatch(i -> !words.token(i).lower().equals("for")
                        || !NAMED.matcher(words.token(i - 1).text()).matches()
                        || !NAMED.matcher(words.token(i + 1).text()).matches());
    }
}

package app.cumulus.card.rule.deed;

import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verb that goes with "what" or "who": {@code is} where the note has {@code are}, {@code lifts} where it has {@code lift}. */
final class Agreement {

    private static final Set<String> MANY = Set.of("are", "aren't", "were", "have", "do");
    private static final Pattern STRESSED = Pattern.compile(
            "^does (?<verb>(?!(?:not|never|an?|the|all|both|so|almost|some|this|that|its|their)\\b)\\p{Ll}+)\\b");
    /** {@code are ways to cross the pier}: as many as the things that are. */
    private static final Pattern MANY_THINGS = Pattern.compile(
            "(?i)are (?:\\p{L}+ )?\\p{L}{2,}[^s\\W]s (?:to|of|for|that|which|in|on|with|you|we|such|where|whose)\\b");
    /** {@code Pilots take their own boat}: "what takes its own boat". */
    private static final Pattern OWN = Pattern.compile("\\btheir\\b");

    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|multiple|many|most|some|several) .*");
    private static final Pattern ADVERBS = Pattern.compile(
            "^(?i:(?!(?:apply|supply|reply|rely|comply|multiply|imply|fly) )(?:[a-z]{3,}ly|also|always|never|only|still|often) )+");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Lexicon lexicon;

    Agreement(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code Harbor Pilots steer …}: several of one name, and the verb that goes with them. */
    boolean isOfMany(String subject, String verb) {
        String first = ADVERBS.matcher(verb).replaceFirst("").split(" ")[0].toLowerCase(Locale.ROOT);
        return Nouns.isPlural(subject)
                && !COUNTED.matcher(subject).matches()
                && (MANY.contains(first) || lexicon.isBase(first));
    }

    /** {@code steer ships and moor them}: the second verb would have to change with the first. */
    boolean isDouble(Sentence predicate) {
        for (int i = 2; i + 1 < predicate.size(); i++) {
            String word = predicate.token(i).lower();
            boolean joined = predicate.token(i - 1).is(Tag.CONJUNCTION)
                    || predicate.token(i - 1).text().equals(",");
            if (joined && (MANY.contains(word) || lexicon.isBase(word))) {
                return true;
            }
        }
        return false;
    }

    /** {@code steer ships} as it stands behind "what": {@code steers ships}. */
    String ofMany(String subject, String verb, String predicate) {
        Matcher adverbs = ADVERBS.matcher(predicate);
        int start = adverbs.find() ? adverbs.end() : 0;
        String first = predicate.substring(start).split(" ")[0];
        boolean plain = isOfMany(subject, verb) && !MANY.contains(first.toLowerCase(Locale.ROOT));
        return plain
                ? predicate.substring(0, start) + Nouns.thirdPerson(first) + predicate.substring(start + first.length())
                : predicate;
    }

    /** A question with "what" has its verb in the singular: {@code are not copied} becomes {@code is not copied}. */
    String ofOne(String said) {
        Matcher stressed = STRESSED.matcher(said);
        // "does lift crates", but not "does repairs"
        boolean verb = stressed.find() && lexicon.isBase(stressed.group("verb"));
        String predicate = verb ? Nouns.thirdPerson(stressed.group("verb")) + said.substring(stressed.end()) : said;
        if (MANY_THINGS.matcher(predicate).lookingAt()) {
            return predicate;
        }
        return OWN.matcher(predicate)
                .replaceFirst(owner -> isOfThings(predicate.substring(0, owner.start())) ? "their" : "its")
                .replaceFirst("^(?i:are)\\b", "is")
                .replaceFirst("^(?i:aren't)\\b", "isn't")
                .replaceFirst("^(?i:were)\\b", "was")
                .replaceFirst("^(?i:do)\\b", "does")
                .replaceFirst("^(?i:don't)\\b", "doesn't")
                .replaceFirst("^(?i:have)\\b", "has");
    }

    /** Whether several things are named, which a "their" may mean. */
    private static boolean isOfThings(String before) {
        return NO_WORD.splitAsStream(before).skip(1).anyMatch(word -> word.length() > 2 && Nouns.isPlural(word));
    }

    /** A verb that goes with "what": {@code is}, {@code can}, {@code supports}; not {@code are} or {@code support}. */
    boolean isOfOne(String verb) {
        String first = ADVERBS.matcher(verb).replaceFirst("").split(" ")[0].toLowerCase(Locale.ROOT);
        return first.matches("is|can|cannot|can't|must|should|may|might|will|does|doesn't|has|was|isn't|won't")
                || first.endsWith("s")
                        && lexicon.verbBase(first)
                                .filter(base -> !base.equals(first))
                                .isPresent();
    }
}

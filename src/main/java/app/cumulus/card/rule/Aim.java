package app.cumulus.card.rule;

import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what {@code to do so} and a bare {@code to change,} are for, where the sentence before tells. */
final class Aim {

    private static final int MOST_GOAL_WORDS = 15;
    private static final int MOST_OBJECT_WORDS = 4;

    private static final Pattern DO_SO =
            Pattern.compile("(?i)(?:(?:and|so|but) )?to (?:do|achieve) (?:so|that|this|it)\\s*,?\\s+(?<rest>.+)");
    private static final Pattern GOAL = Pattern.compile(
            "(?i)(?:.*\\b)?(?:(?:you|we|i|they|one|users?) (?:can|could|may|might|want to|need to|have to|must|should)"
                    + "|(?:can|do|could|should) (?:you|we|i)|needs? to|has to|how to) (?:(?:also|then|easily) )?"
                    + "(?<goal>\\p{L}+ [^?!.;]{3,110}?)\\s*(?:\\([^()]*\\))?[.?!:]?\\s*");
    private static final Pattern VAGUE = Pattern.compile("(?i)\\b(?:it|its|this|that|these|those|they|them|so)\\b");

    private static final Pattern BARE = Pattern.compile("(?i)to (?<verb>\\p{L}+),\\s+(?<rest>.+)");

    private final Lexicon lexicon;
    private final Tagger tagger;

    Aim(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
    }

    /** The sentence with its aim in words; as it was, where it has one or nothing tells. */
    String of(String sentence, String before) {
        List<String> told = Sentences.of(before);
        if (told.isEmpty()) {
            return sentence;
        }
        String last = told.get(told.size() - 1);
        Matcher so = DO_SO.matcher(sentence);
        if (so.matches()) {
            Matcher goal = GOAL.matcher(last);
            return goal.matches() && isGoal(goal.group("goal"))
                    ? "To " + goal.group("goal") + ", " + Phrases.lowered(so.group("rest"))
                    : sentence;
        }
        Matcher bare = BARE.matcher(sentence);
        if (bare.matches() && lexicon.verbBase(bare.group("verb")).isPresent()) {
            String object = objectOf(bare.group("verb"), last);
            return object.isEmpty() ? sentence : "To " + bare.group("verb") + " " + object + ", " + bare.group("rest");
        }
        return sentence;
    }

    private boolean isGoal(String goal) {
        String first = goal.substring(0, goal.indexOf(' '));
        return lexicon.verbBase(first).filter(first::equalsIgnoreCase).isPresent()
                && Phrases.words(goal) <= MOST_GOAL_WORDS
                && !VAGUE.matcher(goal).find();
    }

    /** What the verb acts on where it stood before: {@code the gate} of {@code You cannot change the gate after dusk}. */
    private String objectOf(String verb, String before) {
        Sentence words = tagger.tag(before);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (lexicon.verbBase(words.token(i).text()).equals(lexicon.verbBase(verb))) {
                int last = endOfPhrase(words, i + 1);
                return last < 0 ? "" : words.words(i + 1, last);
            }
        }
        return "";
    }

    private static int endOfPhrase(Sentence words, int first) {
        int last = words.token(first).is(Tag.DETERMINER) ? first : first - 1;
        while (last + 1 < words.size()
                && last + 1 - first < MOST_OBJECT_WORDS
                && words.token(last + 1).tag().isContent()) {
            last++;
        }
        return last >= first && words.token(last).tag().isContent() ? last : -1;
    }
}

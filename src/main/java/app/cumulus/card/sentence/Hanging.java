package app.cumulus.card.sentence;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a sentence hangs on the lines around it, so that a gap in it is a riddle: {@code To change, …}, {@code Both are …}. */
public final class Hanging {

    private static final int SAME_WORDS = 2;

    /** It goes on from the line before. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)(?:first,? (?:you|we|they)\\b|another\\b|both (?:is|are|can|have|has|must|will|should|were|do)\\b|(?:the )?next step\\b|(?:next|then|afterwards|later)\\b|instead\\b(?! of\\b)(?![^,]{4,}, \\p{L}+ )|similar to [^,]+,|like that\\b|the latter\\b|the former\\b|the (?:first|second|third|last|other) ones?\\b).*");

    /** What is left over, set against or like something: the other half was said before. */
    private static final Pattern SECOND_HALF = Pattern.compile(
            "(?i)(?:otherwise\\b|one (?:is|are|can|has|will|must)\\b.*\\bthe other\\b|all (?:the )?others?\\b|(?:the )?(?:rest|others?) (?:all|is|are|has|have|can|will|must)\\b"
                    + "|the (?:only|main|one) (?:diff|difference|exception)s?\\b(?! (?:between|to|from|is between))|(?:very |quite )?(?:similar|the same),? but\\b).*"
                    + "|(?i)(?!.*(?:,|n't\\b|\\b(?:not|no|rather|cannot)\\b)).*\\binstead\\.?");

    /** {@code Some porters are late}: which ones is not said, so hardly anything is. */
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)(?:there are )?(?:some|many|certain)(?: of (?:the|them|these))? (?!more\\b)\\p{L}+.*|.*, some (?:can|could|may|might|are|have|need)\\b.*|.*, some \\p{L}+ \\p{L}+ (?:are|have|need)\\b.*");

    /** A goal that does not say of what: {@code To change, build it anew}, {@code To do so, …}. */
    private static final Pattern OPEN_GOAL = Pattern.compile(
            "(?i)to (?!scale|log|sign|connect|start|begin|migrate|deploy|authenticate|scroll|recover)\\p{L}+(?:,| (?:that|this|so|it)\\b).*");

    private static final Pattern THAT_THING = Pattern.compile(
            "(?i).*\\bin the same (?:manner|way|fashion)(?:,.*|$)|.*\\b(?:to|of|for|with|by|from|on|into|in) that (?!is|are|was|can|will|you|we|they|it|the|a|an|has|have|may|must|should|if|all|only)\\p{L}+.*");

    private static final Pattern PRONOUN = Pattern.compile("it|them");
    private static final Pattern SUBJECT_PRONOUN = Pattern.compile("(?i)(?:it|they)\\b.*");
    private static final Pattern JOINED = Pattern.compile("and|or|to|,");

    /** {@code Otherwise, …}, {@code The only difference is …}. */
    static boolean isSecondHalf(String text) {
        return SECOND_HALF.matcher(text).matches();
    }

    public boolean hangs(Said said, Optional<Clause> clause, Passage passage) {
        Sentence sentence = said.sentence();
        String text = sentence.text();
        return GOES_ON.matcher(text).matches()
                || VAGUE.matcher(text).matches()
                || OPEN_GOAL.matcher(text).matches()
                || THAT_THING.matcher(text).matches()
                || !said.label().isEmpty() && SUBJECT_PRONOUN.matcher(text).matches()
                || isGoalOnly(sentence)
                || said.label().isEmpty() && actsOnUnknown(sentence)
                || clause.isEmpty() && !says(sentence) && isOneOfMany(text, passage);
    }

    /** {@code To lock the yard and do repairs}: every verb belongs to the goal. */
    private static boolean isGoalOnly(Sentence sentence) {
        if (!sentence.token(0).lower().equals("to")) {
            return false;
        }
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean verb = token.is(Tag.VERB) || token.is(Tag.AUXILIARY);
            boolean joined = JOINED.matcher(sentence.token(i - 1).lower()).matches();
            if (token.text().equals(",") || token.is(Tag.PRONOUN) || verb && !joined) {
                return false;
            }
        }
        return true;
    }

    /** {@code The crane sends it to the yard}: nothing but the one who acts stands before "it". */
    private static boolean actsOnUnknown(Sentence sentence) {
        boolean acted = false;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (acted && PRONOUN.matcher(token.lower()).matches()) {
                return sentence.token(i - 1).is(Tag.VERB);
            }
            boolean opens = token.is(Tag.CONJUNCTION) || token.is(Tag.PUNCTUATION) || token.is(Tag.OPEN);
            if (opens || acted && token.tag().isContent()) {
                return false;
            }
            acted |= token.is(Tag.VERB) || token.is(Tag.AUXILIARY);
        }
        return false;
    }

    /** One of three or more items that begin with the same words: only the list of them says which is meant. */
    private static boolean isOneOfMany(String text, Passage passage) {
        String start = start(text);
        return !start.isEmpty()
                && Stream.concat(passage.before().stream(), passage.following().stream())
                                .filter(block -> start(textOf(block)).equals(start))
                                .count()
                        >= SAME_WORDS;
    }

    private static boolean says(Sentence sentence) {
        return sentence.tokens().stream().limit(SAME_WORDS).anyMatch(token -> token.is(Tag.AUXILIARY));
    }

    private static String textOf(Block block) {
        return block instanceof Statement statement ? statement.text() : "";
    }

    private static String start(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("\\s+"));
        return words.size() > SAME_WORDS ? String.join(" ", words.subList(0, SAME_WORDS)) : "";
    }
}

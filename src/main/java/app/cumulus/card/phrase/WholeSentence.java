package app.cumulus.card.phrase;

import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Token;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a line is a whole sentence: its own subject, and the verb that belongs to it, or an order to the reader. */
public final class WholeSentence {

    private static final Set<String> READER = Set.of("you", "we", "u", "users");
    private static final Set<String> ASKING =
            Set.of("how", "what", "which", "whether", "why", "whose", "as", "like", "than");

    /** {@code Like the depot you can lock the yard}: what comes first only compares. */
    private static final Set<String> LIKENING = Set.of("like", "unlike", "as");

    /** Behind these a clause hangs on the one before. */
    private static final Set<String> OPENING = Set.of(
            "that",
            "which",
            "who",
            "where",
            "whose",
            "because",
            "so",
            "if",
            "when",
            "whenever",
            "unless",
            "although",
            "though",
            "whereas",
            "while",
            "but",
            "until",
            "how",
            "why",
            "whether");

    private static final Pattern PARTICIPLE =
            Pattern.compile("[a-z]+ed|bound|built|made|run|kept|meant|sent|used|written");
    private static final Pattern NOT_FINITE = Pattern.compile("[a-z]+(?:ing|ed)");

    /** {@code of being painted}: never the verb of a sentence, though they help to build one. */
    private static final Set<String> HELPING = Set.of("being", "having", "been", "be");

    private static final Set<String> NAMING =
            Set.of("the", "a", "an", "any", "your", "our", "you", "we", "they", "it", "u");
    private static final Pattern THIRD = Pattern.compile("[a-z]+[^s]s");

    private final Lexicon lexicon;

    public WholeSentence(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public boolean is(Sentence sentence, Optional<Clause> clause) {
        if (clause.isEmpty()) {
            return isOrder(sentence, behindAdverbs(sentence, 0));
        }
        int start = clause.get().lead().isEmpty() ? 0 : behindLead(sentence, clause.get());
        // "With a crane you lift more, even if it rains": the comma stands behind the main clause
        boolean said = sentence.tokens().subList(0, start).stream().anyMatch(token -> READER.contains(token.lower()))
                && !OPENING.contains(sentence.token(0).lower());
        if (said) {
            return true;
        }
        int verb = verbOf(sentence, start, clause.get());
        if (verb < 0) {
            return false;
        }
        int deed = behindAdverbs(sentence, verb);
        return deed == behindAdverbs(sentence, start) ? isOrder(sentence, deed) : isSubject(sentence, start, verb);
    }

    /** {@code Always lock the gate}. */
    private static int behindAdverbs(Sentence sentence, int start) {
        int i = start;
        while (i + 1 < sentence.size() && sentence.token(i).is(Tag.ADVERB)) {
            i++;
        }
        return i;
    }

    /** {@code Special gate to reach the yard}: a thing is named, and nothing is said of it by a verb. */
    public static boolean isNoun(Sentence sentence) {
        Token first = sentence.token(0);
        return (first.tag().isContent() || first.is(Tag.DETERMINER))
                && !ASKING.contains(first.lower())
                && sentence.tokens().stream()
                        .noneMatch(token -> token.text().equals(",") || OPENING.contains(token.lower()))
                && !hasMainVerb(sentence, 0);
    }

    private static int behindLead(Sentence sentence, Clause clause) {
        int i = 0;
        while (i < sentence.size() && sentence.token(i).start() < clause.lead().length()) {
            i++;
        }
        boolean mark = i < sentence.size() && !sentence.token(i).tag().isContent() && isMark(sentence.token(i));
        return mark ? i + 1 : i;
    }

    private static boolean isMark(Token token) {
        return token.text().equals(",") || token.lower().equals("then");
    }

    /** Where the verb begins that the parser found. */
    private static int verbOf(Sentence sentence, int start, Clause clause) {
        for (int i = start; i < sentence.size(); i++) {
            if (sentence.text().startsWith(clause.verb(), sentence.token(i).start())
                    && sentence.token(i).start()
                            >= sentence.token(start).start() + clause.subject().length()) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Lock the gate}; but {@code locks the gate} and {@code can lock it} lack who does it. */
    private boolean isOrder(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        return (token.is(Tag.VERB) || lexicon.isOnlyVerb(token.lower()))
                && lexicon.isBase(token.lower())
                && !THIRD.matcher(token.text()).matches();
    }

    private static boolean isSubject(Sentence sentence, int start, int verb) {
        Token first = sentence.token(start);
        if (LIKENING.contains(first.lower())
                && READER.contains(sentence.token(verb - 1).lower())) {
            return true;
        }
        if (ASKING.contains(first.lower())) {
            return false;
        }
        boolean joined =
                sentence.tokens().subList(start, verb).stream().anyMatch(token -> OPENING.contains(token.lower()));
        if (READER.contains(first.lower())
                || READER.contains(sentence.token(verb - 1).lower()) && !joined) {
            return true;
        }
        boolean open = first.is(Tag.VERB) && PARTICIPLE.matcher(first.lower()).matches()
                || first.lower().equals("to");
        long commas = sentence.tokens().subList(start, verb).stream()
                .filter(token -> token.text().equals(","))
                .count();
        boolean loose = commas == 1 && sentence.token(verb - 1).text().equals(",");
        return !open && !loose && hasMainVerb(sentence, start);
    }

    /** {@code If you want to lock the gate}: nothing is said but the condition; {@code When locking it, …} has no verb of its own. */
    public static boolean isCondition(Sentence sentence) {
        int said = 0;
        boolean inVerb = false;
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean verb = token.is(Tag.AUXILIARY) || token.is(Tag.VERB) && isFinite(sentence, i);
            said += verb && !inVerb ? 1 : 0;
            inVerb = verb || inVerb && token.is(Tag.ADVERB);
        }
        return said == 1 && !NOT_FINITE.matcher(sentence.token(1).lower()).matches();
    }

    /** Each word that opens a clause, "that", "because", takes the next verb; the sentence needs one that is left. */
    private static boolean hasMainVerb(Sentence sentence, int start) {
        int open = 0;
        int said = 0;
        int depth = 0;
        boolean inVerb = false;
        for (int i = start; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            depth += token.is(Tag.OPEN) ? 1 : token.is(Tag.CLOSE) ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            boolean verb = token.is(Tag.AUXILIARY) && (inVerb || !HELPING.contains(token.lower()))
                    || token.is(Tag.VERB) && isFinite(sentence, i);
            said += verb && !inVerb ? 1 : 0;
            if (said > open) {
                return true;
            }
            inVerb = verb || inVerb && (token.is(Tag.ADVERB) || token.is(Tag.VERB));
            open += i > start && (OPENING.contains(token.lower()) || said == 0 && isContact(sentence, start, i))
                    ? 1
                    : 0;
        }
        return false;
    }

    /** {@code the crates the porter lifts}: two nouns side by side, and the second begins what tells which one. */
    private static boolean isContact(Sentence sentence, int start, int i) {
        return NAMING.contains(sentence.token(i).lower())
                && sentence.token(i - 1).is(Tag.NOUN)
                && i > start + 1
                && !sentence.token(start).is(Tag.PREPOSITION)
                && !OPENING.contains(sentence.token(start).lower())
                && !NOT_FINITE.matcher(sentence.token(i - 1).lower()).matches()
                && sentence.tokens().subList(start, i).stream()
                        .noneMatch(token -> token.text().startsWith(","));
    }

    private static boolean isFinite(Sentence sentence, int i) {
        int before = i - 1;
        while (before > 0 && sentence.token(before).is(Tag.ADVERB)) {
            before--;
        }
        return i > 0
                && !sentence.token(before).lower().equals("to")
                && !NOT_FINITE.matcher(sentence.token(i).lower()).matches();
    }
}

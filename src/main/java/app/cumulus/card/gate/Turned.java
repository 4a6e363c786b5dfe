package app.cumulus.card.gate;

import app.cumulus.card.CardKind;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Reading;
import app.cumulus.card.text.Tagger;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Questions with {@code do} or {@code can}: behind that word stands what does it, a noun phrase, and behind that the verb.
 * {@code What does for heavy crates need?} and {@code Within how long does the lift with two hooks?} have the one or the other not.
 */
public final class Turned {

    private static final String ASKING =
            "(?:what(?: kinds? of \\p{L}+| \\d+(?: other)?(?: \\p{L}+){1,3})?|which(?: \\d+)?(?: \\p{L}[\\p{L}'-]*){1,4}?|where|when|why|how|how (?:long|often|far|fast)|how (?:many|much)(?: \\p{L}[\\p{L}'-]*){1,4}?)";

    private static final Pattern QUESTION = Pattern.compile(
            "(?i)(?:[^?:]{1,80}: |[^?,]{1,80}, )?(?:(?:from|to|by|with|in|on|at|for|within|after|through) )?" + ASKING
                    + " (?<aux>do|does|did|can|could|must|should|may|might|will|would) (?<clause>[^?]*?)(?:, besides [^?]*)?\\?");

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final Pattern ADVERB = Pattern.compile(
            "not|only|also|always|never|just|still|even|then|often|almost|both|either|usually|(?!apply|rely|reply|supply|multiply|comply)\\p{Ll}+ly");
    private static final Pattern READER = Pattern.compile("(?i)you|u|we|i|they|it|there|one|users|everyone|anyone");

    /** A verb that the lexicon does not know, or one that is written wrongly; no ending of a noun. */
    private static final Pattern OTHER_VERB = Pattern.compile(
            "(?!\\p{Ll}*(?:ity|tion|ness|ment|er|ing|s|ed|ance|ence|al|ic)$)\\p{Ll}{3,}|function|power|cluster|(?:log|sign|set|opt|plug|back|look|lock|scale)(?:in|out|up|down)");

    /** {@code red cranes no key needed}: a remark on them. */
    private static final Pattern REMARK =
            Pattern.compile("(?i).*(?<!\\b(?:and|or|with|of|for|has|have|to|in|by)) no \\p{L}+.*");

    private static final Pattern PAIR = Pattern.compile("\\p{Ll}+/\\p{Ll}+");
    private static final Pattern HANGING = Pattern.compile("(?i).* (?:of|for|with|in|on|to|from|by|at) .*");
    private static final Set<String> LIGHT = Set.of("be", "have", "do", "get");

    /** Rules whose questions the writer posed, that ask who does it, {@code What does repairs?}, or that speak of a piece of code. */
    private static final Set<String> WRITTEN = Set.of("own-question", "subject", "call", "command", "code");

    private final Lexicon lexicon;
    private final Reading reading;

    public Turned(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reading = new Reading(lexicon, new Tagger(lexicon));
    }

    /** Whether its question has no subject or no verb where one must stand. */
    public boolean isBroken(Candidate candidate) {
        if (candidate.kind() == CardKind.CLOZE || WRITTEN.contains(candidate.rule())) {
            return false;
        }
        Matcher asked = QUESTION.matcher(candidate.text().question());
        return asked.matches()
                && isBroken(List.of(BLANKS.split(asked.group("clause").strip())));
    }

    private boolean isBroken(List<String> words) {
        int start = behindAdverbs(words, 0);
        // "What does not float?", "What does the same as the crane?": what is asked for is the subject
        boolean same = start + 1 < words.size()
                && words.get(start).equals("the")
                && words.get(start + 1).equals("same");
        boolean denied = start > 0
                && start < words.size()
                && OTHER_VERB.matcher(words.get(start)).matches();
        if (start < words.size() && (same || denied || isVerb(words.get(start)))) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            int verb = behindAdverbs(words, i);
            String subject = String.join(" ", words.subList(0, i));
            if (verb < words.size() && isVerb(words.get(verb), subject) && isSubject(subject)) {
                return false;
            }
        }
        return true;
    }

    private static int behindAdverbs(List<String> words, int from) {
        int at = from;
        while (at < words.size() && ADVERB.matcher(words.get(at)).matches()) {
            at++;
        }
        return at;
    }

    private boolean isVerb(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return LIGHT.contains(plain) || lexicon.verbBase(plain).isPresent() && !plain.endsWith("ing");
    }

    private boolean isVerb(String word, String subject) {
        String bare = word.replaceFirst("[,;]$", "");
        String plain = bare.toLowerCase(Locale.ROOT);
        return lexicon.isBase(plain)
                || LIGHT.contains(plain)
                || PAIR.matcher(plain).matches()
                || OTHER_VERB.matcher(bare).matches()
                        && lexicon.functionWord(bare).isEmpty()
                        && !lexicon.isCommon(bare)
                        && !HANGING.matcher(subject).matches();
    }

    private boolean isSubject(String words) {
        return READER.matcher(words).matches() || !REMARK.matcher(words).matches() && reading.isSubject(words);
    }
}

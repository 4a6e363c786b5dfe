package app.cumulus.card.text;

import app.cumulus.card.text.Clause.LinkKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes sentences apart by commas, verbs and linking words. Remembers those it met last; for one thread at a time. */
public final class ClauseParser {

    private static final Map<String, LinkKind> LINKS = Map.ofEntries(
            Map.entry("if", LinkKind.CONDITION),
            Map.entry("when", LinkKind.CONDITION),
            Map.entry("whenever", LinkKind.CONDITION),
            Map.entry("once", LinkKind.CONDITION),
            Map.entry("after", LinkKind.CONDITION),
            Map.entry("before", LinkKind.CONDITION),
            Map.entry("until", LinkKind.CONDITION),
            Map.entry("unless", LinkKind.CONDITION),
            Map.entry("while", LinkKind.CONDITION),
            Map.entry("because", LinkKind.REASON),
            Map.entry("as", LinkKind.REASON),
            Map.entry("since", LinkKind.REASON),
            Map.entry("due", LinkKind.REASON),
            Map.entry("thanks", LinkKind.REASON),
            Map.entry("unlike", LinkKind.CONTRAST),
            Map.entry("instead", LinkKind.CONTRAST));

    /** Opens a setting, up to its comma: {@code Within the yard, you can lift crates}. */
    private static final Set<String> SETTINGS =
            Set.of(("in for with by during on at from within inside outside via through under without behind"
                            + " across between among over throughout upon")
                    .split(" "));

    private static final int BY_DEFAULT = 3;
    private static final Pattern LAST_JOINT = Pattern.compile("\\s*(?:,|\\bthen|\\band)\\s*$");
    private static final Pattern BARE_FORM = Pattern.compile(".*(?:ed|ing)");
    private static final Set<String> REASON_WORDS = Set.of("because", "as", "since", "due", "thanks");
    private static final Set<String> COUNTING = Set.of("a", "an", "in", "per", "every", "each", "or", "and", "only");
    private static final Set<String> REASON_SUBJECTS = Set.of("it", "they", "there", "you", "we", "the", "no");
    private static final Set<String> OBLIGING = Set.of("need", "needs", "have", "has");
    private static final Set<String> PURPOSE_WORDS = Set.of("to", "so", "in");
    private static final Set<String> HELPING =
            Set.of("get", "gets", "got", "help", "helps", "let", "lets", "need", "needs", "have", "has", "had");
    private static final Set<String> DUE = Set.of("due", "thanks");
    private static final Set<String> BEFORE_AS =
            Set.of("such", "same", "well", "soon", "far", "long", "much", "many", "as");
    private static final Set<String> OPEN_END = Set.of("whatever", "whichever", "wherever", "whoever");
    private static final Set<String> NO_REASON = Set.of("but", "which", "that", "who");
    private static final Set<String> RESTRICTING = Set.of("not", "only", "never", "still");
    /** What follows them says which one it is, and no purpose. */
    private static final Set<String> NEEDING =
            Set.of("need", "ability", "option", "right", "permission", "way", "chance");

    /** {@code to load balancers}: the word between is no verb. */
    private static final Set<String> COMPOUND_HEADS = Set.of("balancer", "balancers", "group", "groups");

    private static final Set<String> AS = Set.of("as", "since");
    private static final Set<String> SAME_THING = Set.of("it", "they");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were");

    private static final Pattern OF_VERB =
            Pattern.compile("(?!(?:ap|sup|re|im|multi|com)ply$|rely$)[a-z]{3,}ly|also|always|never|only|still|often");
    private static final Set<String> OWNING = Set.of("has", "have");

    private static final Set<String> TAIL_WORDS =
            Set.of("if", "when", "whenever", "once", "after", "before", "until", "unless", "because");

    private final Lexicon lexicon;
    private final UnmarkedLead unmarked;
    private final MainVerb mains;
    private final Memo<Sentence, Optional<Clause>> clauses = new Memo<>(this::parsed);

    public ClauseParser(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.unmarked = new UnmarkedLead(lexicon);
        this.mains = new MainVerb(lexicon);
    }

    /** The parts of a sentence; none if it has no verb. */
    public Optional<Clause> parse(Sentence sentence) {
        return clauses.of(sentence);
    }

    private Optional<Clause> parsed(Sentence sentence) {
        int begin = leadEnd(sentence);
        boolean byDefault = saysByDefault(sentence, begin);
        int start = byDefault ? begin + BY_DEFAULT : begin;
        String lead = begin == 0 ? "" : withoutComma(sentence.words(0, begin - 1));
        LinkKind leadKind = begin == 0 ? LinkKind.NONE : linkAt(sentence, 0);
        int first = finiteVerb(sentence, start);
        if (first < 0) {
            return Optional.empty();
        }
        int verb = mains.behindRelative(sentence, start, first);
        // "just sends the parcels": an adverb is no subject
        int group = start < verb && onlyAdverbs(sentence, start, verb) ? start : groupStart(sentence, start, verb);
        int verbEnd = verbGroupEnd(sentence, verb);
        int tail = tailStart(sentence, verbEnd + 1);
        int end = tail < 0 ? sentence.size() : tail;
        // "New piers by default are closed"
        int usually = group - (BY_DEFAULT - 1);
        boolean usual = usually > start && group == verbEnd && isByDefault(sentence, usually);
        byDefault |= usual;
        return Optional.of(new Clause(
                lead,
                leadKind,
                words(sentence, start, (usual ? usually : group) - 1),
                words(sentence, group, verbEnd),
                (withoutComma(words(sentence, verbEnd + 1, end - 1)) + (byDefault ? " by default" : "")).strip(),
                words(sentence, end, sentence.size() - 1),
                tail < 0 ? LinkKind.NONE : tailKind(sentence, tail)));
    }

    /** {@code When it rains, by default, the gate is shut}: it is said of the verb, not of the gate. */
    private static boolean saysByDefault(Sentence sentence, int begin) {
        return begin > 0
                && begin + BY_DEFAULT < sentence.size()
                && isByDefault(sentence, begin)
                && sentence.token(begin + 2).text().equals(",");
    }

    private static boolean isByDefault(Sentence sentence, int at) {
        return sentence.token(at).lower().equals("by")
                && sentence.token(at + 1).lower().equals("default");
    }

    /** Index of the first token of the main clause. */
    private int leadEnd(Sentence sentence) {
        LinkKind kind = linkAt(sentence, 0);
        if (kind == LinkKind.NONE) {
            return 0;
        }
        int fixed = unmarked.fixed(sentence);
        if (fixed > 0 && finiteVerb(sentence, fixed) > fixed) {
            return fixed;
        }
        int depth = 0;
        for (int i = 1; i < sentence.size() - 1; i++) {
            Token token = sentence.token(i);
            depth += token.is(Tag.OPEN) ? 1 : token.is(Tag.CLOSE) ? -1 : 0;
            boolean then = token.lower().equals("then") && i > 2;
            boolean but = sentence.token(i + 1).lower().equals("but");
            if (depth == 0 && (token.text().equals(",") && !but || then) && finiteVerb(sentence, i + 1) >= 0) {
                return i + 1;
            }
        }
        return unmarked.end(sentence, kind);
    }

    private LinkKind linkAt(Sentence sentence, int index) {
        String word = sentence.token(index).lower();
        if (word.equals("to") && isBaseVerb(sentence, index + 1)) {
            return LinkKind.PURPOSE;
        }
        return LINKS.getOrDefault(word, SETTINGS.contains(word) ? LinkKind.SETTING : LinkKind.NONE);
    }

    private int finiteVerb(Sentence sentence, int start) {
        int depth = 0;
        int participle = -1;
        for (int i = start; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            depth += token.is(Tag.OPEN) ? 1 : token.is(Tag.CLOSE) ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            if (token.is(Tag.AUXILIARY)) {
                return i;
            }
            boolean infinitive = i > start && sentence.token(i - 1).lower().equals("to");
            if (token.is(Tag.VERB) && !infinitive) {
                boolean bare = BARE_FORM.matcher(token.lower()).matches() && i > start;
                boolean done = i > start && isDoneTo(sentence, i);
                if (!bare && !done) {
                    return i;
                }
                participle = participle < 0 && !token.lower().endsWith("ing") ? i : participle;
            }
        }
        return participle;
    }

    /** {@code Crates taken from the pier}: they were taken, which is told of them in passing. */
    private boolean isDoneTo(Sentence sentence, int i) {
        String word = sentence.token(i).lower();
        return lexicon.isParticiple(word)
                && !lexicon.verbBase(word).orElse(word).equals(word)
                && sentence.token(i - 1).is(Tag.NOUN)
                && i + 1 < sentence.size()
                && sentence.token(i + 1).is(Tag.PREPOSITION);
    }

    private static boolean onlyAdverbs(Sentence sentence, int start, int verb) {
        return sentence.tokens().subList(start, verb).stream()
                .allMatch(token -> token.is(Tag.ADVERB) && !RESTRICTING.contains(token.lower()));
    }

    /** {@code The robot automatically finds}, {@code the robots only have}: the adverb goes with the verb, not with the robot. */
    private static int groupStart(Sentence sentence, int start, int verb) {
        int group = verb;
        Token word = sentence.token(verb);
        while ((word.is(Tag.VERB) || OWNING.contains(word.lower()))
                && group - 1 > start
                && sentence.token(group - 1).is(Tag.ADVERB)
                && OF_VERB.matcher(sentence.token(group - 1).lower()).matches()) {
            group--;
        }
        return group;
    }

    private static int verbGroupEnd(Sentence sentence, int verb) {
        int end = verb;
        boolean whole = sentence.token(verb).is(Tag.VERB)
                && !HELPING.contains(sentence.token(verb).lower());
        if (whole) {
            return verb;
        }
        for (int i = verb + 1; i < sentence.size(); i++) {
            Tag tag = sentence.token(i).tag();
            if (tag == Tag.AUXILIARY || tag == Tag.VERB) {
                end = i;
                if (tag == Tag.VERB) {
                    break;
                }
            } else if (sentence.token(i).lower().equals("to")
                    && OBLIGING.contains(sentence.token(i - 1).lower())
                    && i + 1 < sentence.size()) {
                end = i;
            } else if (tag != Tag.ADVERB) {
                break;
            }
        }
        return end;
    }

    /** Index of the word that begins a purpose, condition or reason after the verb; -1 if there is none. */
    private int tailStart(Sentence sentence, int from) {
        int depth = 0;
        for (int i = from; i < sentence.size() - 1; i++) {
            Token token = sentence.token(i);
            depth += token.is(Tag.OPEN) ? 1 : token.is(Tag.CLOSE) ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            boolean inOrder =
                    token.lower().equals("in") && sentence.token(i + 1).lower().equals("order");
            boolean purpose = inOrder
                    || token.lower().equals("to") && i > from && isPurpose(sentence, i + 1)
                    || token.lower().equals("so")
                            && sentence.token(i + 1).lower().equals("that");
            if (purpose
                    || TAIL_WORDS.contains(token.lower()) && !isCount(sentence, i) && !isAskedFor(sentence, i)
                    || i > 0 && givesReason(sentence, i)) {
                return TAIL_WORDS.contains(token.lower()) && isOnly(sentence, i - 1, from) ? i - 1 : i;
            }
        }
        return -1;
    }

    /** {@code … only if the gate is shut}: the word belongs to the condition. */
    private static boolean isOnly(Sentence sentence, int i, int from) {
        return i >= from && sentence.token(i).lower().equals("only");
    }

    /** {@code as it is full}, {@code since the gate was shut}, {@code due to the tide}. */
    private static boolean givesReason(Sentence sentence, int i) {
        String word = sentence.token(i).lower();
        if (DUE.contains(word)) {
            return sentence.token(i + 1).lower().matches("to|for");
        }
        if (!AS.contains(word) || BEFORE_AS.contains(sentence.token(i - 1).lower()) || isUnchanged(sentence, i)) {
            return false;
        }
        boolean named = REASON_SUBJECTS.contains(sentence.token(i + 1).lower())
                || sentence.token(i + 1).is(Tag.NOUN);
        // "as high as you can": a comparison; "as a store but do not", "as lists, which are": that is no reason
        boolean compared =
                i + 2 < sentence.size() && sentence.token(i + 2).lower().equals("as")
                        || i > 1 && sentence.token(i - 2).lower().equals("as");
        compared |= Comparison.ends(sentence, i);
        for (int j = i + 2; named && !compared && j < Math.min(sentence.size(), i + 6); j++) {
            if (sentence.token(j).is(Tag.AUXILIARY)) {
                return true;
            } else if (NO_REASON.contains(sentence.token(j).lower())) {
                return false;
            }
        }
        return false;
    }

    /** {@code is handed on as it is}: how, and not why. */
    private static boolean isUnchanged(Sentence sentence, int i) {
        int end = i + 3;
        return end <= sentence.size()
                && SAME_THING.contains(sentence.token(i + 1).lower())
                && BEING.contains(sentence.token(i + 2).lower())
                && (end == sentence.size()
                        || sentence.token(end).is(Tag.PUNCTUATION)
                        || sentence.token(end).is(Tag.CONJUNCTION)
                        || sentence.token(end).lower().startsWith("i.e"));
    }

    /** {@code a note on when it rings}: what the note is on, no condition. */
    private static boolean isAskedFor(Sentence sentence, int i) {
        return sentence.token(i - 1).is(Tag.PREPOSITION);
    }

    /** The "once" of {@code once a quarter}, {@code at least once}. */
    private static boolean isCount(Sentence sentence, int index) {
        return sentence.token(index).lower().equals("once")
                && (index + 1 < sentence.size()
                                && COUNTING.contains(sentence.token(index + 1).lower())
                        || index > 0 && sentence.token(index - 1).lower().matches("least|most|exactly|than"));
    }

    private LinkKind tailKind(Sentence sentence, int tail) {
        int first = isOnly(sentence, tail, 0) ? tail + 1 : tail;
        String word = sentence.token(first).lower();
        if (PURPOSE_WORDS.contains(word)) {
            return LinkKind.PURPOSE;
        }
        return REASON_WORDS.contains(word) ? LinkKind.REASON : LinkKind.CONDITION;
    }

    /** A verb behind "to", with or without an adverb before it: {@code to properly close}. */
    private boolean isPurpose(Sentence sentence, int index) {
        boolean last = index + 1 >= sentence.size();
        // "from port to target": where to, be the word a verb as well
        if (OPEN_END.contains(sentence.token(index).lower())) {
            return false;
        }
        boolean goal = index > 2
                && sentence.token(index - 3).lower().equals("from")
                && !lexicon.isOnlyVerb(sentence.token(index).lower());
        if (goal || !last && COMPOUND_HEADS.contains(sentence.token(index + 1).lower())) {
            return false;
        }
        boolean manner = sentence.token(index).is(Tag.ADVERB)
                && !last
                && !NEEDING.contains(sentence.token(index - 2).lower());
        return isBaseVerb(sentence, index)
                || manner && lexicon.isBase(sentence.token(index + 1).text());
    }

    private boolean isBaseVerb(Sentence sentence, int index) {
        if (index >= sentence.size()) {
            return false;
        }
        String word = sentence.token(index).text().toLowerCase(Locale.ROOT);
        boolean unknown =
                lexicon.verbBase(word).isEmpty() && sentence.token(index).is(Tag.VERB);
        return unknown || lexicon.isBase(word) || word.equals("be");
    }

    private static String words(Sentence sentence, int first, int last) {
        return first > last ? "" : sentence.words(first, last);
    }

    private static String withoutComma(String text) {
        return LAST_JOINT.matcher(text).replaceAll("").strip();
    }
}

package app.cumulus.card.phrase;

import app.cumulus.card.text.Clause;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import app.cumulus.card.text.WordList;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether an answer is what its verb takes: {@code The tide varies by season} has no object, {@code crates needed} is torn from {@code to load}. */
public final class VerbFrame {

    /** {@code depending on the tide} is no object, whatever the verb. */
    private static final Pattern CIRCUMSTANCE = Pattern.compile(
            "(?i)(?:depending|according|based|owing|regarding|concerning|compared|regardless|irrespective)\\b.*");

    private static final Pattern DIRECTIONS = Pattern.compile(
            "(?i)(?:in|out|up|down|on|off|left|right)(?: ?/ ?| and | or )(?:in|out|up|down|on|off|left|right)\\b.*");
    /** With an infinitive behind it another verb: {@code manages to keep}. */
    private static final Pattern INFINITIVE = Pattern.compile(
            "(?i)(?:.*\\s)?(?:manage|fail|tend|try|attempt|seem|continue|start|begin|agree|refuse|choose|prepare|learn|wait|happen)(?:s|es)?");
    /** What one has or uses comes from nowhere: {@code uses copies from the pier}, the copies do. */
    private static final Pattern HAVING = Pattern.compile(
            "(?i)(?:.*\\s)?(?:use|have|need|require|support|include|contain|own|hold|want|involve)(?:s|d)?|(?i)(?:.*\\s)?has");

    /** {@code the crates needed}: told apart by what they are needed for, which is clear without it. */
    private static final Pattern NAMED = Pattern.compile("(?i)the\\s");

    /** {@code a pass with permissions}: to do what stands in the question. */
    private static final Pattern OPEN =
            Pattern.compile("(?i).* with (?:the |an? )?(?:permissions?|rights?|abilit(?:y|ies)|options?)");

    private static final Pattern DOING = Pattern.compile("(?i)(?:.*\\s)?(?:do|does)");
    private static final Pattern SOLE_WORD = Pattern.compile(" \\p{L}+");
    private static final Pattern AIM = Pattern.compile("to \\p{Ll}+");
    private static final Pattern INTRANSITIVE = Pattern.compile(
            "to (?:do|scale|work|run|connect|start|grow|recover|communicate|operate|function|fail|authenticate|respond|succeed|log|login|proceed|continue|sync|exist|boot|failover|expand|launch|deploy|encrypt|decrypt|complete|finish|pass|interact|learn|read|write|pay|save|comply|migrate)");
    private static final Pattern READER = Pattern.compile("(?i)you|we");
    /** Verbs that bring a thing somewhere: where to belongs to them, not to the thing. */
    private static final Pattern BRINGING = Pattern.compile(
            "(?i)(?:.*\\s)?(?:replicat|send|convert|chang|split|map|sync|mov|cop|transfer|migrat|push|rout|forward|translat|transform|omit|upload|import|export|load|stream|redirect|deliver|distribut|writ|add|attach|assign|connect|turn)(?:e|y|s|es|ies)?");

    private static final Pattern WITH_DIRECTION = Pattern.compile("(?i).+ (?:to|into|onto|from) .+");
    private static final Pattern MOTION = Pattern.compile("from|to|into|onto");
    private static final Pattern BELONGING = Pattern.compile("with|of");
    private static final Pattern USE = Pattern.compile("(?i)(?:.*\\s)?uses?");

    /** Verbs that say nothing without their object: {@code The pier issues in winter} has issues. */
    private static final Pattern TAKING = Pattern.compile(
            "(?i)(?:.*\\s)?(?:issue|target|send|store|exhibit|contain|include|enable|give|put|use|set|define|specify|specifie|remove|delete|replace|assign|bring|provision|invoke|trigger|deliver|maintain|monitor|protect|upload|access)(?:e?s)?");

    /** {@code protects from thieves}: whom, the name says. */
    private static final Pattern SHIELDING = Pattern.compile("(?i)(?:.*\\s)?protects?");

    private static final Pattern FROM = Pattern.compile(" (?:from|against)");
    private static final Pattern LINK = Pattern.compile(" ?(?:in|on|at|to|from|over|via|by|through|with|up)?");

    private final Lexicon lexicon;
    private final Tagger tagger;
    private final WordList nounlike = WordList.of("nounlike.txt");

    public VerbFrame(Lexicon lexicon, Tagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
    }

    /** Whether "what" cannot ask for the answer, or what is left over behind the verb belongs elsewhere. */
    public boolean isTorn(Clause clause, String hanging, String answer) {
        return CIRCUMSTANCE.matcher(answer).matches()
                || DIRECTIONS.matcher(answer).matches()
                || INFINITIVE.matcher(clause.verb()).matches() && hanging.startsWith(" to ")
                || hanging.startsWith(" to ")
                        && (endsWithParticiple(answer) || OPEN.matcher(answer).matches())
                || isFinite(answer)
                || isOtherDeed(clause, hanging, answer)
                || isHalfAim(clause.tail())
                || BRINGING.matcher(clause.verb()).matches()
                        && WITH_DIRECTION.matcher(answer).matches()
                || runsOn(hanging);
    }

    /** Whether the verb, which is not passive, asks for another thing than its object and has none. */
    public static boolean lacksObject(String verb, String word, String hanging) {
        boolean shielding =
                SHIELDING.matcher(verb).matches() && FROM.matcher(hanging).matches();
        // "can use for the night": who uses what is not said
        if (USE.matcher(verb).matches() && hanging.equals(" for")) {
            return true;
        }
        return TAKING.matcher(verb).matches()
                && !shielding
                && LINK.matcher(hanging).matches()
                && !(word.equals("What") && hanging.isEmpty());
    }

    /** Whether a phrase behind the object hangs on that and not on the verb. */
    public static boolean isOfObject(Clause clause, String link) {
        String verb = clause.verb();
        return !READER.matcher(clause.subject()).matches()
                && HAVING.matcher(verb).matches()
                && (MOTION.matcher(link).matches()
                        || BELONGING.matcher(link).matches()
                                && !USE.matcher(verb).matches());
    }

    /** {@code crates needed}: needed for what stands in the question. */
    private boolean endsWithParticiple(String answer) {
        int last = answer.lastIndexOf(' ');
        String word = answer.substring(last + 1).toLowerCase(Locale.ROOT);
        return last > 0
                && !NAMED.matcher(answer).lookingAt()
                && lexicon.isParticiple(word)
                && !lexicon.verbBase(word).orElse(word).equals(word);
    }

    /** {@code Pier tag: allow keeping count}, {@code do live video}: what follows is a deed by itself, or cut in two. */
    private boolean isOtherDeed(Clause clause, String hanging, String answer) {
        int end = answer.indexOf(' ');
        String first = end < 0 ? "" : answer.substring(0, end).toLowerCase(Locale.ROOT);
        boolean deed = lexicon.isOnlyVerb(first) && lexicon.isBase(first);
        boolean halved = DOING.matcher(clause.verb()).matches()
                && SOLE_WORD.matcher(hanging).matches();
        return deed && !hanging.endsWith(" do") || halved;
    }

    /** {@code picks … to use}: what is used stands in the answer. */
    private static boolean isHalfAim(String tail) {
        return AIM.matcher(tail).matches() && !INTRANSITIVE.matcher(tail).matches();
    }

    /** {@code Depends on the tide}: a verb of its own subject. */
    private boolean isFinite(String answer) {
        Sentence words = tagger.tag(Phrases.lowered(answer));
        if (words.size() < 2) {
            return false;
        }
        // "same gate opens makes a noise": behind a noun that looks like a verb
        boolean verb =
                words.token(0).is(Tag.VERB) && lexicon.isOnlyVerb(words.token(0).lower());
        return isThird(words.token(0), false) && (verb || words.token(1).is(Tag.PREPOSITION));
    }

    /** {@code before opening the gate and only lets in …}: a second deed of the same subject. */
    private boolean runsOn(String hanging) {
        Sentence words = tagger.tag(hanging.strip());
        for (int i = 1; i + 1 < words.size(); i++) {
            if (words.token(i).lower().equals("and")) {
                int next = i + 1;
                while (next + 1 < words.size() && words.token(next).is(Tag.ADVERB)) {
                    next++;
                }
                if (isThird(words.token(next), next > i + 1)
                        && (next > i + 1 || lexicon.isOnlyVerb(words.token(next).lower()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isThird(Token token, boolean behindAdverb) {
        String word = token.text();
        String base = lexicon.verbBase(word).orElse(word);
        return word.endsWith("s")
                && !word.endsWith("ss")
                && !base.equals(word)
                && Character.isLowerCase(word.charAt(0))
                && (behindAdverb || !nounlike.has(base))
                && lexicon.functionWord(word).isEmpty();
    }
}

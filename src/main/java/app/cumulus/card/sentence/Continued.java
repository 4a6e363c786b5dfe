package app.cumulus.card.sentence;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.fact.Term;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Clause;
import app.cumulus.card.text.ClauseParser;
import app.cumulus.card.text.Sentences;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sees what a sentence takes over from the one before it: its default, its case, or a thing that only it names. {@code So it cannot leave} behind {@code By default the crane is locked} holds by default, too.
 */
public final class Continued {

    /** What makes "this" and "both" pronouns: {@code both porters} names who. */
    private static final String VERB =
            "(?:is|are|was|were|can|cannot|can't|could|may|must|will|should|has|have|does|do|allows?|means|gives?|makes?|helps?|provides?|lets?|needs?|uses?|works?)";

    private static final Pattern HANGING = Pattern.compile(
            "(?i)^(?:(?:and|so|but|then|also)[ ,]+)*(?:in (?:this|that|such|these)(?: an?)? (?:case|type|way|situation|scenario)s?|(?:to|for) (?:(?:do|achieve|solve|avoid|prevent|handle|fix|tackle|tickle) )?(?:this|that|so))\\b,?\\s*");
    private static final Pattern FOLLOWS = Pattern.compile(
            "(?i)^(?:so|thus|therefore|hence|consequently|as a result|(?:that|this|it) means(?: that)?)[ ,]+");
    private static final Pattern CASE = Pattern.compile("(?i)(?:when|if|once|whenever)\\b");
    private static final Pattern OPTION =
            Pattern.compile("(?i)(?:you|we) can (?:also )?(?:configure|set|choose|enable|specify|turn on|opt)\\b");

    private static final Pattern NAME = Pattern.compile("(?<= )(?:\\p{Lu}\\S* )*(\\p{Lu}\\S* \\p{Lu}[^\\s,.;:]*)");

    private static final Pattern OUTCOME = Pattern.compile(
            "(?i)^(?:(?:and |so )?(?:this|that|it) (?:also )?means(?: that)? (?:the|it|they|this|these|those|there)|(?:post|after|upon|following|during|in) which)\\b");
    private static final Pattern BY_DEFAULT = Pattern.compile("(?i)^by default\\b.*");
    private static final Pattern DEFAULT = Pattern.compile("(?i)\\bdefault\\b");
    private static final Pattern PRONOUN =
            Pattern.compile("(?i)^(?:(?:it|they)\\s+(?=\\p{L})|(?:this|these|both)\\s+(?=" + VERB + "\\b))");
    private static final Pattern IT = Pattern.compile("(?i)^it\\s+");
    private static final Pattern READER = Pattern.compile("(?i)(?:you|we|u|one)");
    private static final Pattern THERE =
            Pattern.compile("(?i)^there (?:is|are) (?:an? |the |some )?(?<thing>\\p{L}[\\w-]*(?: [\\w-]+){0,2})$");

    private static final Pattern MANY =
            Pattern.compile("(?i)^(?:they\\s+(?=\\p{L})|(?:these|both)\\s+(?=" + VERB + "\\b))");
    private static final Pattern SEVERAL =
            Pattern.compile("(?i)(?<!s)s$|s\\b(?= |$)|[&/,]|\\band\\b|data|media|people");
    private static final Pattern TITLED = Pattern.compile("\\p{Lu}\\S+ \\p{Lu}.*");
    private static final Pattern GOES_ON = Pattern.compile("(?i)^(?:and|then|so)\\s");
    private static final Pattern AND_DOES =
            Pattern.compile("(?i)(?:and then|and|then) (?:(?:then|also|\\p{Ll}+ly) )*(?<verb>\\p{Ll}{3,}s) ");

    private static final Pattern ACTS = Pattern.compile(
            "(?i)^(?:also )?(?:supports?|includes?|contains?|allows?|provides?|uses?|has|stops?|starts?|waits?|sends?|creates?|makes?|needs?|requires?|takes?|gives?|keeps?|stores?|can|cannot|can't|must|should|will)\\s");
    private static final Pattern FORMULA = Pattern.compile(".*\\d.*\\s=\\s?.*\\d.*");
    private static final Pattern WITH = Pattern.compile("(?i).*\\b(?:with|which|that|where)\\s*:?");
    private static final Pattern STORY = Pattern.compile(
            "(?i)^(?:-\\s*)?(?:let'?s\\b|say\\b|suppose|assume|imagine|for (?:example|instance)|e\\.?g\\b|examples?\\b)");
    private static final Pattern PRAISING = Pattern.compile(
            "(?i)^(?:this|these) (?:is|are) (?:very |really |especially )?(?:useful|helpful|good|ideal|great|perfect|needed|necessary|recommended) (?:if|when|for|in case)\\b");
    private static final Pattern OR = Pattern.compile("(?i)^or\\s");
    private static final int LEAST_TERMS = 3;

    private final Tagger tagger;
    private final ClauseParser parser;

    Continued(Tagger tagger, ClauseParser parser) {
        this.tagger = tagger;
        this.parser = parser;
    }

    /**
     * A sentence with what it takes over.
     *
     * @param hanging whether something of what it takes over is still left out
     */
    record Whole(String text, boolean hanging) {}

    /** The sentence with its condition where the one before names it; {@code subject} is what "it" would be. */
    Whole of(String sentence, String before, String subject) {
        Matcher hanging = HANGING.matcher(sentence);
        if (hanging.find()) {
            return new Whole(sentence, true);
        }
        Matcher follows = FOLLOWS.matcher(sentence);
        if (BY_DEFAULT.matcher(before.strip()).matches()
                && follows.find()
                && !DEFAULT.matcher(sentence).find()) {
            String rest = sentence.substring(follows.end());
            Matcher it = IT.matcher(rest);
            boolean named = it.find()
                    && !subject.isEmpty()
                    && (!Nouns.isPlural(subject) || TITLED.matcher(subject).matches());
            return new Whole(
                    "By default, " + (named ? subject + " " + rest.substring(it.end()) : Phrases.lowered(rest)), false);
        }
        return new Whole(sentence, false);
    }

    /** {@code You can hire a porter. It carries …}: "it" is the porter or the hiring, but not the heading. */
    boolean isLost(String sentence, String before) {
        return PRONOUN.matcher(sentence).find() && !before.isBlank() && isOfReader(before);
    }

    /** {@code You can set the gate to count ships. When a ship comes, …}: only where it was set so. */
    static boolean isOfOption(String sentence, List<String> sentences) {
        int at = sentences.indexOf(sentence);
        return at > 0
                && CASE.matcher(sentence).lookingAt()
                && OPTION.matcher(sentences.get(at - 1)).lookingAt()
                && !namesOption(sentence, sentences.get(at - 1));
    }

    /** {@code When a ship fails the Rope Checks} behind {@code You can set the gate to use Harbor Rope Checks}: the case says it all. */
    private static boolean namesOption(String sentence, String option) {
        return NAME.matcher(sentence.split(",")[0]).results().anyMatch(name -> option.contains(name.group(1)));
    }

    /** {@code This means the gate is shut}: in the case that was told before. */
    static boolean isOutcome(String sentence) {
        return OUTCOME.matcher(sentence).find();
    }

    /** {@code This is useful if …}: what is useful is what the line before speaks of. */
    static boolean praises(String sentence) {
        return PRAISING.matcher(sentence).find();
    }

    /** A line whose "it" or missing subject is none that a heading could be, though none stands in the line either. */
    boolean isUnclear(Passage passage, String sentence) {
        boolean points = PRONOUN.matcher(sentence).find();
        boolean acts = ACTS.matcher(sentence).find();
        String leadIn = passage.place().leadIn();
        boolean behind = points
                && (isBehindDetails(passage)
                        || FORMULA.matcher(lineBefore(passage)).matches());
        boolean attached = acts && WITH.matcher(leadIn).matches();
        boolean told = (points || acts) && STORY.matcher(leadIn).find();
        // "or send it by ferry": the other thing that can be done stands in the line before
        boolean other = OR.matcher(passage.text()).find()
                && !passage.before().isEmpty()
                && tagger.tag(sentence).size() > 0
                && tagger.tag(sentence).token(0).is(Tag.VERB);
        return other || behind || attached || told || acts && isAmongTerms(passage);
    }

    /** The line below begins with "or": what this one says is not all there is. */
    public static boolean isOneOfTwo(Passage passage) {
        return !passage.following().isEmpty()
                && passage.following().get(0) instanceof Statement next
                && OR.matcher(next.text()).find();
    }

    /** {@code Supports …} behind {@code small: …} and {@code large: …}: of which of them, or of all? */
    private static boolean isAmongTerms(Passage passage) {
        long terms = passage.before().stream().filter(Continued::isTerm).count();
        return terms >= LEAST_TERMS
                && terms * 4 >= passage.before().size() * 3L
                && isTerm(passage.before().get(passage.before().size() - 1));
    }

    private static boolean isTerm(Block block) {
        return block instanceof Statement beside
                && Term.of(beside.text()).filter(term -> !term.isLabel()).isPresent();
    }

    /** {@code They …} where only one thing is spoken of. */
    static boolean disagrees(String sentence, String subject) {
        return MANY.matcher(sentence).find()
                && !subject.isEmpty()
                && !SEVERAL.matcher(subject).find();
    }

    public static boolean isHanging(String text) {
        return HANGING.matcher(text).find();
    }

    /** {@code And the door stays open}: in the same case as the sentence before. */
    static boolean goesOn(String sentence) {
        return GOES_ON.matcher(sentence).find();
    }

    /** {@code lifts} of {@code And then slowly lifts crates}, which the subject of the line before does; empty where it is no such line. */
    static String deed(String text) {
        Matcher does = AND_DOES.matcher(text);
        return does.lookingAt() ? does.group("verb") : "";
    }

    /** {@code There is a yard}: what was only brought up, so that the next sentence can speak of it. */
    Optional<String> broughtUp(String sentence) {
        Matcher there = THERE.matcher(Phrases.bare(sentence));
        return there.matches() ? Optional.of(there.group("thing")) : Optional.empty();
    }

    private boolean isOfReader(String before) {
        return parser.parse(tagger.tag(Phrases.bare(before)))
                .map(Clause::subject)
                .filter(subject -> READER.matcher(subject).matches())
                .isPresent();
    }

    /** The term that the line right before explains; empty where that has none. */
    static String termBefore(Passage passage) {
        List<Block> before = passage.before();
        return before.isEmpty() || !(before.get(before.size() - 1) instanceof Statement last)
                ? ""
                : Term.of(last.text())
                        .filter(term -> !term.isLabel())
                        .map(Term::name)
                        .orElse("");
    }

    /** The line right before it, or the one that it hangs on. */
    static String toldBefore(Passage passage) {
        List<Block> before = passage.before();
        return before.isEmpty()
                ? passage.place().leadIn()
                : before.get(before.size() - 1) instanceof Statement last ? last.text() : "";
    }

    /** The last sentence of the line right before; empty where something else stands there. */
    public static String lineBefore(Passage passage) {
        List<Block> before = passage.before();
        boolean adjacent = !before.isEmpty()
                && before.get(before.size() - 1) instanceof Statement last
                && last.span().endLine() + 1 == passage.span().startLine();
        if (!adjacent) {
            return "";
        }
        List<String> sentences = Sentences.of(((Statement) before.get(before.size() - 1)).text());
        return sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1);
    }

    /** Whether what stands right before it are lines under the statement before: "it" may be what they name. */
    static boolean isBehindDetails(Passage passage) {
        List<Block> before = passage.before();
        return !before.isEmpty()
                && before.get(before.size() - 1) instanceof Statement last
                && !last.children().isEmpty();
    }
}

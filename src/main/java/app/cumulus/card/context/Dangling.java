package app.cumulus.card.context;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.gate.Gates;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.Shape;
import app.cumulus.card.text.Shapes;
import app.cumulus.card.text.Signs;
import app.cumulus.card.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a question points at something that only the lines before it name. */
final class Dangling {

    private static final WordList RELATIONAL = WordList.of("relational.txt");

    private static final String START = "^(?:[^:\\[]{1,80}: |(?:In|For) [^,]+, )?";

    /** {@code To change, build the same yard}: to change what? */
    private static final Pattern NO_OBJECT = Pattern.compile(
            "(?i)" + START
                    + "to (?!scale|start|begin|continue|work|communicate|connect|log|sign|recover|run|finish|summari[sz]e|conclude|sum|respond|proceed|scroll|deploy)\\p{L}+(?: (?:that|this|so|it|them|across|over|there))?, .*");

    /** {@code Similar to the tram, but it waits}: what is similar? */
    private static final Pattern NO_SUBJECT =
            Pattern.compile("(?i)(?:similar to|(?:the )?same (?:as|with)) [^,]+, but .*");

    /** {@code A night ferry is to only Tugs}: what it does to them stands in the line before. */
    private static final Pattern NO_VERB =
            Pattern.compile("(?i:[^:?]{1,80} (?:is|are) to (?:only|just)) (?:\\[…\\]|\\p{Lu}).*");

    private static final WordList ATTRIBUTES = WordList.of("attributes.txt");

    /** {@code The solution is …}, {@code Use case is …}: whose? */
    private static final Pattern OWNED = Pattern.compile(
            "(?i)(?<label>[^:\\[]{1,80}: )?(?:but |and |so )?(?<article>the |this )?(?:(?:only|same|two|both|three|typical|main) )?"
                    + "(?<noun>\\p{L}+(?: case| around| period)?s?) (?:is|are|was|were|has|have|can|must|should|will|may)\\b.*");

    /** {@code … give papers to that clerks}. */
    private static final Pattern THAT = Pattern.compile(
            "(?i)\\b(?:to|of|in|on|for|from|with|by|at|over|into|within|through|under|between|across) (?:that|those) (?!(?:reason|matter|purpose|way|sense|point|case|time|is|are|you|we|the)\\b)(?<noun>\\p{Ll}+)\\b");

    private static final Pattern CHOSEN = Pattern.compile(
            "(?i)\\bthe (?:(?:newly )?created|referenced|mentioned|aforementioned|resulting|second|third|latter|former|new) (?!hand|side|way|one|day)(?<noun>\\p{Ll}+)\\b");

    private static final Pattern THE = Pattern.compile(
            "\\b(?:[Tt]he|if|when|If|When) (?<noun>\\p{Ll}{4,})\\b(?! (?:of|for|that|which|in which|when|where|between|to be)\\b)");

    private static final Pattern BOTH = Pattern.compile(
            "(?i)" + START
                    + "(?:both (?:are|were|is|have|has|can|must|will|support|need|use|do|serve|provide|allow|offer|work)\\b|(?:if|when) both (?![^,?]*\\band\\b)).*");
    /** {@code The key opens the gate and both can lock it}, {@code by similar locks}, {@code gets all of them}. */
    private static final Pattern UNNAMED =
            Pattern.compile("(?i).*\\band both (?:can|are|have|use|need|must|will|do)\\b.*"
                    + "|.*\\bsimilar (?:mechanisms?|ways?|fashion|manner|approach|process|features?|rules?)\\b(?! (?:to|as)\\b).*"
                    + "|.*\\b(?:to|of|in|on|for|from|over|within|into) (?:that|those) \\[…\\].*"
                    + "|(?!.*(?:,|\\band\\b).*\\bof them\\b).*\\b(?:all|each|one|some|any|none|most) of them\\b.*");

    /** {@code The same sum is done for crates}, {@code both kinds float}, {@code faster than this}: as what stands in another line. */
    private static final Shape AS_BEFORE = new Shape(
            Pattern.compile(
                    "(?i)" + START
                            + "(?:(?:if|when) (?:yes|no|so|not),.*|after (?:that|this)\\b.*|the same way \\p{L}+ is\\b.*"
                            + "|(?:by default, )?both (?:types|kinds|modes|options|ways|methods|versions|cases)\\b(?! of\\b).*"
                            + "|(?:what (?:is|are) )?the same \\p{Ll}+ (?:is|are|can|must|will|done|used|applied)\\b.*)"
                            + "|.*\\b(?:perform|do|does|apply|repeat|follow)s? the same \\p{Ll}+\\b(?! (?:as|that|in|on|for|of|with|at|from|to)\\b).*"
                            + "|.*\\b(?:is|are) the same for\\b.*"
                            + "|.*\\b(?:than|like|as) (?:this|that|these|those)(?=[,.?]|$).*|.*\\bmentioned (?:above|before|earlier)\\b.*"));

    private static final Pattern MORE =
            Pattern.compile("(?i).*\\bthe (?:more|less) (?:you|we|they|it) \\p{L}+, the (?:more|less)\\b.*");
    /** {@code Which 3 things do you not have to?} */
    private static final Pattern NO_DEED = Pattern.compile(
            "(?i)(?:[^?]*\\b(?:have|need|want|able|going|allowed)|(?:[^?:]*: )?(?:what|which) [^?]*\\b(?:ways|methods|options)) to(?: (?:use|do|set|create|enable|configure))?\\?");

    private static final Pattern OTHERS = Pattern.compile("(?i).*\\b(?:for|of|to|from|with|than|by) others\\s*\\??");
    private static final Pattern STILL = Pattern.compile(
            "(?i)[^:\\[]{1,80}: (?:still|also|too|again)\\b.*|(?:you|we) can (?:also \\p{L}+|\\p{L}+ also) \\[…\\]|[^:]{1,80}: .* too|(?:[^?]*, )?(?:what|who|which|\\[…\\]) [^?]* too(?: \\([^()]*\\))?\\??");

    /** {@code When […], it waits}: what it is stands in the gap. */
    private static final Pattern INTO_GAP = Pattern.compile(
            "(?i)" + START
                    + "(?:if|when|once|after|while|as|before) \\[…\\](?:, (?:\\p{L}+ ){0,2}\\p{L}+)?, (?:when |if )?(?:it|they)\\b.*");

    private static final Pattern DO_SO = Pattern.compile(
            "(?i)(?:^|[.?!:,;-] )(?:and )?to (?:do|achieve|solve|fix|tackle|prevent|handle|avoid) (?:so|that|this|it),?\\s*$");

    /** {@code The pier sends it to the island}: nothing but the subject is named, and that is not what it sends. */
    private static final Pattern ONLY_SUBJECT = Pattern.compile(
            "(?:In [^,]+, )?(?:[Tt]he |[Aa]n? )?(?!(?i:if|when|to|you|we|once|after|before|please)\\b)[\\p{L}\\p{N}/-]+(?: [\\p{L}\\p{N}/-]+)? (?:(?:can|cannot|will|must|should|may) )?(?:(?:also|only|just|always|never|automatically) )?\\p{Ll}+ (?:it|them)\\b.*");

    /** {@code You can paint […] of it}: what has such a part is not said. */
    private static final Pattern PART_OF_IT = Pattern.compile(
            "(?i)" + START
                    + "(?:you|we|users?) (?:(?:can|must|may|should) )?(?:also )?\\p{L}+ (?:the |an? )?\\[…\\] (?:(?:of|from|to|with|for|on|in|into|behind)|(?:when|if|before|after|once|while|as soon as) (?:you|we) \\p{L}+) (?:it|them)\\b.*");

    /** {@code Paint it with […]} under a heading that is no "it". */
    private static final Pattern ORDER_OF_IT = Pattern.compile(
            "(?i)(?:(?<label>[^:\\[]{1,80}): )?(?:define|make|do|use|set|create|give|keep|put|store|send|call|run|move|add|attach|enable|let|help|take|check|open|close|delete|remove|update|connect|deploy|launch|configure|save|write|place) (?:it|them)\\b.*");

    /** {@code In either case the gate shuts}, {@code That's why it floats}, {@code No, it is heavy}: it goes on from another line. */
    private static final Pattern ONWARD = Pattern.compile(
            "(?i)" + START
                    + "(?:(?:in|for) (?:either|both|any|all|each) (?:of (?:these|the) )?(?:two )?cases?\\b|for (?:more|further) (?:information|details?|info)\\b|(?:so )?(?:yes|no|nope|yep),? (?:it|they|this|that|there|you|we)\\b|(?:please )?see also\\b|for our purposes?\\b|for that reason\\b|(?:and |so )?(?:that['’]?s|that is|this is|which is) why\\b|the same (?:applies|goes|holds|is true|happens)\\b).*");

    /** {@code The rest of the crates}, {@code the remaining crates}: beside which? */
    private static final Pattern REST =
            Pattern.compile("(?i)\\b(?:the|all) (?:rest of (?:the )?|remaining )(?:\\p{Lu}+ )?(?<noun>\\p{L}+)\\b");

    /** {@code The attribute should be long}: one of many, of which a line before told. */
    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "(?i)^the (?:\\p{L}+ )?(?<noun>attribute|value|element|approach|method|parameter|property|technique|solution|alternative|assumption|address)s? (?:is|are|was|should|must|can|cannot|will|has|have|may|needs?|does)\\b");

    /** {@code The […] lifts that crate}: behind a verb it points only where nothing follows. */
    private static final Pattern THAT_AT_END = Pattern.compile("\\p{Ll}{2,}s that (?<noun>\\p{Ll}{4,})[.]?$");

    private static final Pattern NEXT_STEP =
            Pattern.compile("(?i)(?:the )?(?:next|second|third|last|final) step is\\b.*");

    /** {@code …. In this case} behind another sentence of the line: the case was told there. */
    private static final Pattern IN_CASE = Pattern.compile(
            "(?i).*[.?!,;] ?(?:(?:and|but|so) )?in (?:this|that|such)(?: an?)? cases?,?\\s*", Pattern.DOTALL);

    /** {@code There is no lift. You need to build a ramp}: without the lack nobody needs it. */
    private static final Pattern LACK =
            Pattern.compile("(?i).*\\bthere(?:['’]s| is| are) no [^.!?]+[.!]\\s*(?:so,? )?", Pattern.DOTALL);

    private static final Pattern MUST =
            Pattern.compile("(?i)(?:so,? )?(?:you|we) (?:will )?(?:need|have) to\\b.*", Pattern.DOTALL);

    private static final Pattern STEP_ON_IT = Pattern.compile("(?is)1\\. \\p{L}+ (?:it|them)\\b.*");

    private static final Shapes UNCLEAR = Shapes.of(
            NO_OBJECT,
            NO_SUBJECT,
            NO_VERB,
            ONLY_SUBJECT,
            NEXT_STEP,
            BOTH,
            UNNAMED,
            MORE,
            OTHERS,
            NO_DEED,
            STILL,
            INTO_GAP,
            PART_OF_IT,
            ONWARD);

    private Dangling() {}

    /**
     * Why a card cannot be understood alone.
     *
     * @param said what the note says right before the sentence of the card
     */
    static Optional<String> objection(Candidate candidate, List<String> topic, String said) {
        String question = candidate.text().question();
        boolean points = !candidate.rule().equals("own-question")
                && !candidate.rule().equals("code")
                && (UNCLEAR.match(question)
                        || AS_BEFORE.fits(Signs.of(
                                question.replace(CardText.GAP, candidate.text().answer())))
                        || DO_SO.matcher(said).find()
                        || candidate.rule().equals("process")
                                && STEP_ON_IT.matcher(candidate.text().answer()).matches()
                        || pointsAt(THAT, question, topic, "")
                        || pointsAt(CHOSEN, question, topic, said)
                        || pointsAt(REST, question, topic, "")
                        || pointsAt(ONE_OF_MANY, question, topic, "")
                        || pointsAt(THAT_AT_END, question, topic, "")
                        || isOrderOfIt(question, topic)
                        || lacksOwner(question, topic));
        return points ? Optional.of(Gates.UNCLEAR) : Optional.empty();
    }

    /** Whether "it" is to be worked on, and only a heading stands before it. */
    private static boolean isOrderOfIt(String question, List<String> topic) {
        Matcher order = ORDER_OF_IT.matcher(question);
        return order.matches() && (order.group("label") == null || topic.contains(order.group("label")));
    }

    /** Whether the sentence says what must be done because of what the sentence before it says is not there. */
    static boolean isForWant(String told, String sentence) {
        return LACK.matcher(told).matches() && MUST.matcher(sentence).matches();
    }

    /** Whether what comes behind {@code told} was said of a case that is told there. */
    static boolean isOfCase(String told) {
        return IN_CASE.matcher(told).matches();
    }

    /** Whether the noun of a pointing phrase is neither in the topic nor earlier in the question. */
    private static boolean pointsAt(Pattern phrase, String question, List<String> topic, String said) {
        Matcher found = phrase.matcher(question);
        while (found.find()) {
            Set<String> noun = Stories.words(found.group("noun"));
            Set<String> known = Stories.words(String.join(" ", topic) + " " + question.substring(0, found.start()));
            boolean told = said.isEmpty() || Stories.words(said).containsAll(noun);
            if (!noun.isEmpty() && told && noun.stream().noneMatch(known::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the subject of a gap sentence is an attribute of what only the sentences before it name. */
    static boolean isOfOwner(Candidate candidate, List<String> topic, String told) {
        Matcher owned = OWNED.matcher(candidate.text().question());
        if (candidate.kind() != CardKind.CLOZE || !owned.matches()) {
            return false;
        }
        String noun = owned.group("noun").toLowerCase(Locale.ROOT).replace(" ", "");
        boolean attribute =
                ATTRIBUTES.has(noun) || ATTRIBUTES.has(noun.replaceFirst("s$", "")) || noun.endsWith("period");
        String label = owned.group("label");
        boolean behind = !told.isBlank();
        // "Mail can wait for 2 to 9 days: default is 3": the label says whose
        boolean open = label == null
                ? behind || owned.group("article") != null
                : behind && !told.contains(label.substring(0, label.length() - 2));
        Set<String> known = Stories.words(String.join(" ", topic));
        return attribute && open && Stories.words(owned.group("noun")).stream().noneMatch(known::contains);
    }

    /** {@code The range is from 3 to 5}: the range of what? */
    private static boolean lacksOwner(String question, List<String> topic) {
        Matcher found = THE.matcher(question);
        while (found.find()) {
            String noun = found.group("noun");
            boolean article = Character.toLowerCase(found.group().charAt(0)) == 't';
            boolean bare = article ? RELATIONAL.has(noun) : noun.equals("limit");
            Set<String> known = Stories.words(String.join(" ", topic) + " " + question.substring(0, found.start()));
            if (bare && Stories.words(noun).stream().noneMatch(known::contains)) {
                return true;
            }
        }
        return false;
    }
}

package app.cumulus.card.gate;

import app.cumulus.card.CardText;
import app.cumulus.card.text.Shapes;
import java.util.List;
import java.util.regex.Pattern;

/** What a gap must not hide, and what must not stand before it: the halves of idioms, idle adverbs, bare verbs. */
final class GapSense {

    private static final int NEAR = 30;

    private static final String GAP = "\\[…\\]";

    /** The other half of a phrase that everyone would complete, which is no fact of the note. */
    private static final Pattern IDIOM = Pattern.compile(
            "(?i)(?:"
                    + ".*\\bwith " + GAP + " to\\b.*\n(?:respect|regards?)"
                    + "|.*\\bin " + GAP
                    + " (?:to|of|with)\\b.*\n(?:conjunction|combination|line|accordance|reference|relation|addition|order|terms|case|front|charge|place|favou?r|spite|need)"
                    + "|.*\\bbe " + GAP + " of as\\b.*\n\\w+"
                    + "|.*\\bby " + GAP + "(?:,| in| to|$).*\n(?:default|defualt|hand|accident|chance)"
                    + "|.*\\b(?:are|is|be) " + GAP
                    + " to\\b.*\n(?:subject|due|able|likely|going|about|required|allowed)"
                    + "|.*\\bin " + GAP + "\n(?:human|plain|simple|real|other) (?:eyes|words|terms|language|life)"
                    + "|.*\\bout of " + GAP + ".*\n(?:date|order|sight)"
                    + "|.*\\btakes? " + GAP + " of\\b.*\n(?:care|advantage|note|charge)"
                    + "|.*\\bare " + GAP + " (?:some|any|to)\\b.*\n(?:required|needed|allowed)"
                    + "|.*" + GAP + " over prevention\\b.*\nfail"
                    + "|.*\\b(?:easy|easier|hard|harder|difficult|ready|simple) to " + GAP + ".*\n\\w+"
                    + "|.*, " + GAP + "\n(?:no|not|but|very|also|which|so|too)\\b.*"
                    + "|.*\\ba " + GAP
                    + ".*\n(?:pain|boost|gap|bunch|mess|hassle|problem|issue|concern|must|lot|bit|way|thing|deal)"
                    + "|.*\\b(?:which|that|who) " + GAP + " by\\b.*\n\\w+(?: \\w+)?"
                    + "|(?:if|when|once) " + GAP + ", (?:it|they)\\b[^\n]*\n\\S+(?: \\S+)?"
                    + "|.*\\bbe aware of " + GAP + ".*\n\\w+"
                    + ")",
            Pattern.DOTALL);

    private static final Pattern INTRODUCED =
            Pattern.compile("(?i)(?:to|if|when|for|in) [^,]*\\(" + GAP + "\\).*\n[^\n\\d]+,[^\n]*", Pattern.DOTALL);

    /** {@code a number of factors}, {@code using similar mechanisms}: which ones is not said. */
    private static final Pattern UNTOLD_THINGS = Pattern.compile(
            "(?i)(?:(?:in|on|by|with|for|via|using|through) )?(?:(?:an? |the )?(?:number|variety|range|couple) of (?:factors|things|reasons|features|ways)|factors"
                    + "|(?:similar|several|multiple|many|various|different) (?:mechanisms?|techniques?|factors?|things?|reasons?|features?|ways?))");

    /** {@code similar crates}, {@code a significant toll}: colour and a plain word. */
    private static final Pattern COLOURED = Pattern.compile(
            "(?:(?:in|on|at|by|with|for|to|as) )?(?:(?:an?|the|your) )?(?:individual|similar|complex|future|unexpected|significant|additional|considerable|sensible|reasonable|suitable|respective|relevant|particular|convenient|seamless|substantial|meaningful|tremendous) \\p{Ll}[\\p{Ll}-]+");

    /** What a hundred sentences could name just there. */
    private static final Pattern EMPTY = Pattern.compile(
            "(?i)(?:(?:an?|the|your) )?(?:practices?|trade-?offs?|platforms?|likeli?e?hood|probability|possibility|chances?|flexibility|freedom|convenience|rights|patterns?|channels?|life|lifetime|communication|priority|increases?|decreases?|workloads?|delivery|recipients?|business(?:es)?|ability|capabilit(?:y|ies)|opportunit(?:y|ies)|experience|productivity|innovation|mind|interest|nature|fashion)");

    private static final Pattern IDLE_ADVERB = Pattern.compile(
            "(?i)(?:explicitly|directly|easily|quickly|slowly|simply|basically|normally|usually|typically|generally|actually|really|successfully|properly|correctly|dynamically|completely|fully|entirely|efficiently|effectively|significantly|immediately availabe|freely|mostly|mainly|widely|highly|essentially|specifically|constantly|continuously|intelligently|separately|together|accordingly|publicly|independently|globally|individually|incrementally|natively|periodically|regularly|occasionally|concurrently|seamlessly|frequently)");

    /** Good words for a thing, which would go for any other. */
    private static final String JUDGING =
            "(?:(?:very|highly|infinitely|extremely|somewhat|crazy|more|so|really|much|too|an?|lot) )*(?:low[- ]cost|cheap(?:er)?|fast(?:er)?|slow(?:er)?|eas(?:y|ier)|hard(?:er)?|simpler?"
                    + "|complicated|complex|smart(?:er)?|cool|difficult|bigg?(?:er)?|accurate|secure|scalable|flexible|reliable|powerful|efficient|great|good|better|best|bad|worse|safe|perfect|ideal|nice|convenient)";

    private static final Pattern PRAISE = Pattern.compile("(?i)(?:\\p{L}+ly )?" + JUDGING + "(?:,? (?:(?:and|or) )?"
            + JUDGING + "){0,4}(?: (?:places?|ways?|choices?|options?|solutions?|things?|fits?|products?))?");

    /** {@code a number of lorries}, {@code X}: as many or as few as anybody likes, and a letter that stands for any name. */
    private static final Pattern ANY_MANY =
            Pattern.compile("(?:(?:any|an?) )*(?:any number|number of factors|bunch|lot|variety)(?: of .*)?|[A-Z]");

    /** {@code in […] to the trams: contrast}: without an article such a noun is half of a preposition. */
    private static final Pattern HALF_LINK = Pattern.compile(
            ".*\\bin " + GAP + " (?:to (?:an?|the|your|this|each)|with)\\b.*\n\\p{Ll}+(?<!s)", Pattern.DOTALL);

    private static final Pattern LONE_FAILURE =
            Pattern.compile("(?i)[^\n]*\\b(?:on|upon|after|of|if) " + GAP + "[^\n]*\n(?:fail|failures?|fails|errors?)");

    /** {@code […] gate opens the yard}: "a" would say the same. */
    private static final Pattern MERE_ONE = Pattern.compile(
            "(?i)(?![^\n]*\\b(?:only|at (?:most|least)|max(?:imum)?|min(?:imum)?|up to|default|per|limit|or|between|from|than|layer|level|version|raid|type|tier|exactly|every|value|set|port|priority|code|retry|retries)\\b)[^\n]*\n(?:0|1|one|zero)");

    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.,])\\d{1,6}(?![\\w.,]*\\d)");

    private static final Pattern JOINED = Pattern.compile("(?i)(?:and|or|but|above|below)\\s.*");

    /** {@code Dimensions of a metric: are […]}: the label is not the subject, or it would not need the colon. */
    private static final Pattern BARE_VERB = Pattern.compile(
            "(?i)(?:[^:\\[]{1,60}: )?used to (?:need|be|have|require|take)\\b.*|[^:]{1,80}: (?:are|is|was|were|would|will|must|cannot|has|have|had|does|do not|don't|isn't|aren't|doesn't)\\b.*",
            Pattern.DOTALL);

    private static final String DENIAL =
            "(?:can ?not|can'?t|don'?t|doesn'?t|won'?t|wouldn'?t|(?:do|does|will|must|should|would|could|is|are|was|were)(?: not|n't))";

    /** {@code You […] by the gate: cannot wait}: with nothing but a pronoun before it and a few words behind it. */
    private static final Pattern DENIED_VERB = Pattern.compile(
            "(?i)(?:[^\\n]*[:,] |[^\\n]*\\b(?:that|so|because|when|if|which) )?(?:you|u|we|they|it|one|i) " + GAP
                    + "(?: [^\\s,]+){1,6}\\n" + DENIAL + "(?: [\\p{Ll}-]+){1,3}",
            Pattern.DOTALL);

    /** {@code […], the lorries wait: unlike the trams}. */
    private static final Pattern LINK = Pattern.compile(
            "(?i)" + GAP + ", .*\n(?:unlike|like|as|despite|besides|instead|in addition|apart from|compared to)\\b.*",
            Pattern.DOTALL);

    /** Examples in brackets, or two things behind a comma, which nobody could name out of the blue. */
    private static final Pattern EXAMPLES = Pattern.compile(
            "(?i)(?:.*\\(" + GAP + "\\)[^\n]*\n(?!\\d)[^\n]+,[^\n]*|.*, " + GAP + "\n[^\n\\d,]+ and [^\n\\d]+)",
            Pattern.DOTALL);

    /** An order or a half of a name behind a label: {@code Porters: Lock the […]}, {@code Papers: Cargo […]}. */
    private static final Pattern BARE_ITEM = Pattern.compile(
            "[^:]{1,80}: (?:(?!Better|More|Less|Only|High|Low|Fast)\\p{Lu}[\\p{Ll}-]+(?: (?:the|an?|your|some))?|\\p{Ll}+ (?:the|an?|your|some)) "
                    + GAP + "\n(?!(?:is|are) )[^\n\\d]+",
            Pattern.DOTALL);

    private static final Pattern FILLER = Pattern.compile(
            "(?i)(?:any|some|certain) [\\p{Ll}-]+|turn(?:ed)? o(?:n|ff)|(?:do|did)(?:n'?t| not) (?:care|want|need|mind|know)|want|need|removed");

    /** A number at the end of a row of scraps does not say what it counts. */
    private static final Pattern ROW_END = Pattern.compile(".* - " + GAP + "\n[^\n]*", Pattern.DOTALL);

    /** {@code maybe […] in each yard}: the writer guesses. */
    private static final Pattern MAYBE = Pattern.compile("(?i)[^\n]*\\b(?:maybe|perhaps) " + GAP + "[^\n]*\n[^\n]*");

    private static final Pattern THEM =
            Pattern.compile("(?i)[^\n]*" + GAP + " (?:it|them|this|that)\\.?\n.*n[o']t\\b.*");

    private static final Pattern BROKEN_OFF = Pattern.compile(
            "(?i).*\\b(?:(?:without|using|where|via|and|or|the|an?|such as|like|then|because)(?: (?:any|some))?"
                    + "|(?:allow|enabl|lett|mak|caus|help)ing (?:it|them|you|us)|, (?:it|which|that|they) (?:\\p{Ll}+s|allow|enable|let|help|make)"
                    + "|however|between \\d[\\d.,]*|(?:are|is|am|'re|was) going to(?: \\p{Ll}+)?)");

    /** {@code … carries […] from}, {@code … so you can}, {@code … and store in}: what should follow stands on another line. */
    private static final Pattern OPEN_END =
            Pattern.compile("(?i).*(?:\\[…\\] (?:in|from|to|of|with|by|at|per|as|into|onto|for|over)"
                    + "|\\b(?:so|so that|which|where|, that) (?:you|we|they|it)(?: can| could| will)?"
                    + "|\\ballows? (?:you )?to do|\\b(?:your|their|the|its) abilit(?:y|ies)|, (?:designed|used|meant|based|made)"
                    + "|\\band (?:store|save|put|keep|write|load|move|copy) (?:it |them )?(?:in|into|on|to)"
                    + "|, (?:you|we|they) (?:need|must|should|can|have to))\\.?");

    /** Two conditions without a sign between them, or a heading glued to "should a": nobody can read that twice the same. */
    private static final Pattern RUN_ON = Pattern.compile(
            "(?i)(?:(?![^\\n]* (?:or|but) )(?:[^\\n.,;]* )?if [^\\n.,;]* if [^\\n,.;]*|\\p{Lu}[^\\n,.:;]* should an? [^\\n,]*, (?:it|they)\\b[^\\n]*|[^\\n]*\\b(?:is|was) done to "
                    + GAP + "[^\\n]*)\\n[^\\n]*");

    /** {@code […] kinds: small and large}: they can be counted. */
    private static final Pattern COUNTABLE = Pattern.compile(
            "(?i)[^\n]*" + GAP
                    + " (?:\\p{L}+ )?(?:sub)?(?:types?|kinds?|sizes?|modes?|options?|classes|tiers?|versions?)(?: -|:| \\() ?[^\n,()]+ (?:and|or|&) [^\n,()]+\\)?[^\n]*\n(?:2|two)");

    /** {@code There are […] of cranes: two sorts}, {@code are the […] that lift crates: two piers}: the count is at hand, and which ones is the fact. */
    private static final Pattern COUNT_OF =
            Pattern.compile("(?i)(?:[^\n]*\\b(?:is|are) the " + GAP + " (?:that|which|who)|there are " + GAP
                    + " (?:of|to|for|in which)) [^\n]*\n(?:the )?(?:two|three|four|five|\\d) [^\n]*");

    private static final Shapes MISPLACED =
            Shapes.of(DENIED_VERB, LINK, EXAMPLES, BARE_ITEM, ROW_END, MAYBE, THEM, RUN_ON, COUNTABLE, COUNT_OF);

    private static final Shapes IDLE = Shapes.of(HALF_LINK, LONE_FAILURE, MERE_ONE, INTRODUCED);

    private GapSense() {}

    /** Whether the sentence around the gap stops before its end. */
    static boolean breaksOff(String question) {
        return BROKEN_OFF.matcher(question).matches()
                || OPEN_END.matcher(question).matches();
    }

    /** Whether the gap stands where nobody could know what is wanted. */
    static boolean isMisplaced(String question, String answer) {
        String both = question + "\n" + answer;
        return MISPLACED.match(both) || FILLER.matcher(answer).matches();
    }

    static boolean isIdle(String question, String answer) {
        int gap = question.indexOf(CardText.GAP);
        if (gap < 0) {
            return false;
        }
        // only what stands close to the gap makes an idiom with it
        String near = question.substring(Math.max(0, gap - NEAR), Math.min(question.length(), gap + NEAR));
        String both = question + "\n" + answer;
        return IDLE_ADVERB.matcher(answer).matches()
                || COLOURED.matcher(answer).matches()
                || EMPTY.matcher(answer).matches()
                || UNTOLD_THINGS.matcher(answer).matches()
                || PRAISE.matcher(answer).matches()
                || ANY_MANY.matcher(answer).matches()
                || IDLE.match(both)
                || isReckoned(question, answer)
                || IDIOM.matcher(near + "\n" + answer).matches()
                || JOINED.matcher(answer).matches();
    }

    /** {@code 2 gates on each of 3 piers make […]: 6}: two numbers on view give it. */
    private static boolean isReckoned(String question, String answer) {
        if (!FIGURE.matcher(answer).matches()) {
            return false;
        }
        List<Long> shown = FIGURE.matcher(question)
                .results()
                .map(found -> Long.parseLong(found.group()))
                .filter(number -> number > 1)
                .toList();
        long wanted = Long.parseLong(answer);
        for (int i = 0; i < shown.size(); i++) {
            for (int k = i + 1; k < shown.size(); k++) {
                if (shown.get(i) * shown.get(k) == wanted || shown.get(i) + shown.get(k) == wanted) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean lacksSubject(String question) {
        return BARE_VERB.matcher(question).matches();
    }
}

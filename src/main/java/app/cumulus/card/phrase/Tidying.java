package app.cumulus.card.phrase;

import app.cumulus.card.text.Signs;
import app.cumulus.card.text.WordList;
import app.cumulus.card.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a statement what a slip of the pen or haste left in it: a word said twice, fillers, signs of joy. */
public final class Tidying {

    private static final Pattern DOUBLED =
            Pattern.compile("(?i)\\b(and|or|the|an?|to|in|of|is|are|one|for|with|by|on|it|as|at|can|be|you|we) \\1\\b");

    /** {@code If a reader cannot open the parcel parcel goes back}: the comma between two clauses is missing. */
    private static final Pattern DOUBLED_NOUN = Pattern.compile("\\b(?<word>\\p{L}{4,}) \\k<word>\\b");

    private static final Pattern CONDITIONED = Pattern.compile("(?i)^(?:.*\\b)?(?:if|when|once|as soon as)\\s[^,]*$");

    /** What a writer adds behind a fact: where they heard it, and that there is more. */
    private static final Pattern TRAILING = Pattern.compile(
            "(?i)\\s*\\((?:\\d+\\s*-?\\s*)?(?:lesson|lecture|video|chapter|slide)s?\\b[^()]*\\)|,?\\s*(?:(?:and|or) so on|or (?:whatever|something)|and stuff)\\s*\\.?$|\\s*\\((?:an?|by an?) \\p{Lu}\\([^()]*\\)(?: function)?\\)(?=\\.?$)");

    /** {@code (the whole of parts 1-4)}: only who took the course knows what that is. */
    static final Pattern COURSE = Pattern.compile("(?i)\\s*\\([^()]*\\bparts? \\d[^()]*\\)");

    private static final Pattern FILLER = Pattern.compile(
            "(?i)(?<=\\b(?:we|you|they|can|will))\\s+just(?=\\s+\\p{L})|\\s*\\$\\$+|\\s+tho(?:ugh)?(?=[.,;]|$)");

    private static final Pattern GONNA = Pattern.compile("(?i)\\b(?:is|are)\\s+(?:also\\s+)?gonna\\b");

    /** {@code is sent to the yard (by pilot 7)}: the brackets say who does it. */
    private static final Pattern DOER = Pattern.compile(
            "(?i)(?<=\\b(?:is|are|be|been) [^()]{2,60})\\s\\((?<by>(?:by|via|using|through) [^()]{2,40})\\)(?=\\s+(?:for|to|in|when|if)\\b|\\.?$)");

    /** {@code every "5 mins"}, {@code "every 5 mins"}: in quotes for emphasis. */
    private static final Pattern QUOTED_FIGURE = Pattern.compile(
            "(?i)[\"“](?<figure>(?:(?:every|each|up to|at most|at least|max|only|after|within|per|for) )*\\d[\\d.,-]* ?\\p{L}{1,9})[\"”]");

    /** {@code read by pilots, or by robots}. */
    private static final Pattern BY_TWICE =
            Pattern.compile("(?i)(?<one>\\bby (?!\\p{L}+ing\\b)[^.;()]{3,60}?,? (?:or|and)) by (?!\\p{L}+ing\\b)");

    private static final Pattern NEVER = Pattern.compile(
            "(?i)(?<!\\b(?:can|could|will|would|must|should|may|might|to|shall|need) )never be (?=\\p{L}+(?:ed|en|t)\\b)");
    /** {@code Even you can lift it}: you, too. */
    private static final Pattern EVEN =
            Pattern.compile("(?i)\\beven (?=(?:it|they|you|we) \\p{L}+)(?!(?<=^even )[^,]*$)");
    /** {@code The crane is slow - it lifts one crate}: two sentences. */
    private static final Pattern DASHED = Pattern.compile(
            "^(?<said>(?!(?i:if|when|once|in case|for|with)\\b)\\S[^:()]* (?:is|are|can|cannot|has|have|must|will|does|do) [^:()]*?) [-–—]{1,2} (?=(?:it|they|you|we) \\p{L}{2}[^:]*$)");

    private static final Pattern SUCH_KIND =
            Pattern.compile("(?i)\\bsuch (?:kinda|kind of|kinds of)(?= )(?!\\s+[\"“])");
    private static final Pattern SUCH_NAMED = Pattern.compile("(?i)\\bsuch (?:kinda|kind of|kinds of)\\s+(?=[\"“])");

    /** {@code by painting it's roof}: behind these stands a thing. */
    private static final Pattern ITS = Pattern.compile(
            "(?i)(?<before>\\b(?:to|of|by|with|from|in|on|at|has|have)) it(?:'s|’s) (?!(?:an?|the|own)\\b)");

    private static final Pattern IT_IS = Pattern.compile(
            "\\b(?<it>[Ii]t)(?:'s|’s)\\s(?!own\\b)|(?<!\\p{Ll}s |\\b(?:to|of|in|with|for|from|by|on) )\\b(?<its>[Ii]t)s\\s(?=(?:not|already|automatically|only)\\b|(?!need|speed|feed|seed|automated|managed|dedicated|associated|attached|related|required|shared|limited|predefined|integrated|assigned|allocated|replicated|combined|detailed)[a-z]{3,}ed\\s)");

    /** A whole sentence in front of the rows or the code that show it. */
    private static final Pattern LEADING = Pattern.compile(
            "(?i)(?!.*\\b(?:these|those|this|following|below|ways?|types?|kinds?|options?|steps?|such|like|as|with|from|by|to|in|for|of|is|are|and|or)\\s*:$)(?!there\\b)(?=.*\\b(?:is|are|has|have|can|will|must|should|\\p{L}{3,}s)\\b)(?:\\S+\\s+){6,}\\S+:");

    private static final Pattern EXAMPLE_TASK =
            Pattern.compile("^(?i)for example,?\\s+(?=to\\s+\\p{L}+\\s[^,]+,\\s+(?:you|we)\\s)");

    /** A whole line in brackets. */
    private static final Pattern BRACKETED = Pattern.compile(
            "(?i)^\\((?<all>(?!(?:if|when|it|this|these|those|they|he|she|there|we|i|you|for|e\\.?g)\\b)(?![^()]*\\b(?:this|these|it|they)\\b)[^()]{3,40} (?:can|cannot|must|should|may|is|are) [^()]{6,})\\)\\.?$");

    /** {@code You can open it, but only at night}: the limit belongs to the sentence. */
    private static final Pattern BUT_ONLY =
            Pattern.compile("(?i),? but only (?=(?:if|when|once|for|in|within|with|from|on|at|by|to|during)\\b)");

    private static final Pattern WHERE_AS = Pattern.compile("(?i)\\bwhere as\\b");
    /** The phrase is needed, however it is spelled. */
    private static final Pattern BY_DEFAULT =
            Pattern.compile("(?i)\\bby (?:defualt|defaul|defaut|defalut|deafult|defult|dafault)\\b");
    /** {@code does actually open}: the stress adds nothing. */
    private static final Pattern STRESSED = Pattern.compile("\\bdoes (?:actually|indeed|really) (?=\\p{Ll})");

    /** {@code between 2 h - 9 h}. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?i)\\b(?<first>between \\d[\\w.,]*(?: \\p{L}{1,9})?) ?[-–] ?(?=\\d)");

    private static final Pattern CURLY = Pattern.compile("(?<=n)’(?=t\\b)");
    /** {@code When it rains in KMS CloudTrail fails}: two services in a row, between which the comma is missing. */
    private static final Pattern TWO_SERVICES = Pattern.compile(
            "^(?<case>(?:When|If|Once|Whenever) (?:[^,]+ )(?:in|to|from|on|of|by|with|for|into) (?<one>[A-Z][A-Za-z\\d]+)) (?<other>[A-Z][A-Za-z\\d]+) (?<does>[a-z]{3,}s\\b)");

    /** {@code cost effective cranes}, {@code subject matter experts}: no verb is in them. */
    private static final Pattern HYPHEN = Pattern.compile(
            "(?i)\\b(?:(?<cost>cost) (?=(?:effective|efficient)\\b)|(?<subject>subject) (?=matter experts?\\b))");
    /** {@code kept in a stand by hall}, {@code old back ups}: one noun, written apart. */
    private static final Pattern APART = Pattern.compile(
            "(?i)\\b(?:(?<stand>(?<!\\b(?:you|we|they|must|will|can|should) )stand) (?=by\\b)|(?<back>back) (?=ups\\b)|(?<snap>snap) (?=shots?\\b)|(?<work>work) (?=loads?\\b))");

    private static final Pattern OWNER = Pattern.compile("(?i)aws|amazon");

    /** Little words that were mistyped, written as one or cut short, so that no other word came of it. */
    private static final Map<String, String> MISTYPED = Map.ofEntries(
            Map.entry("whe", "when"),
            Map.entry("wehn", "when"),
            Map.entry("kan", "can"),
            Map.entry("teh", "the"),
            Map.entry("hte", "the"),
            Map.entry("wich", "which"),
            Map.entry("wiht", "with"),
            Map.entry("thsi", "this"),
            Map.entry("taht", "that"),
            Map.entry("adn", "and"),
            Map.entry("toa", "to a"),
            Map.entry("becuase", "because"),
            Map.entry("bc", "because"),
            Map.entry("bcz", "because"),
            Map.entry("bcoz", "because"),
            Map.entry("upto", "up to"),
            Map.entry("untill", "until"),
            Map.entry("atleast", "at least"),
            Map.entry("currenly", "currently"),
            Map.entry("curently", "currently"),
            Map.entry("intially", "initially"),
            Map.entry("usally", "usually"),
            Map.entry("automaticaly", "automatically"),
            Map.entry("incase", "in case"),
            Map.entry("inorder", "in order"),
            Map.entry("aswell", "as well"),
            Map.entry("eachother", "each other"),
            Map.entry("thru", "through"));

    private static final Words MISTYPED_SIGNS =
            Words.of(MISTYPED.keySet().stream().map(word -> word + " ").toArray(String[]::new));

    private static final Pattern MISTYPED_WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}./_-])(?:[Ww]he|[Ww]ehn|kan|[Tt]eh|[Hh]te|wich|wiht|[Tt]hsi|[Tt]aht|adn|toa|[Bb]ecuase|bc|bcz|bcoz|[Uu]pto|[Uu]ntill|[Aa]tleast|[Cc]urr?en(?:ly|tly(?<=[Cc]urently))|[Ii]ntially|[Uu]sally|[Aa]utomaticaly|[Ii]ncase|[Ii]norder|aswell|eachother|thru)(?= )");

    /** {@code a lift w/ gates}, {@code w/o a permit}, {@code the way b/w piers}: little words cut short with a slash. */
    private static final Pattern WITH = Pattern.compile("(?<![\\p{L}\\p{N}/])w/ ?(?=[\\p{L}\\p{N}])(?![oe]\\b)");

    private static final Pattern WITHOUT = Pattern.compile("(?<![\\p{L}\\p{N}/])w/o (?=[\\p{L}\\p{N}])");
    private static final Pattern BETWEEN_TWO = Pattern.compile("(?<![\\p{L}\\p{N}/])b/w (?=[\\p{L}\\p{N}])");

    private static final WordList SERVICES = WordList.of("services.txt");

    /** {@code Lifts glass too}: points at other lines and adds no fact. */
    private static final Pattern ALSO_AT_END = Pattern.compile(
            "(?i)(?<=[\\p{L}\\p{N})\"`])(?<!\\b(?:in|from|to|is|are|and|or|over|not|me|up|as|be|go|more|see|it|that|this|one|far|way|than))"
                    // "If it rains, the gate is locked, too": that happens beside something else
                    + " (?:too|as well)(?=[.!]?$)(?<!^(?:[Ii]f|[Ww]hen|[Ww]henever|[Oo]nce|[Aa]fter) [^.;]{1,200} (?:is|are|will|must|gets?) [^.;]{0,100})");

    /** {@code can used with keys}: what is done to it, and the "be" is missing. */
    private static final Pattern WITHOUT_BE = Pattern.compile(
            "(?i)\\b(?<modal>can(?:not)?|could|must|should|may) (?=(?!be(?:used|created|called)\\b|need|proceed|succeed|exceed|feed|speed|shed|embed|seed)\\p{Ll}{2,}ed (?:with|by|in|for|as|on|to|from|at|into|only)\\b)");

    /** {@code can beused to lift}: the blank is missing. */
    private static final Pattern JOINED_BE = Pattern.compile(
            "(?i)(?<=\\b(?:can|cannot|could|must|should|may|will|to) )be(?=(?:used|created|called|applied|changed|accessed|enabled|disabled|added|configured|deleted|attached)\\b)");

    /** {@code When a crate lifted, …}: something is done to it, and the "is" is missing. */
    private static final Pattern CASE_WITHOUT_IS = Pattern.compile(
            "(?i)(?<case>\\b(?:when|if|once|before|after|whenever|until) (?:an?|the|your|each|every) (?:\\p{L}+ )?\\p{Ll}+(?<!s)) (?=(?:invoked|created|deleted|removed|triggered|called|launched|terminated|deployed|attached|detached|uploaded|enabled|disabled|executed|lifted|replaced|registered|rejected|throttled|encrypted)(?:[,.;]|$))");

    /** {@code If it rains the it is locked}: "then" with a letter missing. */
    private static final Pattern THEN =
            Pattern.compile("(?i)\\bthe (?=(?:it|they|we|you|there) (?:is|are|will|can|must|should|has|have)\\b)");

    /** {@code Using this paint, your crane shines}: the crane does, and the paint stands in the line before. */
    private static final Pattern MEANS_BEFORE = Pattern.compile(
            "^(?i:using|with|through|via) (?:this|that|these|those) [^,.:;]{3,40}, (?=(?:your|the|an?|each|every) \\p{Ll}+ (?!of\\b)\\p{Ll}{3,}s\\b)");

    /** {@code And inside the yard lock the gates}: the place comes first, and the comma is missing. */
    private static final Pattern PLACE_FIRST = Pattern.compile(
            "^(?:(?:[Aa]nd|[Tt]hen) )?(?<where>(?:[Ii]nside|[Ii]n|[Oo]n) (?:the |your |each )?\\p{Ll}+) (?=(?:import|create|add|install|enable|choose|select|configure|define|attach) (?:an?|the|your|\\p{Lu}))");

    /** {@code a zero for gate key gate even if …}: the word slipped in once more. */
    private static final Pattern STRAY = Pattern.compile(
            "\\b(?<first>\\p{Ll}{3,}) (?<second>\\p{Ll}{3,}) \\k<first>(?= (?:even|if|when|because|so that)\\b)");

    /** {@code A spare crane can set up as a lift}: cranes are set up, and set up nothing. */
    private static final Pattern SET_WITHOUT_BE = Pattern.compile(
            "(?i)(?<!\\b(?:you|we|they|who|users) )\\b(?<modal>can(?:not)?) (?:also )?(?=(?:set(?: up)?|put) (?:as|at|in|on|to) )");

    /** {@code To add about night gates: …}: the writer says that he writes. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "^(?i)(?:to (?:add|mention|note|say|remember)|(?:a |some )?(?:few )?(?:words?|notes?)) (?:about|on|regarding|for) [^:.]{3,60}:\\s+(?=\\S+ \\S+ \\S)");

    /** {@code to proper lock the gate}: how it is done, written as if it were a thing. */
    private static final Pattern ADVERB_CUT = Pattern.compile(
            "(?i)\\bto (?<how>proper|correct|efficient|quick|safe) (?=(?:configure|set up|handle|manage|use|run|create|process|deploy|identify|encrypt|validate|scale|delete|define|connect|send|receive|lock|lift)\\b)");

    /** In the order in which they are mended: what one leaves is what the next one finds. */
    /** {@code the quay (for example) and the yard}: nothing is told by it. */
    private static final Pattern SAMPLE = Pattern.compile("(?i)\\s*\\((?:for (?:example|instance)|e\\.?g\\.?)\\)");

    private static final List<Slip> SLIPS = List.of(
            new Slip(CURLY, "'", "n’t"),
            new Slip(WITHOUT, "without ", "w/o "),
            new Slip(WITH, "with ", "w/"),
            new Slip(BETWEEN_TWO, "between ", "b/w "),
            new Slip(ANNOUNCED, "", "to ", "word", "note"),
            new Slip(COURSE, "", "part ", "parts "),
            new Slip(ALSO_AT_END, "", " too", " as well"),
            new Slip(SAMPLE, "", "("),
            new Slip(BRACKETED, "${all}", "("),
            new Slip(
                    TRAILING,
                    "",
                    "lesson",
                    "lecture",
                    "video",
                    "chapter",
                    "slide",
                    "so on",
                    "or whatever",
                    "or something",
                    "and stuff",
                    "(a ",
                    "(an ",
                    "(by "),
            new Slip(GONNA, "will", "gonna"),
            new Slip(DOER, " ${by}", "(by ", "(via ", "(using ", "(through "),
            new Slip(BY_TWICE, "${one} ", " or by ", " and by "),
            new Slip(QUOTED_FIGURE, "${figure}", "\"", "“"),
            new Slip(JOINED_BE, "be ", " be"),
            new Slip(WITHOUT_BE, "${modal} be ", "can ", "cannot ", "could ", "must ", "should ", "may "),
            new Slip(CASE_WITHOUT_IS, "${case} is ", "when", "if ", "once", "before", "after", "until"),
            new Slip(SET_WITHOUT_BE, "${modal} be ", " set ", " put "),
            new Slip(THEN, "then ", "the it", "the they", "the we", "the you", "the there"),
            new Slip(MEANS_BEFORE, "", "using th", "with th", "through th", "via th"),
            new Slip(PLACE_FIRST, "${where}, ", "inside", "in ", "on "),
            new Slip(STRAY, "${first} ${second}", " even", " if ", " when ", " because ", " so "),
            new Slip(NEVER, "is never ", "never be"),
            new Slip(EVEN, "even if ", "even "),
            new Slip(DASHED, "${said}. ", "- it ", "- they ", "- you ", "- we ", "– it ", "– they ", "– you ", "– we "),
            new Slip(BUT_ONLY, " only ", "but only"),
            new Slip(WHERE_AS, "whereas", "where as"),
            new Slip(BY_DEFAULT, "by default", "by de", "by da"),
            new Slip(BETWEEN, "${first} and ", "between"),
            new Slip(HYPHEN, "${cost}${subject}-", "cost e", "subject m"),
            new Slip(APART, "${stand}${back}${snap}${work}", "stand by", "back ups", "snap shot", "work load"),
            new Slip(ADVERB_CUT, "to ${how}ly ", "to proper", "to correct", "to efficient", "to quick", "to safe"),
            new Slip(STRESSED, "does ", "does actually", "does indeed", "does really"),
            new Slip(SUCH_NAMED, "", "such k"),
            new Slip(SUCH_KIND, "such", "such k"),
            new Slip(ITS, "${before} its ", "it's", "it’s"),
            new Slip(IT_IS, "${it}${its} is ", "it's", "it’s", "its"),
            new Slip(EXAMPLE_TASK, "", "for example"),
            new Slip(FILLER, "", "just", "$$", "tho"));

    /**
     * A slip of the pen and what is written instead.
     *
     * @param signs without one of these in small letters there is nothing to mend, which is soon seen
     */
    private record Slip(Pattern pattern, String instead, Words signs) {

        Slip(Pattern pattern, String instead, String... signs) {
            this(pattern, instead, Words.of(signs));
        }

        boolean isPossible(Signs text) {
            return text.mayHave(signs);
        }

        String mended(String text) {
            return pattern.matcher(text).replaceAll(instead);
        }
    }

    private Tidying() {}

    public static String of(String text) {
        Signs written = Signs.of(text);
        String clean = text;
        if (written.mayHave(MISTYPED_SIGNS)) {
            clean = MISTYPED_WORD.matcher(text).replaceAll(found -> spelled(found.group()));
        }
        Signs signs = clean.equals(text) ? written : Signs.of(clean);
        boolean twice = repeats(clean.toLowerCase(Locale.ROOT));
        clean = twice ? DOUBLED.matcher(clean).replaceAll("$1") : clean;
        for (Slip slip : SLIPS) {
            // what is written instead of a slip brings no sign that was not there
            clean = slip.isPossible(signs) ? slip.mended(clean) : clean;
        }
        boolean leads = clean.endsWith(":") && LEADING.matcher(clean).matches();
        clean = parted(leads ? clean.substring(0, clean.length() - 1) : clean);
        return twice ? withoutTwins(clean) : clean;
    }

    private static String parted(String text) {
        Matcher two = TWO_SERVICES.matcher(text);
        boolean apart = two.lookingAt()
                && SERVICES.has(two.group("one"))
                && SERVICES.has(two.group("other"))
                && !OWNER.matcher(two.group("one")).matches();
        return apart ? two.group("case") + ", " + text.substring(two.start("other")) : text;
    }

    /** Whether a word, or its end, stands twice in a row. */
    private static boolean repeats(String lower) {
        int blank = lower.indexOf(' ');
        for (int start = 0; blank >= 0; blank = lower.indexOf(' ', start)) {
            int first = blank;
            while (first > start && Character.isLetter(lower.charAt(first - 1))) {
                first--;
            }
            if (first < blank && lower.regionMatches(first, lower, blank + 1, blank - first)) {
                return true;
            }
            start = blank + 1;
        }
        return false;
    }

    private static String spelled(String word) {
        String meant = MISTYPED.get(word.toLowerCase(Locale.ROOT));
        return Character.isUpperCase(word.charAt(0)) ? Phrases.capitalised(meant) : meant;
    }

    private static String withoutTwins(String text) {
        Matcher twins = DOUBLED_NOUN.matcher(text);
        if (!twins.find()) {
            return text;
        }
        String word = twins.group("word");
        boolean apart = CONDITIONED.matcher(text.substring(0, twins.start())).matches();
        return text.substring(0, twins.start()) + (apart ? word + ", " + word : word) + text.substring(twins.end());
    }
}

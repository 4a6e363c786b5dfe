package app.cumulus.card.fact;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of the form {@code term: meaning}, {@code term - meaning} or {@code term = meaning}.
 *
 * @param hint what the term has in brackets behind it; may be empty
 */
public record Term(String name, String hint, String meaning) {

    private static final int MOST_TERM_WORDS = 8;
    private static final String SIGNS = ":-–—=>";

    private static final Pattern TERM = Pattern.compile(
            "^(?<name>[^:=]{1,80}?|`[^`]+`|[\\w-]+:[\\w-]+)\\s*(?:(?<![:/])(?<!(?:^|\\s)\\d{1,4}):(?![:/\\d])\\s+|\\s(?:--?|[–—])\\s+|\\s=>?\\s+|\\s->\\s+)(?<meaning>\\S.*)$");
    /** {@code Night Crane:Lifts the mail}: a blank is missing. */
    private static final Pattern GLUED = Pattern.compile(
            "^(\\p{Lu}[\\w/-]*(?:-\\w+|(?: [\\w/-]+){1,3})(?: ?\\([^()]*\\))?):(?=\\p{Lu}\\p{Ll}+ \\p{Ll})");
    /** {@code Night Crane- lifts the mail}; {@code North- and Southbound} are two words. */
    private static final Pattern GLUED_DASH =
            Pattern.compile("^(\\p{Lu}[\\w/]*(?: [\\w/]+){0,3}(?: ?\\([^()]*\\))?)- (?!(?:and|or|to|&)\\b)(?=\\p{L})");
    /** {@code can lift crates: up to 3 t}: what begins so is said, and names nothing. */
    private static final Pattern SAYING = Pattern.compile(
            "(?:can|cannot|can't|must|should|will|may|could|would|has to|have to|does|doesn't|do not|is|are) .*");
    /** {@code The crane is slow - it lifts one crate}: two sentences, and "it" is what the first one speaks of. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?i)(?!(?:if|when|once|in case|for|with)\\b)\\S.* (?:is|are|can|cannot|has|have|must|will|does|do) \\S.*");

    /** {@code How Keys - read too often}: before a bare noun it is a slip of the pen. */
    private static final Pattern SLIP =
            Pattern.compile("^How (?=(?:[Kk]eys?|[Pp]artitions?|[Ss]hards?|[Ss]pots?)(?:[/&,] ?\\S+)?$)");

    private static final Pattern OF_IT = Pattern.compile("(?i)(?:it|they|you|we) \\p{Ll}.*");
    /** {@code Crane plan - Night: only by lamp}: one of a family, which is named by both. */
    private static final Pattern MEMBER = Pattern.compile(
            "(?<name>(?!(?:With|For|By|Via|In) )\\p{Lu}[\\w ]{1,30} [-–] \\p{Lu}[\\w-]*(?: [\\w-]+){0,2}): (?<meaning>\\S.*)");

    private static final int MOST_FAMILY_WORDS = 4;
    /** {@code Night lamp (NL). Keeping the pier lit}: a name with its full stop, and what it is in a phrase of its own. */
    private static final Pattern TITLED = Pattern.compile(
            "^(?<name>\\p{Lu}[\\p{L}\\d-]*(?: [\\p{L}\\d-]+){0,3}(?: \\(\\p{Lu}{2,6}\\))?)\\.\\s+(?<meaning>\\p{Lu}\\p{Ll}{2,}ing \\S+ [^.]+)\\.?$");

    /** {@code NIGHT GATE It opens late}: the name of what "it" is stands right before it. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?!(?:If|When|Once|While|Because|Since|As|Although|So|But|And|Then|Or|Also|Here|Now|Note|Yes|No)\\b)"
                    + "(?<name>\\p{Lu}[\\p{L}\\d-]+(?: \\p{Lu}[\\p{L}\\d-]*){0,3}?) (?<meaning>(?:It|They) \\p{Ll}.*)");

    private static final Pattern BRACKETS = Pattern.compile("^(.*?)\\s*\\(([^()]*)\\)\\s*$");
    private static final Pattern QUOTED = Pattern.compile("^[\"“](.*)[\"”]$");
    private static final Pattern SHORT = Pattern.compile("(?<letters>\\p{Lu}{2,4})(?:\\s*\\([^()]*\\))?:?");
    /** {@code open from 6h - 22h}: a range is no name with a meaning. */
    private static final Pattern RANGE_START = Pattern.compile("(?:^|\\s)[$€~<>]?\\d[\\d.,]*\\s?[\\p{L}%]{0,5}$");

    /** {@code … -> and then lock the gate}, {@code … -> Pier: cranes for crates}: the next step, no meaning. */
    private static final Pattern NEXT = Pattern.compile("(?i)\\s*[-=]>\\s*(?:(?:and|then)\\b.*|[^:]{2,40}: .+ for .+)");

    private static final Pattern DASH = Pattern.compile("[-–—]\\s");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** {@code To add about night gates}: the writer says that he writes. */
    private static final Pattern ANNOUNCING = Pattern.compile(
            "(?i)(?:to (?:add|mention|note|say|remember)|(?:a |some |few )*(?:words?|notes?)) (?:about|on|regarding) .*");

    /** {@code Example gate plan: …}: the caption of what follows. */
    private static final Pattern EXAMPLE = Pattern.compile("(?i)(?:an? |the )?(?:example|sample) (?!data\\b|set\\b).*");

    /** {@code Step 4 - load the ferry}: a number in an order names nothing. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)(?:step|option|phase|part|stage|method|approach|scenario|exercise|task|section|chapter|module|lecture|lesson|episode|session|class|video|unit|day|week)\\s*(?:#?\\d+(?:\\.\\d+)*|(?<=\\s)[IVX]+)\\s*(?:[-–—:.)]|->)+\\s*(?=[\\p{L}(`\"])");

    /** Labels that introduce a remark and name nothing. */
    private static final Set<String> LABELS = Set.of(
            "ans",
            "ans.",
            "e.g",
            "e.g.",
            "eg",
            "example",
            "ex",
            "exp",
            "for example",
            "use case",
            "use cases",
            "summary",
            "explanation",
            "examples",
            "note",
            "notes",
            "tip",
            "exam tip",
            "exam tips",
            "recommended",
            "recommendation",
            "important",
            "warning",
            "caution",
            "means",
            "usage",
            "using",
            "use",
            "looks like",
            "works like",
            "it works like",
            "it looks like",
            "meaning",
            "uc",
            "hint",
            "remember",
            "answer",
            "question",
            "i.e",
            "further",
            "see",
            "link",
            "lab",
            "demo",
            "source",
            "why",
            "under the hood",
            "behind the scenes",
            "fun fact",
            "side note",
            "good to know",
            "pro tip",
            "overall",
            "alternative",
            "alternatives",
            "in short",
            "how");

    /** What a line says without its number in an order. */
    static String withoutNumber(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.lookingAt() ? text.substring(numbered.end()) : text;
    }

    /** Takes a statement apart; none if it has no term. */
    public static Optional<Term> of(String line) {
        String text = GLUED_DASH
                .matcher(GLUED.matcher(withoutNumber(line)).replaceFirst("$1: "))
                .replaceFirst("$1 - ");
        Matcher matcher = form(text).matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String name = SLIP.matcher(matcher.group("name").strip()).replaceFirst("Hot ");
        String meaning = matcher.group("meaning").strip();
        Matcher member = MEMBER.matcher(text);
        if (member.matches() && BLANKS.split(name).length <= MOST_FAMILY_WORDS) {
            name = member.group("name");
            meaning = member.group("meaning");
        }
        if (NEXT.matcher(text.substring(name.length())).matches()) {
            return Optional.empty();
        }
        String hint = "";
        Matcher brackets = BRACKETS.matcher(name);
        if (brackets.matches() && !brackets.group(1).isBlank()) {
            name = brackets.group(1);
            hint = brackets.group(2).strip();
        }
        if (RANGE_START.matcher(name).find() && Character.isDigit(meaning.charAt(0)) && isDash(text, name)) {
            return Optional.empty();
        }
        boolean letters = name.codePoints().anyMatch(Character::isLetter);
        boolean balanced = name.indexOf('(') < 0
                && name.indexOf(')') < 0
                && count(name, '"') % 2 == 0
                && count(name, '`') % 2 == 0;
        if (!letters
                || !balanced
                || SAYING.matcher(name).matches()
                || SENTENCE.matcher(name).matches() && OF_IT.matcher(meaning).matches() && !text.startsWith(name + ":")
                || BLANKS.split(name).length > MOST_TERM_WORDS
                || name.endsWith(",")) {
            return Optional.empty();
        }
        return Optional.of(new Term(QUOTED.matcher(name).replaceAll("$1"), hint, meaning));
    }

    private static Pattern form(String text) {
        return hasSign(text) ? TERM : text.contains(" It ") || text.contains(" They ") ? ANNOUNCED : TITLED;
    }

    /** The only dash of the line: where several stand in it, they are no signs of a range. */
    private static boolean isDash(String text, String name) {
        String behind = text.substring(name.length()).strip();
        return DASH.matcher(behind).lookingAt()
                && !DASH.matcher(behind.substring(1)).find();
    }

    /** Whether a sign that may stand between term and meaning is in it; most sentences have none, which is soon seen. */
    private static boolean hasSign(String text) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) <= ' ') {
                return true;
            }
        }
        return false;
    }

    /** {@code Crane Night - XL}: what looks like a meaning is the end of the name, unless it is its short form. */
    boolean isOneName() {
        String initials = BLANKS.splitAsStream(name)
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                .collect(java.util.stream.Collectors.joining());
        Matcher end = SHORT.matcher(meaning);
        return end.matches() && !initials.contains(end.group("letters"));
    }

    /** Whether the name is a mere label such as {@code Example}. */
    public boolean isLabel() {
        return isLabel(name);
    }

    static boolean isLabel(String name) {
        return LABELS.contains(name.toLowerCase(java.util.Locale.ROOT))
                || ANNOUNCING.matcher(name).matches()
                || EXAMPLE.matcher(name).matches();
    }

    private static int count(String text, char sign) {
        int count = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            count++;
        }
        return count;
    }
}

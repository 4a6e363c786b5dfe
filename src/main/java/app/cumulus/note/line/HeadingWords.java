package app.cumulus.note.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells words that name what follows from words that say something. */
public final class HeadingWords {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 300;
    private static final int LONGEST_COLON = 8;
    private static final int MOST_PARTS = 3;
    private static final Pattern ADDITION = Pattern.compile("\\s+[-–—]\\s+");
    /** {@code Night Crane - Summary}: what sort of text follows. */
    private static final Pattern SORT = Pattern.compile(
            "(?i)(?<=\\p{L}.{0,60})\\s+[-–—]\\s+(?:summary|overview|introduction|intro|basics|notes|recap|cheat ?sheet)\\s*:?$");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*+\\)");
    private static final Pattern COLON_BEHIND = Pattern.compile("(?<!\\s)\\s*+:+-?\\s*+$");
    private static final Pattern SEPARATOR = Pattern.compile("\\s(?:->|=>|=|-|–|—|::|\\|)\\s");

    /** Words of a sentence: finite verbs, pronouns, words that point at something else. */
    private static final Pattern SENTENCE_WORDS = Pattern.compile(
            "(?i)(?:^|\\s)(?:is|are|was|were|can|can't|cannot|must|should|will|has|have|does|do|don't|doesn't|(?-i:[Ii]t)|they|we|you|be|gets?"
                    + "|let's|these|this|those|following|here|acts?|means"
                    + "|contains?|consists?|includes|provides|supports|allows|requires|needs|implemented|managed (?:by|through)|spread across|replicated (?:across|to)|(?:charged|billed) (?:for|per|by))(?:\\s|$)");

    /** Bullets that begin with a verb in small letters say what the thing above does. */
    private static final Pattern LOW_VERB = Pattern.compile(
            "(?:provides?|supports?|enables?|allows?|creates?|uses?|takes?|makes?|works?|runs?|keeps?|sends?|gives?|needs?|requires?)\\s(?!cases?\\b).*");

    /** A remark on the heading above, not a heading. */
    private static final Pattern REMARK = Pattern.compile(
            "(?i)(?:also|its|formerly|previously|originally|aka|a\\.k\\.a|or|and|but|so|then|only|just|like|same|see|note|similar|e\\.g|eg|ex(?=[.:])"
                    + "|for example|example|because|when(?! to)|if|once|after|before)\\b.*"
                    // "Read the ferry FAQ"
                    + "|(?:read|check|watch|go through) .*\\b(?:faqs?|white ?papers?|docs?|documentation|videos?)\\b.*");

    /** A statement of SQL on things with names such as {@code crane_log} names nothing. */
    private static final Pattern SQL = Pattern.compile(
            "(?:SELECT|GRANT|REVOKE|CREATE|ALTER|DROP|INSERT|UPDATE|DELETE|COPY|UNLOAD)\\b[^_*.]{1,80}(?:[_*]|\\.\\w)");

    private static final Pattern WRITTEN_OUT = Pattern.compile(
            "(?<letters>\\p{Lu}[\\p{Lu}\\d]{1,6})(?: [-–=]| ?:) (?<words>\\p{Lu}\\p{L}+(?:[ -]\\p{L}+){1,6})");

    /** {@code You} over what is left to you, beside {@code Harbour} over what the harbour does. */
    private static final Pattern PARTY = Pattern.compile("(?i)you|we|us");

    /** {@code WHY CRANES ARE TALL}: a question, with or without its sign. */
    private static final Pattern LOUD_QUESTION =
            Pattern.compile("(?:WHAT|WHY|HOW|WHEN|WHERE|WHICH|WHO) [^\\p{Ll}.;,!]{3,}");

    /** {@code default 4 days}: said of what stands above, and no title of what stands below. */
    private static final Pattern FACT =
            Pattern.compile("(?i)(?:default|up ?to|at (?:most|least)|min|max|minimum|maximum)\\b[^:]*\\d[^:]*");

    /** {@code `lift_crate`}, all of the line. */
    private static final Pattern QUOTED_NAME = Pattern.compile("`!?[\\p{L}\\d:@._/-]{2,60}`");

    private HeadingWords() {}

    /** Few words, no sentence: a line that names what follows; a question does, too. */
    public static boolean areHeading(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String bare = withoutColon(withoutBrackets(text)).strip();
        bare = SORT.matcher(bare).replaceFirst("");
        boolean asks = text.endsWith("?") || LOUD_QUESTION.matcher(bare).matches();
        return bare.codePoints().anyMatch(Character::isLetterOrDigit)
                && bare.split("\\s+").length <= MOST_WORDS
                && (".;,!`".indexOf(bare.charAt(bare.length() - 1)) < 0
                        || QUOTED_NAME.matcher(bare).matches())
                && !bare.contains(": ")
                && !SEPARATOR.matcher(bare).find()
                && !LOW_VERB.matcher(bare).matches()
                && !SQL.matcher(text).lookingAt()
                && !FACT.matcher(text).matches()
                && (asks
                        || PARTY.matcher(bare).matches()
                        || !SENTENCE_WORDS.matcher(bare).find() && !isRemark(bare));
    }

    /** {@code Night Shifts - Good Habits - Handout}: a heading that says behind dashes what sort of text it is taken from. */
    public static boolean areHeadingWithAddition(String text) {
        String[] parts = ADDITION.split(text);
        return parts.length > 1
                && parts.length <= MOST_PARTS
                && Stream.of(parts).allMatch(part -> areHeading(part) && startHigh(part));
    }

    /** Whether a verb, a pronoun or a word that refers back shows that the words say something. */
    public static boolean areSentence(String text) {
        return text.length() > LONGEST || SENTENCE_WORDS.matcher(text).find() || isRemark(text);
    }

    /** {@code NLO - Northern Lamp Office}: a short name and what its letters stand for. */
    public static boolean areShortName(String text) {
        Matcher written = WRITTEN_OUT.matcher(text);
        if (!written.matches()) {
            return false;
        }
        String letters = written.group("letters");
        StringBuilder initials = new StringBuilder();
        for (String word : written.group("words").split("[\\s-]+")) {
            initials.append(Character.toUpperCase(word.charAt(0)));
        }
        // "EC2": the second C is counted
        return initials.length() > 1 && (initials.indexOf(letters) == 0 || isCounted(letters, initials.toString()));
    }

    /** {@code B2S - Berth Booking Service}: a number says how often the letter before it stands there. */
    private static boolean isCounted(String letters, String initials) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char sign = letters.charAt(i);
            boolean count = i > 0 && sign > '1' && sign < '6';
            written.append(count ? String.valueOf(letters.charAt(i - 1)).repeat(sign - '1') : String.valueOf(sign));
        }
        return initials.contentEquals(written);
    }

    /** Whether words only add to what was said before. */
    public static boolean isRemark(String text) {
        return text.length() <= LONGEST && REMARK.matcher(text).matches();
    }

    /** Whether a heading begins as titles do: with a capital or a number. */
    public static boolean startHigh(String text) {
        return !text.isEmpty()
                && (Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.codePointAt(0)));
    }

    public static String withoutBrackets(String text) {
        return BRACKETS.matcher(text).replaceAll("");
    }

    /** The heading without the colon that introduces its children. */
    public static String withoutColon(String text) {
        return text.lastIndexOf(':') < text.length() - LONGEST_COLON
                ? text
                : COLON_BEHIND.matcher(text).replaceAll("");
    }
}

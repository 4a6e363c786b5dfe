package app.cumulus.card.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts what stands on a line into sentences. */
public final class Sentences {

    /** A full stop ends a sentence before a space, but not after an abbreviation, and not inside backticks or brackets. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?i)(?:^|.*[\\s(])(?:e\\.g|i\\.e|etc|vs|approx|max|min|no|nr|btw|resp|esp|eg|ex|cf|incl)\\.$");

    /** {@code the main admin. and clerks}: a word cut short, since no sentence begins with a small "and". */
    private static final Pattern CUT_WORD = Pattern.compile("(?i)(?:.*[\\s(/])?\\p{L}{3,6}\\.$");

    /** {@code set the env. variable}: no sentence ends so before a small letter. */
    private static final Pattern SHORTENED =
            Pattern.compile("(?i)(?:.*[\\s(/])?(?:env|config|conf|auth|avg|acct|mgmt|attr|param|dest|src|req)\\.$");

    private static final Pattern SMALL_LETTER = Pattern.compile("\\s+\\p{Ll}");
    /** {@code cranes, tugs, etc.}, {@code the parcel no.}: cut words that a sentence may end with. */
    private static final Pattern CAN_END = Pattern.compile("(?i).*(?:etc|\\s(?:no|nr))\\.");

    private static final Pattern GOING_ON = Pattern.compile("\\s+(?:and|or|of|for)\\s");

    /** {@code cranes, tugs, etc. These …}: the full stop is that of the sentence, too. */
    private static final Pattern NEXT = Pattern.compile(
            "\\s+(?:These|This|Those|It|They|The|You|We|If|When|So|But|There|In|By|Each|All|Then|Also)\\s");

    /** {@code by the gate.R2 is open}: a name with what it does, not the end of {@code gate.R2}. */
    private static final Pattern NAME_THAT_ACTS = Pattern.compile(
            "(?!(?:PDF|CSV|JSON|XML|TXT|HTML?|YA?ML|ZIP|EXE|JS|MD|PEM|LOG|SQL|JAR|PY|SH|CFG)\\b)\\p{Lu}[\\p{Lu}\\d]+(?: \\p{Ll}{3,})? (?:\\p{Ll}{2,}[^s\\W\\d]s(?<!ings|ments|tions)|is|are|has|have|can|cannot|can't|will|must|does|doesn't|should|may|provides|supports|allows|offers|stores|uses) ");

    /** {@code by the gate.i.e the crane is free}, {@code in the YARD.You can}: no blank behind the stop, yet a sentence begins. */
    private static final Pattern THAT_IS = Pattern.compile("(?:i\\.e|e\\.g)\\b");

    /** {@code in two harbors.6 cranes are}, {@code the "night fee".Ships can}: after a whole word or a closing mark. */
    private static final Pattern COUNTED_START =
            Pattern.compile("(?:\\p{Ll}{4}\\.\\d+ \\p{Ll}{3}|[^\"]{3}[\"”]\\.\\p{Lu}\\p{Ll}).*");

    private static final Pattern STARTS =
            Pattern.compile("(?:These|This|Those|It|They|The|You|We|If|When|In|Each|All|There) \\p{Ll}.*");

    /** {@code is free.it opens}, {@code the night fee.a tug can}: words that are no end of a file's or a host's name. */
    private static final Pattern SMALL_START = Pattern.compile(
            "(?:it|this|these|those|they|the|you|we|u|if|when|while|hence|thus|therefore|however|because|then|there|but|also|use|used|each|all|an?|only|very|not) \\p{Ll}.*");

    /** {@code (two of wood).night gates are}: behind a bracket that is no call. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\d]* \\p{L}{2}.*");

    private static final Pattern CALL = Pattern.compile(".*\\w\\([^()]*\\)");
    /** {@code is it free?Only at night}, {@code opens late!Lock it}. */
    private static final Pattern NEXT_ASKED = Pattern.compile("(?:\\p{Lu}\\p{Ll}+|A|I|U),? \\p{L}.*");

    /** {@code #After dusk it opens}; {@code opens late !}: signs that say nothing. */
    private static final Pattern STRAY = Pattern.compile("^(?:#+\\s*(?=\\p{Lu}\\p{Ll})|[.,;:]+\\s+(?=\\p{L}))|\\s+!+$");

    private static final Pattern REMARK = Pattern.compile("#\\s?\\p{Lu}\\p{Ll}+ \\p{Ll}.*");

    private static final Pattern NAME_SIGN = Pattern.compile(".*[./_@].*");

    private Sentences() {}

    public static List<String> of(String text) {
        List<String> sentences = new ArrayList<>();
        int depth = 0;
        boolean code = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '`') {
                code = !code;
            } else if (!code && (c == '(' || c == '[')) {
                depth++;
            } else if (!code && (c == ')' || c == ']')) {
                depth = Math.max(0, depth - 1);
            } else if (!code && depth == 0 && ends(text, start, i)) {
                add(sentences, text.substring(start, i + 1));
                start = i + 1;
            }
        }
        add(sentences, text.substring(start));
        return sentences;
    }

    private static boolean ends(String text, int start, int i) {
        char c = text.charAt(i);
        boolean atGap = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
        if (c == ';' || c == '?' || c == '!') {
            return atGap || c != ';' && isWhole(text, start, i) && follows(NEXT_ASKED, text, i);
        }
        if (c != '.' || i + 1 < text.length() && text.charAt(i + 1) == '.') {
            return false;
        }
        // "Open at night ... and closed by day"
        if (i > start + 1 && text.startsWith("...", i - 2) && follows(SMALL_LETTER, text, i)) {
            return false;
        }
        if (!atGap) {
            return isEndWithoutGap(text, start, i);
        }
        int from = Math.max(start, i - 12);
        if (CAN_END.matcher(text.substring(from, i + 1)).matches() && follows(NEXT, text, i)) {
            return true;
        }
        String before = text.substring(from, i + 1);
        return !ABBREVIATION.matcher(before).matches()
                && !(CUT_WORD.matcher(before).matches() && follows(GOING_ON, text, i))
                && !(SHORTENED.matcher(before).matches() && follows(SMALL_LETTER, text, i));
    }

    /** Whether a full stop ends a sentence although the next one stands right behind it. */
    private static boolean isEndWithoutGap(String text, int start, int i) {
        boolean glued = i > start + 3
                && i + 1 < text.length()
                && Character.isUpperCase(text.charAt(i + 1))
                && Character.isLowerCase(text.charAt(i - 1))
                && i + 2 < text.length()
                && Character.isLowerCase(text.charAt(i + 2))
                && text.substring(start, i).strip().indexOf(' ') > 0
                && text.indexOf(' ', i) > 0;
        boolean acts = i > start + 3
                && Character.isLowerCase(text.charAt(i - 1))
                && NAME_THAT_ACTS.matcher(text).region(i + 1, text.length()).lookingAt();
        boolean counted = i > start + 4
                && COUNTED_START.matcher(text).region(i - 4, text.length()).lookingAt();
        boolean closed = i > 2
                && text.charAt(i - 1) == ')'
                && text.charAt(i - 2) != '('
                && Character.isUpperCase(text.charAt(i + 1));
        boolean explained = i > start + 3
                && Character.isLowerCase(text.charAt(i - 1))
                && THAT_IS.matcher(text).region(i + 1, text.length()).lookingAt();
        boolean shouted = i > start + 3
                && Character.isUpperCase(text.charAt(i - 1))
                && text.substring(start, i).strip().indexOf(' ') > 0
                && STARTS.matcher(text).region(i + 1, text.length()).matches();
        // "is open by default.(can be changed)"
        boolean remarked = i > start + 12
                && text.charAt(i + 1) == '('
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 2))
                && !ABBREVIATION.matcher(text.substring(i - 12, i + 1)).matches();
        boolean small = isWhole(text, start, i) && (follows(SMALL_START, text, i) || follows(REMARK, text, i));
        return closed
                || small
                || isBehindBracket(text, start, i)
                || remarked
                || counted
                || explained
                || shouted
                || (glued || acts)
                        && !NAME_SIGN
                                .matcher(text.substring(text.lastIndexOf(' ', i) + 1, i))
                                .matches();
    }

    /** Whether a whole word in small letters, not the only one and part of no name, stands right before the sign. */
    private static boolean isWhole(String text, int start, int i) {
        int word = text.lastIndexOf(' ', i) + 1;
        return word > start
                && i > word + 1
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 2))
                && !NAME_SIGN.matcher(text.substring(word, i)).matches();
    }

    private static boolean isBehindBracket(String text, int start, int i) {
        return i > start + 2
                && text.charAt(i - 1) == ')'
                && text.charAt(i - 2) != '('
                && follows(WORDS, text, i)
                && !CALL.matcher(text.substring(start, i)).matches();
    }

    private static boolean follows(Pattern what, String text, int stop) {
        return what.matcher(text).region(stop + 1, text.length()).lookingAt();
    }

    private static void add(List<String> sentences, String sentence) {
        String whole = STRAY.matcher(sentence.strip()).replaceAll("");
        boolean closed = whole.endsWith(".") || whole.endsWith(";");
        String bare = closed ? whole.substring(0, whole.length() - 1).strip() : whole;
        if (!bare.isEmpty() && bare.codePoints().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(bare);
        }
    }
}

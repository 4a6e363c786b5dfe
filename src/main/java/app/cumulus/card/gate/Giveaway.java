package app.cumulus.card.gate;

import app.cumulus.card.CardKind;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.WordList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what is to be recalled can be read in the question or the topic, be it in another form, spelling or abbreviation. */
public final class Giveaway {

    private static final int LEAST_LETTERS = 4;

    private static final int LONG_ANSWER = 3;

    private static final Pattern QUALIFIED = Pattern.compile("(?i)\\b(?:only|all|no|not|never)\\b");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SHORT_NAME = Pattern.compile(".*\\d.*|[A-Z][A-Za-z]*[A-Z]s?");
    private static final Pattern LONE = Pattern.compile("\\p{Ll}+");
    private static final Pattern MADE = Pattern.compile("\\b(?:AWS|Amazon|[Ss]ervices?)\\b");
    private static final Pattern SHORT = Pattern.compile("\\p{L}{2,3}");
    /** What a service is made of: after its name nothing else is to be expected. */
    private static final Pattern PLAIN_THING = Pattern.compile(
            "(?:bucket|volume|distribution|queue|topic|stream|cluster|header|requirement)s?|software|package");

    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    /** One figure and its unit, with or without "up to". */
    static final Pattern AMOUNT = Pattern.compile(
            "(?i)(?:(?:up to|more than|less than|at least|at most) )?[<>~$]?(?<figure>(?!1\\b)\\d[\\d.,]*)\\s?[a-z%][a-z/%]*");

    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");
    /** What was worked out of figures; they may come again in it. */
    private static final Pattern RESULT = Pattern.compile("\\d[\\d.,]*(?: ?\\p{L}[\\p{L}/%]*)?");

    private static final Pattern BOUND = Pattern.compile(
            "(?i)\\b(?:up to|than|at least|at most|max(?:imum)?|min(?:imum)?|default|between|from|to|every|within|with|at|of|is) \\[…\\]|\\d\\s?\\S{0,8} (?:and|or) \\[…\\]|[:=] \\[…\\]");
    /** A figure may come again, an address may not. */
    private static final Pattern FIGURES = Pattern.compile("\\s*\\d+(?: \\d+){0,2}\\s*");
    /** What tells nothing at the beginning of an answer or in a name. */
    private static final Pattern IDLE =
            Pattern.compile("Contains?|Does|Configure|Use|Enable|Give|Integrate|Create|Make|Attach|Define|AWS|Amazon");

    private static final Pattern IDLE_START = Pattern.compile("^(?:Use|Enable|Configure) (?=\\S+$|\\S+ \\S+$)");

    private static final Pattern DEFINED = Pattern.compile("(?i)what (?:is|are) [^?,]{3,50}\\?");

    /** {@code In the yard, what …}: a heading that was put before the question. */
    private static final Pattern SETTING = Pattern.compile("^(?:In|For) [^,?]+, (?=\\p{Ll})");

    /** {@code Grain Data Depot}: what a name of several words is made of. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\d-]*(?: \\p{Lu}[\\p{L}\\d-]*)+");

    /** The question word, which begins an answer too: {@code what you carry}. */
    private static final String WHAT = "what";

    /** Words of four letters and more that tell nothing, so that they may stand on both sides. */
    private static final Set<String> FUNCTION = Set.of(
            ("same each every both with from into only that this than when after before without within between through other another your"
                            + " their more less most least different using used over under about across always allways never because there specific case cases based will must have been also such id ids")
                    .split(" "));

    private static final Set<String> SPELLING = Set.of("acronym", "alias");

    private static final String ERROR = "error";
    /** {@code CrateTooHeavy}: a name to be known letter by letter. */
    private static final Pattern CAMEL = Pattern.compile("\\p{Lu}\\p{Ll}+\\p{Lu}\\p{Ll}");

    /** Rules whose answers repeat a name of the question on purpose: both sides of a contrast, both names of a thing. */
    private static final Set<String> REPEATING = Set.of(
            "acronym", "alias", "aside", "formula", "contrast", "member", "none", "kinds", "either-or", "state", ERROR);

    /** Rules that ask what a thing is, or which thing it is. */
    private static final Set<String> EXPLAINING = Set.of("definition", "opening", "subject");

    private static final Set<String> NAMING = Set.of("definition", "relation");
    private static final String NUMBER = "number";
    private static final int MOST_SHORT_WORDS = 8;
    private static final int MOST_NAME_WORDS = 4;
    private static final WordList GENERIC = WordList.of("generic.txt");
    private static final WordList COMMON = WordList.of("common.txt");

    private Giveaway() {}

    /** Whether the text shows one of the words, be it in another form. */
    static boolean isShown(Set<String> words, String text) {
        Shown shown = new Shown(text, false, false);
        return words.stream().anyMatch(shown::has);
    }

    private static boolean isGapTold(Set<String> told, Shown question, Shown above) {
        long beside = told.stream().filter(question::has).count();
        long telling = told.stream()
                .filter(above::has)
                .filter(word -> told.size() == 1 || !COMMON.has(word))
                .count();
        // one of two words may be seen, if it is not the noun the gap ends with
        boolean open = told.size() > 1 && !question.has(last(told)) && !above.has(last(told));
        // "small night NG4" beside "an NG4": the name is the answer
        boolean named = SHORT_NAME.matcher(last(told)).matches() && question.has(last(told));
        return named || beside * (open ? 2 : LONG_ANSWER) > told.size() || telling * 2 >= told.size() + (open ? 1 : 0);
    }

    /** {@code night lamps} under "Night work": what tells these from others is on view, and what is left follows. */
    private static boolean isBegun(Candidate candidate, Set<String> told, Shown question, List<String> topic) {
        if (candidate.rule().startsWith(NUMBER)) {
            return false;
        }
        Shown section = new Shown(topic.get(0), true, false);
        Shown inner = inner(topic, true);
        List<Boolean> seen = told.stream()
                .map(word -> question.has(word) || inner.has(word) && !section.has(word))
                .toList();
        return seen.get(0) && Collections.frequency(seen, true) * 2 >= told.size();
    }

    private static Shown inner(List<String> topic, boolean apart) {
        return new Shown(String.join(" ", topic.subList(1, topic.size())), apart, false);
    }

    /**
     * Whether half of what a short answer tells is on view, a rare word counting for two frequent ones; or the noun of an
     * explanation of few words. A clause must be on view as a whole; a name may begin with what is asked about.
     */
    static boolean isLargelyTold(Candidate candidate, List<String> topic) {
        String answer = candidate.text().answer();
        int words = answer.split(" ").length;
        List<String> told = telling(BRACKETS.matcher(answer).replaceAll(" "), true).stream()
                .filter(word -> !IDLE.matcher(word).matches() && !WHAT.equalsIgnoreCase(word))
                .toList();
        if (candidate.kind() != CardKind.BASIC
                || REPEATING.contains(candidate.rule())
                || candidate.rule().startsWith(NUMBER)
                || words > MOST_SHORT_WORDS
                || told.isEmpty()
                || isLiteral(answer, told)
                || QUALIFIED.matcher(answer).find()) {
            return false;
        }
        Shown question = new Shown(candidate.text().question(), false, false).withForms();
        Shown inner = inner(topic, false);
        int all = 0;
        int seen = 0;
        for (String word : told) {
            all += weight(word);
            seen += question.has(word) || inner.has(word) ? weight(word) : 0;
        }
        boolean clause = WholeClause.is(candidate);
        String last = told.get(told.size() - 1);
        boolean explained = EXPLAINING.contains(candidate.rule())
                && words <= MOST_NAME_WORDS
                && !(candidate.rule().equals("subject") && COMMON.has(last))
                && question.has(last);
        boolean begun =
                (question.has(told.get(0)) || inner.has(told.get(0))) && !question.has(last) && !inner.has(last);
        return explained || seen * (clause ? 1 : 2) >= all && !begun;
    }

    /** {@code "keys of the yard"}, {@code x-yard-keys}: to be known letter by letter. */
    private static boolean isLiteral(String answer, List<String> told) {
        return answer.startsWith("\"") || answer.indexOf(' ') < 0 && told.size() > 1;
    }

    private static int weight(String word) {
        return COMMON.has(word) ? 1 : 2;
    }

    static boolean isTold(Candidate candidate, List<String> topic) {
        boolean gap = candidate.kind() == CardKind.CLOZE;
        String answer = candidate.text().answer();
        Set<String> told = toldBy(answer, gap);
        if (isReckoned(candidate)) {
            return false;
        }
        boolean spelling = SPELLING.contains(candidate.rule());
        if (candidate.rule().equals("state") && QUALIFIED.matcher(answer).find()
                || candidate.rule().equals(ERROR)
                        && CAMEL.matcher(answer).find()
                        && !candidate.text().question().contains(answer.split(" ")[0])) {
            return false;
        } else if (!spelling && isWritten(IDLE_START.matcher(answer).replaceFirst(""), String.join(" ", topic))
                || gap && isShortWord(answer, candidate.text().question())
                || (gap || isBareThing(candidate.rule(), told)) && isNamedAbove(answer, topic)) {
            return true;
        } else if (told.isEmpty()) {
            return false;
        }
        Shown question = new Shown(candidate.text().question(), gap, !spelling).withForms();
        Shown above = new Shown(String.join(" ", topic), gap, !spelling);
        long common = seen(told, question, above);
        boolean sharing = WholeClause.is(candidate) && answer.split(" ").length >= LONG_ANSWER;
        boolean mayShow =
                spelling || sharing || !gap && QUALIFIED.matcher(answer).find();
        List<String> hidden = told.stream()
                .filter(word -> !question.has(word) && !above.has(word))
                .toList();
        if (!mayShow && common > 0 && told.size() < LONG_ANSWER && isCommon(hidden)
                || gap && common * LONG_ANSWER >= told.size() * 2 && told.size() > 1) {
            return true;
        }
        if (gap) {
            return isGapTold(told, question, above)
                    || isBegun(candidate, told, question, topic)
                    || Pair.isHalfSeen(answer, question, above);
        }
        if (told.size() > 1 && common < told.size()) {
            // "the ECS agent" under "ECS": the name of the section is no secret
            Shown section = new Shown(topic.get(0), false, false);
            told.removeIf(section::has);
            common = seen(told, question, above);
        }
        if (sharing || !question.has(last(told)) && !above.has(last(told))) {
            return common * 2 > told.size();
        }
        return common * LONG_ANSWER > told.size();
    }

    /** What is to be recalled, without what stands in brackets where that leaves one word. */
    private static Set<String> toldBy(String answer, boolean gap) {
        Set<String> bare = telling(BRACKETS.matcher(answer).replaceAll(" "), gap);
        Set<String> told = bare.size() == 1 ? bare : telling(answer, gap);
        told.removeIf(WHAT::equalsIgnoreCase);
        return told;
    }

    /** Whether it is a figure that the question does not give, or the result of a sum. */
    private static boolean isReckoned(Candidate candidate) {
        String answer = candidate.text().answer();
        return candidate.rule().startsWith(NUMBER)
                        && isFigureHidden(candidate.text().question(), answer)
                || candidate.rule().equals("formula") && RESULT.matcher(answer).matches();
    }

    private static long seen(Set<String> words, Shown question, Shown above) {
        return words.stream()
                .filter(word -> question.has(word) || above.has(word))
                .count();
    }

    /** {@code up to […] per lamp: 9000 IOPS} where IOPS stands already: the figure is what one has to know. */
    private static boolean isFigureHidden(String question, String answer) {
        Matcher amount = AMOUNT.matcher(answer);
        return amount.matches()
                && BOUND.matcher(question).find()
                && !FIGURE.matcher(question)
                        .results()
                        .anyMatch(shown -> shown.group().equals(amount.group("figure")));
    }

    /**
     * Whether so much of an answer to a typed question is on view that the rest follows: half of its words, or all but one.
     * An answer that is a whole clause may have one word left. The name of the section is no secret.
     */
    static boolean isHalfTold(Candidate candidate, List<String> topic) {
        String answer = candidate.text().answer();
        if (candidate.kind() == CardKind.CLOZE
                || REPEATING.contains(candidate.rule())
                || candidate.rule().startsWith(NUMBER)
                || answer.indexOf('\n') >= 0) {
            return false;
        }
        Set<String> told = telling(BRACKETS.matcher(answer).replaceAll(" "), false);
        Shown section = new Shown(topic.get(0), false, false);
        told.removeIf(word -> IDLE.matcher(word).matches() || WHAT.equalsIgnoreCase(word));
        boolean defined = DEFINED.matcher(candidate.text().question()).matches();
        if (!defined) {
            dropOfName(told, candidate.text().question());
        }
        if (!defined && !told.stream().allMatch(section::has)) {
            told.removeIf(section::has);
        }
        // the parts of a name such as PutTraceSegments say what it does
        boolean apart = NAMING.contains(candidate.rule()) && told.size() < LONG_ANSWER;
        Shown question = new Shown(SETTING.matcher(candidate.text().question()).replaceFirst(""), apart, false);
        Shown above = new Shown(
                String.join(" ", topic.subList(1, topic.size())) + " "
                        + candidate.text().question(),
                apart,
                false);
        long beside = told.stream().filter(question::has).count();
        long common = seen(told, question, above);
        boolean clause = WholeClause.is(candidate) && answer.split(" ").length >= LONG_ANSWER;
        if (WholeClause.is(candidate) && !told.isEmpty() && told.stream().allMatch(section::has)) {
            return true;
        } else if (clause && QUALIFIED.matcher(answer).find()) {
            return false;
        }
        return common * 2 > told.size()
                || told.size() > (clause ? 2 : 1)
                        && told.size() <= LONG_ANSWER + 1
                        && answer.split(" ").length <= MOST_SHORT_WORDS
                        && beside * 2 >= told.size()
                || !clause && common > 0 && told.size() - common <= 1;
    }

    /** {@code grain that comes in} beside "Grain Data Depot": a common word that stands there only within a name. */
    private static void dropOfName(Set<String> told, String question) {
        String outside = plain(NAME.matcher(question).replaceAll(" "));
        String whole = plain(question);
        List<String> within = told.stream()
                .filter(word -> COMMON.has(word.toLowerCase(Locale.ROOT))
                        && whole.contains(plain(word))
                        && !outside.contains(plain(word)))
                .toList();
        if (within.size() < told.size() && !within.contains(last(told))) {
            told.removeAll(within);
        }
    }

    /** {@code volume} of "EBS volume": what is left to recall follows by itself. */
    private static boolean isCommon(List<String> words) {
        return words.stream()
                .allMatch(word -> COMMON.has(word) || GENERIC.has(word.toLowerCase(Locale.ROOT)) || isPlainThing(word));
    }

    static boolean isPlainThing(String word) {
        return PLAIN_THING.matcher(word).matches();
    }

    /** Whether the answer stands there word for word, be its words too short to count: {@code X-ray} under "X ray". */
    private static boolean isWritten(String answer, String text) {
        String words = plain(answer);
        return words.length() > LEAST_LETTERS
                && !FIGURES.matcher(words).matches()
                && plain(text).contains(words);
    }

    private static boolean isBareThing(String rule, Set<String> told) {
        return rule.equals("object") || rule.equals("subject") && !told.isEmpty() && isCommon(List.of(last(told)));
    }

    /** {@code Yard plan} under "Yard": after the name of the heading one plain word is left. */
    private static boolean isNamedAbove(String answer, List<String> topic) {
        String heading =
                MADE.matcher(topic.get(topic.size() - 1)).replaceAll("").strip();
        String named = MADE.matcher(answer).replaceAll("").strip();
        return heading.length() > 2
                && named.toLowerCase(Locale.ROOT).startsWith(heading.toLowerCase(Locale.ROOT) + " ")
                && LONE.matcher(named.substring(heading.length() + 1)).matches();
    }

    /** {@code id} beside "the parcel ID": too short to count as a word, but there it stands. */
    private static boolean isShortWord(String answer, String question) {
        String shown = plain(question);
        return SHORT.matcher(answer).matches()
                && (shown.contains(plain(answer)) || shown.contains(plain(answer + "s")));
    }

    private static String plain(String text) {
        return " "
                + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip() + " ";
    }

    /** The noun an answer ends with is what one has to know: {@code in the task list} after "Where is the task role kept?". */
    private static String last(Set<String> told) {
        return List.copyOf(told).get(told.size() - 1);
    }

    /** The words that tell something. */
    public static Set<String> telling(String text, boolean strict) {
        Set<String> telling = new LinkedHashSet<>();
        for (String word : NO_WORD.split(THOUSANDS.matcher(text).replaceAll(""))) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean tells = word.length() >= LEAST_LETTERS
                    || SHORT_NAME.matcher(word).matches()
                    || Shown.isAbbreviation(lower) && word.length() > 1;
            if (tells && !FUNCTION.contains(lower) && !(strict && GENERIC.has(lower))) {
                telling.add(word);
            }
        }
        return telling;
    }
}

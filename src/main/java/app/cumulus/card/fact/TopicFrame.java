package app.cumulus.card.fact;

import app.cumulus.card.text.Services;
import app.cumulus.card.text.WordList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off a heading what says which sort of text stands below it: {@code Section 4 -- Piers}, {@code Crane FAQ}, {@code Introduction to ferries}. */
final class TopicFrame {

    private static final Pattern BEFORE = Pattern.compile(
            "(?i)^(?:(?:an? |the )?(?:(?:quick|brief|short|general|core|key|basic) )?(?:introduction|intro|overview|basics|fundamentals|summary|recap|demo|demonstration|rules ?(?:/|&|and) ?details|details) (?:to|of|on|for|about)|introducing|understanding|getting started with|working with|notes (?:on|about)|(?:all|more) about) (?:(?:the|an?) )?(?!steps?\\b|process)(?=(?-i:\\p{Lu})|\\p{L}+ \\p{L})");
    private static final Pattern USING = Pattern.compile("^(?i:using|use of|why use|why) (?=\\p{Lu})");
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)(?:\\s+[-–:]\\s*demos?|(?<!^process|^steps)(?:\\s*[-–:,/&]\\s*|\\s+)(?:and\\s+)?(?:overview|faqs?|theory|cheat[ -]?sheet|introduction|intro|(?:(?:core|key) )?(?:basics|fundamentals)|crash course|101|good to know|key (?:facts|points|takeaways)|takeaways|quick facts|at a glance|in a nutshell|white ?papers?))$");
    /** {@code Crane Overview - the tall one}. */
    private static final Pattern WITHIN =
            Pattern.compile("(?i)(?<=^[\\w ]{2,30}) (?:overview|introduction|intro|basics|fundamentals)(?= [-–:] )");

    private static final Pattern QUESTIONS = Pattern.compile("(?i).*\\b(?:faqs?|q ?& ?a)\\b.*");
    private static final Pattern NOTES =
            Pattern.compile("(?i)\\s+(?:notes?|labs?|demos?|services?|about|configurations?|set-?up)$");
    /** {@code Ferry `expensive`}. */
    private static final Pattern TICKED = Pattern.compile("^(?<name>[^`]*[^`\\s])\\s+`(?<remark>[\\p{L} -]+)`$");

    private static final Pattern NAME_IN_SMALL = Pattern.compile("\\p{Ll}+(?: |$)");

    private static final WordList ADJECTIVES = WordList.of("adjectives.txt");

    private TopicFrame() {}

    /** What the heading names; the whole heading, where nothing would be left. */
    static String within(String heading) {
        String bare = Term.withoutNumber(heading);
        bare = BEFORE.matcher(bare).replaceFirst("");
        String used = USING.matcher(bare).replaceFirst("");
        bare = Services.has(used) ? used : bare;
        String before;
        do {
            before = bare;
            bare = BEHIND.matcher(bare).replaceFirst("");
        } while (!bare.equals(before));
        String noted = NOTES.matcher(bare).replaceFirst("");
        bare = Services.has(noted) ? noted : bare;
        bare = bare.strip();
        return bare.isEmpty() ? heading : bare.equals(heading) ? bare : capitalised(bare);
    }

    /** Without a word for the sort of text between the name and what it is. */
    static String withoutSort(String title) {
        return WITHIN.matcher(title).replaceFirst("");
    }

    /** Without a remark in ticks behind the name. */
    static String withoutRemark(String title) {
        Matcher ticked = TICKED.matcher(title);
        return ticked.matches()
                        && ADJECTIVES.has(ticked.group("remark").replaceFirst("(?i)^(?:very|more|most|less) ", ""))
                ? ticked.group("name")
                : title;
    }

    private static String capitalised(String name) {
        return NAME_IN_SMALL.matcher(name).lookingAt()
                ? Character.toUpperCase(name.charAt(0)) + name.substring(1)
                : name;
    }

    /** {@code Ferry FAQ}. */
    static boolean isOfQuestions(String title) {
        return QUESTIONS.matcher(title).matches();
    }
}

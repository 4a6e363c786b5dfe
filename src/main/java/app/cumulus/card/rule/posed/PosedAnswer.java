package app.cumulus.card.rule.posed;

import app.cumulus.card.fact.Passage;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.rule.process.Steps;
import app.cumulus.card.text.Brackets;
import app.cumulus.card.text.Sentences;
import app.cumulus.note.Block;
import app.cumulus.note.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a note answers to a question that it poses: the lines behind it, without the words that only repeat the question. */
final class PosedAnswer {

    private static final int MOST_WHOLE_WORDS = 16;
    private static final int LEAST_FIRST_WORDS = 4;
    private static final int LEAST_STEPS = 2;
    private static final int LEAST_SIGNED_STEPS = 3;
    private static final int MOST_STEPS = 5;
    private static final int MOST_STEP_WORDS = 20;

    private static final Pattern WAY = Pattern.compile(
            "(?i)(?:how (?:to|do|does|can|is|are|we|you|a|I)|what are the steps|what if|what happens|what (?:do|should) (?:you|we) do)\\b.*");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?i)(?:(?:in |for )?(?:what|which) (?!is the\\b|happens\\b)|how (?:can|do|does|could) |when ).*");
    /** {@code Which crane is best?}, {@code What is a Night Crane?}: one thing, and what the lines below add to it is no part of the answer. */
    private static final Pattern ONE = Pattern.compile(
            "(?i)what (?:is|was) (?:an? |(?-i:\\p{Lu})).*|which (?:[\\p{L}\\d-]+ ){0,3}[\\p{L}\\d-]*[^s\\s] (?:is|can|does|has|should|would|will|must)\\b.*");

    private static final Pattern ADDED =
            Pattern.compile("(?i),? (?:e\\.?g\\.?|such as|as long as|for example|i\\.e\\.) .*$");
    private static final Pattern HOW_TO = Pattern.compile("(?i)how to\\b.*|what are the steps\\b.*");
    private static final Pattern ENUMERATOR =
            Pattern.compile("^(?:(?:[a-h]|\\d{1,2}|[ivx]{1,4})[.)]|--+|[-=]*>+|→)\\s+");
    private static final Pattern SIGN = Pattern.compile("\\s+>\\s+");
    private static final Pattern JOINT = Pattern.compile("(?i)^(?:and|then|and then|after that|finally|next),?\\s+");
    private static final Pattern THING =
            Pattern.compile("(?i)what (?:is|are) (?:meant by )?(?:an? |the )?(?<thing>[^?]+?)\\?");
    private static final Pattern ECHO = Pattern.compile(
            "(?i)(?:an? |the )?(?<thing>[^,]+?) (?:is|are|means|stands for) (?<said>(?!about\\b|like\\b|for\\b).+)");
    private static final Pattern USE = Pattern.compile(
            "(?i)what (?:is|are) the (?:use|purpose|function|role) of (?:an? |the )?(?<thing>[^?]+?)\\?");
    private static final Pattern SERVING = Pattern.compile(
            "(?i)(?:an? |the )?(?<thing>[^,]+?) (?:will|can|is used (?=to |for )|helps (?=to )) ?(?<said>.+)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    /** {@code To use the crane you can …}, {@code We can do so by …}. */
    private static final Pattern PREAMBLE = Pattern.compile(
            "(?i)^(?:to [^,]{3,50}?,? (?:you|we) (?:can|must|should|have to|need to) |(?:you|we) can (?:do (?:so|it|this|that)|achieve (?:it|this)) (?=by ))");

    private static final Pattern DIFFERENCE =
            Pattern.compile("(?i).*\\b(?:differences?|differs?|different|compare|vs)\\b.*");

    private PosedAnswer() {}

    /** Whether one sentence would be less than the way that is asked for. */
    static boolean isLongWay(String question, List<Statement> lines) {
        return HOW_TO.matcher(question).matches()
                && (lines.size() > 1 || SIGN.split(lines.get(0).text()).length >= LEAST_SIGNED_STEPS);
    }

    /** The lines that answer: what stands under the question, or right behind it up to an empty line or the next question. */
    static List<Statement> behind(Passage passage) {
        List<Statement> lines = new ArrayList<>();
        int end = passage.span().endLine();
        List<Block> blocks = passage.children().isEmpty() ? passage.following() : passage.children();
        for (Block block : blocks) {
            boolean next = block instanceof Statement statement
                    && (lines.isEmpty() || statement.span().startLine() == end + 1)
                    && !(statement.text().endsWith("?") && !lines.isEmpty());
            if (!next) {
                break;
            }
            add((Statement) block, lines);
            end = lines.get(lines.size() - 1).span().endLine();
        }
        return lines;
    }

    private static void add(Statement statement, List<Statement> lines) {
        lines.add(statement);
        statement.children().stream()
                .filter(Statement.class::isInstance)
                .forEach(child -> add((Statement) child, lines));
    }

    /** The steps of a way that is told in several lines, or in one with signs between them; none where it is told in a sentence. */
    static List<String> steps(String question, List<Statement> lines) {
        if (!WAY.matcher(question).matches()) {
            return List.of();
        }
        List<String> parts = lines.stream().map(Statement::text).toList();
        boolean numbered =
                parts.stream().filter(part -> ENUMERATOR.matcher(part).find()).count() > 0;
        if (parts.size() > 1 && !numbered && !HOW_TO.matcher(question).matches()) {
            return List.of();
        }
        boolean signed = parts.size() == 1 && SIGN.split(parts.get(0)).length >= LEAST_SIGNED_STEPS;
        if (signed) {
            parts = List.of(SIGN.split(withoutPreamble(parts.get(0))));
        } else if (parts.size() == 1 && Steps.of(parts.get(0)).size() >= LEAST_SIGNED_STEPS) {
            parts = Steps.of(withoutPreamble(parts.get(0)));
        }
        List<String> steps = parts.stream()
                .map(part -> Phrases.bare(
                        JOINT.matcher(ENUMERATOR.matcher(part).replaceFirst("")).replaceFirst("")))
                .filter(step -> !step.isEmpty())
                .toList();
        boolean fit = steps.size() >= LEAST_STEPS
                && steps.size() <= MOST_STEPS
                && steps.stream().allMatch(step -> Phrases.words(step) <= MOST_STEP_WORDS && !step.endsWith(":"));
        return fit ? steps : List.of();
    }

    /** Whether marked or indented lines answer together, so that the first of them would be less than what is asked. */
    static boolean isOneOfSeveral(String question, List<Statement> lines, Passage passage) {
        Statement.Mark mark = lines.get(0).mark();
        boolean marked = mark == Statement.Mark.BULLET || mark == Statement.Mark.NUMBER;
        boolean own = passage.block() instanceof Statement asked && asked.mark() == mark;
        return SEVERAL.matcher(question).matches()
                && !ONE.matcher(question).matches()
                && lines.size() >= LEAST_STEPS
                && lines.stream()
                        .allMatch(line -> line.mark() == mark && line.children().isEmpty())
                && (marked && !own || !passage.children().isEmpty());
    }

    /** The lines that answer together; none where the question asks for one thing, or one of them is long. */
    static List<String> items(String question, List<Statement> lines, Passage passage) {
        if (!isOneOfSeveral(question, lines, passage) || lines.size() > MOST_STEPS) {
            return List.of();
        }
        List<String> items = lines.stream()
                .map(line -> Phrases.capitalised(
                        Phrases.bare(ADDED.matcher(line.text()).replaceFirst(""))))
                .toList();
        boolean fit = items.stream()
                .allMatch(item -> Phrases.words(item) <= MOST_WHOLE_WORDS
                        && Character.isLetter(item.codePointAt(0))
                        && !item.endsWith(":")
                        && !item.endsWith("?"));
        return fit ? items : List.of();
    }

    /** What the first line says; all lines, where the difference of two things is asked for. */
    static List<String> said(String question, List<Statement> lines) {
        int many = DIFFERENCE.matcher(question).matches() ? lines.size() : 1;
        return lines.stream()
                .limit(many)
                .flatMap(line -> Sentences.of(line.text()).stream())
                .toList();
    }

    /** All that is said, or its first sentence where that is enough, without an echo of the question. */
    static String of(String question, List<String> sentences) {
        String all = String.join(". ", sentences);
        boolean goesOn = sentences.size() > 1
                && (Character.isLowerCase(sentences.get(1).codePointAt(0))
                        || DIFFERENCE.matcher(question).matches());
        boolean firstIsEnough = !goesOn
                && Phrases.words(all) > MOST_WHOLE_WORDS
                && Phrases.words(sentences.get(0)) >= LEAST_FIRST_WORDS;
        return withoutEcho(question, withoutPreamble(firstIsEnough ? sentences.get(0) : all));
    }

    private static String withoutPreamble(String answer) {
        return Phrases.capitalised(
                PREAMBLE.matcher(ENUMERATOR.matcher(answer).replaceFirst("")).replaceFirst(""));
    }

    /** {@code A crane is a machine} after "What is a crane?": a machine. */
    private static String withoutEcho(String question, String answer) {
        Optional<String> said = echoed(THING.matcher(question), ECHO.matcher(answer));
        if (said.isEmpty()) {
            said = echoed(USE.matcher(question), SERVING.matcher(answer));
        }
        return said.map(Phrases::capitalised).orElse(answer);
    }

    /** What is said of the thing, if it is the one asked about. */
    private static Optional<String> echoed(Matcher asked, Matcher echo) {
        boolean same =
                asked.matches() && echo.matches() && plain(asked.group("thing")).startsWith(plain(echo.group("thing")));
        return same ? Optional.of(echo.group("said")) : Optional.empty();
    }

    private static String plain(String name) {
        return NO_LETTER
                .matcher(Brackets.without(name.toLowerCase(Locale.ROOT)))
                .replaceAll("");
    }
}

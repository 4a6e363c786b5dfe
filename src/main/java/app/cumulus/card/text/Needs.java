package app.cumulus.card.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads off an expression of which words a text must have at least one before the expression can find anything in it. No
 * words are given where that is not sure: fewer are asked for than are needed, never more.
 */
final class Needs {

    /** What is shorter than a run of {@link Signs} tells nothing. */
    private static final int LEAST_SIGNS = 3;

    private static final int MOST_WORDS = 48;

    /** Signs given by their number, quoted stretches, and what changes how an expression is read. */
    private static final Pattern STRANGE =
            Pattern.compile("(?s).*(?:\\\\[QExuc0N]|\\(\\?[a-z-]*[xudU][a-zA-Z-]*[:)]).*");

    private static final String WIDTHLESS_LETTERS = "bBAZzG";
    private static final Set<String> NONE = Set.of();

    private enum Times {
        ONCE,
        OFTEN,
        MAYBE
    }

    private final String expression;
    private final int end;
    private int at;

    private Needs(String expression) {
        this.expression = expression;
        this.end = expression.length();
    }

    /** One of these words is in each text in which the expression finds something, capitals or not; none where that is not sure. */
    static Set<String> of(String expression) {
        return STRANGE.matcher(expression).matches() ? NONE : new Needs(expression).choice();
    }

    /** Several ways, up to the end or to the bracket that closes the group. */
    private Set<String> choice() {
        Set<String> all = new HashSet<>();
        boolean sure = true;
        for (boolean more = true; more; at += more ? 1 : 0) {
            Set<String> way = row();
            sure &= !way.isEmpty();
            all.addAll(way);
            more = at < end && expression.charAt(at) == '|';
        }
        return sure && all.size() <= MOST_WORDS ? all : NONE;
    }

    /** One thing behind the other: of all that is needed, what tells most. */
    private Set<String> row() {
        List<Set<String>> needed = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (at < end && expression.charAt(at) != '|' && expression.charAt(at) != ')') {
            int start = at++;
            switch (expression.charAt(start)) {
                case '(' -> group(run, needed);
                case '[' -> aside(run, needed, () -> closeClass());
                case '.' -> aside(run, needed, () -> {});
                case '^', '$' -> times();
                case '\\' -> escaped(run, needed);
                default -> literal(expression.charAt(start), run, needed);
            }
        }
        finish(run, needed);
        return needed.stream()
                .max(Comparator.comparingInt(Needs::letters).thenComparingInt(words -> -words.size()))
                .orElse(NONE);
    }

    private void literal(char sign, StringBuilder run, List<Set<String>> needed) {
        Times times = times();
        // half of a sign says nothing about how often the whole comes
        if (times != Times.MAYBE && !Character.isSurrogate(sign)) {
            run.append(sign);
        }
        if (times != Times.ONCE || Character.isSurrogate(sign)) {
            finish(run, needed);
        }
    }

    /** Something that stands for many signs. */
    private void aside(StringBuilder run, List<Set<String>> needed, Runnable skipping) {
        skipping.run();
        times();
        finish(run, needed);
    }

    private void escaped(StringBuilder run, List<Set<String>> needed) {
        char sign = expression.charAt(at++);
        if (WIDTHLESS_LETTERS.indexOf(sign) >= 0) {
            times();
        } else if (sign == 'n') {
            literal('\n', run, needed);
        } else if (!Character.isLetterOrDigit(sign)) {
            literal(sign, run, needed);
        } else {
            aside(run, needed, () -> closeName(sign));
        }
    }

    private void closeName(char sign) {
        char opening = at < end ? expression.charAt(at) : ' ';
        if (sign == 'k' || (sign == 'p' || sign == 'P') && opening == '{') {
            at = expression.indexOf(sign == 'k' ? '>' : '}', at) + 1;
        } else if (sign == 'p' || sign == 'P') {
            at++;
        }
    }

    private void closeClass() {
        for (int depth = 1; depth > 0; at++) {
            char sign = expression.charAt(at);
            at += sign == '\\' ? 1 : 0;
            depth += sign == '[' ? 1 : sign == ']' ? -1 : 0;
        }
    }

    private void group(StringBuilder run, List<Set<String>> needed) {
        boolean negative = expression.startsWith("?!", at) || expression.startsWith("?<!", at);
        boolean widthless = negative || expression.startsWith("?=", at) || expression.startsWith("?<=", at);
        if (expression.charAt(at) == '?' && !skipHead(widthless)) {
            return;
        }
        Set<String> words = choice();
        at++;
        Times times = times();
        if (!widthless) {
            finish(run, needed);
        }
        if (!negative && times != Times.MAYBE && !words.isEmpty()) {
            needed.add(words);
        }
    }

    /** Goes past what says of which kind a group is; false where it is nothing but flags. */
    private boolean skipHead(boolean widthless) {
        if (widthless) {
            at += expression.charAt(at + 1) == '<' ? 3 : 2;
            return true;
        }
        boolean named = expression.charAt(at + 1) == '<';
        while (expression.charAt(at) != (named ? '>' : ':') && expression.charAt(at) != ')') {
            // "(?>": a group that never gives anything back
            if (!named && expression.charAt(at) == '>') {
                break;
            }
            at++;
        }
        return expression.charAt(at++) != ')';
    }

    private Times times() {
        char sign = at < end ? expression.charAt(at) : ' ';
        Times times = Times.ONCE;
        if (sign == '?' || sign == '*' || sign == '+') {
            at++;
            times = sign == '+' ? Times.OFTEN : Times.MAYBE;
        } else if (sign == '{') {
            times = expression.charAt(at + 1) == '0' ? Times.MAYBE : Times.OFTEN;
            at = expression.indexOf('}', at) + 1;
        }
        boolean manner =
                times != Times.ONCE && at < end && (expression.charAt(at) == '?' || expression.charAt(at) == '+');
        at += manner ? 1 : 0;
        return times;
    }

    private static void finish(StringBuilder run, List<Set<String>> needed) {
        if (run.length() >= LEAST_SIGNS) {
            needed.add(Set.of(run.toString()));
        }
        run.setLength(0);
    }

    private static int letters(Set<String> words) {
        return words.stream()
                .mapToInt(word -> (int) word.chars().filter(Character::isLetter).count())
                .min()
                .orElse(0);
    }
}

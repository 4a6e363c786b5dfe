package app.cumulus.card.rule.code;

import app.cumulus.card.phrase.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command with more options than anybody knows by heart: what it calls, and those of its values that are no names of the writer's
 * own things.
 *
 * @param call what is called, without options
 * @param values the options whose values are worth knowing
 */
record LongCommand(String call, List<Value> values) {

    private static final int MOST_WORDS = 8;
    private static final int LEAST_TOLD_WORDS = 3;
    private static final int MOST_VALUES = 3;
    private static final Pattern CALL =
            Pattern.compile("^\\$?\\s*(?<call>aws [a-z][a-z\\d-]+ [a-z][a-z\\d-]+)\\s(?=.*--).*");
    private static final Pattern OPTION = Pattern.compile(
            "(?<option>--[a-z][a-z\\d-]+)[ =](?:<(?<told>[^<>]+)>|\"(?<quoted>[^\"{}]+)\"|(?<plain>[A-Za-z][\\w=.-]*(?:, ?[\\w=.-]+)*))(?=\\s|$)");
    private static final Pattern FOUND =
            Pattern.compile("(?i)^it(?: is|'s) (?:(?:available|found|shown|listed|written) (?=(?:in|at|on|under) ))?");
    private static final Pattern PLACE = Pattern.compile("(?i)(?:in|at|on|under) ");
    /** What names one of the writer's own things, or how they want to see the answer. */
    private static final Pattern OWN = Pattern.compile(
            "--(?:.*-)?(?:names?|ids?|arns?|region|profile|buckets?|payload|output|format|query|filters?|role|keys?|image|tags?|endpoint|file|path|message|user|group)");

    private static final Pattern SAMPLE = Pattern.compile("(?i).*(?:demo|sample|example|test|\\bmy\\b|foo).*");

    /**
     * One option.
     *
     * @param value the value as it is written, or what the writer says of it
     * @param told whether it is said and not written
     */
    record Value(String option, String value, boolean told) {

        /** {@code In the harbour book}: it is said where it stands. */
        boolean found() {
            return told && PLACE.matcher(value).lookingAt();
        }
    }

    LongCommand {
        values = List.copyOf(values);
    }

    /** What is called, with the one option that makes it what it is: {@code aws port weigh --kind slow}. */
    String shortened() {
        List<Value> written = values.stream()
                .filter(value -> !value.told() && value.value().indexOf(' ') < 0)
                .toList();
        return written.size() == 1
                ? call + " " + written.get(0).option() + " " + written.get(0).value()
                : call;
    }

    /** The command taken apart; none where it is short enough to be known whole. */
    static Optional<LongCommand> of(String code) {
        Matcher call = CALL.matcher(code);
        if (Phrases.words(code) <= MOST_WORDS || !call.matches()) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        Matcher option = OPTION.matcher(code);
        while (option.find() && values.size() < MOST_VALUES) {
            String told = option.group("told");
            if (told != null && Phrases.words(told) >= LEAST_TOLD_WORDS) {
                values.add(new Value(option.group("option"), FOUND.matcher(told).replaceFirst(""), true));
            }
            String written = option.group("plain") == null ? option.group("quoted") : option.group("plain");
            if (written != null
                    && !OWN.matcher(option.group("option")).matches()
                    && !SAMPLE.matcher(written).matches()) {
                values.add(new Value(option.group("option"), written, false));
            }
        }
        return Optional.of(new LongCommand(call.group("call"), values));
    }
}

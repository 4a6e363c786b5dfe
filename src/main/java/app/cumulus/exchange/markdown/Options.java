package app.cumulus.exchange.markdown;

import app.cumulus.exchange.text.Choices;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options below a question: a task list whose right ones are ticked, or lines lettered from A. */
final class Options {

    private static final Pattern TASK = Pattern.compile("^\\s*[-*+]\\s+\\[([ xX])\\]\\s+(.+)$");
    private static final Pattern LETTERED = Pattern.compile("^\\s*(?:[-*+]\\s+)?\\(?([A-Ha-h])[.)]\\s+(.+)$");
    private static final Pattern LETTERS =
            Pattern.compile("(?s)\\(?([A-Ha-h])[.)]?|\\(?([A-Ha-h])[.):]\\s.*|[A-Ha-h](?:\\s*,\\s*[A-Ha-h])+");

    private Options() {}

    /** A question with what is right and what is wrong. */
    record Asked(String question, Choices.Answered answered) {}

    /** The card of a task list that is all there is under a question. */
    static Optional<Choices.Answered> ticked(String body) {
        List<String> options = new ArrayList<>();
        Set<Integer> right = new LinkedHashSet<>();
        for (String line : body.lines().filter(each -> !each.isBlank()).toList()) {
            Matcher task = TASK.matcher(line);
            if (!task.matches()) {
                return Optional.empty();
            }
            if (!task.group(1).isBlank()) {
                right.add(options.size());
            }
            options.add(task.group(2).strip());
        }
        return options.isEmpty() ? Optional.empty() : Optional.of(new Choices(options).at(right));
    }

    /** The card of a question that ends in lettered lines and an answer that is a letter. */
    static Optional<Asked> lettered(String question, String answer) {
        List<String> lines = question.lines().toList();
        int first = lines.size();
        while (first > 0
                && (lines.get(first - 1).isBlank()
                        || LETTERED.matcher(lines.get(first - 1)).matches())) {
            first--;
        }
        List<String> options = new ArrayList<>();
        for (String line : lines.subList(first, lines.size())) {
            Matcher lettered = LETTERED.matcher(line);
            if (lettered.matches()) {
                boolean next = Character.toLowerCase(lettered.group(1).charAt(0)) == 'a' + options.size();
                if (!next) {
                    return Optional.empty();
                }
                options.add(lettered.group(2).strip());
            }
        }
        String stem = String.join("\n", lines.subList(0, first)).strip();
        boolean choice =
                options.size() > 1 && !stem.isEmpty() && LETTERS.matcher(answer).matches();
        return choice ? Optional.of(new Asked(stem, answered(options, answer))) : Optional.empty();
    }

    private static Choices.Answered answered(List<String> options, String answer) {
        Matcher explained = LETTERS.matcher(answer);
        boolean letterAndWords = explained.matches() && explained.group(2) != null;
        return new Choices(options).answered(List.of(letterAndWords ? explained.group(2) : answer));
    }
}

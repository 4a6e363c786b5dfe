package app.cumulus.card.generate;

import app.cumulus.card.CardKind;
import app.cumulus.card.rule.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a card must not be, as far as a program can see: the gates R3, R5 and R8 of docs/card-quality.md. */
final class Gates {

    private static final int MOST_QUESTION_WORDS = 40;
    private static final int LEAST_QUESTION_WORDS = 3;
    private static final int MOST_ANSWER_WORDS = 30;
    private static final int LEAST_TELLING_LETTERS = 4;

    private static final Pattern DANGLING = Pattern.compile(
            "^(?:what|how|why|when|which|where|who)?\\s*(?:is|are|was|do|does|did|can|must|should|will|has|have)?\\s*"
                    + "(?:it|they|this|that|these|those|he|she|its|their|them)\\b.*",
            Pattern.CASE_INSENSITIVE);
    static final String GIVEN_AWAY = "the question gives the answer away";

    private static final int LEAST_CLEAR_WORDS = 3;
    private static final String GAP = "[…]";

    private static final Pattern DEMONSTRATIVE = Pattern.compile(
            "\\b(?:this|these|those|such(?! as\\b)|above|below|following|same (?:as|with))\\s+[\\w\\[]|\\b(?i:as above|see below|the same with)\\b|\\b(?:of|by|for|with|in|to|on|from|about|monitor|use|do|make|get|call|take|configure|enable|set|see) (?:it|them|this|these|those)\\s*\\?$");
    private static final Pattern DEBRIS = Pattern.compile(
            ".*(?:\\\\\\s*$|\\s\\\\\\s|\\s/\\s*$|\\s\\|\\s*$|-{4,}|={4,}|#{4,}|_{4,}|\\\\_).*", Pattern.DOTALL);
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final Pattern CUT_OFF = Pattern.compile(".*[,:(/-]$", Pattern.DOTALL);

    /** Words of four letters and more that tell nothing, so that they may stand on both sides. */
    private static final Set<String> FUNCTION = Set.of(
            "same",
            "each",
            "every",
            "both",
            "with",
            "from",
            "into",
            "only",
            "that",
            "this",
            "than",
            "when",
            "after",
            "before",
            "without",
            "within",
            "between",
            "through",
            "other",
            "another",
            "your",
            "their",
            "more",
            "less",
            "most",
            "least",
            "different",
            "using",
            "used",
            "over",
            "under",
            "about");

    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,5}s?");

    private static final Pattern NAME = Pattern.compile("(?<![\\w/])[\\p{L}\\d]*\\p{Lu}[\\w-]*");

    private Gates() {}

    /** Why the candidate must stay off; none if it passes. */
    static Optional<String> objection(Candidate candidate, List<String> topic) {
        String question = candidate.text().question();
        String answer = candidate.text().answer();
        boolean structured = candidate.kind() == CardKind.LIST || candidate.kind() == CardKind.CODE;
        int questionWords = words(question);
        if (askingWords(question) < LEAST_QUESTION_WORDS) {
            return Optional.of("too little is left to ask with");
        } else if (questionWords > MOST_QUESTION_WORDS) {
            return Optional.of("the question is too long");
        } else if (!structured && words(answer) > MOST_ANSWER_WORDS) {
            return Optional.of("the answer is too long");
        } else if (DANGLING.matcher(question).matches()
                || DEMONSTRATIVE.matcher(question).find()) {
            return Optional.of("it does not say what it speaks about");
        } else if (DEBRIS.matcher(question + "\n" + answer).matches()) {
            return Optional.of("signs of the layout are left in it");
        } else if (answer.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of("the answer has no words");
        } else if (CUT_OFF.matcher(answer).matches() || question.matches(".*[,(-]$")) {
            return Optional.of("it is cut off");
        } else if (!balanced(question) || !balanced(answer)) {
            return Optional.of("its brackets do not match");
        } else if (candidate.kind() != CardKind.PROCESS
                && candidate.kind() != CardKind.COMPARISON
                && givesItselfAway(candidate, String.join(" ", topic))) {
            return Optional.of(GIVEN_AWAY);
        }
        return Optional.empty();
    }

    /**
     * The topic without its inner headings that show words of the answer; as it was, where the question would not be clear
     * without them.
     */
    static List<String> withoutAnswer(Candidate candidate, List<String> topic) {
        if (!isClear(candidate.text().question(), topic.get(0))) {
            return topic;
        }
        Set<String> told = tellingWords(candidate.text().answer());
        List<String> kept = new ArrayList<>(topic.subList(0, 1));
        for (String heading : topic.subList(1, topic.size())) {
            boolean shows = tellingWords(heading).stream().anyMatch(told::contains)
                    || abbreviates(candidate.text().answer(), heading);
            if (!shows) {
                kept.add(heading);
            }
        }
        return kept;
    }

    /** Whether the question names something particular besides the outermost heading. */
    private static boolean isClear(String question, String section) {
        Set<String> known = tellingWords(section);
        String asked = question.replaceFirst("^\\S+\\s+", "");
        boolean named = NAME.matcher(asked)
                .results()
                .map(found -> tellingWords(found.group() + " "))
                .anyMatch(words -> !words.isEmpty() && words.stream().noneMatch(known::contains));
        Set<String> said = tellingWords(question);
        said.removeAll(known);
        boolean sentence = question.contains(GAP) && !question.contains(": ");
        return said.size() >= LEAST_CLEAR_WORDS && (named || sentence);
    }

    /** A gap must not be readable beside it; in a typed question a word or two of the thing asked about may come again. */
    private static boolean givesItselfAway(Candidate candidate, String topic) {
        if (candidate.kind() == CardKind.LIST || candidate.kind() == CardKind.CODE) {
            return false;
        }
        Set<String> seen = tellingWords(candidate.text().question() + " " + topic);
        Set<String> told = tellingWords(candidate.text().answer());
        if (abbreviates(candidate.text().answer(), topic)) {
            return true;
        }
        long common = told.stream().filter(seen::contains).count();
        if (candidate.kind() == CardKind.CLOZE) {
            Set<String> beside = tellingWords(candidate.text().question());
            return told.stream().anyMatch(beside::contains) || common * 2 > told.size();
        }
        // the writer's own question and answer share what they speak of
        int share = candidate.rule().equals("own-question") ? 2 : 3;
        return !told.isEmpty() && common * share > told.size();
    }

    /** {@code LB} under "Load Balancer": the topic line writes the answer out. */
    private static boolean abbreviates(String answer, String topic) {
        if (!ABBREVIATION.matcher(answer).matches()) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : topic.split("[^\\p{L}\\p{N}]+")) {
            initials.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT));
        }
        return initials.indexOf(answer.endsWith("s") ? answer.substring(0, answer.length() - 1) : answer) >= 0;
    }

    private static Set<String> tellingWords(String text) {
        return Stream.of(THOUSANDS.matcher(text).replaceAll("").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= LEAST_TELLING_LETTERS || word.matches(".*\\d.*|[A-Z][A-Za-z]*[A-Z]s?"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !FUNCTION.contains(word))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }

    private static boolean balanced(String text) {
        return count(text, '(') == count(text, ')')
                && count(text, '{') == count(text, '}')
                && count(text, '[') == count(text, ']')
                && count(text, '`') % 2 == 0
                && count(text, '"') % 2 == 0;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    /** Words besides the gap, signs not counted. */
    private static int askingWords(String question) {
        return (int) Stream.of(question.split("[^\\p{L}\\p{N}$%./:'-]+"))
                .filter(word -> !word.isEmpty())
                .count();
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}

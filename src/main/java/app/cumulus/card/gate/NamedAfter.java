package app.cumulus.card.gate;

import app.cumulus.card.CardKind;
import app.cumulus.card.rule.Candidate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a name says what is asked: {@code Weight-based sorting} sorts by weight, {@code Geolocation} goes by location. */
final class NamedAfter {

    private static final int STEM = 6;
    private static final int LEAST_END = 8;
    private static final int MOST_BEGIN = 4;
    private static final Set<String> RULES = Set.of("object", "opening", "subject", "where", "relation", "member");
    private static final Set<String> LOCATING = Set.of("object", "cloze", "fragment");
    private static final Set<String> REVERSED = Set.of("subject", "member");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    /** {@code Weight-based}, {@code Weighted Sorting}. */
    private static final Pattern MODIFIER =
            Pattern.compile("(?<based>\\p{L}{5,})-[Bb]ased\\b|\\b(?<done>\\p{Lu}\\p{Ll}{5,})ed(?= \\p{Lu})");

    private static final Pattern JOINED = Pattern.compile("\\b\\p{Lu}\\p{Ll}{3,}\\p{Lu}\\p{Ll}{3,}\\b");
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}\\p{Ll}{8,}\\b");
    private static final Pattern DENIED = Pattern.compile("\\bun(\\p{Ll}{6,})\\b");
    /** What a thing is may begin with the kind that its name tells. */
    private static final Pattern DEFINED = Pattern.compile("What (?:is|are) (?:\\p{Lu}[\\p{L}-]* ?)+\\?");

    private static final Pattern CAPITAL = Pattern.compile("(?=\\p{Lu})");

    private NamedAfter() {}

    static boolean isTold(Candidate candidate, List<String> topic) {
        String question = candidate.text().question();
        String answer = candidate.text().answer();
        boolean gap = candidate.kind() == CardKind.CLOZE;
        if (LOCATING.contains(candidate.rule()) && isEnd(topic.get(topic.size() - 1), words(answer))) {
            return true;
        }
        if (!gap && (candidate.kind() != CardKind.BASIC || !RULES.contains(candidate.rule()))
                || DEFINED.matcher(question).matches()) {
            return false;
        }
        boolean reversed = REVERSED.contains(candidate.rule())
                || candidate.rule().equals("opening")
                        && Character.isUpperCase(answer.codePointAt(0))
                        && answer.split(" ").length <= MOST_BEGIN
                        && !question.contains(" do?");
        if (!gap && DENIED.matcher(question).results().anyMatch(found -> begins(words(answer), found.group(1)))) {
            return true;
        }
        return reversed ? says(answer, question) : says(question, answer);
    }

    private static boolean says(String name, String told) {
        List<String> words = words(told);
        Matcher modifier = MODIFIER.matcher(name);
        while (modifier.find()) {
            String by = modifier.group("based") != null ? modifier.group("based") : modifier.group("done");
            if (begins(words, by)) {
                return true;
            }
        }
        return JOINED.matcher(name).results().anyMatch(found -> isSpelled(found.group(), words)) || isEnd(name, words);
    }

    private static boolean isEnd(String name, List<String> words) {
        return NAME.matcher(name).results().anyMatch(found -> endsWith(found.group(), words));
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).toList();
    }

    private static boolean begins(List<String> words, String by) {
        String stem = by.toLowerCase(Locale.ROOT).substring(0, Math.min(STEM, by.length()));
        return words.stream().anyMatch(word -> word.startsWith(stem));
    }

    /** {@code PassKey} beside "pass a key": every part of the name comes again. */
    private static boolean isSpelled(String joined, List<String> words) {
        return Stream.of(CAPITAL.split(joined))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }

    private static boolean endsWith(String name, List<String> words) {
        String lower = name.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> word.length() >= LEAST_END)
                .anyMatch(word -> lower.endsWith(word)
                        && lower.length() > word.length() + 1
                        && lower.length() <= word.length() + MOST_BEGIN);
    }
}

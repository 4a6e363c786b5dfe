package app.cumulus.card.context;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.fact.Passage;
import app.cumulus.card.rule.Candidate;
import app.cumulus.card.text.Sentences;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where a card leaves out what restricts its fact: {@code but it is not allowed at night} behind it, {@code usually} before
 * it, {@code (not the back door)} in the middle. Such a card says more than the note.
 */
public final class Restrictions {

    private static final int LEAST_WORD = 3;
    private static final int MOST_AFTERTHOUGHT_WORDS = 3;

    private static final int MOST_MORE_WORDS = 4;

    /** Takes back what was said before; {@code but its name must …} adds another fact. */
    private static final Pattern TAKING_BACK = Pattern.compile(
            "(?i),?\\s\\bbut\\s+(?:(?:it(?:'s| is| has| was)|this is|that is|we|you) (?:not|should|must not|have to avoid|limited|only)\\b.*|there (?:is|are) (?:an? |some )?(?:limit|restriction|exception)s?\\b.*|not\\b.*|never\\b.*|only\\b.*|limited\\b.*|isn'?t\\b.*|without\\b.*"
                    // "made of oak, but cannot be painted"
                    + "|(?:(?:it|they|this|that) )?(?:can(?:not|['’]t| not)|do(?:es)?(?:n['’]t| not)|won['’]t|will not)\\b.*"
                    // "open for 5 hours, but you can extend it to 7": the five are no limit
                    + "|(?:(?:it|they|this|that|we|you) )?can (?:be )?(?:increase|extend|raise)d?\\b.*)");

    /** When something cannot be done. */
    private static final Pattern MEANTIME = Pattern.compile(
            "(?i)\\b(?:cannot|can ?not|can['’]t|must not|may not|not|never)\\b[^,;]*?\\s(?:while|until|unless|as long as)\\s(?<rest>.+)");

    /** {@code The crane is not paid for, but the porter is}: half of it is not what the line says. */
    private static final Pattern NOT_BUT =
            Pattern.compile("(?i)\\bnot\\b(?! only| just)[^,;.]*?,? but (?<rest>\\S+ \\S+ .+)");

    private static final Pattern BUT_MORE = Pattern.compile("(?i)\\G[`*\")\\]]*, but (?!not |only )(?<rest>.+)");

    private static final Pattern AFTERTHOUGHT = Pattern.compile("(?i)(?:but|only|not|except|unless)\\b[^?]*");
    /** {@code The gate is locked. This is the default}. */
    private static final Pattern IS_DEFAULT =
            Pattern.compile("(?i)(?:this|that|which|it)(?:['’]s| is)(?: also)? the default(?: \\p{L}+)?[.!]?");
    /** {@code Only way out is the ramp}: what was said does not always hold. */
    private static final Pattern EXCEPTION =
            Pattern.compile("(?i)(?:the )?only (?:way|exception|case)\\b|(?:the )?exceptions? (?:is|are)\\b");

    private static final Pattern MORE = Pattern.compile("(?i)[^?]*\\b(?:as well|too)[.!]?");
    private static final Pattern ADDED = Pattern.compile("(?i) (?:as well|too)[.!]?");
    private static final Pattern ALSO = Pattern.compile("(?i)\\b(?:as well|too|also)\\b");
    private static final Pattern USUALLY =
            Pattern.compile("(?i)^[-*•\\s]*(?:usually|normally|typically|sometimes|often)\\b.*");
    private static final Pattern OFTEN = Pattern.compile("(?i)\\b(?:usual|normal|typical|sometimes|often)");
    private static final Pattern BRACKET = Pattern.compile(
            "(?i)(?<said>\\S+ \\S+)\\s*\\((?<only>(?:not|only|except|unless|but|however|excluding|other than|apart from|as long as|provided that|limited to)\\b[^()]{2,120})\\)");
    private static final Pattern EXAMPLE = Pattern.compile("(?i)[.,;]? (?:e\\.?g|for example|such as)\\b.*");
    /** {@code on deck 3 and 4}, {@code kept - 1min - 14days}: one figure of several. */
    private static final Pattern FIGURES = Pattern.compile(
            "(?i)(?<one>\\d+)(?: ?\\p{L}{0,5} - | ?& ?| and )(?<other>\\d+)(?=\\s*\\p{L}{0,5}(?:$|[,.;)]| - ))");

    private static final Pattern BOUND = Pattern.compile("(?i)\\b(?:minimum|maximum|default)\\b");

    /** {@code Lifts the crate and then paints it}: one deed of several. */
    private static final Pattern IN_TURN = Pattern.compile("(?i)(?:\\band|,|&)\\s+then\\s");
    /** What comes then comes in this case, and not after another deed. */
    private static final Pattern CASE = Pattern.compile("(?i)\\b(?:if|when|whenever|once|unless)\\b");

    private static final Pattern THEN = Pattern.compile("(?i)\\bthen\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    /** {@code Now the crate can be painted}: what was done before is not said. */
    private static final Pattern LATER = Pattern.compile("(?i)[-*•\\d.\\s]*(?:then|now)[ ,].*");

    /** {@code Red hats, blue ropes}: of two things that are told the first alone. */
    private static final Pattern NEXT = Pattern.compile(
            "(?i)^[`*\"')]*,\\s*(?!(?:and|or|but|so|unlike|just|same|bad|poor|which|who|where|while|whereas|as|if|when|because|since|e\\.?g|i\\.?e|etc|with|without|not|then|such|including|like|thus|it|we|you|they|this|that|these|there|for|to|by|from|in|on|at|also|especially|more|less|\\p{L}+ing|\\p{L}+ly)\\b)(?<word>\\p{L}[\\p{L}\\p{N}-]{2,})");

    private static final Pattern BUT = Pattern.compile("(?i)\\bbut\\s+$");
    /** {@code Every gate}: said of all, whatever stood before. */
    private static final Pattern GENERAL = Pattern.compile("(?i)(?:each|every|all|no)\\b");

    private static final Pattern LABEL = Pattern.compile("^[^:\\[]{1,80}: ");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Restrictions() {}

    /** Whether the card drops what restricts the sentence that it was made of. */
    public static boolean isLost(Passage passage, Candidate candidate) {
        boolean sentence = candidate.kind() == CardKind.BASIC
                || candidate.kind() == CardKind.CLOZE
                || candidate.rule().equals("command");
        if (!passage.isStatement()) {
            return false;
        }
        List<String> sentences = Sentences.of(passage.text());
        Set<String> shown =
                words(candidate.text().question() + " " + candidate.text().answer());
        int index = origin(sentences, shown);
        if (index < 0 || !sentence) {
            return index >= 0
                    && candidate.kind() == CardKind.LIST
                    && index + 1 < sentences.size()
                    && isMore(sentences.get(index + 1));
        }
        String origin = sentences.get(index);
        return isAdded(origin, candidate.text())
                || takesBack(origin, candidate, shown)
                || isMeantimeLost(origin, candidate, shown)
                || !candidate.rule().equals("cloze") && isButLost(origin, candidate, shown)
                || isLost(NOT_BUT.matcher(origin), origin, shown)
                || index + 1 < sentences.size()
                        && (isAfterthought(sentences.get(index + 1))
                                || IS_DEFAULT.matcher(sentences.get(index + 1)).matches() && !shown.contains("default")
                                || EXCEPTION.matcher(sentences.get(index + 1)).lookingAt()
                                || candidate.kind() == CardKind.BASIC && isMore(sentences.get(index + 1)))
                || USUALLY.matcher(origin).matches()
                        && !OFTEN.matcher(candidate.text().question() + " "
                                        + candidate.text().answer())
                                .find()
                || isFigureLost(origin, candidate)
                || isFirstOfRow(origin, candidate, shown)
                || isTurned(origin, candidate)
                || isStep(origin, candidate, shown)
                || isBracketLost(origin, shown);
    }

    /** {@code At night it lifts carts, too}: not they alone. */
    private static boolean isAdded(String origin, CardText text) {
        int at = origin.toLowerCase(Locale.ROOT).lastIndexOf(text.answer().toLowerCase(Locale.ROOT));
        return at >= 0
                && ADDED.matcher(origin.substring(at + text.answer().length())).matches()
                && !ALSO.matcher(text.question()).find();
    }

    private static boolean takesBack(String origin, Candidate candidate, Set<String> shown) {
        Matcher back = TAKING_BACK.matcher(origin);
        if (!back.find()) {
            return false;
        }
        Set<String> after = words(back.group());
        Set<String> before = words(origin.substring(0, back.start()));
        after.removeAll(before);
        after.retainAll(shown);
        return after.isEmpty() && !candidate.rule().equals("contrast");
    }

    /** {@code The gate cannot be locked while a crane is at work}: not only then, says the question without it. */
    private static boolean isMeantimeLost(String origin, Candidate candidate, Set<String> shown) {
        return candidate.kind() == CardKind.BASIC && isLost(MEANTIME.matcher(origin), origin, shown);
    }

    /** {@code Opened less often, but needed at once}: the card ends right before the "but". */
    private static boolean isButLost(String origin, Candidate candidate, Set<String> shown) {
        String answer = candidate.text().answer();
        int gap = candidate.text().question().indexOf(CardText.GAP);
        String end = gap < 0 ? answer : answer + candidate.text().question().substring(gap + CardText.GAP.length());
        int at = origin.toLowerCase(Locale.ROOT).indexOf(end.toLowerCase(Locale.ROOT));
        return at >= 0 && isLost(BUT_MORE.matcher(origin).region(at + end.length(), origin.length()), origin, shown);
    }

    /** Whether nothing is shown of what comes in the rest of a sentence. */
    private static boolean isLost(Matcher found, String origin, Set<String> shown) {
        if (!found.find()) {
            return false;
        }
        Set<String> after = words(found.group("rest"));
        after.removeAll(words(origin.substring(0, found.start("rest"))));
        int all = after.size();
        after.retainAll(shown);
        return all > 1 && after.isEmpty();
    }

    /** Whether the answer goes on behind a comma with what the card does not show. */
    private static boolean isFirstOfRow(String origin, Candidate candidate, Set<String> shown) {
        String answer = candidate.text().answer();
        int at = origin.toLowerCase(Locale.ROOT).indexOf(answer.toLowerCase(Locale.ROOT));
        boolean figure = candidate.rule().equals("acronym") || isFigure(answer);
        if (candidate.kind() != CardKind.BASIC || figure || at < 0) {
            return false;
        }
        Matcher next = NEXT.matcher(origin.substring(at + answer.length()));
        return next.lookingAt() && !shown.contains(next.group("word").toLowerCase(Locale.ROOT));
    }

    private static boolean isFigure(String answer) {
        return answer.chars().anyMatch(Character::isDigit);
    }

    /** {@code The gates are shut, but hall 3 is open}: the second half alone is no news. */
    private static boolean isTurned(String origin, Candidate candidate) {
        if (!candidate.rule().equals("cloze")) {
            return false;
        }
        String text = LABEL.matcher(candidate.text().question())
                .replaceFirst("")
                .replace(CardText.GAP, candidate.text().answer());
        int at = origin.toLowerCase(Locale.ROOT).indexOf(text.toLowerCase(Locale.ROOT));
        return at > 0 && !GENERAL.matcher(text).lookingAt() && isBehind(BUT.matcher(origin.substring(0, at)), origin);
    }

    /** Whether it tells one step without the others. */
    private static boolean isStep(String origin, Candidate candidate, Set<String> shown) {
        return !shown.contains("then")
                && (isInTurn(origin)
                        || candidate.kind() == CardKind.BASIC
                                && !isFigure(candidate.text().answer())
                                // who does it, does it before and after
                                && !candidate.text().question().startsWith("Who ")
                                && LATER.matcher(origin).matches());
    }

    private static boolean isInTurn(String origin) {
        Matcher then = IN_TURN.matcher(origin);
        Matcher given = CASE.matcher(origin);
        boolean inCase = given.find()
                && THEN.matcher(origin).region(given.end(), origin.length()).find();
        return !inCase && isBehind(then, origin);
    }

    /** Whether it stands in the text behind a word. */
    private static boolean isBehind(Matcher found, String text) {
        return found.find() && WORD.matcher(text).region(0, found.start()).find();
    }

    private static boolean isAfterthought(String next) {
        return next.strip().split("\\s+").length <= MOST_AFTERTHOUGHT_WORDS
                && AFTERTHOUGHT.matcher(next.strip()).matches();
    }

    /** {@code Trams can stop there. Ferries as well}. */
    private static boolean isMore(String next) {
        return next.strip().split("\\s+").length <= MOST_MORE_WORDS
                && MORE.matcher(next.strip()).matches();
    }

    private static boolean isBracketLost(String origin, Set<String> shown) {
        Matcher bracket = BRACKET.matcher(origin);
        return bracket.find()
                && shown.containsAll(words(bracket.group("said")))
                && !shown.containsAll(
                        words(EXAMPLE.matcher(bracket.group("only")).replaceFirst("")));
    }

    private static boolean isFigureLost(String origin, Candidate candidate) {
        String answer = candidate.text().answer();
        Set<String> shown = words(candidate.text().question());
        Matcher figures = FIGURES.matcher(origin);
        boolean lost = false;
        // "what is the minimum wait?" has one figure of a row for its answer
        boolean single = candidate.kind() == CardKind.BASIC
                && !BOUND.matcher(candidate.text().question()).find();
        while (single && !lost && figures.find()) {
            lost = answer.matches(figures.group("one") + " ?\\p{L}{0,5}") && !shown.contains(figures.group("other"));
        }
        return lost;
    }

    /** The sentence with the most words of the card; -1 where none has half of them. */
    private static int origin(List<String> sentences, Set<String> shown) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Set<String> common = words(sentences.get(i));
            common.retainAll(shown);
            if (common.size() > most) {
                most = common.size();
                best = i;
            }
        }
        return best;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_WORD.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() >= LEAST_WORD || word.chars().allMatch(Character::isDigit) && !word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}

package app.cumulus.card.rule.number;

import app.cumulus.card.phrase.Auxiliary;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for a value to which its line adds only what it is: a price, a limit, a discount or a status code. */
final class TerseNumber {

    private static final int MOST_NAME_WORDS = 5;
    private static final int MOST_SUBJECT_WORDS = 6;

    /** What stands behind a further value, or comes after a break, is another matter. */
    private static final Pattern NEXT = Pattern.compile("\\s*(?:,(?!\\d)|[;+]|\\s-\\s).*$");

    private static final Pattern PRICE = Pattern.compile("(?:US)?[$€£]\\s?\\d.*|\\d.*\\s?(?:[$€£]|dollars|USD)");
    /** {@code First 10 crates} is an amount of something else. */
    private static final Pattern COUNTED = Pattern.compile("(?:^|\\s)\\d+(?:\\s|$)");

    private static final Pattern EACH = Pattern.compile("(?i)^(?:per|an?|each|for (?:each|every)) \\S.*");
    private static final Pattern COSTS = Pattern.compile("(?i)(?:(?:the )?(?:price|costs?)(?: is| of)?|only)?");
    private static final Pattern PRICED = Pattern.compile("(?i)\\s+(?:pricing|prices?|billing|costs?)$");

    private static final Pattern COST = Pattern.compile("(?i)(?<=\\S) +costs?(?: only| about| around)?$");

    static final Pattern PRICE_ONLY = Pattern.compile("(?i)(?:pricing|prices?|billing|costs?|charges?|fees?)");
    private static final Pattern PRICING = Pattern.compile("(?i)(?:.*\\s)?(?:pricing|billing)");

    private static final String EXTREME = "(?<limit>max(?:imum)?|min(?:imum)?)";
    private static final String WHAT = "(?<what>(?:[\\p{L}-]+ )?(?:size|length|duration|age|capacity|period|time))";
    private static final String WHERE = "(?<where> (?:for|on|of|per|in) [^()]{2,40})?";
    /** {@code 30 day min duration}, {@code 40 kg minimum}. */
    private static final Pattern BEHIND =
            Pattern.compile("^" + EXTREME + "(?: " + WHAT + ")?" + WHERE + "$", Pattern.CASE_INSENSITIVE);

    private static final Pattern LIMIT = Pattern.compile("^(?:limit|quota)" + WHERE + "$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DEFAULT = Pattern.compile("(?i)(?<default>default)(?: is|:)?");
    private static final Pattern MOST = Pattern.compile("(?i)(?:up ?to|at most|max(?:imum)?)(?: of)?");
    private static final Pattern PER = Pattern.compile("(?i)^per \\p{L}[\\p{L} -]{1,30}$");
    private static final Pattern COUNT = Pattern.compile("[\\d.,]+[kKmM]?\\+?");

    private static final Pattern DISCOUNT = Pattern.compile(
            "(?i)^(?:off|discount|savings?)(?: (?:compared (?:to|with)|off|on(?![ -]demand)|over|for|from))? (?<than>[^()]{2,40})$");
    /** One word, else it reads as "to on". */
    private static final Pattern ON_DEMAND = Pattern.compile("(?i)^(on) (demand)");

    private static final Pattern OFFERS =
            Pattern.compile("(?i)(?:offers?|gives?|get|save|saves)?\\s*(?<most>up ?to|at most|at least|about)?");

    private static final Pattern CODE = Pattern.compile("[1-5]\\d\\d");
    private static final Pattern CODES = Pattern.compile("(?i).*\\b(?:errors?|codes?|status(?:es)?|responses?)\\b.*");
    private static final Pattern TIME = Pattern.compile(
            "(?i).*\\d\\s*(?:ns|ms|s|secs?|seconds?|mins?|minutes?|h|hr?s?|hours?|days?|weeks?|months?|years?|yrs?)$");
    private static final Pattern SIZE = Pattern.compile("(?i).*\\d\\s*(?:[kmgtp]i?b|bytes?)");

    private final Tagger tagger;
    private final Naming naming;

    TerseNumber(Tagger tagger, Naming naming) {
        this.tagger = tagger;
        this.naming = naming;
    }

    /** The question for the value between {@code before} and {@code after}; {@code label} is what the line speaks of. */
    Optional<NumberQuestion.Asked> of(String label, String before, String value, String after) {
        String subject = Naming.brief(label);
        if (subject.isEmpty() || Phrases.words(subject) > MOST_SUBJECT_WORDS || !naming.isNounPhrase(subject)) {
            return Optional.empty();
        }
        if (COUNTED.matcher(subject).find()) {
            return Optional.empty();
        }
        String led = before.strip();
        String rest = Phrases.bare(NEXT.matcher(after).replaceFirst(""));
        if (PRICE.matcher(value).matches()) {
            return price(subject, led, value, rest);
        }
        if (CODE.matcher(value).matches() && led.isEmpty()) {
            return code(subject, value, rest);
        }
        return value.endsWith("%") ? discount(subject, led, value, rest) : limit(subject, led, value, rest);
    }

    /** {@code Pier hire: $2 per ship}, {@code Pier: tug fee $3 per hour}. */
    private Optional<NumberQuestion.Asked> price(String subject, String before, String value, String rest) {
        if (!EACH.matcher(rest).matches()) {
            return Optional.empty();
        }
        // "Pricing": of what?
        if (PRICE_ONLY.matcher(subject).matches()) {
            return Optional.empty();
        }
        if (COSTS.matcher(before).matches()) {
            String of = PRICED.matcher(subject).replaceFirst("");
            return asked("How much " + does(of) + of + " cost " + Phrases.lowered(rest) + "?", value);
        }
        // "keys cost $2 each": a verb, and as a noun it asks for the same
        String of = COST.matcher(before).replaceFirst("");
        boolean named = Phrases.words(before) <= MOST_NAME_WORDS && isNouns(of);
        String cost = PRICED.matcher(of).find()
                ? "how much is the " + Phrases.lowered(of)
                : "how much " + does(of) + Phrases.lowered(of) + " cost";
        return named ? asked(subject + ": " + cost + " " + rest + "?", value) : Optional.empty();
    }

    private Optional<NumberQuestion.Asked> limit(String subject, String before, String value, String rest) {
        Matcher behind = BEHIND.matcher(rest);
        Matcher set = DEFAULT.matcher(before);
        boolean byDefault = set.matches();
        if (behind.matches() && (before.isEmpty() || byDefault)) {
            String what = behind.group("what") == null
                    ? PRICING.matcher(subject).matches() ? "" : measure(value)
                    : behind.group("what");
            return extreme(subject, byDefault, behind.group("limit"), what, where(behind), value);
        }
        Matcher limit = LIMIT.matcher(rest);
        if (limit.matches() && (before.isEmpty() || byDefault)) {
            String what = (measure(value) + " limit").strip();
            return asked(
                    "What is the " + (byDefault ? "default " : "") + what + " of " + subject + where(limit) + "?",
                    value);
        }
        boolean counted = MOST.matcher(before).matches()
                && PER.matcher(rest).matches()
                && COUNT.matcher(value).matches();
        return counted
                ? asked("How many " + Nouns.plural(subject) + " are possible " + rest + "?", "Up to " + value)
                : Optional.empty();
    }

    private static Optional<NumberQuestion.Asked> extreme(
            String subject, boolean byDefault, String limit, String what, String where, String value) {
        String most = limit.toLowerCase(Locale.ROOT).startsWith("max") ? "maximum" : "minimum";
        String name = (byDefault ? "default " : "") + (most + " " + what).strip();
        return asked("What is the " + name + " of " + subject + where + "?", value);
    }

    private static String where(Matcher found) {
        return found.group("where") == null ? "" : found.group("where");
    }

    private static String measure(String value) {
        return TIME.matcher(value).matches() ? "duration" : SIZE.matcher(value).matches() ? "size" : "";
    }

    /** {@code Season ticket: up to 30% off single fares}. */
    private static Optional<NumberQuestion.Asked> discount(String subject, String before, String value, String rest) {
        Matcher offers = OFFERS.matcher(before);
        Matcher discount = DISCOUNT.matcher(rest.replaceFirst("(?i)^compared (?:to|with) ", "off "));
        if (!offers.matches() || !discount.matches()) {
            return Optional.empty();
        }
        String most = offers.group("most") == null ? "" : Phrases.capitalised(offers.group("most")) + " ";
        return asked(
                "What is the discount of " + subject + " compared to "
                        + ON_DEMAND.matcher(discount.group("than")).replaceFirst("$1-$2") + "?",
                most + value);
    }

    /** {@code Gate errors: 403 gate is locked}. */
    private static Optional<NumberQuestion.Asked> code(String subject, String value, String rest) {
        boolean told =
                CODES.matcher(subject).matches() && Phrases.words(rest) >= 2 && Character.isLetter(rest.charAt(0));
        return told ? asked(subject + ": which code stands for \"" + rest + "\"?", value) : Optional.empty();
    }

    private boolean isNouns(String name) {
        Sentence words = tagger.tag("the " + name);
        return words.tokens().stream().skip(1).allMatch(token -> token.is(Tag.NOUN) || token.is(Tag.CODE));
    }

    private static String does(String subject) {
        return Auxiliary.does(Nouns.isPlural(subject)) + " ";
    }

    private static Optional<NumberQuestion.Asked> asked(String question, String answer) {
        return Optional.of(new NumberQuestion.Asked(question, answer));
    }
}

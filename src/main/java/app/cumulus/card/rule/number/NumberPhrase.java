package app.cumulus.card.rule.number;

import app.cumulus.card.phrase.Clauses;
import app.cumulus.card.phrase.Figures;
import app.cumulus.card.phrase.Naming;
import app.cumulus.card.phrase.Nouns;
import app.cumulus.card.phrase.Phrases;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentence;
import app.cumulus.card.text.Tag;
import app.cumulus.card.text.Tagger;
import app.cumulus.card.text.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for quantities that stand in phrases without a verb: {@code Up to 5 gates per dock}, {@code a crate (max 2 MB)}. */
final class NumberPhrase {

    private static final int MOST_NOUN_WORDS = 6;
    private static final int MOST_LABEL_WORDS = 6;
    private static final String UPPER = "up ?to|at most|max(?:imum)?(?: of)?|no more than";
    private static final String LOWER = "at least|min(?:imum)?(?: of)?";
    private static final String OTHER = "between|only|about|around|approximately|more than|less than|over|under";

    /** {@code Crane requirements: 4 tons load}: they have no load, the crane has to bear it. */
    private static final Pattern REQUIREMENTS = Pattern.compile("(?i).*\\brequirements");

    private static final Pattern STARTS =
            Pattern.compile("(?i)^(?<qualifier>(?:" + UPPER + "|" + LOWER + "|" + OTHER + ")\\s*:?)?\\s*$");
    private static final Pattern BY_DEFAULT = Pattern.compile("(?i)\\bby default\\b|\\((?:soft limit|default)\\)");

    private static final Pattern THINGS = Pattern.compile(
            "^\\s*(?<things>(?:[\\p{L}`][\\w/&'`-]* ){0,2}[\\p{L}`][\\w/&'`-]*s)(?<rest>\\s+(?:per|in|for|at|on|of|each|across|within)\\s.*)?$");
    private static final Pattern NEXT_VALUE =
            Pattern.compile("(?i)(?:[,;&]|\\s\\(|\\s(?:and|or|up to|max|min|by)\\b|\\s-\\s).*$");
    private static final Pattern OPENED = Pattern.compile(
            "(?i)^(?<before>.*\\S)\\s*\\(\\s*(?<default>(?:by |the )?default(?: is|:)?\\s+)?(?<qualifier>(?:" + UPPER
                    + "|" + LOWER + "|" + OTHER + "|from|between|default)\\s+)?(?:is\\s+)?$");
    /** {@code the delay which is specified (}: the delay is meant. */
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\s+(?:which|that)(?: (?:is|was|you|we|you can|we can|can be))? (?:specif(?:y|ied)|set|chosen?|choose|defined?|configured?|selected|given)\\s*\\((?=[^()]*$)");

    private static final Pattern BRACKET = Pattern.compile("(?<=\\()[^()]*\\),?\\s*$");

    private static final Pattern CAN_BE =
            Pattern.compile("\\s*(?:can|could|may) be (?<chosen>chosen|set|specified|configured|selected|defined)\\.?");

    private static final Pattern CLOSED = Pattern.compile(
            "(?i)^(?<default>\\s*(?:by|is|as|the)?\\s*default)?(?<more>\\s(?:on|for|in|per|from|with|of)\\s[^(),;0-9]{2,40})?\\s*(?:\\)|[,;&]|\\sand\\s).*$");
    private static final Pattern MEASURED = Pattern.compile(
            "(?i)^\\s*(?<what>availability|durability|retention|retrieval(?: time)?|latency|throughput|downtime|bandwidth|storage|memory|timeout|delay|uptime|sla|discount|savings)\\b(?!\\s+(?:is|are|of)\\b)(?<rest>[^,;.]*)(?:[,;.].*)?$");
    /** {@code latency minimum for half-empty carts}. */
    private static final Pattern EXTREME =
            Pattern.compile("(?i)\\s+(?<limit>minimum|maximum)(?<for> (?:for|in|of|per) [^()]{3,40})?\\)?\\s*");

    /** {@code 7 t storage limit}, {@code 7 days retention by default}. */
    private static final Pattern BOUND = Pattern.compile(
            "(?i)(?=\\s+(?:(?:period|time)\\s+)?\\(?(?:limits?|quota|cap|by default|default)\\b)(?:\\s+(?:period|time))?(?<noun>\\s+(?:limits?|quota|cap)\\b)?(?<default>\\s+\\(?(?:by )?default\\b)?");

    private static final Pattern NAMED = Pattern.compile(
            "(?i)^(?:.*[,;]\\s*)?(?<what>(?:default |max(?:imum)? |min(?:imum)? )?(?:storage |message |object |item |batch |visibility |waiting )?(?:retention|priority|timeout|duration|size|latency|throughput|bandwidth|capacity|memory|port|ttl|delay|interval|limit|quota|price|cost|availability|durability)(?: period| time)?)\\s*(?<sign>[:=]|is|of)?\\s*(?<qualifier>(?:"
                    + UPPER + "|" + LOWER + "|" + OTHER + "|from|between)\\s+)?$");
    /** {@code Mole crane (lifts on layer}: what the bracket says is said of the name before it. */
    private static final Pattern BRACKETED = Pattern.compile("(?<name>\\p{Lu}[^():;,.]{2,40}?) ?\\([^()]*");

    private static final Pattern WHERE = Pattern.compile("(?i)\\b(?:where|that|which|who|when)\\b");
    private static final Pattern LAYER = Pattern.compile(
            "(?i)^(?:[^,;]*\\s|.*[,;(]\\s*(?:(?:works?|operates?|runs?|is|acts?) )?)?(?:on |at )?layer\\s*$");
    private static final Pattern TWO = Pattern.compile("\\d (?:and|&) \\d");
    private static final Pattern SECOND = Pattern.compile("^\\s*(?:and|&|,|/|\\+)\\s*(?<other>\\d)(?!\\s*[,&/\\d])");
    private static final Pattern COMPARED = Pattern.compile(
            "(?i)^\\s*(?<than>cheaper|faster|slower|higher|lower|larger|smaller|bigger|better)\\b(?<rest>[^,;.]*).*$");
    private static final Pattern BETTER_IN = Pattern.compile(
            "(?i)(?<what>\\p{L}+(?: \\p{L}+)?) (?<beside>(?:than|compared (?:to|with)|over|vs\\.?) \\S.*?)(?:,? and .*)?");
    private static final Pattern VAGUE_THAN = Pattern.compile("(?i)better|higher|lower");
    private static final Pattern LIMITING = Pattern.compile("(?i)(?:max(?:imum)?|min(?:imum)?|default)");
    private static final Pattern TIME = Pattern.compile(
            "(?i).*\\d\\+?\\s*(?:ns|ms|s|secs?|seconds?|m|mins?|minutes?|h|hr?s?|hours?|days?|weeks?|months?|years?|yrs?|yr)\\b.*");
    private static final Pattern SIZE = Pattern.compile("(?i).*\\d\\s*(?:[kmgtp]i?b|bytes?)");
    private static final Pattern MEASURE = Pattern.compile(
            "(?i).*\\b(?:time|period|retention|timeout|delay|duration|latency|interval|ttl|downtime|cooldown|window|frequency|resolution|lifetime|age|lease|rate|limit)s?\\b.*");
    private static final Pattern VAGUE = Pattern.compile("(?i)(?:hundreds|thousands|millions|billions)");
    private static final Pattern VAGUE_COUNT = Pattern.compile("^ of (?<things>[^,;.()]{3,30})(?:[,;.(].*)?$");
    private static final Pattern PLAIN = Pattern.compile("[\\d.,kKmM+–-]+(?: and [\\d.,kKmM]+)?");
    private static final Pattern NO_NOUN = Pattern.compile(".*(?:ed|-(?:scale|based|level|wide|like|only))");
    private static final Pattern LIMITS = Pattern.compile("(?i) (?:limits?|quotas?)$");
    private static final Pattern LOUD = Pattern.compile("(?i)^(?:(?:high|low|very|an?|the|its|fast|slow)\\s+)+");

    /** {@code you can set a delay (1 - 9 s)}: a choice, not the delay. */
    private static final Pattern CHOSEN = Pattern.compile(
            "(?i).*\\b(?<who>you|we) can (?:also )?(?<choose>specify|set|choose|select|configure|define|adjust) (?:an?|the|your|its|any) [^,;.]+");

    private static final Pattern FROM_TO = Pattern.compile(".*\\d.*(?:-|–|\\bto\\b).*\\d.*");

    private final Tagger tagger;
    private final Lexicon lexicon;

    NumberPhrase(Lexicon lexicon, Tagger tagger) {
        this.tagger = tagger;
        this.lexicon = lexicon;
    }

    /** The question for the value between {@code before} and {@code after}; {@code label} is what the phrase speaks of. */
    Optional<NumberQuestion.Asked> of(String label, String before, String value, String after) {
        String of = Phrases.words(label) <= MOST_LABEL_WORDS ? Naming.brief(label) : "";
        Matcher vague = VAGUE_COUNT.matcher(after);
        if (VAGUE.matcher(value).matches() && vague.matches() && !of.isEmpty()) {
            String things = Phrases.bare(vague.group("things"));
            String qualifier = before.matches("(?i).*\\bup to\\s*") ? "Up to " + value.toLowerCase(Locale.ROOT) : value;
            return Optional.of(asked(of, "how many " + things + " are possible?", Phrases.capitalised(qualifier)));
        }
        Optional<NumberQuestion.Asked> asked = counted(of, before, value, after);
        if (asked.isEmpty()) {
            asked = bracketed(of, before, value, after);
        }
        if (asked.isEmpty()) {
            asked = choosable(of, before, value, after);
        }
        if (asked.isEmpty() && !of.isEmpty()) {
            asked = ofLabel(of, before, value, after);
        }
        return asked;
    }

    /** {@code Up to 5 gates per dock}: how many are possible. */
    private Optional<NumberQuestion.Asked> counted(String label, String before, String value, String after) {
        Matcher starts = STARTS.matcher(before);
        Matcher things = THINGS.matcher(NEXT_VALUE.matcher(Phrases.bare(after)).replaceFirst(""));
        if (!starts.matches() || !things.matches() || !PLAIN.matcher(value).matches() || says(after)) {
            return Optional.empty();
        }
        String qualifier = starts.group("qualifier") == null ? "" : starts.group("qualifier");
        String rest = things.group("rest") == null ? "" : things.group("rest");
        boolean bare = qualifier.isEmpty() && rest.isEmpty();
        // "Steel hooks: 5 hooks per crane": it is steel ones that are counted
        boolean sort = Nouns.lastWord(label).equalsIgnoreCase(things.group("things")) && !label.isEmpty();
        if (bare || !isNounRun(things.group("things")) || rest.matches(".*\\d.*")) {
            return Optional.empty();
        }
        boolean belongs = rest.startsWith(" of ");
        String are = qualifier.isEmpty() ? " are there" : " are possible";
        String noun = sort
                ? label
                : Nouns.plural(LIMITS.matcher(things.group("things")).replaceFirst(""));
        boolean byDefault =
                BY_DEFAULT.matcher(after).find() && !BY_DEFAULT.matcher(rest).find();
        String asked =
                "how many " + noun + (belongs ? rest + are : are + rest) + (byDefault ? " by default" : "") + "?";
        return Optional.of(asked(sort ? "" : label, asked, answer(qualifier, value)));
    }

    /** {@code a crate (max 2 MB)}, {@code latency (<5 ms on reading)}: the noun before the bracket has the value. */
    private Optional<NumberQuestion.Asked> bracketed(String label, String before, String value, String after) {
        Matcher opened = OPENED.matcher(RELATIVE.matcher(before).replaceFirst("("));
        Matcher closed = CLOSED.matcher(after);
        if (!opened.matches() || !closed.matches()) {
            return Optional.empty();
        }
        String name = LOUD.matcher(lastNoun(opened.group("before"))).replaceFirst("");
        boolean united = TIME.matcher(value).matches() || SIZE.matcher(value).matches() || value.endsWith("%");
        String qualifier = opened.group("qualifier") == null
                ? ""
                : opened.group("qualifier").strip();
        boolean byDefault = opened.group("default") != null
                || closed.group("default") != null
                || qualifier.equalsIgnoreCase("default");
        if (name.isEmpty() || !united && qualifier.isEmpty() && !byDefault) {
            return Optional.empty();
        }
        String more = closed.group("more") == null ? "" : closed.group("more").stripTrailing();
        if (isForeign(name, value, more)) {
            return Optional.empty();
        }
        boolean limit = qualifier.matches("(?i)max.*|min.*");
        String extreme = limit ? (qualifier.toLowerCase(Locale.ROOT).startsWith("max") ? "maximum " : "minimum ") : "";
        String asked = byDefault
                        || !extreme.isEmpty()
                        || TIME.matcher(value).matches()
                        || !SIZE.matcher(value).matches()
                ? "what is the " + (byDefault ? "default " : extreme) + lexicon.lowered(name) + more + "?"
                : "how large is the " + lexicon.lowered(name) + more + "?";
        if (TIME.matcher(value).matches()
                && !byDefault
                && extreme.isEmpty()
                && !MEASURE.matcher(name).matches()) {
            asked = Figures.time(lexicon.lowered(name)) + more + "?";
        }
        if (Nouns.isPlural(name)) {
            asked = asked.replaceFirst("^(what|how large) is (?!the time for )", "$1 are ");
        }
        if (Nouns.isPlural(name)
                && PLAIN.matcher(value).matches()
                && !MEASURE.matcher(name).matches()) {
            asked = "how many " + lexicon.lowered(name) + more + " exist?";
        }
        Matcher chosen = CHOSEN.matcher(opened.group("before"));
        if (chosen.matches() && !byDefault && FROM_TO.matcher(value).matches()) {
            asked = "from which range can you " + chosen.group("choose").toLowerCase(Locale.ROOT) + " the "
                    + lexicon.lowered(name) + more + "?";
        }
        return Optional.of(asked(label, asked, answer(byDefault || limit ? "" : qualifier, value)));
    }

    /** {@code in cold mode (9 t per yard)}, {@code a job (2 t of sand)}: the noun before the bracket is not what is measured. */
    private static boolean isForeign(String name, String value, String more) {
        boolean each = more.startsWith(" per ")
                && !Nouns.isPlural(name)
                && SIZE.matcher(value).matches();
        return each
                || more.startsWith(" of ")
                || Character.isDigit(name.charAt(0))
                || LIMITING.matcher(name).matches();
    }

    /** {@code waits for the delay (by default 3 s) 1 to 9 can be chosen}. */
    private Optional<NumberQuestion.Asked> choosable(String label, String before, String value, String after) {
        Matcher can = CAN_BE.matcher(after);
        String name = can.matches() && FROM_TO.matcher(value).matches()
                ? LOUD.matcher(lastNoun(RELATIVE.matcher(BRACKET.matcher(before).replaceFirst(""))
                                .replaceFirst("")
                                .replaceFirst("\\($", "")))
                        .replaceFirst("")
                : "";
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(asked(
                        label,
                        "from which range can the " + lexicon.lowered(name) + " be " + can.group("chosen") + "?",
                        value));
    }

    private static NumberQuestion.Asked layer(String of, String value, String after) {
        if (TWO.matcher(value).matches()) {
            return new NumberQuestion.Asked("On which 2 layers does " + of + " work?", value);
        }
        Matcher second = SECOND.matcher(after);
        return second.find()
                ? new NumberQuestion.Asked(
                        "On which 2 layers does " + of + " work?", value + " and " + second.group("other"))
                : new NumberQuestion.Asked("On which layer does " + of + " work?", value);
    }

    private Optional<NumberQuestion.Asked> ofLabel(String label, String before, String value, String after) {
        Matcher measured = MEASURED.matcher(after);
        Matcher named = NAMED.matcher(before);
        Matcher compared = COMPARED.matcher(after);
        Matcher starts = STARTS.matcher(before.replaceFirst("^.*(?:[,;.(]|\\band)\\s*", ""));
        boolean labelled = Character.isUpperCase(label.codePointAt(0)) || label.matches(".*\\d.*");
        String qualifier = starts.matches() && starts.group("qualifier") != null ? starts.group("qualifier") : "";
        if (!labelled) {
            return Optional.empty();
        } else if (LAYER.matcher(before).matches()
                && !Clauses.names(label, "layer")
                && !WHERE.matcher(label).find()) {
            Matcher bracketed = BRACKETED.matcher(before);
            return Optional.of(layer(bracketed.matches() ? bracketed.group("name") : label, value, after));
        } else if (compared.matches() && value.matches(".*(?:%|[xX]|times)")) {
            return compared(label, compared).map(asked -> new NumberQuestion.Asked(asked, answer(qualifier, value)));
        } else if (measured.matches() && starts.matches() && !says(after.replaceFirst("[,;].*", ""))) {
            Matcher extreme = EXTREME.matcher(measured.group("rest"));
            Matcher bound = BOUND.matcher(measured.group("rest"));
            boolean bounded = bound.lookingAt();
            String limit = extreme.matches()
                    ? extreme.group("limit").toLowerCase(Locale.ROOT) + " "
                    : bounded && bound.group("default") != null ? "default " : "";
            String cap = bounded && bound.group("noun") != null ? " limit" : "";
            String which = extreme.matches() && extreme.group("for") != null ? extreme.group("for") : "";
            if (REQUIREMENTS.matcher(label).matches() && !extreme.matches()) {
                return Optional.of(new NumberQuestion.Asked(
                        label + ": how much " + measured(measured, value) + " is required?", answer(qualifier, value)));
            }
            return Optional.of(new NumberQuestion.Asked(
                    "What is the " + limit + measured(measured, value) + cap + " of " + label + which + "?",
                    answer(qualifier, value)));
        } else if (named.matches() && (after.isBlank() || after.strip().matches("[.,;].*|\\(?by default\\)?"))) {
            String kept = named.group("qualifier") == null ? "" : named.group("qualifier");
            String byDefault = after.contains("by default") ? " by default" : "";
            String what = lexicon.lowered(named.group("what"))
                    .replaceFirst("^(?i:max) ", "maximum ")
                    .replaceFirst("^(?i:min) ", "minimum ");
            return Optional.of(new NumberQuestion.Asked(
                    "What is the " + Phrases.lowered(what) + " of " + label + byDefault + "?", answer(kept, value)));
        }
        return Optional.empty();
    }

    /** {@code 3x better grip than the old crane}: by how much its grip is better; "better" alone says nothing. */
    private static Optional<String> compared(String label, Matcher compared) {
        String rest = compared.group("rest").strip();
        String than = compared.group("than");
        Matcher measure = BETTER_IN.matcher(rest);
        if (measure.matches()) {
            String beside = Phrases.bare(
                    measure.group("beside").replaceFirst("(?i)^(?:compared (?:to|with)|over|vs\\.?) ", "than "));
            return Optional.of("By how much is the " + Phrases.lowered(measure.group("what")) + " of " + label + " "
                    + than + " " + beside + "?");
        }
        boolean beside = rest.startsWith("than ");
        return beside || !VAGUE_THAN.matcher(than).matches()
                ? Optional.of("By how much is " + label + " " + than + (beside ? " " + rest : "") + "?")
                : Optional.empty();
    }

    private static String measured(Matcher measured, String value) {
        String what = measured.group("what").toLowerCase(Locale.ROOT);
        return what.equals("retrieval") && (TIME.matcher(value).matches() || value.matches("(?i).*seconds"))
                ? "retrieval time"
                : what;
    }

    private static NumberQuestion.Asked asked(String label, String asked, String answer) {
        boolean named = label.isEmpty() || Clauses.names(asked, label);
        return new NumberQuestion.Asked(named ? Phrases.capitalised(asked) : label + ": " + asked, answer);
    }

    private static String answer(String qualifier, String value) {
        return qualifier.isBlank()
                ? value
                : Phrases.capitalised(qualifier.strip().replaceFirst(":$", "")) + " " + value;
    }

    private boolean says(String text) {
        return tagger.tag(text).tokens().stream().anyMatch(token -> token.is(Tag.AUXILIARY) || token.is(Tag.ARROW));
    }

    private boolean isNounRun(String things) {
        return tagger.tag("the " + things).tokens().stream()
                .skip(1)
                .allMatch(token ->
                        token.is(Tag.NOUN) || token.is(Tag.CODE) || token.text().matches("[/&-]"));
    }

    /** The noun phrase at the end, with one "for" or "of" in it: {@code holding time for a crate}; empty if there is none. */
    private String lastNoun(String text) {
        Sentence words = tagger.tag(text);
        int first = words.size();
        for (int i = words.size() - 1; i >= 0 && words.size() - i <= MOST_NOUN_WORDS; i--) {
            Token token = words.token(i);
            boolean link = token.lower().matches("for|of|the|an?") && first < words.size() && i > 0;
            if (!token.is(Tag.NOUN) && !token.is(Tag.CODE) && !link) {
                break;
            }
            first = token.is(Tag.NOUN) || token.is(Tag.CODE) ? i : first;
        }
        boolean predicate = first > 0
                && first < words.size()
                && (words.token(first - 1).is(Tag.AUXILIARY)
                        || words.token(first - 1).is(Tag.NUMBER)
                        || words.token(first - 1).lower().matches("which|that"));
        boolean slashed = first > 0
                && first < words.size()
                && words.token(first - 1).text().equals("/")
                && words.token(first - 1).end() == words.token(first).start();
        boolean telling = first < words.size()
                && !predicate
                && !NO_NOUN.matcher(words.token(words.size() - 1).lower()).matches()
                && words.tokens().subList(first, words.size()).stream()
                        .anyMatch(token -> token.text().length() > 2 && !lexicon.isUnit(token.text()));
        return telling && words.token(words.size() - 1).is(Tag.NOUN)
                ? (slashed ? "/" : "") + words.words(first, words.size() - 1)
                : "";
    }
}

package app.cumulus.card.check;

import app.cumulus.card.check.Claim.Qualifier;
import app.cumulus.card.check.Unit.Measure;
import app.cumulus.card.text.Lexicon;
import app.cumulus.card.text.Sentences;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads out of lines which values they give for which attributes; where a line is not plain, it reads nothing. */
final class ClaimReader {

    private static final Map<Qualifier, Pattern> QUALIFIERS = new EnumMap<>(Map.of(
            Qualifier.DEFAULT, words("defaults?(?: to)?"),
            Qualifier.MAXIMUM, words("max(?:imum)?(?: of)?|up ?to|at most|not? more than|no larger than"),
            Qualifier.MINIMUM, words("min(?:imum)?(?: of)?|at least|no less than")));

    /** A value under a condition, of an example or of a comparison is no plain claim. */
    private static final Pattern NOT_PLAIN = words(
            "if|when|whenever|unless|except|unlike|vs|than|e\\.?g|example|sample|"
                    + "say|suppose|assume|let'?s|instead|after|before|every|each|per|increase[sd]?|extend(?:ed|able)?|between|from");

    private static final Pattern RANGE = Pattern.compile("\\d\\s*\\p{L}*\\s*(?:-|–|to|/)\\s*\\d");
    private static final Pattern CLAUSE_END =
            Pattern.compile("[;()\\[\\]|]|,(?!\\d{3})|\\s[-–]\\s|\\b(?:and|but|while|or)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNT = Pattern.compile(
            "\\b(?:max(?:imum)?(?: of)?|up ?to|at most|at least|min(?:imum)?(?: of)?|default(?:s to| is)?)\\s+"
                    + "(?<number>\\d{1,3}(?:,\\d{3})+|\\d+)\\s+(?=\\p{L}{3})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d-]*");

    /** Words that any attribute may have and that tell none from another. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "value",
            "limit",
            "limitation",
            "limited",
            "size",
            "number",
            "amount",
            "duration",
            "period",
            "time",
            "set",
            "setting",
            "have",
            "has",
            "get",
            "support",
            "supported",
            "allow",
            "allowed",
            "specify",
            "configure",
            "max",
            "maximum",
            "min",
            "minimum",
            "default",
            "most",
            "least",
            "up",
            "upto",
            "aws",
            "amazon",
            "note");

    private final Lexicon lexicon;
    private final ServiceNames services;

    ClaimReader(Lexicon lexicon, ServiceNames services) {
        this.lexicon = lexicon;
        this.services = services;
    }

    private static Pattern words(String expression) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + expression + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    }

    List<Claim> claims(NoteLine line) {
        List<Claim> claims = new ArrayList<>();
        if (line.text().chars().noneMatch(Character::isDigit)
                || line.text().strip().endsWith("?")) {
            return claims;
        }
        Set<String> context = line.isAtTop() ? Set.of() : tellingWords(line.context());
        for (String sentence : Sentences.of(line.text())) {
            if (!NOT_PLAIN.matcher(sentence).find()) {
                claimsOf(line, sentence, context, claims);
            }
        }
        return claims;
    }

    private void claimsOf(NoteLine line, String sentence, Set<String> context, List<Claim> claims) {
        Set<String> spokenOf = new LinkedHashSet<>();
        for (String clause : CLAUSE_END.split(sentence)) {
            Optional<Amount> amount = onlyAmount(clause);
            String rest = amount.map(found -> without(clause, found)).orElse(clause);
            Optional<Qualifier> qualifier = onlyQualifier(rest);
            spokenOf.addAll(tellingWords(services.removedFrom(rest)));
            Set<String> attribute = spokenOf.isEmpty() ? heading(line, clause) : spokenOf;
            if (amount.isPresent() && qualifier.isPresent() && tellsEnough(attribute, amount.get())) {
                claims.add(new Claim(line, subject(line), qualifier.get(), attribute, context, amount.get()));
            }
        }
    }

    /** What {@code Default is 30 s} speaks about: its heading. Under a sentence that introduces it, that is not plain. */
    private Set<String> heading(NoteLine line, String clause) {
        boolean plain = line.leadIn().isBlank()
                && QUALIFIERS.values().stream()
                        .anyMatch(qualifier -> qualifier.matcher(clause.strip()).lookingAt());
        return plain ? tellingWords(services.removedFrom(line.context())) : Set.of();
    }

    /** Counts and shares are of so many things that one word does not tell which. */
    private static boolean tellsEnough(Set<String> attribute, Amount amount) {
        boolean dimensionless = amount.measure() == Measure.COUNT || amount.measure() == Measure.SHARE;
        return attribute.size() >= (dimensionless ? 2 : 1);
    }

    private static Optional<Amount> onlyAmount(String clause) {
        List<Amount> amounts = Amount.in(clause);
        if (RANGE.matcher(clause).find() || amounts.size() > 1) {
            return Optional.empty();
        }
        if (amounts.size() == 1) {
            return Optional.of(amounts.get(0));
        }
        Matcher count = COUNT.matcher(clause);
        if (!count.find()) {
            return Optional.empty();
        }
        String number = count.group("number");
        return Optional.of(new Amount(
                Double.parseDouble(number.replace(",", "")),
                Measure.COUNT,
                number,
                count.start("number"),
                count.end("number")));
    }

    private static Optional<Qualifier> onlyQualifier(String clause) {
        List<Qualifier> found = QUALIFIERS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(clause).find())
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String without(String clause, Amount amount) {
        return clause.substring(0, amount.start()) + " " + clause.substring(amount.end());
    }

    private Set<String> tellingWords(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            String singular = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                    ? word.substring(0, word.length() - 1)
                    : word;
            if (!EMPTY_WORDS.contains(singular) && lexicon.functionWord(word).isEmpty()) {
                words.add(singular);
            }
        }
        return words;
    }

    private String subject(NoteLine line) {
        Set<String> named = services.in(line.text());
        Set<String> spokenOf = named.isEmpty() ? services.above(line) : named;
        return spokenOf.isEmpty() ? line.section().toLowerCase(Locale.ROOT) : String.join("+", spokenOf);
    }
}

package app.cumulus.card.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is known of English words, units and names; read from resource files beside this class. */
public final class Lexicon {

    private static final Pattern CAPITALISED = Pattern.compile("[A-Z][a-z-]+");
    private static final Pattern TITLED = Pattern.compile("\\S+\\s+[A-Z].*");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern DOUBLING = Pattern.compile("[^aeiou]*[aeiou][bdgklmnprt]");

    private static final Set<String> ARTICLES = Set.of("A", "An", "The", "Each", "Every", "Both");

    private static final Pattern ALL = Pattern.compile("All (?!Upfront\\b).*s");

    private static final Map<String, Tag> CLASSES = Map.of(
            "determiner", Tag.DETERMINER,
            "pronoun", Tag.PRONOUN,
            "preposition", Tag.PREPOSITION,
            "conjunction", Tag.CONJUNCTION,
            "auxiliary", Tag.AUXILIARY,
            "adverb", Tag.ADVERB);

    private final Map<String, Tag> functionWords = new HashMap<>();
    private final Map<String, String> verbBases = new HashMap<>();
    private final Set<String> irregular = new HashSet<>();
    private final Map<String, String> irregularParticiples = new HashMap<>();
    private final Map<String, Set<String>> nounVerbs = new HashMap<>();
    private final Set<String> units = new HashSet<>();
    private final Set<String> generic = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> talk = new HashSet<>();
    private final List<String> discourse = new ArrayList<>();
    private final List<Pattern> personal = new ArrayList<>();

    public Lexicon() {
        for (String line : lines("words.txt")) {
            int colon = line.indexOf(':');
            Tag tag = CLASSES.get(line.substring(0, colon));
            for (String word : line.substring(colon + 1).strip().split("\\s+")) {
                functionWords.putIfAbsent(word, tag);
            }
        }
        for (String line : lines("verbs.txt")) {
            List.of(line.split("\\s+")).forEach(this::addVerb);
        }
        for (String line : lines("irregular.txt")) {
            String[] formAndBase = line.split("\\s+");
            verbBases.put(formAndBase[0], formAndBase[1]);
            irregular.add(formAndBase[0]);
            irregularParticiples.put(formAndBase[1], formAndBase[0]);
        }
        for (String line : lines("noun-verbs.txt")) {
            int colon = line.indexOf(':');
            nounVerbs.put(
                    line.substring(0, colon),
                    Set.of(line.substring(colon + 1).strip().split("\\s+")));
        }
        lines("units.txt").forEach(line -> units.addAll(List.of(line.split("\\s+"))));
        lines("generic.txt").forEach(line -> generic.addAll(List.of(line.split("\\s+"))));
        lines("common.txt").forEach(line -> common.addAll(List.of(line.split("\\s+"))));
        lines("talk.txt").forEach(line -> talk.addAll(List.of(line.split("\\s+"))));
        discourse.addAll(lines("discourse.txt"));
        lines("personal.txt").forEach(line -> personal.add(Pattern.compile(line, Pattern.CASE_INSENSITIVE)));
    }

    private void addVerb(String base) {
        verbBases.put(base, base);
        boolean endsInE = base.endsWith("e");
        boolean endsInConsonantY = CONSONANT_Y.matcher(base).matches();
        boolean hisses = base.matches(".*(?:s|x|z|ch|sh|o)");
        String stem = endsInE ? base.substring(0, base.length() - 1) : base;
        String y = endsInConsonantY ? base.substring(0, base.length() - 1) + "i" : stem;
        verbBases.putIfAbsent(endsInConsonantY ? y + "es" : hisses ? base + "es" : base + "s", base);
        verbBases.putIfAbsent(endsInConsonantY ? y + "ed" : stem + "ed", base);
        verbBases.putIfAbsent(stem + "ing", base);
        if (base.matches(".*[^aeiou][aeiou][bdgklmnprt]")) {
            char last = base.charAt(base.length() - 1);
            verbBases.putIfAbsent(base + last + "ed", base);
            verbBases.putIfAbsent(base + last + "ing", base);
        }
    }

    /** The class of a function word; none for words that carry meaning. */
    public Optional<Tag> functionWord(String word) {
        return Optional.ofNullable(functionWords.get(word.toLowerCase(Locale.ROOT)));
    }

    /** The base form of a verb's form; none for words that are never verbs. */
    public Optional<String> verbBase(String word) {
        return Optional.ofNullable(verbBases.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether the word is a verb in its plain form, in small letters: {@code write}, not {@code Write} or {@code writes}. */
    public boolean isBase(String word) {
        return word.equals(verbBases.get(word.toLowerCase(Locale.ROOT)));
    }

    /** {@code written} for {@code write}, {@code mapped} for {@code map}. */
    public String participle(String base) {
        if (irregularParticiples.containsKey(base)) {
            return irregularParticiples.get(base);
        } else if (base.endsWith("e")) {
            return base + "d";
        } else if (CONSONANT_Y.matcher(base).matches()) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        boolean doubled = DOUBLING.matcher(base).matches();
        return base + (doubled ? base.substring(base.length() - 1) : "") + "ed";
    }

    /** Whether the word is a past participle or past tense, such as {@code written} and {@code managed}. */
    public boolean isParticiple(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean regular = lower.endsWith("ed") && !verbBase(lower).orElse(lower).equals(lower);
        return regular || irregular.contains(lower);
    }

    /** Whether the word, in its plain form or with -s, is a verb in any company: {@code contains}, not {@code logs}. */
    public boolean isOnlyVerb(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String base = verbBase(lower).orElse("");
        if (base.isEmpty() || nounVerbs.get("plural").contains(base)) {
            return false;
        }
        return lower.equals(base) ? !nounVerbs.get("base").contains(base) : lower.endsWith("s");
    }

    /** Whether the word tells how or when: {@code always}, {@code slowly}. */
    public boolean isAdverb(String word) {
        return functionWord(word).map(Tag.ADVERB::equals).orElse(word.endsWith("ly"));
    }

    public boolean isUnit(String word) {
        return units.contains(word);
    }

    /** Whether a noun is too general to be worth recalling. */
    public boolean isGeneric(String word) {
        return generic.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun is so frequent that alone it is hardly worth recalling. */
    public boolean isCommon(String word) {
        return isGeneric(word) || common.contains(word.toLowerCase(Locale.ROOT));
    }

    /** With a small first letter where the first word is an ordinary one, not a name. */
    public String lowered(String text) {
        int end = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        String first = text.substring(0, end);
        if (ARTICLES.contains(first) || ALL.matcher(text).matches()) {
            return first.toLowerCase(Locale.ROOT) + text.substring(end);
        }
        boolean ordinary = CAPITALISED.matcher(first).matches()
                && (isCommon(first)
                        || functionWords.containsKey(first.toLowerCase(Locale.ROOT))
                        || verbBase(first).isPresent());
        boolean titled = TITLED.matcher(text).matches();
        return ordinary && !titled ? first.toLowerCase(Locale.ROOT) + text.substring(end) : text;
    }

    /** Whether a verb is one with which writers talk to their readers. */
    public boolean isTalk(String verb) {
        return verbBase(verb).map(talk::contains).orElse(false);
    }

    /** Whether a line is the writer's remark to themselves. */
    public boolean isPersonal(String text) {
        return personal.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    /** The words at the beginning of a sentence that add nothing to its fact, in lower case; empty if there are none. */
    public String discourseAtStart(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        String longest = "";
        for (String words : discourse) {
            boolean begins = lower.startsWith(words)
                    && lower.length() > words.length()
                    && !Character.isLetterOrDigit(lower.charAt(words.length()))
                    && lower.charAt(words.length()) != '-';
            if (begins && words.length() > longest.length()) {
                longest = words;
            }
        }
        return longest;
    }

    static List<String> lines(String resource) {
        try (InputStream stream = Lexicon.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("bug: the lexicon " + resource + " cannot be read", broken);
        }
    }
}

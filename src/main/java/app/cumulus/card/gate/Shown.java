package app.cumulus.card.gate;

import app.cumulus.card.text.Abbreviations;
import app.cumulus.card.text.Endings;
import app.cumulus.card.text.WordList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a reader of the question sees: its words, known again in another form, spelling or abbreviation. */
public final class Shown {

    private static final int LEAST_STEM = 5;
    private static final int SHORT_STEM = 4;
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HUMPS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{2})");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3,}s");
    private static final Pattern MANY_CAPITALS = Pattern.compile("\\p{Lu}{2,}s");
    private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{3,5}");
    /** {@code mapping} of "map". */
    private static final Pattern DOUBLED = Pattern.compile("(?<verb>\\p{L}{1,3}(?<end>[bdgmnprt]))\\k<end>(?:ing|ed)");

    private static final Pattern VERB_FORM = Pattern.compile("\\p{L}{4,}(?:ing|ed)");
    /** {@code rotation} of "rotate". */
    private static final Pattern DEED = Pattern.compile("(?<verb>\\p{L}{3,}[ts])ions?");

    private static final Pattern PREFIXED = Pattern.compile("(?:auto|multi|pre|re|geo|over|sub)-?(?<rest>\\p{L}{5,})");
    private static final int LEAST_TAIL = 7;
    private static final int LEAST_HEAD = 3;
    private static final int LEAST_NAMES = 15;
    private static final int SAME_END = 2;
    private static final int MOST_SLIPS = 2;
    private static final Pattern NEGATING = Pattern.compile("^(?:in|un|im|non)(?=\\p{L}{5})");
    private static final Endings ENDINGS = new Endings(
            "ibility ability ition itions ational ation ations ator ators ated ating ate ates ional ion ions ment ments ities ity ing ings er ers or ors"
                    + " ible able ively ive ally ly al ar ically ies es ed e y d");
    private static final Endings LIGHT_ENDINGS = new Endings("ing es ed e s");
    private static final WordList COMMON = WordList.of("common.txt");
    private static final Abbreviations ABBREVIATIONS = new Abbreviations();

    private final Set<String> stems = new HashSet<>();
    private final Set<String> light = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> shouted = new HashSet<>();
    private boolean forms;

    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.knows(word);
    }

    /** @param apart whether the parts of a name such as {@code PurgeQueue} count too */
    public Shown(String text, boolean apart, boolean spelledOut) {
        String plain = THOUSANDS.matcher(text).replaceAll("");
        String previous = "";
        for (String word : NO_WORD.split(apart ? HUMPS.matcher(plain).replaceAll(" ") : plain)) {
            add(word);
            if (previous.length() > 1 && word.length() > 1) {
                add(previous + word);
            }
            previous = word;
        }
        for (String word : NO_WORD.split(plain)) {
            add(word);
        }
        if (spelledOut) {
            ABBREVIATIONS.among(plain).forEach(this::add);
        }
        NO_WORD.splitAsStream(plain)
                .filter(word -> SHOUTED.matcher(word).matches())
                .forEach(shouted::add);
        // "NGUs" are several, though "us" is no ending of the plural elsewhere
        NO_WORD.splitAsStream(plain)
                .filter(word -> MANY_CAPITALS.matcher(word).matches())
                .forEach(word -> add(word.substring(0, word.length() - 1)));
    }

    /** {@code DPL} beside the slip "DLP": two neighbouring letters have changed places. */
    private static boolean isSwapped(String one, String other) {
        return one.length() == other.length()
                && IntStream.range(1, one.length())
                        .anyMatch(i -> one.charAt(i) != one.charAt(i - 1)
                                && (one.substring(0, i - 1) + one.charAt(i) + one.charAt(i - 1) + one.substring(i + 1))
                                        .equals(other));
    }

    /** The same, where short words show in their other forms, too. */
    Shown withForms() {
        forms = true;
        return this;
    }

    private void add(String word) {
        if (word.length() > 1) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (whole.add(lower)) {
                stems.add(stem(lower));
                light.add(light(lower));
            }
        }
    }

    /** {@code invisible} beside "visible". */
    private boolean isOpposite(String word) {
        String bare = NEGATING.matcher(word).replaceFirst("");
        return !bare.equals(word) && stems.contains(stem(bare));
    }

    /** {@code lifting} beside "autolifting": the other word is made with it. */
    private boolean isTail(String word) {
        return word.length() >= LEAST_TAIL
                && !COMMON.has(word)
                && whole.stream()
                        .anyMatch(other -> other.length() >= word.length() + LEAST_HEAD && other.endsWith(word));
    }

    /** {@code lodging} beside "lodge": short words lose their endings only for each other. */
    private boolean isFormOf(String word) {
        String verb = VERB_FORM.matcher(word).matches() ? LIGHT_ENDINGS.cutFrom(word) : "";
        return verb.length() == SHORT_STEM && whole.contains(verb + "e")
                || word.length() == SHORT_STEM && (whole.contains(word + "ed") || whole.contains(word + "ing"))
                || word.length() == LEAST_STEM
                        && word.endsWith("e")
                        && (whole.contains(word.substring(0, SHORT_STEM) + "ing") || whole.contains(word + "d"));
    }

    /** {@code HarbuorCraenDB} beside "HarbourCraneDB": long names that begin and end alike. */
    private boolean isNear(String word, String lower) {
        return Character.isUpperCase(word.charAt(0))
                && whole.stream()
                        .anyMatch(other -> other.length() + lower.length() >= LEAST_NAMES
                                && Math.abs(other.length() - lower.length()) < MOST_SLIPS
                                && other.charAt(0) == lower.charAt(0)
                                && other.endsWith(lower.substring(lower.length() - SAME_END))
                                && slips(lower, other) <= MOST_SLIPS);
    }

    /** How many letters are too many, missing, wrong or swapped with their neighbour. */
    private static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    slips[i][j] = i + j;
                    continue;
                }
                int wrong = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(slips[i - 1][j], slips[i][j - 1]) + 1;
                slips[i][j] = Math.min(least, slips[i - 1][j - 1] + wrong);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                slips[i][j] = swapped ? Math.min(slips[i][j], slips[i - 2][j - 2] + 1) : slips[i][j];
            }
        }
        return slips[one.length()][other.length()];
    }

    /** {@code rotation} beside "rotate", and the other way round. */
    private boolean isKin(String word) {
        if (word.length() < LEAST_STEM || !word.chars().allMatch(Character::isLetter)) {
            return false;
        }
        return whole.stream()
                .filter(other -> other.length() >= LEAST_STEM)
                .anyMatch(other -> isDeed(word, other) || isDeed(other, word));
    }

    /** {@code autolifting} beside "lift", {@code websites} beside "web". */
    private boolean isMadeOf(String word) {
        Matcher prefixed = PREFIXED.matcher(word);
        if (prefixed.matches()) {
            String rest = prefixed.group("rest");
            return stems.contains(stem(rest)) || isFormOf(rest);
        }
        return whole.stream()
                .anyMatch(other -> other.length() >= LEAST_HEAD
                        && word.length() >= other.length() + SHORT_STEM
                        && word.startsWith(other)
                        && COMMON.has(singular(word.substring(other.length()))));
    }

    /** {@code deletion} of "delete". */
    private static boolean isDeed(String noun, String verb) {
        Matcher deed = DEED.matcher(noun);
        return deed.matches()
                && (verb.equals(deed.group("verb"))
                        || verb.startsWith(deed.group("verb") + "e") && verb.length() <= noun.length());
    }

    /** {@code LF} under "Lambda": of what it stands for, all but frequent words can be seen. */
    private boolean isMeant(String word) {
        return meanings(word).stream()
                .map(meaning -> List.of(meaning.split(" ")))
                .map(words -> words.stream().filter(part -> !COMMON.has(part)).toList())
                .anyMatch(words -> !words.isEmpty()
                        && (whole.contains(String.join("", words))
                                || words.stream().allMatch(part -> stems.contains(stem(part)))));
    }

    /** {@code SGs}: several of what the letters stand for. */
    private static Collection<String> meanings(String word) {
        Collection<String> own = ABBREVIATIONS.meanings(word);
        return own.isEmpty() && word.endsWith("s") ? ABBREVIATIONS.meanings(word.substring(0, word.length() - 1)) : own;
    }

    /** Whether a word is seen, in whatever form. */
    public boolean has(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (stems.contains(stem(lower))
                || isOpposite(lower)
                || isTail(lower)
                || isMeant(lower)
                || isKin(lower)
                || isMadeOf(lower)
                || SHOUTED.matcher(word).matches() && shouted.stream().anyMatch(other -> isSwapped(word, other))
                || forms && Character.isLowerCase(word.charAt(0)) && isFormOf(lower)
                || isNear(word, lower)) {
            return true;
        }
        if (CAPITALS.matcher(word).matches()
                && whole.stream().anyMatch(other -> other.length() == lower.length() && isNeighbour(lower, other))) {
            return true;
        }
        String[] humps = HUMPS.split(word);
        if (humps.length > 1
                && List.of(humps).stream()
                        .map(part -> part.toLowerCase(Locale.ROOT))
                        .allMatch(part -> stems.contains(stem(part)) || isMadeOf(part))) {
            return true;
        }
        String own = light(lower);
        boolean plain = own.length() > LEAST_STEM && own.chars().allMatch(Character::isLetter);
        return plain && light.stream().anyMatch(other -> isSlip(own, other))
                || lower.length() > LEAST_STEM
                        && lower.chars().allMatch(Character::isLetter)
                        && whole.stream().anyMatch(other -> other.length() == lower.length() && isSlip(lower, other));
    }

    /** Two plurals of capitals with one letter between them: more likely a slip than another thing. */
    private static boolean isNeighbour(String one, String other) {
        return other.endsWith("s")
                && IntStream.range(0, one.length())
                                .filter(i -> one.charAt(i) != other.charAt(i))
                                .count()
                        == 1;
    }

    private static String light(String word) {
        return word.length() > LEAST_STEM ? LIGHT_ENDINGS.cutFrom(word) : word;
    }

    /** Without its ending, where enough is left: {@code respons} of "responsibility" and of "responsible". */
    private static String stem(String word) {
        String plural = singular(word);
        if (plural.endsWith("ing") || plural.endsWith("ed")) {
            Matcher doubled = DOUBLED.matcher(plural);
            if (doubled.matches()) {
                return doubled.group("verb");
            }
        }
        String cut = ENDINGS.cutFrom(plural);
        // "measure" of "measurement" as of "measured"
        String bare = cut.length() > LEAST_STEM && cut.endsWith("e") ? cut.substring(0, cut.length() - 1) : cut;
        if (bare.length() < LEAST_STEM) {
            return plural;
        }
        // "deployment" as "deploy"
        String again = bare.endsWith("y") ? bare.substring(0, bare.length() - 1) : bare;
        return again.length() >= LEAST_STEM ? again : bare;
    }

    private static String singular(String word) {
        if (word.length() <= 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        return word.length() > LEAST_STEM && word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.substring(0, word.length() - 1);
    }

    /** One letter too many, missing, wrong or in the wrong place; the first is right. */
    private static boolean isSlip(String one, String other) {
        if (other.length() < LEAST_STEM
                || Math.abs(one.length() - other.length()) > 1
                || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        String rest = one.substring(i);
        String otherRest = other.substring(i);
        if (rest.isEmpty() || otherRest.isEmpty()) {
            return true;
        }
        boolean swapped = rest.length() > 1
                && otherRest.length() > 1
                && rest.charAt(0) == otherRest.charAt(1)
                && rest.charAt(1) == otherRest.charAt(0)
                && rest.substring(2).equals(otherRest.substring(2));
        return swapped
                || rest.substring(1).equals(otherRest)
                || otherRest.substring(1).equals(rest)
                || rest.substring(1).equals(otherRest.substring(1));
    }
}

package app.cumulus.card.phrase;

import java.util.Locale;
import java.util.regex.Pattern;

/** Number of nouns: one or many. */
public final class Nouns {

    private static final String[] COUNTS = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,}s");
    private static final Pattern WORD_IN_S = Pattern.compile("[A-Z]?[a-z-]+s");
    /** {@code CRATES}, a heading that shouts; short names have no such ending or too few vowels. */
    private static final Pattern SHOUTED =
            Pattern.compile("(?!HTTPS|PIOPS|.*(?:AAS|IOPS|POSTGRES)$)(?=.*[AEIOU].*[AEIOUY])[A-Z]{5,}S");

    private static final Pattern SINGULAR_IN_S =
            Pattern.compile("(?i).*(?:ss|us|is|ws|tics|sis|dns)|always|https|canvas|alias|kubernetes|series");
    private static final Pattern ABBREVIATION = Pattern.compile(".*\\b[A-Z]{2,}");
    private static final Pattern PLURAL_WITHOUT_S = Pattern.compile("(?i)data|criteria|media|people");
    private static final Pattern HANGING = Pattern.compile("\\s+(?:[Ff]or|of|in|to|with|on|by)\\s.*$");
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern HISSING = Pattern.compile("(?i).*(?:sses|xes|ches|shes)");
    private static final Pattern CONSONANT_Y = Pattern.compile("(?i).*[^aeiou]y");
    private static final Pattern NEEDS_ES = Pattern.compile("(?i).*(?:s|x|z|ch|sh)");
    /** {@code VPC's}, as many write the plural of short names. */
    private static final Pattern APOSTROPHE = Pattern.compile(".*[A-Z]['’]s");

    private static final Pattern SPELLED = Pattern.compile("[A-Z]{2,}\\b.*");
    private static final Pattern BASE_IN_Y = Pattern.compile(".*[^aeiou]y");
    private static final Pattern BASE_NEEDS_ES = Pattern.compile(".*(?:s|x|z|ch|sh|o)");

    private Nouns() {}

    /** Whether the noun of a name is a plural, {@code keys for the gate}, or two things are named. */
    public static boolean isPlural(String name) {
        String last = lastWord(head(name));
        return CAPITALS.matcher(last).matches()
                || SHOUTED.matcher(last).matches()
                        && !SINGULAR_IN_S.matcher(last).matches()
                || WORD_IN_S.matcher(last).matches()
                        && last.length() > 3
                        && !SINGULAR_IN_S.matcher(last).matches()
                || PLURAL_WITHOUT_S.matcher(last).matches()
                || name.contains(" and ");
    }

    /** Whether a verb with the name as its subject is in the plural: {@code cranes lift}, but {@code data} and {@code cranes for the quay lifts}. */
    public static boolean isMany(String name) {
        return isPlural(name) && (name.endsWith("s") || name.endsWith("S"));
    }

    /** The name with its last word in the plural. */
    public static String plural(String name) {
        if (isPlural(lastWord(name))) {
            return name;
        }
        if (APOSTROPHE.matcher(name).matches()) {
            return name.substring(0, name.length() - 2) + "s";
        }
        if (CONSONANT_Y.matcher(name).matches()) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        boolean hisses =
                NEEDS_ES.matcher(name).matches() && !ABBREVIATION.matcher(name).matches();
        return name + (hisses ? "es" : "s");
    }

    /** The name with its last word in the singular. */
    public static String singular(String name) {
        boolean shouted = name.endsWith("S") && SHOUTED.matcher(lastWord(name)).matches();
        if (!isPlural(name) || name.contains(" and ") || !name.endsWith("s") && !shouted) {
            return name;
        }
        if (name.endsWith("IES")) {
            return name.substring(0, name.length() - 3) + "Y";
        }
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        boolean hisses = HISSING.matcher(name).matches();
        return name.substring(0, name.length() - (hisses ? 2 : 1));
    }

    /** The noun phrase without what hangs on it: {@code ways} of {@code ways to access AWS}. */
    public static String head(String title) {
        return HANGING.matcher(title).replaceAll("");
    }

    public static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The indefinite article before a name, as it is spoken: {@code an ECS task}. */
    public static String article(String name) {
        boolean spelled = SPELLED.matcher(name).matches();
        return name.matches(spelled ? "[AEFHILMNORSX].*" : "(?i)[aeio].*|un[^i].*|(?:hour|honest)\\p{L}*\\b.*")
                ? "an"
                : "a";
    }

    /** The number that a word or figure says; -1 if it says none. */
    public static int count(String word) {
        if (SMALL_NUMBER.matcher(word).matches()) {
            return Integer.parseInt(word);
        }
        for (int i = 0; i < COUNTS.length; i++) {
            if (COUNTS[i].equals(word.toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    /** The third person of a verb's base form: {@code carries}. */
    public static String thirdPerson(String base) {
        if (BASE_IN_Y.matcher(base).matches()) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base + (BASE_NEEDS_ES.matcher(base).matches() ? "es" : "s");
    }
}

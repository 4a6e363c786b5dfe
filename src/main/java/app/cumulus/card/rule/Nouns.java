package app.cumulus.card.rule;

import java.util.Locale;

/** Number of nouns: one or many. */
final class Nouns {

    private static final String[] COUNTS = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    private Nouns() {}

    /** Whether the last word of a name is a plural, or two things are named. */
    static boolean isPlural(String name) {
        String last = lastWord(name);
        return last.matches("[A-Z]{2,}s")
                || last.matches("[A-Z]?[a-z-]+s")
                        && last.length() > 3
                        && !last.matches("(?i).*(?:ss|us|is|ws|tics|sis|dns)|always|https|canvas|kubernetes|series")
                || last.matches("(?i)data|criteria|media|people")
                || name.contains(" and ");
    }

    /** The name with its last word in the plural. */
    static String plural(String name) {
        if (isPlural(name)) {
            return name;
        }
        if (name.matches("(?i).*[^aeiou]y")) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name + (name.matches("(?i).*(?:s|x|z|ch|sh)") ? "es" : "s");
    }

    /** The name with its last word in the singular. */
    static String singular(String name) {
        if (!isPlural(name) || name.contains(" and ") || !name.endsWith("s")) {
            return name;
        }
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        boolean hisses = name.matches("(?i).*(?:sses|xes|ches|shes)");
        return name.substring(0, name.length() - (hisses ? 2 : 1));
    }

    /** The noun phrase without what hangs on it: {@code ways} of {@code ways to access AWS}. */
    static String head(String title) {
        return title.replaceAll("\\s+(?:for|of|in|to|with|on|by)\\s.*$", "");
    }

    static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The indefinite article before a name, as it is spoken: {@code an ECS task}. */
    static String article(String name) {
        boolean spelled = name.matches("[A-Z]{2,}\\b.*");
        return name.matches(spelled ? "[AEFHILMNORSX].*" : "(?i)[aeio].*|un[^i].*") ? "an" : "a";
    }

    /** The number that a word or figure says; -1 if it says none. */
    static int count(String word) {
        if (word.matches("\\d{1,3}")) {
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
    static String thirdPerson(String base) {
        if (base.matches(".*[^aeiou]y")) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base + (base.matches(".*(?:s|x|z|ch|sh|o)") ? "es" : "s");
    }
}

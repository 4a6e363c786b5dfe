package app.cumulus.card.text;

import java.util.regex.Pattern;

/** Knows the names of services, with the name of their maker or without it. */
public final class Services {

    private static final WordList NAMES = WordList.of("services.txt");
    private static final Pattern MAKER = Pattern.compile("(?i)^(?:aws|amazon) ");

    private Services() {}

    public static boolean has(String name) {
        return NAMES.has(withoutMaker(name).replace(' ', '_'));
    }

    public static String withoutMaker(String name) {
        return MAKER.matcher(name).replaceFirst("");
    }
}

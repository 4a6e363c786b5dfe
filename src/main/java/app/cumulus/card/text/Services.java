package app.cumulus.card.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the names of services, with the name of their maker or without it. */
public final class Services {

    private static final WordList NAMES = WordList.of("services.txt");
    private static final Set<String> IN_FULL = BothNames.ofServices().keySet();
    private static final Pattern MAKER = Pattern.compile("(?i)^(?:aws|amazon) ");

    private Services() {}

    public static boolean has(String name) {
        String bare = withoutMaker(name);
        return NAMES.has(bare.replace(' ', '_')) || IN_FULL.contains(bare.toLowerCase(Locale.ROOT));
    }

    public static String withoutMaker(String name) {
        return MAKER.matcher(name).replaceFirst("");
    }
}

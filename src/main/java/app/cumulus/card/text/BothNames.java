package app.cumulus.card.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What services and their parts are called in short and in full; read from resource files beside this class. */
public final class BothNames {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MANY = Pattern.compile("(?<=[a-z\\d])s$");
    private static final Pattern BEFORE = Pattern.compile("^(?:(?:the|an?|amazon|aws|only|all|each) )+");

    private final Map<String, List<String>> others = new HashMap<>();

    public BothNames() {
        Stream.of("service-names.txt", "names.txt")
                .flatMap(file -> Lexicon.lines(file).stream())
                .forEach(this::add);
    }

    private void add(String line) {
        String inShort = inShort(line);
        String inFull = plain(inFull(line));
        others.computeIfAbsent(inShort, key -> new ArrayList<>()).add(inFull);
        others.computeIfAbsent(inFull, key -> new ArrayList<>()).add(inShort);
    }

    /** The short names of services, by the full ones in lower case. */
    public static Map<String, String> ofServices() {
        return Lexicon.lines("service-names.txt").stream()
                .collect(Collectors.toMap(
                        BothNames::inFull, line -> inShort(line).toUpperCase(Locale.ROOT)));
    }

    private static String inShort(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    private static String inFull(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    /** Whether the text has the other name of the thing: {@code an EIP} beside "Elastic IP addresses". */
    public boolean isNamed(String name, String text) {
        String own = BEFORE.matcher(plain(name)).replaceFirst("");
        List<String> names = others.containsKey(own)
                ? others.get(own)
                : others.getOrDefault(MANY.matcher(own).replaceFirst(""), List.of());
        String told = names.isEmpty() ? "" : " " + plain(text) + " ";
        return names.stream().anyMatch(other -> told.contains(" " + other + " ") || told.contains(" " + other + "s "));
    }

    private static String plain(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}

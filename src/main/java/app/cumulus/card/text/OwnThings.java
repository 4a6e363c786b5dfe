package app.cumulus.card.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The one thing that a service is made of, which nobody has to recall under its name: {@code a queue} under "SQS". */
public final class OwnThings {

    private static final Pattern BEFORE = Pattern.compile(
            "(?i)^(?:(?:an?|the|your|his|her|their|our|my|each|every|any|one|single|given|specific) )+");
    private static final Pattern MANY = Pattern.compile("(?<=\\p{L}{2})s$");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The names of the services that are made of such things, by the thing. */
    private static final Map<String, List<String>> OWNERS = Lexicon.lines("own-things.txt").stream()
            .map(line -> List.of(line.split(" ")))
            .flatMap(names -> names.stream().skip(1).map(thing -> Map.entry(thing, names(names.get(0)))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private OwnThings() {}

    /** Whether the words are no more than the thing that a service among the headings is made of. */
    public static boolean is(String words, List<String> topic) {
        String thing = BEFORE.matcher(words.toLowerCase(Locale.ROOT)).replaceFirst("");
        String above = plain(String.join(" ", topic));
        return OWNERS.getOrDefault(MANY.matcher(thing).replaceFirst(""), List.of()).stream()
                .anyMatch(above::contains);
    }

    private static List<String> names(String service) {
        return BothNames.ofServices().entrySet().stream()
                .filter(name -> name.getValue().equalsIgnoreCase(service))
                .map(name -> plain(name.getKey()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), full -> {
                    full.add(plain(service));
                    return List.copyOf(full);
                }));
    }

    private static String plain(String text) {
        return " " + NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    }
}

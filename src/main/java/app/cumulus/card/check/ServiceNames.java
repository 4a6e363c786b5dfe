package app.cumulus.card.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows AWS services by the names that notes give them. */
final class ServiceNames {

    private final Map<String, Pattern> namesOf = new LinkedHashMap<>();
    private final Pattern any;

    /** Notes name the same few services again and again; looked for in one go, then known by the spelling. */
    private final Map<String, List<String>> servicesOf = new ConcurrentHashMap<>();

    ServiceNames(Map<String, List<String>> services) {
        services.forEach((service, names) -> namesOf.put(service, oneOf(names)));
        any = oneOf(services.values().stream().flatMap(Collection::stream).toList());
    }

    private static Pattern oneOf(List<String> names) {
        String expression = names.stream().collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])"));
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /** The services a text names. */
    Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher names = any.matcher(text);
        while (names.find()) {
            found.addAll(servicesOf.computeIfAbsent(names.group(), this::services));
        }
        return found;
    }

    private List<String> services(String name) {
        return namesOf.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(name).matches())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The services named by the nearest heading that names any. */
    Set<String> above(NoteLine line) {
        Set<String> introduced = in(line.leadIn());
        for (int i = line.topic().size() - 1; i >= 0 && introduced.isEmpty(); i--) {
            introduced = in(line.topic().get(i));
        }
        return introduced;
    }

    /** A text without the names of services. */
    String removedFrom(String text) {
        return any.matcher(text).replaceAll(" ");
    }
}

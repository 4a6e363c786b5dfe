package app.cumulus.card.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The facts of the fact file by the service they are about; read when the first note is checked, not at the start. */
final class Facts {

    private final Map<String, List<Fact>> byService = new HashMap<>();
    private final Pattern knows;
    private final ServiceNames services;

    private Facts(FactFile file) {
        file.facts()
                .forEach(entry -> byService
                        .computeIfAbsent(entry.service(), service -> new ArrayList<>())
                        .add(new Fact(entry)));
        knows = Pattern.compile(file.knows(), Pattern.CASE_INSENSITIVE);
        services = new ServiceNames(file.services());
    }

    static Facts inUse() {
        return InUse.FACTS;
    }

    List<Fact> about(String service) {
        return byService.getOrDefault(service, List.of());
    }

    /** Whether a line shows that its writer knows that something has changed. */
    boolean isKnownIn(String text) {
        return knows.matcher(text).find();
    }

    ServiceNames services() {
        return services;
    }

    /** Holds the facts from their first use on. */
    private static final class InUse {
        private static final Facts FACTS = new Facts(FactFile.read());
    }
}

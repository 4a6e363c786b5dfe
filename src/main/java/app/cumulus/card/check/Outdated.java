package app.cumulus.card.check;

import app.cumulus.card.check.FactFile.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds lines that say what held once. */
final class Outdated {

    private final Facts facts;

    /** The services that headings name: many lines stand under one. */
    private final Map<List<Object>, Set<String>> above = new HashMap<>();

    Outdated(Facts facts) {
        this.facts = facts;
    }

    List<Flag> in(List<NoteLine> lines) {
        List<Flag> flags = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (NoteLine line : lines) {
            for (Fact fact : candidates(line)) {
                Optional<String> said = fact.saidIn(line);
                if (said.isPresent() && !facts.isKnownIn(line.text()) && isNews(fact, line, told)) {
                    flags.add(fact.flag(line, said.get()));
                }
            }
        }
        return flags;
    }

    private List<Fact> candidates(NoteLine line) {
        Set<String> services = new LinkedHashSet<>(facts.services().in(line.text()));
        services.addAll(above.computeIfAbsent(
                List.of(line.leadIn(), line.topic()), key -> facts.services().above(line)));
        return services.stream()
                .flatMap(service -> facts.about(service).stream())
                .toList();
    }

    /** A former name or a service that has ended is told once a section; it would be on every other line. */
    private static boolean isNews(Fact fact, NoteLine line, Set<String> told) {
        return fact.entry().form() == Form.VALUE || told.add(fact.entry().id() + "/" + line.section());
    }
}

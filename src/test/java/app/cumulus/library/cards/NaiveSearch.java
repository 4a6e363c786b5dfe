package app.cumulus.library.cards;

import app.cumulus.card.Card;
import app.cumulus.card.CardText;
import app.cumulus.card.Origin;
import app.cumulus.card.Source;
import app.cumulus.catalog.Query;
import app.cumulus.schedule.MemoryState;
import app.cumulus.schedule.StudyDay;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Answers a query by looking at one card after the other: what the store must find too.
 *
 * @param flagged ids of the cards that carry a flag
 */
record NaiveSearch(List<WholeCard> all, Set<String> flagged, StudyDay today) {

    List<String> find(Query query) {
        return all.stream()
                .filter(card -> holds(query, card))
                .map(card -> card.card().id().value())
                .sorted()
                .toList();
    }

    private boolean holds(Query query, WholeCard whole) {
        Card card = whole.card();
        if (query instanceof Query.All parts) {
            return parts.parts().stream().allMatch(part -> holds(part, whole));
        } else if (query instanceof Query.Any parts) {
            return parts.parts().stream().anyMatch(part -> holds(part, whole));
        } else if (query instanceof Query.Not not) {
            return !holds(not.part(), whole);
        } else if (query instanceof Query.Words words) {
            return says(card, words);
        } else if (query instanceof Query.Is is) {
            return is(is.trait(), whole);
        } else if (query instanceof Query.Measured measured) {
            return measured(measured, whole.memory());
        } else if (query instanceof Query.Named named) {
            return named(named, card);
        } else if (query instanceof Query.Lines lines) {
            return card.source()
                    .map(Source::lines)
                    .filter(span -> span.startLine() <= lines.last() && span.endLine() >= lines.first())
                    .isPresent();
        } else if (query instanceof Query.Rated rated) {
            return whole.answers().stream()
                    .anyMatch(answer ->
                            rated.grades().contains(answer.grade()) && today.daysUntil(answer.day()) > -rated.days());
        }
        return query instanceof Query.Everything || query instanceof Query.Added;
    }

    private static boolean says(Card card, Query.Words words) {
        CardText text = card.text();
        Stream<String> columns = Stream.of(
                text.question(), text.answer(), text.extra(), card.topic().toString());
        if (words.column().isPresent()) {
            columns = columns.skip(words.column().get().ordinal()).limit(1);
        } else {
            columns = Stream.concat(columns, Stream.of(String.join(" / ", card.tags())));
        }
        List<String> wanted = tokens(words.text());
        return columns.map(NaiveSearch::tokens).anyMatch(tokens -> holds(tokens, wanted, words.open()));
    }

    private static boolean holds(List<String> tokens, List<String> wanted, boolean open) {
        for (int from = 0; from + wanted.size() <= tokens.size(); from++) {
            List<String> there = tokens.subList(from, from + wanted.size());
            int last = wanted.size() - 1;
            boolean lastFits = open
                    ? there.get(last).startsWith(wanted.get(last))
                    : there.get(last).equals(wanted.get(last));
            if (lastFits && there.subList(0, last).equals(wanted.subList(0, last))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> tokens(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(token -> !token.isEmpty())
                .toList();
    }

    private boolean is(Query.Trait trait, WholeCard whole) {
        Card card = whole.card();
        Optional<MemoryState.Learned> learned = learned(whole.memory());
        return switch (trait) {
            case DUE ->
                card.state().name().equals("ACTIVE")
                        && learned.filter(memory -> !memory.due().isAfter(today))
                                .isPresent();
            case NEW -> card.state().name().equals("ACTIVE") && learned.isEmpty();
            case LEARNED -> learned.isPresent();
            case ACTIVE, SUSPENDED, OFF, ARCHIVED -> card.state().name().equals(trait.name());
            case LEECH -> learned.filter(memory -> memory.lapses() >= 8).isPresent();
            case FLAGGED -> flagged.contains(card.id().value());
            case TAGGED -> !card.tags().isEmpty();
            case EDITED -> card.origin() == Origin.EDITED;
            case WRITTEN -> card.origin() == Origin.WRITTEN;
            case IMPORTED -> card.origin() == Origin.IMPORTED;
            case DUPLICATE -> !card.state().name().equals("ARCHIVED") && twins(card) > 1;
        };
    }

    private long twins(Card card) {
        Function<Card, String> asked = each ->
                String.join(" ", each.text().question().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        return all.stream()
                .map(WholeCard::card)
                .filter(each -> !each.state().name().equals("ARCHIVED")
                        && asked.apply(each).equals(asked.apply(card)))
                .count();
    }

    private boolean measured(Query.Measured measured, MemoryState state) {
        return learned(state).stream().anyMatch(memory -> {
            BigDecimal value = switch (measured.measure()) {
                case EASE -> BigDecimal.valueOf(memory.easiness().hundredths(), 2);
                case IVL -> BigDecimal.valueOf(memory.intervalDays());
                case LAPSES -> BigDecimal.valueOf(memory.lapses());
                case REPS -> BigDecimal.valueOf(memory.repetitions());
                case DUE -> BigDecimal.valueOf(today.daysUntil(memory.due()));
            };
            int order = value.compareTo(measured.number());
            return switch (measured.comparison()) {
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case EQUAL -> order == 0;
                case OTHER -> order != 0;
                case AT_LEAST -> order >= 0;
                case MORE -> order > 0;
            };
        });
    }

    private static Optional<MemoryState.Learned> learned(MemoryState state) {
        return state instanceof MemoryState.Learned learned ? Optional.of(learned) : Optional.empty();
    }

    private static boolean named(Query.Named named, Card card) {
        String name = named.name().toLowerCase(Locale.ROOT);
        return switch (named.attribute()) {
            case TAG ->
                card.tags().stream()
                        .map(tag -> tag.toLowerCase(Locale.ROOT))
                        .anyMatch(tag -> tag.equals(name) || tag.startsWith(name + "::"));
            case NOTE ->
                card.source().stream()
                        .anyMatch(
                                source -> source.file().toLowerCase(Locale.ROOT).contains(name));
            case RULE -> card.content().rule().toLowerCase(Locale.ROOT).startsWith(name);
            case KIND -> card.content().kind().name().toLowerCase(Locale.ROOT).equals(name);
            case ID -> card.id().value().equals(named.name());
        };
    }
}

package app.cumulus.store;

import app.cumulus.catalog.Numbers;
import app.cumulus.catalog.Query;
import app.cumulus.schedule.Grade;
import app.cumulus.schedule.StudyCalendar;
import app.cumulus.schedule.StudyDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a query into a condition on the tables of cards. */
final class QueryConditions {

    private static final SqlFile SQL = new SqlFile("search.sql");

    private final StudyDay today;
    private final StudyCalendar calendar;
    private final Supplier<Numbers> duplicates;

    /** @param duplicates the cards that ask what others ask */
    QueryConditions(StudyDay today, StudyCalendar calendar, Supplier<Numbers> duplicates) {
        this.today = today;
        this.calendar = calendar;
        this.duplicates = duplicates;
    }

    Condition of(Query query) {
        if (query instanceof Query.All all) {
            return all(all.parts());
        } else if (query instanceof Query.Any any) {
            return Condition.joined(any.parts().stream().map(this::of).toList(), "OR");
        } else if (query instanceof Query.Not not) {
            return of(not.part()).negated();
        } else if (query instanceof Query.Is is) {
            return is(is.trait());
        } else if (query instanceof Query.Measured measured) {
            return measured(measured);
        } else if (query instanceof Query.Named named) {
            return named(named);
        }
        return leaf(query);
    }

    /** The words of all parts are looked up together, which is quicker than one after the other. */
    private Condition all(List<Query> parts) {
        List<Query.Words> words = parts.stream()
                .filter(Query.Words.class::isInstance)
                .map(Query.Words.class::cast)
                .toList();
        Stream<Condition> others =
                parts.stream().filter(part -> !(part instanceof Query.Words)).map(this::of);
        Stream<Condition> found =
                words.isEmpty() ? Stream.empty() : Stream.of(Condition.of(SQL.get("words"), match(words)));
        return Condition.joined(Stream.concat(others, found).toList(), "AND");
    }

    private Condition leaf(Query query) {
        if (query instanceof Query.Words words) {
            return Condition.of(SQL.get("words"), match(words));
        } else if (query instanceof Query.Lines lines) {
            return Condition.of(SQL.get("lines"), lines.last(), lines.first());
        } else if (query instanceof Query.Added added) {
            long from = calendar.beginningOf(today.plusDays(1 - added.days())).toEpochMilli();
            // A card that nobody gave a date is not recent.
            return Condition.of("coalesce(" + SQL.get("added") + ", 0)", from);
        } else if (query instanceof Query.Rated rated) {
            String grades = rated.grades().stream()
                    .map(Grade::quality)
                    .map(String::valueOf)
                    .collect(Collectors.joining(",", "[", "]"));
            return Condition.of(
                    SQL.get("rated"), today.plusDays(1 - rated.days()).toString(), grades);
        }
        return Condition.of(SQL.get("everything"));
    }

    /** A query that the index of words can answer alone, as it reads it. */
    static Optional<String> matchOnly(Query query) {
        if (query instanceof Query.Words words) {
            return Optional.of(match(words));
        }
        return query instanceof Query.All all && all.parts().stream().allMatch(Query.Words.class::isInstance)
                ? Optional.of(
                        match(all.parts().stream().map(Query.Words.class::cast).toList()))
                : Optional.empty();
    }

    private static String match(List<Query.Words> words) {
        return words.stream().map(QueryConditions::match).collect(Collectors.joining(") AND (", "(", ")"));
    }

    /** As the full-text index reads it: in quotes nothing but letters and digits has a meaning. */
    private static String match(Query.Words words) {
        String phrase = '"' + words.text().replace('"', ' ') + '"' + (words.open() ? " *" : "");
        return words.column()
                .map(column -> column.name().toLowerCase(Locale.ROOT) + " : " + phrase)
                .orElse(phrase);
    }

    private Condition is(Query.Trait trait) {
        String sql = SQL.get("is " + trait.name());
        return switch (trait) {
            case DUE -> Condition.of(sql, today.toString());
            case DUPLICATE -> Condition.of(sql, duplicates.get().json());
            case NEW, LEECH, LEARNED, ACTIVE, SUSPENDED, OFF, ARCHIVED, FLAGGED, TAGGED, EDITED, WRITTEN, IMPORTED ->
                Condition.of(sql);
        };
    }

    private Condition measured(Query.Measured measured) {
        String sql =
                SQL.get(measured.measure().name()) + " " + measured.comparison().sign() + " ?)";
        double number = measured.number().doubleValue();
        return measured.measure() == Query.Measure.DUE
                ? Condition.of(sql, today.toString(), number)
                : Condition.of(sql, number);
    }

    private static Condition named(Query.Named named) {
        String sql = SQL.get(named.attribute().name());
        String name = named.name();
        return switch (named.attribute()) {
            case TAG -> Condition.of(sql, name, name, name);
            case RULE -> Condition.of(sql, name, name);
            case NOTE -> Condition.of("coalesce(" + sql + ", 0)", name);
            case KIND, ID -> Condition.of(sql, name);
        };
    }
}

package app.cumulus.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A condition in SQL and the values of its gaps, in order. */
record Condition(String sql, List<Object> values) {

    Condition {
        values = List.copyOf(values);
    }

    static Condition of(String sql, Object... values) {
        return new Condition(sql, List.of(values));
    }

    Condition negated() {
        return new Condition("NOT (" + sql + ")", values);
    }

    static Condition joined(List<Condition> parts, String word) {
        List<Object> values = new ArrayList<>();
        parts.forEach(part -> values.addAll(part.values()));
        String sql = parts.stream().map(Condition::sql).collect(Collectors.joining(") " + word + " (", "(", ")"));
        return new Condition(sql, values);
    }
}

package app.cumulus.ui.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Gathers the numbers behind a plot. */
final class Rows {

    private final List<List<String>> rows = new ArrayList<>();

    Rows(String... columns) {
        rows.add(List.of(columns));
    }

    Rows add(Object... values) {
        rows.add(Stream.of(values).map(String::valueOf).toList());
        return this;
    }

    List<List<String>> all() {
        return rows;
    }
}

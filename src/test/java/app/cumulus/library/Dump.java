package app.cumulus.library;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads a library file past the program: all that is in it, to compare two states. */
public final class Dump {

    private Dump() {}

    /** Every row of every table, but not how the index of words keeps them and not the counters of SQLite. */
    public static List<String> of(Path library) throws SQLException {
        List<String> rows = new ArrayList<>();
        for (String table : rows(
                library,
                "SELECT name FROM sqlite_schema WHERE type = 'table'"
                        + " AND name NOT LIKE 'card_words%' AND name <> 'sqlite_sequence' ORDER BY name")) {
            rows(library, "SELECT * FROM " + table).stream()
                    .map(row -> table + ": " + row)
                    .sorted()
                    .forEach(rows::add);
        }
        return rows;
    }

    public static List<String> rows(Path library, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                ResultSet result = connection.createStatement().executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                StringBuilder row = new StringBuilder(String.valueOf(result.getString(1)));
                for (int column = 2; column <= result.getMetaData().getColumnCount(); column++) {
                    row.append('|').append(result.getString(column));
                }
                rows.add(row.toString());
            }
            return rows;
        }
    }
}

package app.cumulus.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The statements of a {@code .sql} resource beside this class, each under a line {@code -- name: …}. */
final class SqlFile {

    private static final String MARK = "-- name: ";

    private final String name;
    private final Map<String, String> statements = new HashMap<>();

    SqlFile(String name) {
        this.name = name;
        for (String part : whole(name).split("(?m)^" + MARK)) {
            int lineEnd = part.indexOf('\n');
            if (lineEnd > 0) {
                statements.put(
                        part.substring(0, lineEnd).strip(),
                        part.substring(lineEnd).strip());
            }
        }
    }

    /** The whole text of a resource. */
    static String whole(String name) {
        try (InputStream in = SqlFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("bug: no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String statement) {
        String sql = statements.get(statement);
        if (sql == null) {
            throw new IllegalStateException("bug: " + name + " has no statement '" + statement + "'");
        }
        return sql;
    }
}

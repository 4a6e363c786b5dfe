package app.cumulus.exchange.apkg;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of the table of cards, with Anki's names for its columns. */
record CardRow(
        long id,
        long did,
        int ord,
        int type,
        int queue,
        long due,
        int ivl,
        int factor,
        int reps,
        int lapses,
        long odue,
        long odid,
        int flags) {

    private static final int SUSPENDED = -1;
    private static final String[] COLUMNS = {
        "id", "did", "ord", "type", "queue", "due", "ivl", "factor", "reps", "lapses", "odue", "odid", "flags"
    };

    /** @throws Faulty if a column holds what it cannot mean */
    static CardRow of(ResultSet row) throws SQLException, Faulty {
        CardRow card = new CardRow(
                whole(row, 1),
                whole(row, 2),
                small(row, 3),
                small(row, 4),
                small(row, 5),
                whole(row, 6),
                small(row, 7),
                small(row, 8),
                small(row, 9),
                small(row, 10),
                whole(row, 11),
                whole(row, 12),
                small(row, 13));
        card.check();
        return card;
    }

    private void check() throws Faulty {
        if (type < 0 || type > 3) {
            throw new Faulty("its type is " + type + ", and there are 0 to 3 only.");
        } else if (ivl < 0 || factor < 0 || reps < 0 || lapses < 0 || ord < 0) {
            throw new Faulty("it has a number below 0 where there can be none (template " + ord + ", interval " + ivl
                    + ", ease " + factor + ", " + reps + " answers, " + lapses + " lapses).");
        }
    }

    private static int small(ResultSet row, int column) throws SQLException, Faulty {
        long number = whole(row, column);
        if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
            throw new Faulty("its column '" + COLUMNS[column - 1] + "' holds " + number + ", which is out of range.");
        }
        return (int) number;
    }

    private static long whole(ResultSet row, int column) throws SQLException, Faulty {
        Object value = row.getObject(column);
        if (value == null) {
            return 0;
        } else if (value instanceof Long || value instanceof Integer) {
            return ((Number) value).longValue();
        } else if (value instanceof Double real && real == Math.rint(real) && Math.abs(real) < 1e15) {
            return real.longValue();
        } else if (value instanceof String text && text.matches("-?\\d{1,18}")) {
            return Long.parseLong(text);
        }
        String shown = value instanceof byte[] ? "bytes" : "'" + value + "'";
        throw new Faulty(
                "its column '" + COLUMNS[column - 1] + "' holds " + shown + " where a whole number should be.");
    }

    /** The deck it is at home in, though it may be in a filtered one for a while. */
    long homeDeck() {
        return odid != 0 ? odid : did;
    }

    /** When it is due as its home deck counts. */
    long homeDue() {
        return odid != 0 && odue != 0 ? odue : due;
    }

    boolean suspended() {
        return queue == SUSPENDED;
    }
}

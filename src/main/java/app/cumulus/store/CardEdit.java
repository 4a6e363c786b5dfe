package app.cumulus.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/** The fields of a card that the user changed; null where what the rule made stands. */
record CardEdit(String question, String answer, String extra, String clozeText) {

    static final CardEdit NOTHING = new CardEdit(null, null, null, null);

    static CardEdit of(ResultSet row, String prefix) throws SQLException {
        return new CardEdit(
                row.getString(prefix + "question"),
                row.getString(prefix + "answer"),
                row.getString(prefix + "extra"),
                row.getString(prefix + "cloze_text"));
    }

    boolean isNothing() {
        return question == null && answer == null && extra == null && clozeText == null;
    }
}

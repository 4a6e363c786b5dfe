package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.card.LineLedger;
import java.util.Map;

/**
 * The account of a version of a note.
 *
 * @param ledger what became of each line
 * @param off why candidates are not in study
 */
public record NoteAccount(LineLedger ledger, Map<CardId, String> off) {

    public NoteAccount {
        off = Map.copyOf(off);
    }
}

package app.cumulus.store;

import app.cumulus.card.CardId;
import app.cumulus.card.CardText;
import app.cumulus.card.LineLedger;
import app.cumulus.deck.ImportPlan;
import java.util.List;
import java.util.Map;

/**
 * A note file that was read, and what it changes.
 *
 * @param account what became of its lines
 * @param silences the line of each standing silence whose line this version has
 * @param settled the texts of cards whose fields that both changed shall follow the note
 */
public record ImportedNote(
        String text, ImportPlan plan, NoteAccount account, Map<Long, Integer> silences, Map<CardId, CardText> settled) {

    /** A note without an account of its lines and without silences. */
    static ImportedNote of(String text, ImportPlan plan) {
        return new ImportedNote(text, plan, new NoteAccount(new LineLedger(List.of()), Map.of()), Map.of(), Map.of());
    }

    public ImportedNote {
        silences = Map.copyOf(silences);
        settled = Map.copyOf(settled);
    }

    /** The same with what the user decided. */
    public ImportedNote with(Map<CardId, CardText> decided) {
        return new ImportedNote(text, plan, account, silences, decided);
    }
}

package app.cumulus.card;

import app.cumulus.note.Problem;
import java.util.List;

/** What a document gave: its drafts in the order of their lines, and the account of every line. */
public record Generation(List<Draft> drafts, LineLedger ledger, List<Problem> problems) {

    public Generation {
        drafts = List.copyOf(drafts);
        problems = List.copyOf(problems);
    }
}

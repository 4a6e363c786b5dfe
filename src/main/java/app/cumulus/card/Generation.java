package app.cumulus.card;

import app.cumulus.card.check.Flag;
import app.cumulus.note.Problem;
import java.util.List;

/**
 * What a document gave: its drafts in the order of their lines, and the account of every line.
 *
 * @param flags lines that may be wrong; active cards that rest on them say so
 */
public record Generation(List<Draft> drafts, LineLedger ledger, List<Problem> problems, List<Flag> flags) {

    public Generation {
        drafts = List.copyOf(drafts);
        problems = List.copyOf(problems);
        flags = List.copyOf(flags);
    }
}

package app.cumulus.library.imports;

import app.cumulus.card.LineLedger;
import app.cumulus.card.check.Flag;
import app.cumulus.note.Problem;
import java.util.List;
import java.util.Map;

/**
 * What importing a note file did. Candidates that stay off are not counted among the cards.
 *
 * @param file name of the note file in the library
 * @param activeCardsBySection active cards by section, in the order of the note
 * @param flags lines that may be wrong
 * @param added cards that were not there before
 * @param changed cards that say something else than before
 * @param archived cards whose lines left the note
 * @param unchanged cards that say what they said, wherever their lines stand now
 */
public record ImportReport(
        String file,
        Map<String, Integer> activeCardsBySection,
        LineLedger ledger,
        List<Problem> problems,
        List<Flag> flags,
        int added,
        int changed,
        int archived,
        int unchanged) {

    /** How many lines may be wrong; a statement that runs over several counts as one. */
    public int flaggedLines() {
        return (int) flags.stream().map(Flag::lines).distinct().count();
    }
}

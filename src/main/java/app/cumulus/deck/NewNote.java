package app.cumulus.deck;

import app.cumulus.card.Draft;
import java.util.List;

/**
 * A version of a note file that is to be imported.
 *
 * @param sameText whether it says what the version before says, so that only the rules can have changed
 */
record NewNote(String file, List<String> lines, List<Draft> drafts, boolean sameText) {}

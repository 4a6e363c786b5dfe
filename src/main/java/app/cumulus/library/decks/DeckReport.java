package app.cumulus.library.decks;

import app.cumulus.card.CardKind;
import app.cumulus.card.CardText;
import app.cumulus.card.TopicPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the import of a deck did, or would do.
 *
 * @param file name of the file
 * @param deck what the deck calls itself
 * @param format what the file is, in a word or two
 * @param withProgress how many of the cards came with a schedule from elsewhere that was taken over
 * @param first the first cards of the file
 * @param problems rows that gave no card, the first of them
 * @param problemCount all of them
 * @param backup the copy of the library as it was before; none where nothing changed or there was nothing to keep
 */
public record DeckReport(
        String file,
        String deck,
        String format,
        int added,
        int updated,
        int unchanged,
        int withProgress,
        List<Sample> first,
        List<Problem> problems,
        int problemCount,
        Optional<Path> backup) {

    public DeckReport {
        first = List.copyOf(first);
        problems = List.copyOf(problems);
    }

    /** A card as the library would show it. */
    public record Sample(CardKind kind, TopicPath topic, CardText text) {}

    /**
     * A row that gave no card.
     *
     * @param line 1-based, 0 where the format has no lines
     * @param where what else names the place; may be empty
     */
    public record Problem(int line, String where, String message) {

        /** The problem with its place: {@code deck.csv:12: the answer is empty.} */
        public String text(String file) {
            return file + (line > 0 ? ":" + line : "") + (where.isEmpty() ? "" : ", " + where) + ": " + message;
        }
    }

    public int cards() {
        return added + updated + unchanged;
    }

    DeckReport with(Optional<Path> copy) {
        return new DeckReport(
                file, deck, format, added, updated, unchanged, withProgress, first, problems, problemCount, copy);
    }
}

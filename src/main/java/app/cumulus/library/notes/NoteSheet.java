package app.cumulus.library.notes;

import app.cumulus.card.CardId;
import app.cumulus.catalog.LineCard;
import app.cumulus.catalog.StandingSilence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The newest version of a note, line by line.
 *
 * @param version its number in the library
 * @param accounts one for each line
 * @param cards all that rest on its lines, in the order of the note
 * @param silences that hold in it
 * @param off why candidates are not in study, as far as anybody said
 */
public record NoteSheet(
        String file,
        long version,
        Instant importedAt,
        List<String> lines,
        List<LineAccount> accounts,
        List<LineCard> cards,
        List<StandingSilence> silences,
        Map<CardId, String> off) {

    public NoteSheet {
        lines = List.copyOf(lines);
        accounts = List.copyOf(accounts);
        cards = List.copyOf(cards);
        silences = List.copyOf(silences);
        off = Map.copyOf(off);
    }

    /** The cards that rest on a line, counted from 1. */
    public List<LineCard> cardsOf(int line) {
        return cards.stream()
                .filter(card -> card.firstLine() <= line && line <= card.lastLine())
                .toList();
    }

    /** What keeps all cards of a line away. */
    public Optional<StandingSilence> silenceOf(int line) {
        return silences.stream()
                .filter(silence -> silence.rule().isEmpty())
                .filter(silence ->
                        silence.place().filter(at -> at.line() == line).isPresent())
                .findFirst();
    }

    /** What keeps some or all cards of a line away. */
    public List<StandingSilence> silencesAt(int line) {
        return silences.stream()
                .filter(silence -> silence.place().map(at -> at.line() == line).orElse(true))
                .toList();
    }
}

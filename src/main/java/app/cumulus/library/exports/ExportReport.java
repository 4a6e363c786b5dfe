package app.cumulus.library.exports;

/**
 * What an export did. Only ways to Anki tell more than the number of cards.
 *
 * @param cards that it took along, those below included
 * @param added that never went to Anki before; of a running Anki, that it did not have
 * @param changed whose text or tags are not those that went last; of a running Anki, that it had otherwise
 * @param archived that went before and are archived now; they carry the tag {@code cumulus::archived}
 * @param refused that a running Anki did not take
 */
public record ExportReport(int cards, int added, int changed, int archived, int refused) {

    ExportReport(int cards, int added, int changed, int archived) {
        this(cards, added, changed, archived, 0);
    }
}

package app.cumulus.library;

/**
 * What an export did. Only ways to Anki tell more than the number of cards.
 *
 * @param cards that it took along, those below included
 * @param added that never went to Anki before
 * @param changed whose text or tags are not those that went last
 * @param archived that went before and are archived now; they carry the tag {@code cumulus::archived}
 */
public record ExportReport(int cards, int added, int changed, int archived) {}

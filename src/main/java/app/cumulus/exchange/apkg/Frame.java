package app.cumulus.exchange.apkg;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the notes and cards of a collection refer to.
 *
 * @param types note types by their number
 * @param decks the levels of each deck's name by its number
 * @param created the day that due days are counted from
 */
record Frame(Map<Long, NoteType> types, Map<Long, List<String>> decks, LocalDate created) {}

package app.cumulus.catalog;

import app.cumulus.card.CardId;
import app.cumulus.card.CardState;

/**
 * A card as the lines of its note see it.
 *
 * @param number its short name in this library
 * @param firstLine the first of the lines it rests on, counted from 1
 * @param answers how often it was asked by the schedule
 * @param passed how many of those answers were right
 */
public record LineCard(
        int number,
        CardId id,
        int firstLine,
        int lastLine,
        CardState state,
        String rule,
        int answers,
        int passed,
        int lapses) {}

package app.cumulus.queue;

import app.cumulus.card.CardId;
import java.util.ArrayList;
import java.util.List;

/**
 * The cards still to be asked on a study day, in order.
 *
 * @param due cards whose day has come
 * @param fresh cards never answered, within the day's limit
 */
public record DayPlan(List<CardId> due, List<CardId> fresh) {

    public DayPlan {
        due = List.copyOf(due);
        fresh = List.copyOf(fresh);
    }

    /** All of them: what is due comes first. */
    public List<CardId> cards() {
        List<CardId> cards = new ArrayList<>(due);
        cards.addAll(fresh);
        return cards;
    }
}

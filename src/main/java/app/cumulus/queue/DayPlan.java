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
public record DayPlan(List<CardId> due, List<CardId> fresh, AskingOrder.Mix mix) {

    public DayPlan {
        due = List.copyOf(due);
        fresh = List.copyOf(fresh);
    }

    /** All of them. */
    public List<CardId> cards() {
        return switch (mix) {
            case DUE_FIRST -> joined(due, fresh);
            case NEW_FIRST -> joined(fresh, due);
            case MIXED -> spread();
        };
    }

    private static List<CardId> joined(List<CardId> first, List<CardId> second) {
        List<CardId> cards = new ArrayList<>(first);
        cards.addAll(second);
        return cards;
    }

    /** The k-th of n new cards stands at (k + 1/2) / n of the way, and so do the due ones. */
    private List<CardId> spread() {
        List<CardId> cards = new ArrayList<>();
        int fromDue = 0;
        int fromFresh = 0;
        while (fromDue < due.size() || fromFresh < fresh.size()) {
            double nextDue = (fromDue + 0.5) / due.size();
            double nextFresh = (fromFresh + 0.5) / fresh.size();
            boolean takeDue = fromFresh == fresh.size() || fromDue < due.size() && nextDue <= nextFresh;
            cards.add(takeDue ? due.get(fromDue++) : fresh.get(fromFresh++));
        }
        return cards;
    }
}

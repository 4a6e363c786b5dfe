package app.cumulus.exchange;

import app.cumulus.card.TopicPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cards of a deck as a person reads them: by topic, a topic before what is under it, else in the order of the deck. */
public final class TopicGroups {

    private final List<DeckCard> cards = new ArrayList<>();
    private final Map<String, TopicGroups> below = new LinkedHashMap<>();

    private TopicGroups() {}

    /** The cards of one topic, in the order of the deck. */
    public record Group(TopicPath topic, List<DeckCard> cards) {}

    public static List<Group> of(Deck deck) {
        TopicGroups root = new TopicGroups();
        for (DeckCard card : deck.cards()) {
            TopicGroups place = root;
            for (String part : card.card().topic().parts()) {
                place = place.below.computeIfAbsent(part, each -> new TopicGroups());
            }
            place.cards.add(card);
        }
        List<Group> groups = new ArrayList<>();
        root.gather(List.of(), groups);
        return groups;
    }

    private void gather(List<String> path, List<Group> groups) {
        if (!cards.isEmpty()) {
            groups.add(new Group(new TopicPath(path), cards));
        }
        below.forEach((part, group) -> {
            List<String> deeper = new ArrayList<>(path);
            deeper.add(part);
            group.gather(deeper, groups);
        });
    }
}

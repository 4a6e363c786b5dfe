package app.cumulus.exchange.text;

import app.cumulus.card.TopicPath;
import java.util.ArrayList;
import java.util.List;

/** Topic paths out of the names that deck files give. */
public final class Topics {

    private Topics() {}

    /** The parts of names such as {@code AWS::Storage} or {@code AWS > Storage}, under the name of the deck. */
    public static TopicPath under(String deckName, List<String> names) {
        List<String> parts = new ArrayList<>(List.of(deckName));
        names.forEach(name -> parts.addAll(partsOf(name)));
        return new TopicPath(parts);
    }

    /** The parts of a name such as {@code AWS::Storage}; none for a blank one. */
    public static List<String> partsOf(String name) {
        return List.of(name.split("::|\\s>\\s")).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}

package app.cumulus.deck;

import app.cumulus.card.CardContent;
import app.cumulus.card.CardId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names new cards by what they say, so that the same notes give the same ids in every library. */
final class NewIds {

    private final String file;
    private final Set<CardId> taken;

    NewIds(String file, Set<CardId> taken) {
        this.file = file;
        this.taken = new HashSet<>(taken);
    }

    CardId next(CardContent content) {
        for (int ordinal = 0; ; ordinal++) {
            CardId id = new CardId(Digests.uuid(List.of(
                    file,
                    content.rule(),
                    String.join("\u001f", content.topic().parts()),
                    content.text().question(),
                    content.text().answer(),
                    Integer.toString(ordinal))));
            if (taken.add(id)) {
                return id;
            }
        }
    }

    /** The name that the siblings of one fact share. */
    String group(String fact) {
        return Digests.uuid(List.of(file, "group", fact));
    }
}

package app.cumulus.card.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what was worked out of the texts met last, because many rules ask the same of one passage. What is remembered is
 * a function of its key alone, so that forgetting never changes a card. For one thread at a time.
 */
final class Memo<K, V> {

    /** A passage and its neighbours take some hundred entries; all are forgotten at once, which costs nothing to keep up. */
    private static final int MOST_ENTRIES = 4096;

    private final Map<K, V> known = new HashMap<>();
    private final Function<K, V> work;

    Memo(Function<K, V> work) {
        this.work = work;
    }

    V of(K key) {
        V found = known.get(key);
        if (found == null) {
            found = work.apply(key);
            if (known.size() >= MOST_ENTRIES) {
                known.clear();
            }
            known.put(key, found);
        }
        return found;
    }
}

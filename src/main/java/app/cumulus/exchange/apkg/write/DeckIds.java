package app.cumulus.exchange.apkg.write;

import app.cumulus.exchange.anki.DeckNames;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Numbers the decks of a package, those above them included; a name has the same number in every package. */
final class DeckIds {

    // Looks like a time in milliseconds between 2001 and 2020, as Anki's own numbers do.
    private static final long LEAST = 1_000_000_000_000L;
    private static final long SPAN = 570_000_000_000L;

    private final Map<String, Long> ids = new LinkedHashMap<>();
    private final Set<Long> taken = new HashSet<>();

    long of(String name) {
        Long known = ids.get(name);
        if (known != null) {
            return known;
        }
        int parent = name.lastIndexOf(DeckNames.LEVEL);
        if (parent > 0) {
            of(name.substring(0, parent));
        }
        long id = LEAST + Math.floorMod(print(name), SPAN);
        while (!taken.add(id)) {
            id++;
        }
        ids.put(name, id);
        return id;
    }

    /** Numbers by name; a deck stands behind the one it is in. */
    Map<String, Long> all() {
        return ids;
    }

    private static long print(String name) {
        try {
            byte[] key = name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("bug: every Java has SHA-256", e);
        }
    }
}

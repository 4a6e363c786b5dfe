package app.cumulus.deck;

import app.cumulus.card.CardContent;
import app.cumulus.card.CardId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
            CardId id = new CardId(named(List.of(
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
        return named(List.of(file, "group", fact));
    }

    /** A UUID of version 8 (RFC 9562) from the SHA-256 of the parts. */
    private static String named(List<String> parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u001e", parts).getBytes(StandardCharsets.UTF_8));
            ByteBuffer bits = ByteBuffer.wrap(digest);
            long high = bits.getLong() & ~0xF000L | 0x8000L;
            long low = bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
            return new UUID(high, low).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("bug: every Java has SHA-256", e);
        }
    }
}

package app.cumulus.deck;

import app.cumulus.card.Draft;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Names made of what they stand for, by SHA-256. */
final class Digests {

    private Digests() {}

    /** A UUID of version 8 (RFC 9562). */
    static String uuid(List<String> parts) {
        MessageDigest digest = sha256();
        digest.update(String.join("\u001e", parts).getBytes(StandardCharsets.UTF_8));
        ByteBuffer bits = ByteBuffer.wrap(digest.digest());
        long high = bits.getLong() & ~0xF000L | 0x8000L;
        long low = bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /** The same for the same drafts in the same order. */
    static String ofDrafts(List<Draft> drafts) {
        MessageDigest digest = sha256();
        drafts.forEach(draft -> digest.update(draft.toString().getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    static byte[] sha256(byte[] bytes) {
        return sha256().digest(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("bug: every Java has SHA-256", e);
        }
    }
}

package app.cumulus.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a note file stand for characters, guessed from the bytes themselves.
 *
 * @param markBytes length of the byte order mark that precedes the text
 */
record Encoding(Charset charset, int markBytes) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Share of NUL bytes (one in so many pairs) from which a file without a mark is taken for UTF-16. */
    private static final int PAIRS_PER_NUL = 3;

    static Encoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        } else if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return withoutMark(bytes);
    }

    private static Encoding withoutMark(byte[] bytes) {
        int[] nuls = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                nuls[i % 2]++;
            }
        }
        int enough = Math.max(1, bytes.length / 2 / PAIRS_PER_NUL);
        boolean pairs = bytes.length % 2 == 0;
        if (pairs && nuls[0] == 0 && nuls[1] >= enough) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        } else if (pairs && nuls[1] == 0 && nuls[0] >= enough) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        return new Encoding(isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Offset of the first byte that no text holds, or -1; only a NUL is certain not to be text. */
    int firstBinaryByte(byte[] bytes) {
        int width = charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE) ? 2 : 1;
        for (int i = markBytes; i + width <= bytes.length; i += width) {
            if (bytes[i] == 0 && bytes[i + width - 1] == 0) {
                return i;
            }
        }
        return -1;
    }

    String decode(byte[] bytes) {
        return new String(bytes, markBytes, bytes.length - markBytes, charset);
    }
}

package app.cumulus.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads all bytes of a file once and says how they stand for characters. */
final class EncodingSurvey {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Share of NUL bytes (one in so many pairs) from which a file without a mark is taken for UTF-16. */
    private static final int PAIRS_PER_NUL = 3;

    private static final int CHUNK_BYTES = 1 << 16;

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer decoded = CharBuffer.allocate(CHUNK_BYTES);
    private final long[] nulsAtEvenAndOdd = new long[2];
    private byte[] first = new byte[0];
    private long size;
    private long nulPairs;
    private byte previous = 1;
    private boolean validUtf8 = true;
    private boolean blank = true;

    void read(InputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK_BYTES);
        boolean more = true;
        while (more) {
            int read = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
            more = read > 0;
            count(bytes.array(), bytes.position(), read);
            bytes.limit(bytes.position() + read).position(0);
            decode(bytes, !more);
            bytes.compact();
        }
    }

    private void count(byte[] bytes, int from, int length) {
        if (size == 0) {
            first = Arrays.copyOfRange(bytes, from, from + Math.min(3, length));
        }
        for (int i = from; i < from + length; i++) {
            int half = (int) ((size + i - from) % 2);
            if (bytes[i] == 0) {
                nulsAtEvenAndOdd[half]++;
                nulPairs += half == 1 && previous == 0 ? 1 : 0;
            }
            previous = bytes[i];
            blank &= bytes[i] <= ' ' && bytes[i] >= 0;
        }
        size += length;
    }

    /** Decodes what can be decoded; the bytes of a character cut in two stay in the buffer. */
    private void decode(ByteBuffer bytes, boolean last) {
        if (!validUtf8) {
            bytes.position(bytes.limit());
            return;
        }
        decoded.clear();
        validUtf8 = !utf8.decode(bytes, decoded, last).isError();
        if (!validUtf8) {
            bytes.position(bytes.limit());
        }
    }

    boolean isEmpty() {
        return size == markBytes() || blank && nulsAtEvenAndOdd[0] + nulsAtEvenAndOdd[1] == 0;
    }

    Charset charset() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        } else if (startsWith(0xFF, 0xFE) || isPairs(0, 1)) {
            return StandardCharsets.UTF_16LE;
        } else if (startsWith(0xFE, 0xFF) || isPairs(1, 0)) {
            return StandardCharsets.UTF_16BE;
        }
        return validUtf8 ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    int markBytes() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF) ? 2 : 0;
    }

    /** Only a NUL is certain not to be text. */
    boolean isBinary() {
        boolean wide = charset().equals(StandardCharsets.UTF_16LE) || charset().equals(StandardCharsets.UTF_16BE);
        return wide ? nulPairs > 0 : nulsAtEvenAndOdd[0] + nulsAtEvenAndOdd[1] > 0;
    }

    private boolean isPairs(int never, int often) {
        return size % 2 == 0
                && nulsAtEvenAndOdd[never] == 0
                && nulsAtEvenAndOdd[often] >= Math.max(1, size / 2 / PAIRS_PER_NUL);
    }

    private boolean startsWith(int... mark) {
        if (first.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((first[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

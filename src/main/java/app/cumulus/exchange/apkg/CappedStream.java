package app.cumulus.exchange.apkg;

import app.cumulus.exchange.UnreadableDeckException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacks until it is too much. */
final class CappedStream extends FilterInputStream {

    private final long most;
    private final String tooMuch;
    private long count;

    /** @param tooMuch the sentence for the user where there is more */
    CappedStream(InputStream in, long most, String tooMuch) {
        super(in);
        this.most = most;
        this.tooMuch = tooMuch;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            counted(1);
        }
        return value;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        if (read > 0) {
            counted(read);
        }
        return read;
    }

    private void counted(int bytes) throws UnreadableDeckException {
        count += bytes;
        if (count > most) {
            throw new UnreadableDeckException(tooMuch);
        }
    }
}

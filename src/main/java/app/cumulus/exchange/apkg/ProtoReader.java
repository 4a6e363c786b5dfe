package app.cumulus.exchange.apkg;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads the fields of one protobuf message one after the other, as far as Anki's few messages need it. */
final class ProtoReader {

    private static final int MOST_BITS = 64;

    private final ByteBuffer bytes;
    private int wire;
    private long number;
    private ByteBuffer content;

    ProtoReader(byte[] message) {
        this(ByteBuffer.wrap(message));
    }

    private ProtoReader(ByteBuffer message) {
        bytes = message;
    }

    /** The bytes are no message. */
    static final class BrokenException extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** Goes to the next field; gives its number, or 0 at the end of the message. */
    int next() throws BrokenException {
        if (!bytes.hasRemaining()) {
            return 0;
        }
        long tag = varint();
        wire = (int) (tag & 7);
        long field = tag >>> 3;
        if (field < 1 || field > Integer.MAX_VALUE) {
            throw new BrokenException();
        }
        switch (wire) {
            case 0 -> number = varint();
            case 1 -> content = slice(Long.BYTES);
            case 2 -> content = slice(varint());
            case 5 -> content = slice(Integer.BYTES);
            default -> throw new BrokenException();
        }
        return (int) field;
    }

    /** The field as a whole number. */
    long number() throws BrokenException {
        return require(0, number);
    }

    /** The field as text. */
    String text() throws BrokenException {
        return StandardCharsets.UTF_8.decode(require(2, content).duplicate()).toString();
    }

    /** The field as a message of its own. */
    ProtoReader message() throws BrokenException {
        return new ProtoReader(require(2, content).duplicate());
    }

    private <T> T require(int expected, T value) throws BrokenException {
        if (wire != expected) {
            throw new BrokenException();
        }
        return value;
    }

    private ByteBuffer slice(long length) throws BrokenException {
        if (length < 0 || length > bytes.remaining()) {
            throw new BrokenException();
        }
        ByteBuffer slice = bytes.slice(bytes.position(), (int) length);
        bytes.position(bytes.position() + (int) length);
        return slice;
    }

    private long varint() throws BrokenException {
        long value = 0;
        for (int shift = 0; shift < MOST_BITS; shift += 7) {
            if (!bytes.hasRemaining()) {
                throw new BrokenException();
            }
            byte part = bytes.get();
            value |= (long) (part & 0x7f) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw new BrokenException();
    }
}

package app.cumulus.note;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * The text of a note file, decoded, with line feeds as its only line ends.
 *
 * @param file name of the note file, without its folder
 */
public record NoteText(String file, String text) {

    /** Largest note file that is read, in bytes. */
    public static final long LARGEST_BYTES = 64L << 20;

    /**
     * Reads a note file; it is never written to.
     *
     * @throws UnreadableNote if it is missing, a folder, not allowed to be read, empty, too large or not text
     */
    public static NoteText read(Path path) throws UnreadableNote {
        if (Files.isDirectory(path)) {
            throw unreadable(path, "this is a folder; name the note files in it");
        }
        try {
            long size = Files.size(path);
            if (size > LARGEST_BYTES) {
                throw unreadable(path, "the file is " + (size >> 20) + " MB; notes up to 64 MB can be read");
            }
            return decoded(path, bytes(path));
        } catch (NoSuchFileException e) {
            throw unreadable(path, "there is no such file");
        } catch (AccessDeniedException e) {
            throw unreadable(path, "reading the file is not allowed; change its permissions");
        } catch (IOException e) {
            throw new UnreadableNote(
                    new Problem(path.toString(), 0, "the file cannot be read (" + e.getMessage() + ")"), e);
        }
    }

    /** A device has no size and may have no end. */
    private static byte[] bytes(Path path) throws IOException, UnreadableNote {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) LARGEST_BYTES + 1);
            if (bytes.length > LARGEST_BYTES) {
                throw unreadable(path, "it has more than 64 MB; notes up to 64 MB can be read");
            }
            return bytes;
        }
    }

    private static NoteText decoded(Path path, byte[] bytes) throws UnreadableNote {
        Encoding encoding = Encoding.of(bytes);
        int binary = encoding.firstBinaryByte(bytes);
        if (binary >= 0) {
            throw new UnreadableNote(new Problem(
                    path.toString(),
                    lineOf(bytes, binary),
                    "the file is not text (byte 0x%02x)".formatted(bytes[binary] & 0xff)));
        }
        String text = encoding.decode(bytes).replace("\r\n", "\n").replace('\r', '\n');
        if (text.isBlank()) {
            throw unreadable(path, "the file is empty");
        }
        return new NoteText(path.getFileName().toString(), text);
    }

    private static int lineOf(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            boolean loneReturn = bytes[i] == '\r' && bytes[i + 1] != '\n';
            if (bytes[i] == '\n' || loneReturn) {
                line++;
            }
        }
        return line;
    }

    private static UnreadableNote unreadable(Path path, String message) {
        return new UnreadableNote(new Problem(path.toString(), 0, message));
    }
}

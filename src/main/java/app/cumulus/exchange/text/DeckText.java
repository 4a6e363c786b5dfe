package app.cumulus.exchange.text;

import app.cumulus.exchange.UnreadableDeckException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A deck file that is text: decoded as a note is (UTF-8, UTF-16, else Windows-1252), but never held in memory.
 *
 * @param markBytes length of the byte order mark that precedes the text
 */
public record DeckText(Path path, Charset charset, int markBytes) {

    /**
     * Looks through a file for how it is encoded.
     *
     * @throws UnreadableDeckException if it is missing, a folder, not allowed to be read, empty or not text
     */
    public static DeckText of(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw unreadable(path, "this is a folder; name the deck file in it");
        }
        EncodingSurvey survey = new EncodingSurvey();
        try (InputStream in = Files.newInputStream(path)) {
            survey.read(in);
        } catch (NoSuchFileException e) {
            throw unreadable(path, "there is no such file");
        } catch (AccessDeniedException e) {
            throw unreadable(path, "reading the file is not allowed; change its permissions");
        }
        if (survey.isEmpty()) {
            throw unreadable(path, "the file is empty");
        }
        if (survey.isBinary()) {
            throw unreadable(path, "the file is not text");
        }
        return new DeckText(path, survey.charset(), survey.markBytes());
    }

    /** The text from its beginning, without the byte order mark. */
    public BufferedReader open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path));
        try {
            in.skipNBytes(markBytes);
            return new BufferedReader(new InputStreamReader(in, charset));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** The text of the first lines, as many as fit. */
    public String head(int mostChars) throws IOException {
        char[] chars = new char[mostChars];
        try (BufferedReader reader = open()) {
            int length = 0;
            for (int read = 0; read >= 0 && length < mostChars; length += Math.max(0, read)) {
                read = reader.read(chars, length, mostChars - length);
            }
            return new String(chars, 0, length);
        }
    }

    /** The first characters of a file that were taken for UTF-8, whatever its encoding, without what that leaves of others. */
    public static String plainHead(String head) {
        return head.replaceAll("[\\x00\ufeff\ufffd]", "");
    }

    /** Name of the file, without its folder. */
    public String fileName() {
        return path.getFileName().toString();
    }

    /** What a deck is called that has no name of its own: the file's name without its ending. */
    public String deckName() {
        String name = fileName().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        String words = name.replaceAll("[_-]+", " ").strip();
        return words.isEmpty() ? "Deck" : words;
    }

    /** A fault of the whole file that ends its reading. */
    public UnreadableDeckException unreadable(String message) {
        return unreadable(path, message);
    }

    /** A fault at a place of the file that ends its reading. */
    public UnreadableDeckException unreadable(int line, int column, String message) {
        String place = ", line " + line + (column > 0 ? ", column " + column : "");
        return new UnreadableDeckException(fileName() + place + ": " + message);
    }

    private static UnreadableDeckException unreadable(Path path, String message) {
        return new UnreadableDeckException(path.getFileName() + ": " + message);
    }
}

package app.cumulus.store;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The file a deck comes in.
 *
 * @param file its name without the folder
 * @param format what it is written in, in a word
 * @param sha256 of what is in it
 */
public record DeckFile(String file, String format, byte[] sha256) {

    public DeckFile {
        sha256 = sha256.clone();
    }

    @Override
    public byte[] sha256() {
        return sha256.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeckFile that
                && file.equals(that.file)
                && format.equals(that.format)
                && Arrays.equals(sha256, that.sha256);
    }

    @Override
    public int hashCode() {
        return file.hashCode() * 31 + Arrays.hashCode(sha256);
    }

    @Override
    public String toString() {
        return file + " (" + format + ", " + HexFormat.of().formatHex(sha256) + ")";
    }
}

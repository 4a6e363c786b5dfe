package app.cumulus.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is either written as a whole or left as it was: written beside its place, then moved there. */
public final class WholeFile implements AutoCloseable {

    private final Path place;
    private final Path partial;
    private final OutputStream out;

    private WholeFile(Path place, Path partial) throws IOException {
        this.place = place;
        this.partial = partial;
        this.out = Files.newOutputStream(partial);
    }

    /**
     * Opens a file for writing.
     *
     * @throws IOException if its folder cannot be written to
     */
    public static WholeFile at(Path target) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            // A pipe or a device is written into; putting a file in its place would destroy it.
            return new WholeFile(target, target);
        }
        Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path partial = place.resolveSibling("." + place.getFileName() + ".part");
        // Ctrl+C ends the program without any further word.
        partial.toFile().deleteOnExit();
        return new WholeFile(place, partial);
    }

    /** What is written becomes the file with {@link #keep()}; closing it does no harm. */
    public OutputStream out() {
        return out;
    }

    /** Puts what was written in the place of what was there. */
    public void keep() throws IOException {
        out.close();
        if (partial.equals(place)) {
            return;
        }
        Files.move(partial, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            if (!partial.equals(place)) {
                Files.deleteIfExists(partial);
            }
        }
    }
}

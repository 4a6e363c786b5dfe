package app.cumulus.library.files;

import app.cumulus.exchange.IncomingMedia;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Pictures and sounds of cards, in a folder beside the library. A file is named by what is in it, never by its deck. */
public final class MediaFolder {

    /** What texts of cards put before the name of a file. */
    private static final String PREFIX = "media/";

    private static final int DIGITS = 32;

    private final Path folder;

    public MediaFolder(Path library) {
        folder = library.toAbsolutePath().resolveSibling(library.getFileName() + ".media");
    }

    /** A file of the folder: its name, its size, and whether it was not there before. */
    public record Kept(String name, long bytes, boolean isNew) {

        /** What a card's text names it by. */
        public String reference() {
            return PREFIX + name;
        }
    }

    /** What a file would be called. */
    public Kept named(IncomingMedia file) throws IOException {
        return copied(file, OutputStream.nullOutputStream());
    }

    /** Copies a file into the folder. */
    public Kept keep(IncomingMedia file) throws IOException {
        Files.createDirectories(folder);
        Path partial = Files.createTempFile(folder, "new", ".part");
        try {
            Kept kept;
            try (OutputStream out = Files.newOutputStream(partial)) {
                kept = copied(file, out);
            }
            if (kept.isNew()) {
                Files.move(partial, folder.resolve(kept.name()), StandardCopyOption.ATOMIC_MOVE);
            }
            return kept;
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private Kept copied(IncomingMedia file, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(file.content().open(), digest)) {
            long bytes = in.transferTo(out);
            String name = HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS) + ending(file.name());
            return new Kept(name, bytes, !Files.exists(folder.resolve(name)));
        }
    }

    private static String ending(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.matches("[a-z0-9]{1,8}") && name.contains(".") ? "." + ending : "";
    }

    /** The name of the file in the folder that a card's text names; none where it names no file that is there. */
    public Optional<String> name(String reference) {
        if (!reference.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String name = reference.substring(PREFIX.length());
        return name.matches("[\\w.-]{1,100}") && Files.isRegularFile(file(name)) ? Optional.of(name) : Optional.empty();
    }

    /** Where a file of the folder is, by its name in it. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Removes files; one that cannot be removed does no harm. */
    public void drop(List<String> names) {
        for (String name : names) {
            Path file = folder.resolve(name);
            if (file.normalize().startsWith(folder.normalize())) {
                file.toFile().delete();
            }
        }
        // Goes only where nothing else is in it.
        folder.toFile().delete();
    }

    /** What names files by what is in them. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("bug: every Java has SHA-256", e);
        }
    }
}
